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
 * A representation of the literals of the enumeration '<em><b>Remark Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What is remarked.
 * <!-- end-model-doc -->
 * @see org.kring.model.method.MethodPackage#getRemarkKind()
 * @model
 * @generated
 */
public enum RemarkKind implements Enumerator {
	/**
	 * The '<em><b>AMBIGUITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AMBIGUITY_VALUE
	 * @generated
	 * @ordered
	 */
	AMBIGUITY(0, "AMBIGUITY", "ambiguity"),

	/**
	 * The '<em><b>CONTRADICTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONTRADICTION_VALUE
	 * @generated
	 * @ordered
	 */
	CONTRADICTION(1, "CONTRADICTION", "contradiction"),

	/**
	 * The '<em><b>TYPO</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TYPO_VALUE
	 * @generated
	 * @ordered
	 */
	TYPO(2, "TYPO", "typo"),

	/**
	 * The '<em><b>OMISSION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OMISSION_VALUE
	 * @generated
	 * @ordered
	 */
	OMISSION(3, "OMISSION", "omission");

	/**
	 * The '<em><b>AMBIGUITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AMBIGUITY
	 * @model literal="ambiguity"
	 * @generated
	 * @ordered
	 */
	public static final int AMBIGUITY_VALUE = 0;

	/**
	 * The '<em><b>CONTRADICTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONTRADICTION
	 * @model literal="contradiction"
	 * @generated
	 * @ordered
	 */
	public static final int CONTRADICTION_VALUE = 1;

	/**
	 * The '<em><b>TYPO</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TYPO
	 * @model literal="typo"
	 * @generated
	 * @ordered
	 */
	public static final int TYPO_VALUE = 2;

	/**
	 * The '<em><b>OMISSION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OMISSION
	 * @model literal="omission"
	 * @generated
	 * @ordered
	 */
	public static final int OMISSION_VALUE = 3;

	/**
	 * An array of all the '<em><b>Remark Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RemarkKind[] VALUES_ARRAY =
		new RemarkKind[] {
			AMBIGUITY,
			CONTRADICTION,
			TYPO,
			OMISSION,
		};

	/**
	 * A public read-only list of all the '<em><b>Remark Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RemarkKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Remark Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RemarkKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RemarkKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Remark Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RemarkKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RemarkKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Remark Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RemarkKind get(int value) {
		switch (value) {
			case AMBIGUITY_VALUE: return AMBIGUITY;
			case CONTRADICTION_VALUE: return CONTRADICTION;
			case TYPO_VALUE: return TYPO;
			case OMISSION_VALUE: return OMISSION;
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
	private RemarkKind(int value, String name, String literal) {
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
	
} //RemarkKind
