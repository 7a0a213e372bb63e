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
 * A representation of the literals of the enumeration '<em><b>Precondition Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a precondition is about.
 * <!-- end-model-doc -->
 * @see org.kring.model.method.MethodPackage#getPreconditionKind()
 * @model
 * @generated
 */
public enum PreconditionKind implements Enumerator {
	/**
	 * The '<em><b>KNOWS EACH OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #KNOWS_EACH_OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	KNOWS_EACH_OTHER(0, "KNOWS_EACH_OTHER", "knows-each-other"),

	/**
	 * The '<em><b>SAFE CLIMATE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SAFE_CLIMATE_VALUE
	 * @generated
	 * @ordered
	 */
	SAFE_CLIMATE(1, "SAFE_CLIMATE", "safe-climate"),

	/**
	 * The '<em><b>EXPERIENCED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXPERIENCED_VALUE
	 * @generated
	 * @ordered
	 */
	EXPERIENCED(2, "EXPERIENCED", "experienced"),

	/**
	 * The '<em><b>GROUP SIZE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GROUP_SIZE_VALUE
	 * @generated
	 * @ordered
	 */
	GROUP_SIZE(3, "GROUP_SIZE", "group-size"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(4, "OTHER", "other");

	/**
	 * The '<em><b>KNOWS EACH OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #KNOWS_EACH_OTHER
	 * @model literal="knows-each-other"
	 * @generated
	 * @ordered
	 */
	public static final int KNOWS_EACH_OTHER_VALUE = 0;

	/**
	 * The '<em><b>SAFE CLIMATE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SAFE_CLIMATE
	 * @model literal="safe-climate"
	 * @generated
	 * @ordered
	 */
	public static final int SAFE_CLIMATE_VALUE = 1;

	/**
	 * The '<em><b>EXPERIENCED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXPERIENCED
	 * @model literal="experienced"
	 * @generated
	 * @ordered
	 */
	public static final int EXPERIENCED_VALUE = 2;

	/**
	 * The '<em><b>GROUP SIZE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GROUP_SIZE
	 * @model literal="group-size"
	 * @generated
	 * @ordered
	 */
	public static final int GROUP_SIZE_VALUE = 3;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @model literal="other"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 4;

	/**
	 * An array of all the '<em><b>Precondition Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final PreconditionKind[] VALUES_ARRAY =
		new PreconditionKind[] {
			KNOWS_EACH_OTHER,
			SAFE_CLIMATE,
			EXPERIENCED,
			GROUP_SIZE,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Precondition Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<PreconditionKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Precondition Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PreconditionKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PreconditionKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Precondition Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PreconditionKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PreconditionKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Precondition Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PreconditionKind get(int value) {
		switch (value) {
			case KNOWS_EACH_OTHER_VALUE: return KNOWS_EACH_OTHER;
			case SAFE_CLIMATE_VALUE: return SAFE_CLIMATE;
			case EXPERIENCED_VALUE: return EXPERIENCED;
			case GROUP_SIZE_VALUE: return GROUP_SIZE;
			case OTHER_VALUE: return OTHER;
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
	private PreconditionKind(int value, String name, String literal) {
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
	
} //PreconditionKind
