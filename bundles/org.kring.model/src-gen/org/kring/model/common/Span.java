/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.common;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Span</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A range of numbers of people. 0 means: not stated.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.common.Span#getMin <em>Min</em>}</li>
 *   <li>{@link org.kring.model.common.Span#getMax <em>Max</em>}</li>
 *   <li>{@link org.kring.model.common.Span#getIdeal <em>Ideal</em>}</li>
 * </ul>
 *
 * @see org.kring.model.common.CommonPackage#getSpan()
 * @model
 * @generated
 */
public interface Span extends EObject {
	/**
	 * Returns the value of the '<em><b>Min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fewest people; 0 when the source states none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Min</em>' attribute.
	 * @see #setMin(int)
	 * @see org.kring.model.common.CommonPackage#getSpan_Min()
	 * @model
	 * @generated
	 */
	int getMin();

	/**
	 * Sets the value of the '{@link org.kring.model.common.Span#getMin <em>Min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Min</em>' attribute.
	 * @see #getMin()
	 * @generated
	 */
	void setMin(int value);

	/**
	 * Returns the value of the '<em><b>Max</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Most people; 0 when the source states none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max</em>' attribute.
	 * @see #setMax(int)
	 * @see org.kring.model.common.CommonPackage#getSpan_Max()
	 * @model
	 * @generated
	 */
	int getMax();

	/**
	 * Sets the value of the '{@link org.kring.model.common.Span#getMax <em>Max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max</em>' attribute.
	 * @see #getMax()
	 * @generated
	 */
	void setMax(int value);

	/**
	 * Returns the value of the '<em><b>Ideal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Preferred number of people; 0 when the source states none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ideal</em>' attribute.
	 * @see #setIdeal(int)
	 * @see org.kring.model.common.CommonPackage#getSpan_Ideal()
	 * @model
	 * @generated
	 */
	int getIdeal();

	/**
	 * Sets the value of the '{@link org.kring.model.common.Span#getIdeal <em>Ideal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ideal</em>' attribute.
	 * @see #getIdeal()
	 * @generated
	 */
	void setIdeal(int value);

} // Span
