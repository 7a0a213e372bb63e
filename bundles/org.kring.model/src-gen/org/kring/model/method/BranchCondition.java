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
 * A representation of the literals of the enumeration '<em><b>Branch Condition</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * When a branch is taken.
 * <!-- end-model-doc -->
 * @see org.kring.model.method.MethodPackage#getBranchCondition()
 * @model
 * @generated
 */
public enum BranchCondition implements Enumerator {
	/**
	 * The '<em><b>NO CASE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NO_CASE_VALUE
	 * @generated
	 * @ordered
	 */
	NO_CASE(0, "NO_CASE", "no-case"),

	/**
	 * The '<em><b>TIME SHORT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TIME_SHORT_VALUE
	 * @generated
	 * @ordered
	 */
	TIME_SHORT(1, "TIME_SHORT", "time-short"),

	/**
	 * The '<em><b>TOPIC NEEDS TIME</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TOPIC_NEEDS_TIME_VALUE
	 * @generated
	 * @ordered
	 */
	TOPIC_NEEDS_TIME(2, "TOPIC_NEEDS_TIME", "topic-needs-time");

	/**
	 * The '<em><b>NO CASE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NO_CASE
	 * @model literal="no-case"
	 * @generated
	 * @ordered
	 */
	public static final int NO_CASE_VALUE = 0;

	/**
	 * The '<em><b>TIME SHORT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TIME_SHORT
	 * @model literal="time-short"
	 * @generated
	 * @ordered
	 */
	public static final int TIME_SHORT_VALUE = 1;

	/**
	 * The '<em><b>TOPIC NEEDS TIME</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TOPIC_NEEDS_TIME
	 * @model literal="topic-needs-time"
	 * @generated
	 * @ordered
	 */
	public static final int TOPIC_NEEDS_TIME_VALUE = 2;

	/**
	 * An array of all the '<em><b>Branch Condition</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final BranchCondition[] VALUES_ARRAY =
		new BranchCondition[] {
			NO_CASE,
			TIME_SHORT,
			TOPIC_NEEDS_TIME,
		};

	/**
	 * A public read-only list of all the '<em><b>Branch Condition</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<BranchCondition> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Branch Condition</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BranchCondition get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			BranchCondition result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Branch Condition</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BranchCondition getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			BranchCondition result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Branch Condition</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static BranchCondition get(int value) {
		switch (value) {
			case NO_CASE_VALUE: return NO_CASE;
			case TIME_SHORT_VALUE: return TIME_SHORT;
			case TOPIC_NEEDS_TIME_VALUE: return TOPIC_NEEDS_TIME;
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
	private BranchCondition(int value, String name, String literal) {
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
	
} //BranchCondition
