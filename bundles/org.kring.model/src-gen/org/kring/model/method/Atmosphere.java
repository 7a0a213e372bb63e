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
 * A representation of the literals of the enumeration '<em><b>Atmosphere</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The dominant mode of a phase.
 * <!-- end-model-doc -->
 * @see org.kring.model.method.MethodPackage#getAtmosphere()
 * @model
 * @generated
 */
public enum Atmosphere implements Enumerator {
	/**
	 * The '<em><b>TALK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TALK_VALUE
	 * @generated
	 * @ordered
	 */
	TALK(0, "TALK", "talk"),

	/**
	 * The '<em><b>SILENCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SILENCE_VALUE
	 * @generated
	 * @ordered
	 */
	SILENCE(1, "SILENCE", "silence"),

	/**
	 * The '<em><b>WRITING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WRITING_VALUE
	 * @generated
	 * @ordered
	 */
	WRITING(2, "WRITING", "writing");

	/**
	 * The '<em><b>TALK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TALK
	 * @model literal="talk"
	 * @generated
	 * @ordered
	 */
	public static final int TALK_VALUE = 0;

	/**
	 * The '<em><b>SILENCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SILENCE
	 * @model literal="silence"
	 * @generated
	 * @ordered
	 */
	public static final int SILENCE_VALUE = 1;

	/**
	 * The '<em><b>WRITING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WRITING
	 * @model literal="writing"
	 * @generated
	 * @ordered
	 */
	public static final int WRITING_VALUE = 2;

	/**
	 * An array of all the '<em><b>Atmosphere</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Atmosphere[] VALUES_ARRAY =
		new Atmosphere[] {
			TALK,
			SILENCE,
			WRITING,
		};

	/**
	 * A public read-only list of all the '<em><b>Atmosphere</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Atmosphere> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Atmosphere</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Atmosphere get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Atmosphere result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Atmosphere</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Atmosphere getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Atmosphere result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Atmosphere</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Atmosphere get(int value) {
		switch (value) {
			case TALK_VALUE: return TALK;
			case SILENCE_VALUE: return SILENCE;
			case WRITING_VALUE: return WRITING;
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
	private Atmosphere(int value, String name, String literal) {
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
	
} //Atmosphere
