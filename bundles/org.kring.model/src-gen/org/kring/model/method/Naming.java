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
 * A representation of the literals of the enumeration '<em><b>Naming</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Whether the giver's name stands with it.
 * <!-- end-model-doc -->
 * @see org.kring.model.method.MethodPackage#getNaming()
 * @model
 * @generated
 */
public enum Naming implements Enumerator {
	/**
	 * The '<em><b>BY CHOICE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BY_CHOICE_VALUE
	 * @generated
	 * @ordered
	 */
	BY_CHOICE(0, "BY_CHOICE", "by-choice"),

	/**
	 * The '<em><b>NAMED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NAMED_VALUE
	 * @generated
	 * @ordered
	 */
	NAMED(1, "NAMED", "named"),

	/**
	 * The '<em><b>UNNAMED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNNAMED_VALUE
	 * @generated
	 * @ordered
	 */
	UNNAMED(2, "UNNAMED", "unnamed");

	/**
	 * The '<em><b>BY CHOICE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BY_CHOICE
	 * @model literal="by-choice"
	 * @generated
	 * @ordered
	 */
	public static final int BY_CHOICE_VALUE = 0;

	/**
	 * The '<em><b>NAMED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NAMED
	 * @model literal="named"
	 * @generated
	 * @ordered
	 */
	public static final int NAMED_VALUE = 1;

	/**
	 * The '<em><b>UNNAMED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNNAMED
	 * @model literal="unnamed"
	 * @generated
	 * @ordered
	 */
	public static final int UNNAMED_VALUE = 2;

	/**
	 * An array of all the '<em><b>Naming</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Naming[] VALUES_ARRAY =
		new Naming[] {
			BY_CHOICE,
			NAMED,
			UNNAMED,
		};

	/**
	 * A public read-only list of all the '<em><b>Naming</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Naming> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Naming</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Naming get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Naming result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Naming</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Naming getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Naming result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Naming</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Naming get(int value) {
		switch (value) {
			case BY_CHOICE_VALUE: return BY_CHOICE;
			case NAMED_VALUE: return NAMED;
			case UNNAMED_VALUE: return UNNAMED;
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
	private Naming(int value, String name, String literal) {
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
	
} //Naming
