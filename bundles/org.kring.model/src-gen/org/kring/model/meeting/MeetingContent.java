/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.meeting;

import org.eclipse.emf.common.util.EList;

import org.kring.model.common.Document;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Content</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The confidential words of one meeting.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.meeting.MeetingContent#getMeeting <em>Meeting</em>}</li>
 *   <li>{@link org.kring.model.meeting.MeetingContent#getCases <em>Cases</em>}</li>
 *   <li>{@link org.kring.model.meeting.MeetingContent#getArtefacts <em>Artefacts</em>}</li>
 *   <li>{@link org.kring.model.meeting.MeetingContent#getLinks <em>Links</em>}</li>
 * </ul>
 *
 * @see org.kring.model.meeting.MeetingPackage#getMeetingContent()
 * @model
 * @generated
 */
public interface MeetingContent extends Document {
	/**
	 * Returns the value of the '<em><b>Meeting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the meeting.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Meeting</em>' attribute.
	 * @see #setMeeting(String)
	 * @see org.kring.model.meeting.MeetingPackage#getMeetingContent_Meeting()
	 * @model required="true"
	 * @generated
	 */
	String getMeeting();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.MeetingContent#getMeeting <em>Meeting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Meeting</em>' attribute.
	 * @see #getMeeting()
	 * @generated
	 */
	void setMeeting(String value);

	/**
	 * Returns the value of the '<em><b>Cases</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.meeting.Case}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cases</em>' containment reference list.
	 * @see org.kring.model.meeting.MeetingPackage#getMeetingContent_Cases()
	 * @model containment="true"
	 * @generated
	 */
	EList<Case> getCases();

	/**
	 * Returns the value of the '<em><b>Artefacts</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.meeting.Artefact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Artefacts</em>' containment reference list.
	 * @see org.kring.model.meeting.MeetingPackage#getMeetingContent_Artefacts()
	 * @model containment="true"
	 * @generated
	 */
	EList<Artefact> getArtefacts();

	/**
	 * Returns the value of the '<em><b>Links</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.meeting.Link}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Links</em>' containment reference list.
	 * @see org.kring.model.meeting.MeetingPackage#getMeetingContent_Links()
	 * @model containment="true"
	 * @generated
	 */
	EList<Link> getLinks();

} // MeetingContent
