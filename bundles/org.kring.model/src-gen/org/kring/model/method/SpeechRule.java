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
 * A representation of the literals of the enumeration '<em><b>Speech Rule</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How a role may speak. NO_INTERRUPTION: may not break into the others' conversation; NO_REPLY: takes in without answering.
 * <!-- end-model-doc -->
 * @see org.kring.model.method.MethodPackage#getSpeechRule()
 * @model
 * @generated
 */
public enum SpeechRule implements Enumerator {
	/**
	 * The '<em><b>FREE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FREE_VALUE
	 * @generated
	 * @ordered
	 */
	FREE(0, "FREE", "free"),

	/**
	 * The '<em><b>SILENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SILENT_VALUE
	 * @generated
	 * @ordered
	 */
	SILENT(1, "SILENT", "silent"),

	/**
	 * The '<em><b>QUESTIONS ONLY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #QUESTIONS_ONLY_VALUE
	 * @generated
	 * @ordered
	 */
	QUESTIONS_ONLY(2, "QUESTIONS_ONLY", "questions-only"),

	/**
	 * The '<em><b>THIRD PERSON</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #THIRD_PERSON_VALUE
	 * @generated
	 * @ordered
	 */
	THIRD_PERSON(3, "THIRD_PERSON", "third-person"),

	/**
	 * The '<em><b>IN TURN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IN_TURN_VALUE
	 * @generated
	 * @ordered
	 */
	IN_TURN(4, "IN_TURN", "in-turn"),

	/**
	 * The '<em><b>NO INTERRUPTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NO_INTERRUPTION_VALUE
	 * @generated
	 * @ordered
	 */
	NO_INTERRUPTION(5, "NO_INTERRUPTION", "no-interruption"),

	/**
	 * The '<em><b>NO REPLY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NO_REPLY_VALUE
	 * @generated
	 * @ordered
	 */
	NO_REPLY(6, "NO_REPLY", "no-reply");

	/**
	 * The '<em><b>FREE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FREE
	 * @model literal="free"
	 * @generated
	 * @ordered
	 */
	public static final int FREE_VALUE = 0;

	/**
	 * The '<em><b>SILENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SILENT
	 * @model literal="silent"
	 * @generated
	 * @ordered
	 */
	public static final int SILENT_VALUE = 1;

	/**
	 * The '<em><b>QUESTIONS ONLY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #QUESTIONS_ONLY
	 * @model literal="questions-only"
	 * @generated
	 * @ordered
	 */
	public static final int QUESTIONS_ONLY_VALUE = 2;

	/**
	 * The '<em><b>THIRD PERSON</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #THIRD_PERSON
	 * @model literal="third-person"
	 * @generated
	 * @ordered
	 */
	public static final int THIRD_PERSON_VALUE = 3;

	/**
	 * The '<em><b>IN TURN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IN_TURN
	 * @model literal="in-turn"
	 * @generated
	 * @ordered
	 */
	public static final int IN_TURN_VALUE = 4;

	/**
	 * The '<em><b>NO INTERRUPTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NO_INTERRUPTION
	 * @model literal="no-interruption"
	 * @generated
	 * @ordered
	 */
	public static final int NO_INTERRUPTION_VALUE = 5;

	/**
	 * The '<em><b>NO REPLY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NO_REPLY
	 * @model literal="no-reply"
	 * @generated
	 * @ordered
	 */
	public static final int NO_REPLY_VALUE = 6;

	/**
	 * An array of all the '<em><b>Speech Rule</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final SpeechRule[] VALUES_ARRAY =
		new SpeechRule[] {
			FREE,
			SILENT,
			QUESTIONS_ONLY,
			THIRD_PERSON,
			IN_TURN,
			NO_INTERRUPTION,
			NO_REPLY,
		};

	/**
	 * A public read-only list of all the '<em><b>Speech Rule</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<SpeechRule> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Speech Rule</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SpeechRule get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SpeechRule result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Speech Rule</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SpeechRule getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SpeechRule result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Speech Rule</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SpeechRule get(int value) {
		switch (value) {
			case FREE_VALUE: return FREE;
			case SILENT_VALUE: return SILENT;
			case QUESTIONS_ONLY_VALUE: return QUESTIONS_ONLY;
			case THIRD_PERSON_VALUE: return THIRD_PERSON;
			case IN_TURN_VALUE: return IN_TURN;
			case NO_INTERRUPTION_VALUE: return NO_INTERRUPTION;
			case NO_REPLY_VALUE: return NO_REPLY;
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
	private SpeechRule(int value, String name, String literal) {
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
	
} //SpeechRule
