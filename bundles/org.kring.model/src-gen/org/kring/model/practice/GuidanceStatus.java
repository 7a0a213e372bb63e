/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.practice;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Guidance Status</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * From when a series was guided, or steered itself.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.practice.GuidanceStatus#getSince <em>Since</em>}</li>
 *   <li>{@link org.kring.model.practice.GuidanceStatus#isSelfSteering <em>Self Steering</em>}</li>
 * </ul>
 *
 * @see org.kring.model.practice.PracticePackage#getGuidanceStatus()
 * @model
 * @generated
 */
public interface GuidanceStatus extends EObject {
	/**
	 * Returns the value of the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Since</em>' attribute.
	 * @see #setSince(LocalDate)
	 * @see org.kring.model.practice.PracticePackage#getGuidanceStatus_Since()
	 * @model dataType="org.kring.model.common.LocalDate"
	 * @generated
	 */
	LocalDate getSince();

	/**
	 * Sets the value of the '{@link org.kring.model.practice.GuidanceStatus#getSince <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Since</em>' attribute.
	 * @see #getSince()
	 * @generated
	 */
	void setSince(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Self Steering</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True means: self-steering; false means: guided by an external coach.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Self Steering</em>' attribute.
	 * @see #setSelfSteering(boolean)
	 * @see org.kring.model.practice.PracticePackage#getGuidanceStatus_SelfSteering()
	 * @model
	 * @generated
	 */
	boolean isSelfSteering();

	/**
	 * Sets the value of the '{@link org.kring.model.practice.GuidanceStatus#isSelfSteering <em>Self Steering</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Self Steering</em>' attribute.
	 * @see #isSelfSteering()
	 * @generated
	 */
	void setSelfSteering(boolean value);

} // GuidanceStatus
