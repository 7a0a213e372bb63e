/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.evaluation;

import org.eclipse.emf.ecore.EObject;

import org.kring.model.common.Axis;
import org.kring.model.common.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Axis Rule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How an axis is made of its items.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.evaluation.AxisRule#getAxis <em>Axis</em>}</li>
 *   <li>{@link org.kring.model.evaluation.AxisRule#getName <em>Name</em>}</li>
 *   <li>{@link org.kring.model.evaluation.AxisRule#getMinAnswered <em>Min Answered</em>}</li>
 * </ul>
 *
 * @see org.kring.model.evaluation.EvaluationPackage#getAxisRule()
 * @model
 * @generated
 */
public interface AxisRule extends EObject {
	/**
	 * Returns the value of the '<em><b>Axis</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kring.model.common.Axis}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Axis</em>' attribute.
	 * @see org.kring.model.common.Axis
	 * @see #setAxis(Axis)
	 * @see org.kring.model.evaluation.EvaluationPackage#getAxisRule_Axis()
	 * @model
	 * @generated
	 */
	Axis getAxis();

	/**
	 * Sets the value of the '{@link org.kring.model.evaluation.AxisRule#getAxis <em>Axis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Axis</em>' attribute.
	 * @see org.kring.model.common.Axis
	 * @see #getAxis()
	 * @generated
	 */
	void setAxis(Axis value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' containment reference.
	 * @see #setName(Text)
	 * @see org.kring.model.evaluation.EvaluationPackage#getAxisRule_Name()
	 * @model containment="true"
	 * @generated
	 */
	Text getName();

	/**
	 * Sets the value of the '{@link org.kring.model.evaluation.AxisRule#getName <em>Name</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' containment reference.
	 * @see #getName()
	 * @generated
	 */
	void setName(Text value);

	/**
	 * Returns the value of the '<em><b>Min Answered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fewest answered items for the axis to count.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Min Answered</em>' attribute.
	 * @see #setMinAnswered(int)
	 * @see org.kring.model.evaluation.EvaluationPackage#getAxisRule_MinAnswered()
	 * @model
	 * @generated
	 */
	int getMinAnswered();

	/**
	 * Sets the value of the '{@link org.kring.model.evaluation.AxisRule#getMinAnswered <em>Min Answered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Min Answered</em>' attribute.
	 * @see #getMinAnswered()
	 * @generated
	 */
	void setMinAnswered(int value);

} // AxisRule
