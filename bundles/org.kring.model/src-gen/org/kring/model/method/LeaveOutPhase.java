/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.method;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Leave Out Phase</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A phase less.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.method.LeaveOutPhase#getPhase <em>Phase</em>}</li>
 * </ul>
 *
 * @see org.kring.model.method.MethodPackage#getLeaveOutPhase()
 * @model
 * @generated
 */
public interface LeaveOutPhase extends Change {
	/**
	 * Returns the value of the '<em><b>Phase</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Phase</em>' reference.
	 * @see #setPhase(Phase)
	 * @see org.kring.model.method.MethodPackage#getLeaveOutPhase_Phase()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Phase getPhase();

	/**
	 * Sets the value of the '{@link org.kring.model.method.LeaveOutPhase#getPhase <em>Phase</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phase</em>' reference.
	 * @see #getPhase()
	 * @generated
	 */
	void setPhase(Phase value);

} // LeaveOutPhase
