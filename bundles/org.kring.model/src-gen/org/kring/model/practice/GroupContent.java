/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.practice;

import org.eclipse.emf.common.util.EList;

import org.kring.model.common.Document;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Group Content</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The confidential words of a group: names, agreement texts, observations, personal logs.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.practice.GroupContent#getGroup <em>Group</em>}</li>
 *   <li>{@link org.kring.model.practice.GroupContent#getNames <em>Names</em>}</li>
 *   <li>{@link org.kring.model.practice.GroupContent#getAgreementTexts <em>Agreement Texts</em>}</li>
 *   <li>{@link org.kring.model.practice.GroupContent#getObservationTexts <em>Observation Texts</em>}</li>
 *   <li>{@link org.kring.model.practice.GroupContent#getLogs <em>Logs</em>}</li>
 * </ul>
 *
 * @see org.kring.model.practice.PracticePackage#getGroupContent()
 * @model
 * @generated
 */
public interface GroupContent extends Document {
	/**
	 * Returns the value of the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the group.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Group</em>' attribute.
	 * @see #setGroup(String)
	 * @see org.kring.model.practice.PracticePackage#getGroupContent_Group()
	 * @model required="true"
	 * @generated
	 */
	String getGroup();

	/**
	 * Sets the value of the '{@link org.kring.model.practice.GroupContent#getGroup <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group</em>' attribute.
	 * @see #getGroup()
	 * @generated
	 */
	void setGroup(String value);

	/**
	 * Returns the value of the '<em><b>Names</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.practice.MemberName}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Names</em>' containment reference list.
	 * @see org.kring.model.practice.PracticePackage#getGroupContent_Names()
	 * @model containment="true"
	 * @generated
	 */
	EList<MemberName> getNames();

	/**
	 * Returns the value of the '<em><b>Agreement Texts</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.practice.ContentText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Agreement Texts</em>' containment reference list.
	 * @see org.kring.model.practice.PracticePackage#getGroupContent_AgreementTexts()
	 * @model containment="true"
	 * @generated
	 */
	EList<ContentText> getAgreementTexts();

	/**
	 * Returns the value of the '<em><b>Observation Texts</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.practice.ContentText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Observation Texts</em>' containment reference list.
	 * @see org.kring.model.practice.PracticePackage#getGroupContent_ObservationTexts()
	 * @model containment="true"
	 * @generated
	 */
	EList<ContentText> getObservationTexts();

	/**
	 * Returns the value of the '<em><b>Logs</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.practice.PersonalLog}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Logs</em>' containment reference list.
	 * @see org.kring.model.practice.PracticePackage#getGroupContent_Logs()
	 * @model containment="true"
	 * @generated
	 */
	EList<PersonalLog> getLogs();

} // GroupContent
