/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.meeting;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Link Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How two things hang together.
 * <!-- end-model-doc -->
 * @see org.kring.model.meeting.MeetingPackage#getLinkKind()
 * @model
 * @generated
 */
public enum LinkKind implements Enumerator {
	/**
	 * The '<em><b>REFORMULATES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REFORMULATES_VALUE
	 * @generated
	 * @ordered
	 */
	REFORMULATES(0, "REFORMULATES", "reformulates"),

	/**
	 * The '<em><b>ANSWERS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ANSWERS_VALUE
	 * @generated
	 * @ordered
	 */
	ANSWERS(1, "ANSWERS", "answers"),

	/**
	 * The '<em><b>LEADS TO</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LEADS_TO_VALUE
	 * @generated
	 * @ordered
	 */
	LEADS_TO(2, "LEADS_TO", "leads-to"),

	/**
	 * The '<em><b>CHOSEN AS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHOSEN_AS_VALUE
	 * @generated
	 * @ordered
	 */
	CHOSEN_AS(3, "CHOSEN_AS", "chosen-as"),

	/**
	 * The '<em><b>EXPLAINS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXPLAINS_VALUE
	 * @generated
	 * @ordered
	 */
	EXPLAINS(4, "EXPLAINS", "explains"),

	/**
	 * The '<em><b>RESULTS IN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RESULTS_IN_VALUE
	 * @generated
	 * @ordered
	 */
	RESULTS_IN(5, "RESULTS_IN", "results-in");

	/**
	 * The '<em><b>REFORMULATES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REFORMULATES
	 * @model literal="reformulates"
	 * @generated
	 * @ordered
	 */
	public static final int REFORMULATES_VALUE = 0;

	/**
	 * The '<em><b>ANSWERS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ANSWERS
	 * @model literal="answers"
	 * @generated
	 * @ordered
	 */
	public static final int ANSWERS_VALUE = 1;

	/**
	 * The '<em><b>LEADS TO</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LEADS_TO
	 * @model literal="leads-to"
	 * @generated
	 * @ordered
	 */
	public static final int LEADS_TO_VALUE = 2;

	/**
	 * The '<em><b>CHOSEN AS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHOSEN_AS
	 * @model literal="chosen-as"
	 * @generated
	 * @ordered
	 */
	public static final int CHOSEN_AS_VALUE = 3;

	/**
	 * The '<em><b>EXPLAINS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXPLAINS
	 * @model literal="explains"
	 * @generated
	 * @ordered
	 */
	public static final int EXPLAINS_VALUE = 4;

	/**
	 * The '<em><b>RESULTS IN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RESULTS_IN
	 * @model literal="results-in"
	 * @generated
	 * @ordered
	 */
	public static final int RESULTS_IN_VALUE = 5;

	/**
	 * An array of all the '<em><b>Link Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final LinkKind[] VALUES_ARRAY =
		new LinkKind[] {
			REFORMULATES,
			ANSWERS,
			LEADS_TO,
			CHOSEN_AS,
			EXPLAINS,
			RESULTS_IN,
		};

	/**
	 * A public read-only list of all the '<em><b>Link Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<LinkKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Link Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LinkKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			LinkKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Link Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LinkKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			LinkKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Link Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LinkKind get(int value) {
		switch (value) {
			case REFORMULATES_VALUE: return REFORMULATES;
			case ANSWERS_VALUE: return ANSWERS;
			case LEADS_TO_VALUE: return LEADS_TO;
			case CHOSEN_AS_VALUE: return CHOSEN_AS;
			case EXPLAINS_VALUE: return EXPLAINS;
			case RESULTS_IN_VALUE: return RESULTS_IN;
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
	private LinkKind(int value, String name, String literal) {
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
	
} //LinkKind
