/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.practice;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Confidentiality Scope</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How far content may go. FIGURES_OUTSIDE: numbers may leave the group, content may not.
 * <!-- end-model-doc -->
 * @see org.kring.model.practice.PracticePackage#getConfidentialityScope()
 * @model
 * @generated
 */
public enum ConfidentialityScope implements Enumerator {
	/**
	 * The '<em><b>GROUP ONLY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GROUP_ONLY_VALUE
	 * @generated
	 * @ordered
	 */
	GROUP_ONLY(0, "GROUP_ONLY", "group-only"),

	/**
	 * The '<em><b>GROUP AND COACH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GROUP_AND_COACH_VALUE
	 * @generated
	 * @ordered
	 */
	GROUP_AND_COACH(1, "GROUP_AND_COACH", "group-and-coach"),

	/**
	 * The '<em><b>FIGURES OUTSIDE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FIGURES_OUTSIDE_VALUE
	 * @generated
	 * @ordered
	 */
	FIGURES_OUTSIDE(2, "FIGURES_OUTSIDE", "figures-outside");

	/**
	 * The '<em><b>GROUP ONLY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GROUP_ONLY
	 * @model literal="group-only"
	 * @generated
	 * @ordered
	 */
	public static final int GROUP_ONLY_VALUE = 0;

	/**
	 * The '<em><b>GROUP AND COACH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GROUP_AND_COACH
	 * @model literal="group-and-coach"
	 * @generated
	 * @ordered
	 */
	public static final int GROUP_AND_COACH_VALUE = 1;

	/**
	 * The '<em><b>FIGURES OUTSIDE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FIGURES_OUTSIDE
	 * @model literal="figures-outside"
	 * @generated
	 * @ordered
	 */
	public static final int FIGURES_OUTSIDE_VALUE = 2;

	/**
	 * An array of all the '<em><b>Confidentiality Scope</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ConfidentialityScope[] VALUES_ARRAY =
		new ConfidentialityScope[] {
			GROUP_ONLY,
			GROUP_AND_COACH,
			FIGURES_OUTSIDE,
		};

	/**
	 * A public read-only list of all the '<em><b>Confidentiality Scope</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ConfidentialityScope> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Confidentiality Scope</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ConfidentialityScope get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ConfidentialityScope result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Confidentiality Scope</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ConfidentialityScope getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ConfidentialityScope result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Confidentiality Scope</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ConfidentialityScope get(int value) {
		switch (value) {
			case GROUP_ONLY_VALUE: return GROUP_ONLY;
			case GROUP_AND_COACH_VALUE: return GROUP_AND_COACH;
			case FIGURES_OUTSIDE_VALUE: return FIGURES_OUTSIDE;
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
	private ConfidentialityScope(int value, String name, String literal) {
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
	
} //ConfidentialityScope
