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
 * A representation of the literals of the enumeration '<em><b>Grouping</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Whether a phase is lived by the whole group, in pairs, or each alone.
 * <!-- end-model-doc -->
 * @see org.kring.model.method.MethodPackage#getGrouping()
 * @model
 * @generated
 */
public enum Grouping implements Enumerator {
	/**
	 * The '<em><b>WHOLE GROUP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WHOLE_GROUP_VALUE
	 * @generated
	 * @ordered
	 */
	WHOLE_GROUP(0, "WHOLE_GROUP", "whole-group"),

	/**
	 * The '<em><b>PAIRS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PAIRS_VALUE
	 * @generated
	 * @ordered
	 */
	PAIRS(1, "PAIRS", "pairs"),

	/**
	 * The '<em><b>ALONE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ALONE_VALUE
	 * @generated
	 * @ordered
	 */
	ALONE(2, "ALONE", "alone");

	/**
	 * The '<em><b>WHOLE GROUP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WHOLE_GROUP
	 * @model literal="whole-group"
	 * @generated
	 * @ordered
	 */
	public static final int WHOLE_GROUP_VALUE = 0;

	/**
	 * The '<em><b>PAIRS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PAIRS
	 * @model literal="pairs"
	 * @generated
	 * @ordered
	 */
	public static final int PAIRS_VALUE = 1;

	/**
	 * The '<em><b>ALONE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ALONE
	 * @model literal="alone"
	 * @generated
	 * @ordered
	 */
	public static final int ALONE_VALUE = 2;

	/**
	 * An array of all the '<em><b>Grouping</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Grouping[] VALUES_ARRAY =
		new Grouping[] {
			WHOLE_GROUP,
			PAIRS,
			ALONE,
		};

	/**
	 * A public read-only list of all the '<em><b>Grouping</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Grouping> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Grouping</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Grouping get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Grouping result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Grouping</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Grouping getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Grouping result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Grouping</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Grouping get(int value) {
		switch (value) {
			case WHOLE_GROUP_VALUE: return WHOLE_GROUP;
			case PAIRS_VALUE: return PAIRS;
			case ALONE_VALUE: return ALONE;
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
	private Grouping(int value, String name, String literal) {
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
	
} //Grouping
