/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.meeting;

import org.kring.model.method.PromptType;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Question</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A question, as a case presenter or a participant worded it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.meeting.Question#getType <em>Type</em>}</li>
 *   <li>{@link org.kring.model.meeting.Question#isChosen <em>Chosen</em>}</li>
 * </ul>
 *
 * @see org.kring.model.meeting.MeetingPackage#getQuestion()
 * @model
 * @generated
 */
public interface Question extends Artefact {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kring.model.method.PromptType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.kring.model.method.PromptType
	 * @see #setType(PromptType)
	 * @see org.kring.model.meeting.MeetingPackage#getQuestion_Type()
	 * @model
	 * @generated
	 */
	PromptType getType();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.Question#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.kring.model.method.PromptType
	 * @see #getType()
	 * @generated
	 */
	void setType(PromptType value);

	/**
	 * Returns the value of the '<em><b>Chosen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the case presenter chose to answer it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chosen</em>' attribute.
	 * @see #setChosen(boolean)
	 * @see org.kring.model.meeting.MeetingPackage#getQuestion_Chosen()
	 * @model
	 * @generated
	 */
	boolean isChosen();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.Question#isChosen <em>Chosen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chosen</em>' attribute.
	 * @see #isChosen()
	 * @generated
	 */
	void setChosen(boolean value);

} // Question
