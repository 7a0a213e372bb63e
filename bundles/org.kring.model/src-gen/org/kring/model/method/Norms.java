/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.method;

import org.eclipse.emf.ecore.EObject;

import org.kring.model.common.Duration;
import org.kring.model.common.Span;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Norms</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What is usual. Defaults, which a practice may change.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.method.Norms#getPeople <em>People</em>}</li>
 *   <li>{@link org.kring.model.method.Norms#getMeeting <em>Meeting</em>}</li>
 *   <li>{@link org.kring.model.method.Norms#getUsualMinutes <em>Usual Minutes</em>}</li>
 *   <li>{@link org.kring.model.method.Norms#getIntervalWeeks <em>Interval Weeks</em>}</li>
 *   <li>{@link org.kring.model.method.Norms#getCommitmentThreshold <em>Commitment Threshold</em>}</li>
 * </ul>
 *
 * @see org.kring.model.method.MethodPackage#getNorms()
 * @model
 * @generated
 */
public interface Norms extends EObject {
	/**
	 * Returns the value of the '<em><b>People</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People in a group.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>People</em>' containment reference.
	 * @see #setPeople(Span)
	 * @see org.kring.model.method.MethodPackage#getNorms_People()
	 * @model containment="true"
	 * @generated
	 */
	Span getPeople();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Norms#getPeople <em>People</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>People</em>' containment reference.
	 * @see #getPeople()
	 * @generated
	 */
	void setPeople(Span value);

	/**
	 * Returns the value of the '<em><b>Meeting</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Least and most minutes of a meeting.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Meeting</em>' containment reference.
	 * @see #setMeeting(Duration)
	 * @see org.kring.model.method.MethodPackage#getNorms_Meeting()
	 * @model containment="true"
	 * @generated
	 */
	Duration getMeeting();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Norms#getMeeting <em>Meeting</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Meeting</em>' containment reference.
	 * @see #getMeeting()
	 * @generated
	 */
	void setMeeting(Duration value);

	/**
	 * Returns the value of the '<em><b>Usual Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Usual minutes of a meeting.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Usual Minutes</em>' attribute.
	 * @see #setUsualMinutes(int)
	 * @see org.kring.model.method.MethodPackage#getNorms_UsualMinutes()
	 * @model
	 * @generated
	 */
	int getUsualMinutes();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Norms#getUsualMinutes <em>Usual Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Usual Minutes</em>' attribute.
	 * @see #getUsualMinutes()
	 * @generated
	 */
	void setUsualMinutes(int value);

	/**
	 * Returns the value of the '<em><b>Interval Weeks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Usual weeks between two meetings.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interval Weeks</em>' attribute.
	 * @see #setIntervalWeeks(int)
	 * @see org.kring.model.method.MethodPackage#getNorms_IntervalWeeks()
	 * @model
	 * @generated
	 */
	int getIntervalWeeks();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Norms#getIntervalWeeks <em>Interval Weeks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interval Weeks</em>' attribute.
	 * @see #getIntervalWeeks()
	 * @generated
	 */
	void setIntervalWeeks(int value);

	/**
	 * Returns the value of the '<em><b>Commitment Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A mark below this opens the follow-up questions, 1 to 10.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Commitment Threshold</em>' attribute.
	 * @see #setCommitmentThreshold(int)
	 * @see org.kring.model.method.MethodPackage#getNorms_CommitmentThreshold()
	 * @model
	 * @generated
	 */
	int getCommitmentThreshold();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Norms#getCommitmentThreshold <em>Commitment Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Commitment Threshold</em>' attribute.
	 * @see #getCommitmentThreshold()
	 * @generated
	 */
	void setCommitmentThreshold(int value);

} // Norms
