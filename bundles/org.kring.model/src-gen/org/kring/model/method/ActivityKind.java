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
 * A representation of the literals of the enumeration '<em><b>Activity Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a role does in a phase.
 * <!-- end-model-doc -->
 * @see org.kring.model.method.MethodPackage#getActivityKind()
 * @model
 * @generated
 */
public enum ActivityKind implements Enumerator {
	/**
	 * The '<em><b>TELLS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TELLS_VALUE
	 * @generated
	 * @ordered
	 */
	TELLS(0, "TELLS", "tells"),

	/**
	 * The '<em><b>ASKS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ASKS_VALUE
	 * @generated
	 * @ordered
	 */
	ASKS(1, "ASKS", "asks"),

	/**
	 * The '<em><b>ANSWERS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ANSWERS_VALUE
	 * @generated
	 * @ordered
	 */
	ANSWERS(2, "ANSWERS", "answers"),

	/**
	 * The '<em><b>ADVISES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ADVISES_VALUE
	 * @generated
	 * @ordered
	 */
	ADVISES(3, "ADVISES", "advises"),

	/**
	 * The '<em><b>DISCUSSES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DISCUSSES_VALUE
	 * @generated
	 * @ordered
	 */
	DISCUSSES(4, "DISCUSSES", "discusses"),

	/**
	 * The '<em><b>REFLECTS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REFLECTS_VALUE
	 * @generated
	 * @ordered
	 */
	REFLECTS(5, "REFLECTS", "reflects"),

	/**
	 * The '<em><b>WRITES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WRITES_VALUE
	 * @generated
	 * @ordered
	 */
	WRITES(6, "WRITES", "writes"),

	/**
	 * The '<em><b>READS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #READS_VALUE
	 * @generated
	 * @ordered
	 */
	READS(7, "READS", "reads"),

	/**
	 * The '<em><b>LISTENS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LISTENS_VALUE
	 * @generated
	 * @ordered
	 */
	LISTENS(8, "LISTENS", "listens"),

	/**
	 * The '<em><b>OBSERVES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OBSERVES_VALUE
	 * @generated
	 * @ordered
	 */
	OBSERVES(9, "OBSERVES", "observes"),

	/**
	 * The '<em><b>SILENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SILENT_VALUE
	 * @generated
	 * @ordered
	 */
	SILENT(10, "SILENT", "silent");

	/**
	 * The '<em><b>TELLS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TELLS
	 * @model literal="tells"
	 * @generated
	 * @ordered
	 */
	public static final int TELLS_VALUE = 0;

	/**
	 * The '<em><b>ASKS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ASKS
	 * @model literal="asks"
	 * @generated
	 * @ordered
	 */
	public static final int ASKS_VALUE = 1;

	/**
	 * The '<em><b>ANSWERS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ANSWERS
	 * @model literal="answers"
	 * @generated
	 * @ordered
	 */
	public static final int ANSWERS_VALUE = 2;

	/**
	 * The '<em><b>ADVISES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ADVISES
	 * @model literal="advises"
	 * @generated
	 * @ordered
	 */
	public static final int ADVISES_VALUE = 3;

	/**
	 * The '<em><b>DISCUSSES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DISCUSSES
	 * @model literal="discusses"
	 * @generated
	 * @ordered
	 */
	public static final int DISCUSSES_VALUE = 4;

	/**
	 * The '<em><b>REFLECTS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REFLECTS
	 * @model literal="reflects"
	 * @generated
	 * @ordered
	 */
	public static final int REFLECTS_VALUE = 5;

	/**
	 * The '<em><b>WRITES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WRITES
	 * @model literal="writes"
	 * @generated
	 * @ordered
	 */
	public static final int WRITES_VALUE = 6;

	/**
	 * The '<em><b>READS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #READS
	 * @model literal="reads"
	 * @generated
	 * @ordered
	 */
	public static final int READS_VALUE = 7;

	/**
	 * The '<em><b>LISTENS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LISTENS
	 * @model literal="listens"
	 * @generated
	 * @ordered
	 */
	public static final int LISTENS_VALUE = 8;

	/**
	 * The '<em><b>OBSERVES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OBSERVES
	 * @model literal="observes"
	 * @generated
	 * @ordered
	 */
	public static final int OBSERVES_VALUE = 9;

	/**
	 * The '<em><b>SILENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SILENT
	 * @model literal="silent"
	 * @generated
	 * @ordered
	 */
	public static final int SILENT_VALUE = 10;

	/**
	 * An array of all the '<em><b>Activity Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ActivityKind[] VALUES_ARRAY =
		new ActivityKind[] {
			TELLS,
			ASKS,
			ANSWERS,
			ADVISES,
			DISCUSSES,
			REFLECTS,
			WRITES,
			READS,
			LISTENS,
			OBSERVES,
			SILENT,
		};

	/**
	 * A public read-only list of all the '<em><b>Activity Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ActivityKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Activity Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ActivityKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ActivityKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Activity Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ActivityKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ActivityKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Activity Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ActivityKind get(int value) {
		switch (value) {
			case TELLS_VALUE: return TELLS;
			case ASKS_VALUE: return ASKS;
			case ANSWERS_VALUE: return ANSWERS;
			case ADVISES_VALUE: return ADVISES;
			case DISCUSSES_VALUE: return DISCUSSES;
			case REFLECTS_VALUE: return REFLECTS;
			case WRITES_VALUE: return WRITES;
			case READS_VALUE: return READS;
			case LISTENS_VALUE: return LISTENS;
			case OBSERVES_VALUE: return OBSERVES;
			case SILENT_VALUE: return SILENT;
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
	private ActivityKind(int value, String name, String literal) {
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
	
} //ActivityKind
