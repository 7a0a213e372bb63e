/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.method;

import org.kring.model.common.Duration;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Change Duration</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Other minutes. A null duration makes the phase untimed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.method.ChangeDuration#getPhase <em>Phase</em>}</li>
 *   <li>{@link org.kring.model.method.ChangeDuration#getDuration <em>Duration</em>}</li>
 * </ul>
 *
 * @see org.kring.model.method.MethodPackage#getChangeDuration()
 * @model
 * @generated
 */
public interface ChangeDuration extends Change {
	/**
	 * Returns the value of the '<em><b>Phase</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Phase</em>' reference.
	 * @see #setPhase(Phase)
	 * @see org.kring.model.method.MethodPackage#getChangeDuration_Phase()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Phase getPhase();

	/**
	 * Sets the value of the '{@link org.kring.model.method.ChangeDuration#getPhase <em>Phase</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phase</em>' reference.
	 * @see #getPhase()
	 * @generated
	 */
	void setPhase(Phase value);

	/**
	 * Returns the value of the '<em><b>Duration</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Duration</em>' containment reference.
	 * @see #setDuration(Duration)
	 * @see org.kring.model.method.MethodPackage#getChangeDuration_Duration()
	 * @model containment="true"
	 * @generated
	 */
	Duration getDuration();

	/**
	 * Sets the value of the '{@link org.kring.model.method.ChangeDuration#getDuration <em>Duration</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration</em>' containment reference.
	 * @see #getDuration()
	 * @generated
	 */
	void setDuration(Duration value);

} // ChangeDuration
