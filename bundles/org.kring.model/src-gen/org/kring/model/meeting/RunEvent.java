/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.meeting;

import java.time.Instant;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Run Event</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One thing that happened in a run.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.meeting.RunEvent#getNumber <em>Number</em>}</li>
 *   <li>{@link org.kring.model.meeting.RunEvent#getAt <em>At</em>}</li>
 *   <li>{@link org.kring.model.meeting.RunEvent#getKind <em>Kind</em>}</li>
 *   <li>{@link org.kring.model.meeting.RunEvent#getItem <em>Item</em>}</li>
 *   <li>{@link org.kring.model.meeting.RunEvent#getPhase <em>Phase</em>}</li>
 *   <li>{@link org.kring.model.meeting.RunEvent#getTurn <em>Turn</em>}</li>
 *   <li>{@link org.kring.model.meeting.RunEvent#getMinutes <em>Minutes</em>}</li>
 *   <li>{@link org.kring.model.meeting.RunEvent#getReason <em>Reason</em>}</li>
 *   <li>{@link org.kring.model.meeting.RunEvent#getMember <em>Member</em>}</li>
 *   <li>{@link org.kring.model.meeting.RunEvent#getArtefact <em>Artefact</em>}</li>
 *   <li>{@link org.kring.model.meeting.RunEvent#getGuidance <em>Guidance</em>}</li>
 * </ul>
 *
 * @see org.kring.model.meeting.MeetingPackage#getRunEvent()
 * @model
 * @generated
 */
public interface RunEvent extends EObject {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From 1, without gaps.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(long)
	 * @see org.kring.model.meeting.MeetingPackage#getRunEvent_Number()
	 * @model
	 * @generated
	 */
	long getNumber();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.RunEvent#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(long value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(Instant)
	 * @see org.kring.model.meeting.MeetingPackage#getRunEvent_At()
	 * @model dataType="org.kring.model.common.Instant"
	 * @generated
	 */
	Instant getAt();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.RunEvent#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kring.model.meeting.EventKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.kring.model.meeting.EventKind
	 * @see #setKind(EventKind)
	 * @see org.kring.model.meeting.MeetingPackage#getRunEvent_Kind()
	 * @model
	 * @generated
	 */
	EventKind getKind();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.RunEvent#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.kring.model.meeting.EventKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(EventKind value);

	/**
	 * Returns the value of the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the agenda item.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Item</em>' attribute.
	 * @see #setItem(String)
	 * @see org.kring.model.meeting.MeetingPackage#getRunEvent_Item()
	 * @model
	 * @generated
	 */
	String getItem();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.RunEvent#getItem <em>Item</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Item</em>' attribute.
	 * @see #getItem()
	 * @generated
	 */
	void setItem(String value);

	/**
	 * Returns the value of the '<em><b>Phase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the phase.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phase</em>' attribute.
	 * @see #setPhase(String)
	 * @see org.kring.model.meeting.MeetingPackage#getRunEvent_Phase()
	 * @model
	 * @generated
	 */
	String getPhase();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.RunEvent#getPhase <em>Phase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phase</em>' attribute.
	 * @see #getPhase()
	 * @generated
	 */
	void setPhase(String value);

	/**
	 * Returns the value of the '<em><b>Turn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Turn of the round, from 1; 0 means: no round.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Turn</em>' attribute.
	 * @see #setTurn(int)
	 * @see org.kring.model.meeting.MeetingPackage#getRunEvent_Turn()
	 * @model
	 * @generated
	 */
	int getTurn();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.RunEvent#getTurn <em>Turn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Turn</em>' attribute.
	 * @see #getTurn()
	 * @generated
	 */
	void setTurn(int value);

	/**
	 * Returns the value of the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whole minutes, when kind is EXTENDED.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minutes</em>' attribute.
	 * @see #setMinutes(int)
	 * @see org.kring.model.meeting.MeetingPackage#getRunEvent_Minutes()
	 * @model
	 * @generated
	 */
	int getMinutes();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.RunEvent#getMinutes <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minutes</em>' attribute.
	 * @see #getMinutes()
	 * @generated
	 */
	void setMinutes(int value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kring.model.meeting.PauseReason}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why, when kind is PAUSED.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see org.kring.model.meeting.PauseReason
	 * @see #setReason(PauseReason)
	 * @see org.kring.model.meeting.MeetingPackage#getRunEvent_Reason()
	 * @model
	 * @generated
	 */
	PauseReason getReason();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.RunEvent#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see org.kring.model.meeting.PauseReason
	 * @see #getReason()
	 * @generated
	 */
	void setReason(PauseReason value);

	/**
	 * Returns the value of the '<em><b>Member</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the member that it is about. Empty means: none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Member</em>' attribute.
	 * @see #setMember(String)
	 * @see org.kring.model.meeting.MeetingPackage#getRunEvent_Member()
	 * @model
	 * @generated
	 */
	String getMember();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.RunEvent#getMember <em>Member</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Member</em>' attribute.
	 * @see #getMember()
	 * @generated
	 */
	void setMember(String value);

	/**
	 * Returns the value of the '<em><b>Artefact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the artefact that it is about. Empty means: none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Artefact</em>' attribute.
	 * @see #setArtefact(String)
	 * @see org.kring.model.meeting.MeetingPackage#getRunEvent_Artefact()
	 * @model
	 * @generated
	 */
	String getArtefact();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.RunEvent#getArtefact <em>Artefact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Artefact</em>' attribute.
	 * @see #getArtefact()
	 * @generated
	 */
	void setArtefact(String value);

	/**
	 * Returns the value of the '<em><b>Guidance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the pitfall that was marked. Empty means: none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Guidance</em>' attribute.
	 * @see #setGuidance(String)
	 * @see org.kring.model.meeting.MeetingPackage#getRunEvent_Guidance()
	 * @model
	 * @generated
	 */
	String getGuidance();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.RunEvent#getGuidance <em>Guidance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Guidance</em>' attribute.
	 * @see #getGuidance()
	 * @generated
	 */
	void setGuidance(String value);

} // RunEvent
