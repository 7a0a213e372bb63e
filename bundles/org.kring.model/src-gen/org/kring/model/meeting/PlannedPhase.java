/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.meeting;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Planned Phase</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Minutes planned for one phase.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.meeting.PlannedPhase#getPhase <em>Phase</em>}</li>
 *   <li>{@link org.kring.model.meeting.PlannedPhase#getMinutes <em>Minutes</em>}</li>
 * </ul>
 *
 * @see org.kring.model.meeting.MeetingPackage#getPlannedPhase()
 * @model
 * @generated
 */
public interface PlannedPhase extends EObject {
	/**
	 * Returns the value of the '<em><b>Phase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the phase.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phase</em>' attribute.
	 * @see #setPhase(String)
	 * @see org.kring.model.meeting.MeetingPackage#getPlannedPhase_Phase()
	 * @model required="true"
	 * @generated
	 */
	String getPhase();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.PlannedPhase#getPhase <em>Phase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phase</em>' attribute.
	 * @see #getPhase()
	 * @generated
	 */
	void setPhase(String value);

	/**
	 * Returns the value of the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whole minutes, 0 means: left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minutes</em>' attribute.
	 * @see #setMinutes(int)
	 * @see org.kring.model.meeting.MeetingPackage#getPlannedPhase_Minutes()
	 * @model
	 * @generated
	 */
	int getMinutes();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.PlannedPhase#getMinutes <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minutes</em>' attribute.
	 * @see #getMinutes()
	 * @generated
	 */
	void setMinutes(int value);

} // PlannedPhase
