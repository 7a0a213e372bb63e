/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.meeting;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Action</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What someone will do.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.meeting.Action#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.kring.model.meeting.Action#getDue <em>Due</em>}</li>
 *   <li>{@link org.kring.model.meeting.Action#isFirst <em>First</em>}</li>
 *   <li>{@link org.kring.model.meeting.Action#getWhere <em>Where</em>}</li>
 *   <li>{@link org.kring.model.meeting.Action#isSpecific <em>Specific</em>}</li>
 *   <li>{@link org.kring.model.meeting.Action#isMeasurable <em>Measurable</em>}</li>
 *   <li>{@link org.kring.model.meeting.Action#isAcceptable <em>Acceptable</em>}</li>
 *   <li>{@link org.kring.model.meeting.Action#isRealistic <em>Realistic</em>}</li>
 *   <li>{@link org.kring.model.meeting.Action#isTimeBound <em>Time Bound</em>}</li>
 *   <li>{@link org.kring.model.meeting.Action#getCommitments <em>Commitments</em>}</li>
 *   <li>{@link org.kring.model.meeting.Action#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.kring.model.meeting.Action#getOutcomeDate <em>Outcome Date</em>}</li>
 *   <li>{@link org.kring.model.meeting.Action#getOutcomeText <em>Outcome Text</em>}</li>
 * </ul>
 *
 * @see org.kring.model.meeting.MeetingPackage#getAction()
 * @model
 * @generated
 */
public interface Action extends Artefact {
	/**
	 * Returns the value of the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the member who does it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' attribute.
	 * @see #setOwner(String)
	 * @see org.kring.model.meeting.MeetingPackage#getAction_Owner()
	 * @model
	 * @generated
	 */
	String getOwner();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.Action#getOwner <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' attribute.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(String value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day. Null means: open.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(LocalDate)
	 * @see org.kring.model.meeting.MeetingPackage#getAction_Due()
	 * @model dataType="org.kring.model.common.LocalDate"
	 * @generated
	 */
	LocalDate getDue();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.Action#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(LocalDate value);

	/**
	 * Returns the value of the '<em><b>First</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is a first action in place of a whole plan.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First</em>' attribute.
	 * @see #setFirst(boolean)
	 * @see org.kring.model.meeting.MeetingPackage#getAction_First()
	 * @model
	 * @generated
	 */
	boolean isFirst();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.Action#isFirst <em>First</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First</em>' attribute.
	 * @see #isFirst()
	 * @generated
	 */
	void setFirst(boolean value);

	/**
	 * Returns the value of the '<em><b>Where</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Empty means: not said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Where</em>' attribute.
	 * @see #setWhere(String)
	 * @see org.kring.model.meeting.MeetingPackage#getAction_Where()
	 * @model
	 * @generated
	 */
	String getWhere();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.Action#getWhere <em>Where</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Where</em>' attribute.
	 * @see #getWhere()
	 * @generated
	 */
	void setWhere(String value);

	/**
	 * Returns the value of the '<em><b>Specific</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Specific</em>' attribute.
	 * @see #setSpecific(boolean)
	 * @see org.kring.model.meeting.MeetingPackage#getAction_Specific()
	 * @model
	 * @generated
	 */
	boolean isSpecific();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.Action#isSpecific <em>Specific</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Specific</em>' attribute.
	 * @see #isSpecific()
	 * @generated
	 */
	void setSpecific(boolean value);

	/**
	 * Returns the value of the '<em><b>Measurable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Measurable</em>' attribute.
	 * @see #setMeasurable(boolean)
	 * @see org.kring.model.meeting.MeetingPackage#getAction_Measurable()
	 * @model
	 * @generated
	 */
	boolean isMeasurable();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.Action#isMeasurable <em>Measurable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Measurable</em>' attribute.
	 * @see #isMeasurable()
	 * @generated
	 */
	void setMeasurable(boolean value);

	/**
	 * Returns the value of the '<em><b>Acceptable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Acceptable</em>' attribute.
	 * @see #setAcceptable(boolean)
	 * @see org.kring.model.meeting.MeetingPackage#getAction_Acceptable()
	 * @model
	 * @generated
	 */
	boolean isAcceptable();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.Action#isAcceptable <em>Acceptable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Acceptable</em>' attribute.
	 * @see #isAcceptable()
	 * @generated
	 */
	void setAcceptable(boolean value);

	/**
	 * Returns the value of the '<em><b>Realistic</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Realistic</em>' attribute.
	 * @see #setRealistic(boolean)
	 * @see org.kring.model.meeting.MeetingPackage#getAction_Realistic()
	 * @model
	 * @generated
	 */
	boolean isRealistic();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.Action#isRealistic <em>Realistic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Realistic</em>' attribute.
	 * @see #isRealistic()
	 * @generated
	 */
	void setRealistic(boolean value);

	/**
	 * Returns the value of the '<em><b>Time Bound</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Time Bound</em>' attribute.
	 * @see #setTimeBound(boolean)
	 * @see org.kring.model.meeting.MeetingPackage#getAction_TimeBound()
	 * @model
	 * @generated
	 */
	boolean isTimeBound();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.Action#isTimeBound <em>Time Bound</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time Bound</em>' attribute.
	 * @see #isTimeBound()
	 * @generated
	 */
	void setTimeBound(boolean value);

	/**
	 * Returns the value of the '<em><b>Commitments</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.meeting.Commitment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * History of values, oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Commitments</em>' containment reference list.
	 * @see org.kring.model.meeting.MeetingPackage#getAction_Commitments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Commitment> getCommitments();

	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kring.model.meeting.OutcomeKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Outcome</em>' attribute.
	 * @see org.kring.model.meeting.OutcomeKind
	 * @see #setOutcome(OutcomeKind)
	 * @see org.kring.model.meeting.MeetingPackage#getAction_Outcome()
	 * @model
	 * @generated
	 */
	OutcomeKind getOutcome();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.Action#getOutcome <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome</em>' attribute.
	 * @see org.kring.model.meeting.OutcomeKind
	 * @see #getOutcome()
	 * @generated
	 */
	void setOutcome(OutcomeKind value);

	/**
	 * Returns the value of the '<em><b>Outcome Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day on which the outcome was told. Null means: not yet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcome Date</em>' attribute.
	 * @see #setOutcomeDate(LocalDate)
	 * @see org.kring.model.meeting.MeetingPackage#getAction_OutcomeDate()
	 * @model dataType="org.kring.model.common.LocalDate"
	 * @generated
	 */
	LocalDate getOutcomeDate();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.Action#getOutcomeDate <em>Outcome Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome Date</em>' attribute.
	 * @see #getOutcomeDate()
	 * @generated
	 */
	void setOutcomeDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Outcome Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Outcome Text</em>' attribute.
	 * @see #setOutcomeText(String)
	 * @see org.kring.model.meeting.MeetingPackage#getAction_OutcomeText()
	 * @model
	 * @generated
	 */
	String getOutcomeText();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.Action#getOutcomeText <em>Outcome Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome Text</em>' attribute.
	 * @see #getOutcomeText()
	 * @generated
	 */
	void setOutcomeText(String value);

} // Action
