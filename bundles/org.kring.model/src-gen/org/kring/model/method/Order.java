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
 * A representation of the literals of the enumeration '<em><b>Order</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * In which order the holders of a role act.
 * <!-- end-model-doc -->
 * @see org.kring.model.method.MethodPackage#getOrder()
 * @model
 * @generated
 */
public enum Order implements Enumerator {
	/**
	 * The '<em><b>TOGETHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TOGETHER_VALUE
	 * @generated
	 * @ordered
	 */
	TOGETHER(0, "TOGETHER", "together"),

	/**
	 * The '<em><b>IN TURN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IN_TURN_VALUE
	 * @generated
	 * @ordered
	 */
	IN_TURN(1, "IN_TURN", "in-turn"),

	/**
	 * The '<em><b>EACH ALONE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EACH_ALONE_VALUE
	 * @generated
	 * @ordered
	 */
	EACH_ALONE(2, "EACH_ALONE", "each-alone"),

	/**
	 * The '<em><b>PRESENTER FIRST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PRESENTER_FIRST_VALUE
	 * @generated
	 * @ordered
	 */
	PRESENTER_FIRST(3, "PRESENTER_FIRST", "presenter-first"),

	/**
	 * The '<em><b>PRESENTER LAST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PRESENTER_LAST_VALUE
	 * @generated
	 * @ordered
	 */
	PRESENTER_LAST(4, "PRESENTER_LAST", "presenter-last");

	/**
	 * The '<em><b>TOGETHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TOGETHER
	 * @model literal="together"
	 * @generated
	 * @ordered
	 */
	public static final int TOGETHER_VALUE = 0;

	/**
	 * The '<em><b>IN TURN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IN_TURN
	 * @model literal="in-turn"
	 * @generated
	 * @ordered
	 */
	public static final int IN_TURN_VALUE = 1;

	/**
	 * The '<em><b>EACH ALONE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EACH_ALONE
	 * @model literal="each-alone"
	 * @generated
	 * @ordered
	 */
	public static final int EACH_ALONE_VALUE = 2;

	/**
	 * The '<em><b>PRESENTER FIRST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PRESENTER_FIRST
	 * @model literal="presenter-first"
	 * @generated
	 * @ordered
	 */
	public static final int PRESENTER_FIRST_VALUE = 3;

	/**
	 * The '<em><b>PRESENTER LAST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PRESENTER_LAST
	 * @model literal="presenter-last"
	 * @generated
	 * @ordered
	 */
	public static final int PRESENTER_LAST_VALUE = 4;

	/**
	 * An array of all the '<em><b>Order</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Order[] VALUES_ARRAY =
		new Order[] {
			TOGETHER,
			IN_TURN,
			EACH_ALONE,
			PRESENTER_FIRST,
			PRESENTER_LAST,
		};

	/**
	 * A public read-only list of all the '<em><b>Order</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Order> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Order</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Order get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Order result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Order</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Order getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Order result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Order</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Order get(int value) {
		switch (value) {
			case TOGETHER_VALUE: return TOGETHER;
			case IN_TURN_VALUE: return IN_TURN;
			case EACH_ALONE_VALUE: return EACH_ALONE;
			case PRESENTER_FIRST_VALUE: return PRESENTER_FIRST;
			case PRESENTER_LAST_VALUE: return PRESENTER_LAST;
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
	private Order(int value, String name, String literal) {
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
	
} //Order
