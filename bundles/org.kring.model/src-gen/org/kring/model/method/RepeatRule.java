/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.method;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Repeat Rule</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What decides how often a round is lived.
 * <!-- end-model-doc -->
 * @see org.kring.model.method.MethodPackage#getRepeatRule()
 * @model
 * @generated
 */
public enum RepeatRule implements Enumerator {
	/**
	 * The '<em><b>TIMES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TIMES_VALUE
	 * @generated
	 * @ordered
	 */
	TIMES(0, "TIMES", "times"),

	/**
	 * The '<em><b>PER PARTICIPANT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PER_PARTICIPANT_VALUE
	 * @generated
	 * @ordered
	 */
	PER_PARTICIPANT(1, "PER_PARTICIPANT", "per-participant"),

	/**
	 * The '<em><b>UNTIL ANSWERED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNTIL_ANSWERED_VALUE
	 * @generated
	 * @ordered
	 */
	UNTIL_ANSWERED(2, "UNTIL_ANSWERED", "until-answered");

	/**
	 * The '<em><b>TIMES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TIMES
	 * @model literal="times"
	 * @generated
	 * @ordered
	 */
	public static final int TIMES_VALUE = 0;

	/**
	 * The '<em><b>PER PARTICIPANT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PER_PARTICIPANT
	 * @model literal="per-participant"
	 * @generated
	 * @ordered
	 */
	public static final int PER_PARTICIPANT_VALUE = 1;

	/**
	 * The '<em><b>UNTIL ANSWERED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNTIL_ANSWERED
	 * @model literal="until-answered"
	 * @generated
	 * @ordered
	 */
	public static final int UNTIL_ANSWERED_VALUE = 2;

	/**
	 * An array of all the '<em><b>Repeat Rule</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RepeatRule[] VALUES_ARRAY =
		new RepeatRule[] {
			TIMES,
			PER_PARTICIPANT,
			UNTIL_ANSWERED,
		};

	/**
	 * A public read-only list of all the '<em><b>Repeat Rule</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RepeatRule> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Repeat Rule</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RepeatRule get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RepeatRule result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Repeat Rule</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RepeatRule getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RepeatRule result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Repeat Rule</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RepeatRule get(int value) {
		switch (value) {
			case TIMES_VALUE: return TIMES;
			case PER_PARTICIPANT_VALUE: return PER_PARTICIPANT;
			case UNTIL_ANSWERED_VALUE: return UNTIL_ANSWERED;
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
	private RepeatRule(int value, String name, String literal) {
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
	
} //RepeatRule
