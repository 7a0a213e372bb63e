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
 * A representation of the literals of the enumeration '<em><b>Guidance Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What sort of guidance.
 * <!-- end-model-doc -->
 * @see org.kring.model.method.MethodPackage#getGuidanceKind()
 * @model
 * @generated
 */
public enum GuidanceKind implements Enumerator {
	/**
	 * The '<em><b>RULE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RULE_VALUE
	 * @generated
	 * @ordered
	 */
	RULE(0, "RULE", "rule"),

	/**
	 * The '<em><b>PITFALL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PITFALL_VALUE
	 * @generated
	 * @ordered
	 */
	PITFALL(1, "PITFALL", "pitfall"),

	/**
	 * The '<em><b>TIP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TIP_VALUE
	 * @generated
	 * @ordered
	 */
	TIP(2, "TIP", "tip"),

	/**
	 * The '<em><b>PRINCIPLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PRINCIPLE_VALUE
	 * @generated
	 * @ordered
	 */
	PRINCIPLE(3, "PRINCIPLE", "principle"),

	/**
	 * The '<em><b>CHARACTERISTIC</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHARACTERISTIC_VALUE
	 * @generated
	 * @ordered
	 */
	CHARACTERISTIC(4, "CHARACTERISTIC", "characteristic"),

	/**
	 * The '<em><b>EXPLANATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXPLANATION_VALUE
	 * @generated
	 * @ordered
	 */
	EXPLANATION(5, "EXPLANATION", "explanation"),

	/**
	 * The '<em><b>STARTING POINT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STARTING_POINT_VALUE
	 * @generated
	 * @ordered
	 */
	STARTING_POINT(6, "STARTING_POINT", "starting-point"),

	/**
	 * The '<em><b>AGREEMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AGREEMENT_VALUE
	 * @generated
	 * @ordered
	 */
	AGREEMENT(7, "AGREEMENT", "agreement"),

	/**
	 * The '<em><b>TASK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TASK_VALUE
	 * @generated
	 * @ordered
	 */
	TASK(8, "TASK", "task"),

	/**
	 * The '<em><b>SKILL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SKILL_VALUE
	 * @generated
	 * @ordered
	 */
	SKILL(9, "SKILL", "skill"),

	/**
	 * The '<em><b>OUTCOME</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OUTCOME_VALUE
	 * @generated
	 * @ordered
	 */
	OUTCOME(10, "OUTCOME", "outcome");

	/**
	 * The '<em><b>RULE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RULE
	 * @model literal="rule"
	 * @generated
	 * @ordered
	 */
	public static final int RULE_VALUE = 0;

	/**
	 * The '<em><b>PITFALL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PITFALL
	 * @model literal="pitfall"
	 * @generated
	 * @ordered
	 */
	public static final int PITFALL_VALUE = 1;

	/**
	 * The '<em><b>TIP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TIP
	 * @model literal="tip"
	 * @generated
	 * @ordered
	 */
	public static final int TIP_VALUE = 2;

	/**
	 * The '<em><b>PRINCIPLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PRINCIPLE
	 * @model literal="principle"
	 * @generated
	 * @ordered
	 */
	public static final int PRINCIPLE_VALUE = 3;

	/**
	 * The '<em><b>CHARACTERISTIC</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHARACTERISTIC
	 * @model literal="characteristic"
	 * @generated
	 * @ordered
	 */
	public static final int CHARACTERISTIC_VALUE = 4;

	/**
	 * The '<em><b>EXPLANATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXPLANATION
	 * @model literal="explanation"
	 * @generated
	 * @ordered
	 */
	public static final int EXPLANATION_VALUE = 5;

	/**
	 * The '<em><b>STARTING POINT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STARTING_POINT
	 * @model literal="starting-point"
	 * @generated
	 * @ordered
	 */
	public static final int STARTING_POINT_VALUE = 6;

	/**
	 * The '<em><b>AGREEMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AGREEMENT
	 * @model literal="agreement"
	 * @generated
	 * @ordered
	 */
	public static final int AGREEMENT_VALUE = 7;

	/**
	 * The '<em><b>TASK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TASK
	 * @model literal="task"
	 * @generated
	 * @ordered
	 */
	public static final int TASK_VALUE = 8;

	/**
	 * The '<em><b>SKILL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SKILL
	 * @model literal="skill"
	 * @generated
	 * @ordered
	 */
	public static final int SKILL_VALUE = 9;

	/**
	 * The '<em><b>OUTCOME</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OUTCOME
	 * @model literal="outcome"
	 * @generated
	 * @ordered
	 */
	public static final int OUTCOME_VALUE = 10;

	/**
	 * An array of all the '<em><b>Guidance Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final GuidanceKind[] VALUES_ARRAY =
		new GuidanceKind[] {
			RULE,
			PITFALL,
			TIP,
			PRINCIPLE,
			CHARACTERISTIC,
			EXPLANATION,
			STARTING_POINT,
			AGREEMENT,
			TASK,
			SKILL,
			OUTCOME,
		};

	/**
	 * A public read-only list of all the '<em><b>Guidance Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<GuidanceKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Guidance Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static GuidanceKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			GuidanceKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Guidance Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static GuidanceKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			GuidanceKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Guidance Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static GuidanceKind get(int value) {
		switch (value) {
			case RULE_VALUE: return RULE;
			case PITFALL_VALUE: return PITFALL;
			case TIP_VALUE: return TIP;
			case PRINCIPLE_VALUE: return PRINCIPLE;
			case CHARACTERISTIC_VALUE: return CHARACTERISTIC;
			case EXPLANATION_VALUE: return EXPLANATION;
			case STARTING_POINT_VALUE: return STARTING_POINT;
			case AGREEMENT_VALUE: return AGREEMENT;
			case TASK_VALUE: return TASK;
			case SKILL_VALUE: return SKILL;
			case OUTCOME_VALUE: return OUTCOME;
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
	private GuidanceKind(int value, String name, String literal) {
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
	
} //GuidanceKind
