/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.meeting;

import java.time.Instant;

import org.kring.model.common.Identified;

import org.kring.model.method.Visibility;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Artefact</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that the group produced.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.meeting.Artefact#getCaseId <em>Case Id</em>}</li>
 *   <li>{@link org.kring.model.meeting.Artefact#getItem <em>Item</em>}</li>
 *   <li>{@link org.kring.model.meeting.Artefact#getPhase <em>Phase</em>}</li>
 *   <li>{@link org.kring.model.meeting.Artefact#getYieldId <em>Yield Id</em>}</li>
 *   <li>{@link org.kring.model.meeting.Artefact#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.kring.model.meeting.Artefact#getAt <em>At</em>}</li>
 *   <li>{@link org.kring.model.meeting.Artefact#getText <em>Text</em>}</li>
 *   <li>{@link org.kring.model.meeting.Artefact#getVisibility <em>Visibility</em>}</li>
 * </ul>
 *
 * @see org.kring.model.meeting.MeetingPackage#getArtefact()
 * @model abstract="true"
 * @generated
 */
public interface Artefact extends Identified {
	/**
	 * Returns the value of the '<em><b>Case Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the case. Empty means: none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Case Id</em>' attribute.
	 * @see #setCaseId(String)
	 * @see org.kring.model.meeting.MeetingPackage#getArtefact_CaseId()
	 * @model
	 * @generated
	 */
	String getCaseId();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.Artefact#getCaseId <em>Case Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Case Id</em>' attribute.
	 * @see #getCaseId()
	 * @generated
	 */
	void setCaseId(String value);

	/**
	 * Returns the value of the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the agenda item.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Item</em>' attribute.
	 * @see #setItem(String)
	 * @see org.kring.model.meeting.MeetingPackage#getArtefact_Item()
	 * @model
	 * @generated
	 */
	String getItem();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.Artefact#getItem <em>Item</em>}' attribute.
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
	 * @see org.kring.model.meeting.MeetingPackage#getArtefact_Phase()
	 * @model
	 * @generated
	 */
	String getPhase();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.Artefact#getPhase <em>Phase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phase</em>' attribute.
	 * @see #getPhase()
	 * @generated
	 */
	void setPhase(String value);

	/**
	 * Returns the value of the '<em><b>Yield Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the yield that it answers. Empty means: none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Yield Id</em>' attribute.
	 * @see #setYieldId(String)
	 * @see org.kring.model.meeting.MeetingPackage#getArtefact_YieldId()
	 * @model
	 * @generated
	 */
	String getYieldId();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.Artefact#getYieldId <em>Yield Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Yield Id</em>' attribute.
	 * @see #getYieldId()
	 * @generated
	 */
	void setYieldId(String value);

	/**
	 * Returns the value of the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the member. Empty means: unnamed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Author</em>' attribute.
	 * @see #setAuthor(String)
	 * @see org.kring.model.meeting.MeetingPackage#getArtefact_Author()
	 * @model
	 * @generated
	 */
	String getAuthor();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.Artefact#getAuthor <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Author</em>' attribute.
	 * @see #getAuthor()
	 * @generated
	 */
	void setAuthor(String value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was captured.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(Instant)
	 * @see org.kring.model.meeting.MeetingPackage#getArtefact_At()
	 * @model dataType="org.kring.model.common.Instant"
	 * @generated
	 */
	Instant getAt();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.Artefact#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.kring.model.meeting.MeetingPackage#getArtefact_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.Artefact#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

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
	 * @see org.kring.model.meeting.MeetingPackage#getArtefact_Visibility()
	 * @model
	 * @generated
	 */
	Visibility getVisibility();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.Artefact#getVisibility <em>Visibility</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Visibility</em>' attribute.
	 * @see org.kring.model.method.Visibility
	 * @see #getVisibility()
	 * @generated
	 */
	void setVisibility(Visibility value);

} // Artefact
