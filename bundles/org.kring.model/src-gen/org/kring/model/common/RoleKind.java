/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.common;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Role Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The one identity of a role, whatever a source calls it. OWN is a role that a method adds itself; EVERYONE is the whole group.
 * <!-- end-model-doc -->
 * @see org.kring.model.common.CommonPackage#getRoleKind()
 * @model
 * @generated
 */
public enum RoleKind implements Enumerator {
	/**
	 * The '<em><b>PARTICIPANT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PARTICIPANT_VALUE
	 * @generated
	 * @ordered
	 */
	PARTICIPANT(0, "PARTICIPANT", "participant"),

	/**
	 * The '<em><b>FACILITATOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FACILITATOR_VALUE
	 * @generated
	 * @ordered
	 */
	FACILITATOR(1, "FACILITATOR", "facilitator"),

	/**
	 * The '<em><b>CASE PRESENTER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CASE_PRESENTER_VALUE
	 * @generated
	 * @ordered
	 */
	CASE_PRESENTER(2, "CASE_PRESENTER", "case-presenter"),

	/**
	 * The '<em><b>OBSERVER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OBSERVER_VALUE
	 * @generated
	 * @ordered
	 */
	OBSERVER(3, "OBSERVER", "observer"),

	/**
	 * The '<em><b>NOTE TAKER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NOTE_TAKER_VALUE
	 * @generated
	 * @ordered
	 */
	NOTE_TAKER(4, "NOTE_TAKER", "note-taker"),

	/**
	 * The '<em><b>TIME KEEPER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TIME_KEEPER_VALUE
	 * @generated
	 * @ordered
	 */
	TIME_KEEPER(5, "TIME_KEEPER", "time-keeper"),

	/**
	 * The '<em><b>OWN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OWN_VALUE
	 * @generated
	 * @ordered
	 */
	OWN(6, "OWN", "own"),

	/**
	 * The '<em><b>EVERYONE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EVERYONE_VALUE
	 * @generated
	 * @ordered
	 */
	EVERYONE(7, "EVERYONE", "everyone");

	/**
	 * The '<em><b>PARTICIPANT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PARTICIPANT
	 * @model literal="participant"
	 * @generated
	 * @ordered
	 */
	public static final int PARTICIPANT_VALUE = 0;

	/**
	 * The '<em><b>FACILITATOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FACILITATOR
	 * @model literal="facilitator"
	 * @generated
	 * @ordered
	 */
	public static final int FACILITATOR_VALUE = 1;

	/**
	 * The '<em><b>CASE PRESENTER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CASE_PRESENTER
	 * @model literal="case-presenter"
	 * @generated
	 * @ordered
	 */
	public static final int CASE_PRESENTER_VALUE = 2;

	/**
	 * The '<em><b>OBSERVER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OBSERVER
	 * @model literal="observer"
	 * @generated
	 * @ordered
	 */
	public static final int OBSERVER_VALUE = 3;

	/**
	 * The '<em><b>NOTE TAKER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NOTE_TAKER
	 * @model literal="note-taker"
	 * @generated
	 * @ordered
	 */
	public static final int NOTE_TAKER_VALUE = 4;

	/**
	 * The '<em><b>TIME KEEPER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TIME_KEEPER
	 * @model literal="time-keeper"
	 * @generated
	 * @ordered
	 */
	public static final int TIME_KEEPER_VALUE = 5;

	/**
	 * The '<em><b>OWN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OWN
	 * @model literal="own"
	 * @generated
	 * @ordered
	 */
	public static final int OWN_VALUE = 6;

	/**
	 * The '<em><b>EVERYONE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EVERYONE
	 * @model literal="everyone"
	 * @generated
	 * @ordered
	 */
	public static final int EVERYONE_VALUE = 7;

	/**
	 * An array of all the '<em><b>Role Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RoleKind[] VALUES_ARRAY =
		new RoleKind[] {
			PARTICIPANT,
			FACILITATOR,
			CASE_PRESENTER,
			OBSERVER,
			NOTE_TAKER,
			TIME_KEEPER,
			OWN,
			EVERYONE,
		};

	/**
	 * A public read-only list of all the '<em><b>Role Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RoleKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Role Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RoleKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RoleKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Role Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RoleKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RoleKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Role Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RoleKind get(int value) {
		switch (value) {
			case PARTICIPANT_VALUE: return PARTICIPANT;
			case FACILITATOR_VALUE: return FACILITATOR;
			case CASE_PRESENTER_VALUE: return CASE_PRESENTER;
			case OBSERVER_VALUE: return OBSERVER;
			case NOTE_TAKER_VALUE: return NOTE_TAKER;
			case TIME_KEEPER_VALUE: return TIME_KEEPER;
			case OWN_VALUE: return OWN;
			case EVERYONE_VALUE: return EVERYONE;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private RoleKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //RoleKind
