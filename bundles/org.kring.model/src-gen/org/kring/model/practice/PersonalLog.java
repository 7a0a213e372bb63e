/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.practice;

import java.time.LocalDate;

import org.kring.model.common.Identified;

import org.kring.model.method.Visibility;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Personal Log</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Cyclic reflection of one member, private by default.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.practice.PersonalLog#getMember <em>Member</em>}</li>
 *   <li>{@link org.kring.model.practice.PersonalLog#getDate <em>Date</em>}</li>
 *   <li>{@link org.kring.model.practice.PersonalLog#getHappened <em>Happened</em>}</li>
 *   <li>{@link org.kring.model.practice.PersonalLog#getMattered <em>Mattered</em>}</li>
 *   <li>{@link org.kring.model.practice.PersonalLog#getIntentions <em>Intentions</em>}</li>
 *   <li>{@link org.kring.model.practice.PersonalLog#getPlan <em>Plan</em>}</li>
 *   <li>{@link org.kring.model.practice.PersonalLog#getVisibility <em>Visibility</em>}</li>
 * </ul>
 *
 * @see org.kring.model.practice.PracticePackage#getPersonalLog()
 * @model
 * @generated
 */
public interface PersonalLog extends Identified {
	/**
	 * Returns the value of the '<em><b>Member</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the member.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Member</em>' attribute.
	 * @see #setMember(String)
	 * @see org.kring.model.practice.PracticePackage#getPersonalLog_Member()
	 * @model required="true"
	 * @generated
	 */
	String getMember();

	/**
	 * Sets the value of the '{@link org.kring.model.practice.PersonalLog#getMember <em>Member</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Member</em>' attribute.
	 * @see #getMember()
	 * @generated
	 */
	void setMember(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.kring.model.practice.PracticePackage#getPersonalLog_Date()
	 * @model dataType="org.kring.model.common.LocalDate"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.kring.model.practice.PersonalLog#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Happened</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happened.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Happened</em>' attribute.
	 * @see #setHappened(String)
	 * @see org.kring.model.practice.PracticePackage#getPersonalLog_Happened()
	 * @model
	 * @generated
	 */
	String getHappened();

	/**
	 * Sets the value of the '{@link org.kring.model.practice.PersonalLog#getHappened <em>Happened</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Happened</em>' attribute.
	 * @see #getHappened()
	 * @generated
	 */
	void setHappened(String value);

	/**
	 * Returns the value of the '<em><b>Mattered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What mattered in it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mattered</em>' attribute.
	 * @see #setMattered(String)
	 * @see org.kring.model.practice.PracticePackage#getPersonalLog_Mattered()
	 * @model
	 * @generated
	 */
	String getMattered();

	/**
	 * Sets the value of the '{@link org.kring.model.practice.PersonalLog#getMattered <em>Mattered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mattered</em>' attribute.
	 * @see #getMattered()
	 * @generated
	 */
	void setMattered(String value);

	/**
	 * Returns the value of the '<em><b>Intentions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which intentions or learning wishes follow.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Intentions</em>' attribute.
	 * @see #setIntentions(String)
	 * @see org.kring.model.practice.PracticePackage#getPersonalLog_Intentions()
	 * @model
	 * @generated
	 */
	String getIntentions();

	/**
	 * Sets the value of the '{@link org.kring.model.practice.PersonalLog#getIntentions <em>Intentions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Intentions</em>' attribute.
	 * @see #getIntentions()
	 * @generated
	 */
	void setIntentions(String value);

	/**
	 * Returns the value of the '<em><b>Plan</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What will be done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Plan</em>' attribute.
	 * @see #setPlan(String)
	 * @see org.kring.model.practice.PracticePackage#getPersonalLog_Plan()
	 * @model
	 * @generated
	 */
	String getPlan();

	/**
	 * Sets the value of the '{@link org.kring.model.practice.PersonalLog#getPlan <em>Plan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plan</em>' attribute.
	 * @see #getPlan()
	 * @generated
	 */
	void setPlan(String value);

	/**
	 * Returns the value of the '<em><b>Visibility</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kring.model.method.Visibility}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who may see it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Visibility</em>' attribute.
	 * @see org.kring.model.method.Visibility
	 * @see #setVisibility(Visibility)
	 * @see org.kring.model.practice.PracticePackage#getPersonalLog_Visibility()
	 * @model
	 * @generated
	 */
	Visibility getVisibility();

	/**
	 * Sets the value of the '{@link org.kring.model.practice.PersonalLog#getVisibility <em>Visibility</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Visibility</em>' attribute.
	 * @see org.kring.model.method.Visibility
	 * @see #getVisibility()
	 * @generated
	 */
	void setVisibility(Visibility value);

} // PersonalLog
