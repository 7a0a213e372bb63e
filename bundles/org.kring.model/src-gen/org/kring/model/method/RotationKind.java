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
 * A representation of the literals of the enumeration '<em><b>Rotation Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What changes between two turns of a round.
 * <!-- end-model-doc -->
 * @see org.kring.model.method.MethodPackage#getRotationKind()
 * @model
 * @generated
 */
public enum RotationKind implements Enumerator {
	/**
	 * The '<em><b>SHIFT SEAT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SHIFT_SEAT_VALUE
	 * @generated
	 * @ordered
	 */
	SHIFT_SEAT(0, "SHIFT_SEAT", "shift-seat"),

	/**
	 * The '<em><b>SWAP ROLES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SWAP_ROLES_VALUE
	 * @generated
	 * @ordered
	 */
	SWAP_ROLES(1, "SWAP_ROLES", "swap-roles"),

	/**
	 * The '<em><b>NEXT PERSON</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NEXT_PERSON_VALUE
	 * @generated
	 * @ordered
	 */
	NEXT_PERSON(2, "NEXT_PERSON", "next-person");

	/**
	 * The '<em><b>SHIFT SEAT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SHIFT_SEAT
	 * @model literal="shift-seat"
	 * @generated
	 * @ordered
	 */
	public static final int SHIFT_SEAT_VALUE = 0;

	/**
	 * The '<em><b>SWAP ROLES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SWAP_ROLES
	 * @model literal="swap-roles"
	 * @generated
	 * @ordered
	 */
	public static final int SWAP_ROLES_VALUE = 1;

	/**
	 * The '<em><b>NEXT PERSON</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NEXT_PERSON
	 * @model literal="next-person"
	 * @generated
	 * @ordered
	 */
	public static final int NEXT_PERSON_VALUE = 2;

	/**
	 * An array of all the '<em><b>Rotation Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RotationKind[] VALUES_ARRAY =
		new RotationKind[] {
			SHIFT_SEAT,
			SWAP_ROLES,
			NEXT_PERSON,
		};

	/**
	 * A public read-only list of all the '<em><b>Rotation Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RotationKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Rotation Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RotationKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RotationKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Rotation Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RotationKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RotationKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Rotation Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RotationKind get(int value) {
		switch (value) {
			case SHIFT_SEAT_VALUE: return SHIFT_SEAT;
			case SWAP_ROLES_VALUE: return SWAP_ROLES;
			case NEXT_PERSON_VALUE: return NEXT_PERSON;
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
	private RotationKind(int value, String name, String literal) {
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
	
} //RotationKind
