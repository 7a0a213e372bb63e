/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.meeting;

import org.kring.model.common.Axis;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Insight</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something understood.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.meeting.Insight#getAxis <em>Axis</em>}</li>
 * </ul>
 *
 * @see org.kring.model.meeting.MeetingPackage#getInsight()
 * @model
 * @generated
 */
public interface Insight extends Artefact {
	/**
	 * Returns the value of the '<em><b>Axis</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kring.model.common.Axis}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Product or process.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Axis</em>' attribute.
	 * @see org.kring.model.common.Axis
	 * @see #setAxis(Axis)
	 * @see org.kring.model.meeting.MeetingPackage#getInsight_Axis()
	 * @model
	 * @generated
	 */
	Axis getAxis();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.Insight#getAxis <em>Axis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Axis</em>' attribute.
	 * @see org.kring.model.common.Axis
	 * @see #getAxis()
	 * @generated
	 */
	void setAxis(Axis value);

} // Insight
