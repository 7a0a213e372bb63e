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
 * A representation of the literals of the enumeration '<em><b>Phase Function</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The seven functions that any meeting is made of (source S4, basic outline).
 * <!-- end-model-doc -->
 * @see org.kring.model.method.MethodPackage#getPhaseFunction()
 * @model
 * @generated
 */
public enum PhaseFunction implements Enumerator {
	/**
	 * The '<em><b>UNSTATED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNSTATED_VALUE
	 * @generated
	 * @ordered
	 */
	UNSTATED(0, "UNSTATED", "unstated"),

	/**
	 * The '<em><b>OPENING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OPENING_VALUE
	 * @generated
	 * @ordered
	 */
	OPENING(1, "OPENING", "opening"),

	/**
	 * The '<em><b>EXPLORATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXPLORATION_VALUE
	 * @generated
	 * @ordered
	 */
	EXPLORATION(2, "EXPLORATION", "exploration"),

	/**
	 * The '<em><b>AWARENESS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AWARENESS_VALUE
	 * @generated
	 * @ordered
	 */
	AWARENESS(3, "AWARENESS", "awareness"),

	/**
	 * The '<em><b>ANALYSIS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ANALYSIS_VALUE
	 * @generated
	 * @ordered
	 */
	ANALYSIS(4, "ANALYSIS", "analysis"),

	/**
	 * The '<em><b>ACTION PLAN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ACTION_PLAN_VALUE
	 * @generated
	 * @ordered
	 */
	ACTION_PLAN(5, "ACTION_PLAN", "action-plan"),

	/**
	 * The '<em><b>JOINT REFLECTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #JOINT_REFLECTION_VALUE
	 * @generated
	 * @ordered
	 */
	JOINT_REFLECTION(6, "JOINT_REFLECTION", "joint-reflection"),

	/**
	 * The '<em><b>CLOSING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CLOSING_VALUE
	 * @generated
	 * @ordered
	 */
	CLOSING(7, "CLOSING", "closing");

	/**
	 * The '<em><b>UNSTATED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNSTATED
	 * @model literal="unstated"
	 * @generated
	 * @ordered
	 */
	public static final int UNSTATED_VALUE = 0;

	/**
	 * The '<em><b>OPENING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OPENING
	 * @model literal="opening"
	 * @generated
	 * @ordered
	 */
	public static final int OPENING_VALUE = 1;

	/**
	 * The '<em><b>EXPLORATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXPLORATION
	 * @model literal="exploration"
	 * @generated
	 * @ordered
	 */
	public static final int EXPLORATION_VALUE = 2;

	/**
	 * The '<em><b>AWARENESS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AWARENESS
	 * @model literal="awareness"
	 * @generated
	 * @ordered
	 */
	public static final int AWARENESS_VALUE = 3;

	/**
	 * The '<em><b>ANALYSIS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ANALYSIS
	 * @model literal="analysis"
	 * @generated
	 * @ordered
	 */
	public static final int ANALYSIS_VALUE = 4;

	/**
	 * The '<em><b>ACTION PLAN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ACTION_PLAN
	 * @model literal="action-plan"
	 * @generated
	 * @ordered
	 */
	public static final int ACTION_PLAN_VALUE = 5;

	/**
	 * The '<em><b>JOINT REFLECTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #JOINT_REFLECTION
	 * @model literal="joint-reflection"
	 * @generated
	 * @ordered
	 */
	public static final int JOINT_REFLECTION_VALUE = 6;

	/**
	 * The '<em><b>CLOSING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CLOSING
	 * @model literal="closing"
	 * @generated
	 * @ordered
	 */
	public static final int CLOSING_VALUE = 7;

	/**
	 * An array of all the '<em><b>Phase Function</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final PhaseFunction[] VALUES_ARRAY =
		new PhaseFunction[] {
			UNSTATED,
			OPENING,
			EXPLORATION,
			AWARENESS,
			ANALYSIS,
			ACTION_PLAN,
			JOINT_REFLECTION,
			CLOSING,
		};

	/**
	 * A public read-only list of all the '<em><b>Phase Function</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<PhaseFunction> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Phase Function</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PhaseFunction get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PhaseFunction result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Phase Function</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PhaseFunction getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PhaseFunction result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Phase Function</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PhaseFunction get(int value) {
		switch (value) {
			case UNSTATED_VALUE: return UNSTATED;
			case OPENING_VALUE: return OPENING;
			case EXPLORATION_VALUE: return EXPLORATION;
			case AWARENESS_VALUE: return AWARENESS;
			case ANALYSIS_VALUE: return ANALYSIS;
			case ACTION_PLAN_VALUE: return ACTION_PLAN;
			case JOINT_REFLECTION_VALUE: return JOINT_REFLECTION;
			case CLOSING_VALUE: return CLOSING;
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
	private PhaseFunction(int value, String name, String literal) {
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
	
} //PhaseFunction
