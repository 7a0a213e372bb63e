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
 * A representation of the literals of the enumeration '<em><b>Yield Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a phase brings forth.
 * <!-- end-model-doc -->
 * @see org.kring.model.method.MethodPackage#getYieldKind()
 * @model
 * @generated
 */
public enum YieldKind implements Enumerator {
	/**
	 * The '<em><b>CASE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CASE_VALUE
	 * @generated
	 * @ordered
	 */
	CASE(0, "CASE", "case"),

	/**
	 * The '<em><b>QUESTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #QUESTION_VALUE
	 * @generated
	 * @ordered
	 */
	QUESTION(1, "QUESTION", "question"),

	/**
	 * The '<em><b>WRITTEN QUESTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WRITTEN_QUESTION_VALUE
	 * @generated
	 * @ordered
	 */
	WRITTEN_QUESTION(2, "WRITTEN_QUESTION", "written-question"),

	/**
	 * The '<em><b>REFORMULATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REFORMULATION_VALUE
	 * @generated
	 * @ordered
	 */
	REFORMULATION(3, "REFORMULATION", "reformulation"),

	/**
	 * The '<em><b>ADVICE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ADVICE_VALUE
	 * @generated
	 * @ordered
	 */
	ADVICE(4, "ADVICE", "advice"),

	/**
	 * The '<em><b>CHOSEN ADVICE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHOSEN_ADVICE_VALUE
	 * @generated
	 * @ordered
	 */
	CHOSEN_ADVICE(5, "CHOSEN_ADVICE", "chosen-advice"),

	/**
	 * The '<em><b>ACTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ACTION_VALUE
	 * @generated
	 * @ordered
	 */
	ACTION(6, "ACTION", "action"),

	/**
	 * The '<em><b>FIRST ACTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FIRST_ACTION_VALUE
	 * @generated
	 * @ordered
	 */
	FIRST_ACTION(7, "FIRST_ACTION", "first-action"),

	/**
	 * The '<em><b>INSIGHT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INSIGHT_VALUE
	 * @generated
	 * @ordered
	 */
	INSIGHT(8, "INSIGHT", "insight"),

	/**
	 * The '<em><b>PERCEPTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PERCEPTION_VALUE
	 * @generated
	 * @ordered
	 */
	PERCEPTION(9, "PERCEPTION", "perception"),

	/**
	 * The '<em><b>FACTOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FACTOR_VALUE
	 * @generated
	 * @ordered
	 */
	FACTOR(10, "FACTOR", "factor"),

	/**
	 * The '<em><b>LEARNING POINT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LEARNING_POINT_VALUE
	 * @generated
	 * @ordered
	 */
	LEARNING_POINT(11, "LEARNING_POINT", "learning-point"),

	/**
	 * The '<em><b>SUMMARY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUMMARY_VALUE
	 * @generated
	 * @ordered
	 */
	SUMMARY(12, "SUMMARY", "summary"),

	/**
	 * The '<em><b>NOTE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NOTE_VALUE
	 * @generated
	 * @ordered
	 */
	NOTE(13, "NOTE", "note"),

	/**
	 * The '<em><b>AGREEMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AGREEMENT_VALUE
	 * @generated
	 * @ordered
	 */
	AGREEMENT(14, "AGREEMENT", "agreement"),

	/**
	 * The '<em><b>EVALUATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EVALUATION_VALUE
	 * @generated
	 * @ordered
	 */
	EVALUATION(15, "EVALUATION", "evaluation"),

	/**
	 * The '<em><b>CHOICE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHOICE_VALUE
	 * @generated
	 * @ordered
	 */
	CHOICE(16, "CHOICE", "choice");

	/**
	 * The '<em><b>CASE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CASE
	 * @model literal="case"
	 * @generated
	 * @ordered
	 */
	public static final int CASE_VALUE = 0;

	/**
	 * The '<em><b>QUESTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #QUESTION
	 * @model literal="question"
	 * @generated
	 * @ordered
	 */
	public static final int QUESTION_VALUE = 1;

	/**
	 * The '<em><b>WRITTEN QUESTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WRITTEN_QUESTION
	 * @model literal="written-question"
	 * @generated
	 * @ordered
	 */
	public static final int WRITTEN_QUESTION_VALUE = 2;

	/**
	 * The '<em><b>REFORMULATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REFORMULATION
	 * @model literal="reformulation"
	 * @generated
	 * @ordered
	 */
	public static final int REFORMULATION_VALUE = 3;

	/**
	 * The '<em><b>ADVICE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ADVICE
	 * @model literal="advice"
	 * @generated
	 * @ordered
	 */
	public static final int ADVICE_VALUE = 4;

	/**
	 * The '<em><b>CHOSEN ADVICE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHOSEN_ADVICE
	 * @model literal="chosen-advice"
	 * @generated
	 * @ordered
	 */
	public static final int CHOSEN_ADVICE_VALUE = 5;

	/**
	 * The '<em><b>ACTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ACTION
	 * @model literal="action"
	 * @generated
	 * @ordered
	 */
	public static final int ACTION_VALUE = 6;

	/**
	 * The '<em><b>FIRST ACTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FIRST_ACTION
	 * @model literal="first-action"
	 * @generated
	 * @ordered
	 */
	public static final int FIRST_ACTION_VALUE = 7;

	/**
	 * The '<em><b>INSIGHT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INSIGHT
	 * @model literal="insight"
	 * @generated
	 * @ordered
	 */
	public static final int INSIGHT_VALUE = 8;

	/**
	 * The '<em><b>PERCEPTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PERCEPTION
	 * @model literal="perception"
	 * @generated
	 * @ordered
	 */
	public static final int PERCEPTION_VALUE = 9;

	/**
	 * The '<em><b>FACTOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FACTOR
	 * @model literal="factor"
	 * @generated
	 * @ordered
	 */
	public static final int FACTOR_VALUE = 10;

	/**
	 * The '<em><b>LEARNING POINT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LEARNING_POINT
	 * @model literal="learning-point"
	 * @generated
	 * @ordered
	 */
	public static final int LEARNING_POINT_VALUE = 11;

	/**
	 * The '<em><b>SUMMARY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUMMARY
	 * @model literal="summary"
	 * @generated
	 * @ordered
	 */
	public static final int SUMMARY_VALUE = 12;

	/**
	 * The '<em><b>NOTE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NOTE
	 * @model literal="note"
	 * @generated
	 * @ordered
	 */
	public static final int NOTE_VALUE = 13;

	/**
	 * The '<em><b>AGREEMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AGREEMENT
	 * @model literal="agreement"
	 * @generated
	 * @ordered
	 */
	public static final int AGREEMENT_VALUE = 14;

	/**
	 * The '<em><b>EVALUATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EVALUATION
	 * @model literal="evaluation"
	 * @generated
	 * @ordered
	 */
	public static final int EVALUATION_VALUE = 15;

	/**
	 * The '<em><b>CHOICE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHOICE
	 * @model literal="choice"
	 * @generated
	 * @ordered
	 */
	public static final int CHOICE_VALUE = 16;

	/**
	 * An array of all the '<em><b>Yield Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final YieldKind[] VALUES_ARRAY =
		new YieldKind[] {
			CASE,
			QUESTION,
			WRITTEN_QUESTION,
			REFORMULATION,
			ADVICE,
			CHOSEN_ADVICE,
			ACTION,
			FIRST_ACTION,
			INSIGHT,
			PERCEPTION,
			FACTOR,
			LEARNING_POINT,
			SUMMARY,
			NOTE,
			AGREEMENT,
			EVALUATION,
			CHOICE,
		};

	/**
	 * A public read-only list of all the '<em><b>Yield Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<YieldKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Yield Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static YieldKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			YieldKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Yield Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static YieldKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			YieldKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Yield Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static YieldKind get(int value) {
		switch (value) {
			case CASE_VALUE: return CASE;
			case QUESTION_VALUE: return QUESTION;
			case WRITTEN_QUESTION_VALUE: return WRITTEN_QUESTION;
			case REFORMULATION_VALUE: return REFORMULATION;
			case ADVICE_VALUE: return ADVICE;
			case CHOSEN_ADVICE_VALUE: return CHOSEN_ADVICE;
			case ACTION_VALUE: return ACTION;
			case FIRST_ACTION_VALUE: return FIRST_ACTION;
			case INSIGHT_VALUE: return INSIGHT;
			case PERCEPTION_VALUE: return PERCEPTION;
			case FACTOR_VALUE: return FACTOR;
			case LEARNING_POINT_VALUE: return LEARNING_POINT;
			case SUMMARY_VALUE: return SUMMARY;
			case NOTE_VALUE: return NOTE;
			case AGREEMENT_VALUE: return AGREEMENT;
			case EVALUATION_VALUE: return EVALUATION;
			case CHOICE_VALUE: return CHOICE;
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
	private YieldKind(int value, String name, String literal) {
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
	
} //YieldKind
