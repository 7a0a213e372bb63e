/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.meeting;

import org.eclipse.emf.common.util.EList;

import org.kring.model.common.Identified;

import org.kring.model.method.CaseKind;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Case</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The situation and the question that a case presenter brings.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.meeting.Case#getPresenter <em>Presenter</em>}</li>
 *   <li>{@link org.kring.model.meeting.Case#getKind <em>Kind</em>}</li>
 *   <li>{@link org.kring.model.meeting.Case#getSituation <em>Situation</em>}</li>
 *   <li>{@link org.kring.model.meeting.Case#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.kring.model.meeting.Case#getTheme <em>Theme</em>}</li>
 *   <li>{@link org.kring.model.meeting.Case#getWorkContext <em>Work Context</em>}</li>
 *   <li>{@link org.kring.model.meeting.Case#isChosen <em>Chosen</em>}</li>
 *   <li>{@link org.kring.model.meeting.Case#getNow <em>Now</em>}</li>
 *   <li>{@link org.kring.model.meeting.Case#getWanted <em>Wanted</em>}</li>
 *   <li>{@link org.kring.model.meeting.Case#getLater <em>Later</em>}</li>
 *   <li>{@link org.kring.model.meeting.Case#getScores <em>Scores</em>}</li>
 * </ul>
 *
 * @see org.kring.model.meeting.MeetingPackage#getCase()
 * @model
 * @generated
 */
public interface Case extends Identified {
	/**
	 * Returns the value of the '<em><b>Presenter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the member.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Presenter</em>' attribute.
	 * @see #setPresenter(String)
	 * @see org.kring.model.meeting.MeetingPackage#getCase_Presenter()
	 * @model
	 * @generated
	 */
	String getPresenter();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.Case#getPresenter <em>Presenter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Presenter</em>' attribute.
	 * @see #getPresenter()
	 * @generated
	 */
	void setPresenter(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kring.model.method.CaseKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.kring.model.method.CaseKind
	 * @see #setKind(CaseKind)
	 * @see org.kring.model.meeting.MeetingPackage#getCase_Kind()
	 * @model
	 * @generated
	 */
	CaseKind getKind();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.Case#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.kring.model.method.CaseKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(CaseKind value);

	/**
	 * Returns the value of the '<em><b>Situation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Situation</em>' attribute.
	 * @see #setSituation(String)
	 * @see org.kring.model.meeting.MeetingPackage#getCase_Situation()
	 * @model
	 * @generated
	 */
	String getSituation();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.Case#getSituation <em>Situation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Situation</em>' attribute.
	 * @see #getSituation()
	 * @generated
	 */
	void setSituation(String value);

	/**
	 * Returns the value of the '<em><b>Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Question</em>' attribute.
	 * @see #setQuestion(String)
	 * @see org.kring.model.meeting.MeetingPackage#getCase_Question()
	 * @model
	 * @generated
	 */
	String getQuestion();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.Case#getQuestion <em>Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Question</em>' attribute.
	 * @see #getQuestion()
	 * @generated
	 */
	void setQuestion(String value);

	/**
	 * Returns the value of the '<em><b>Theme</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Empty means: none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Theme</em>' attribute.
	 * @see #setTheme(String)
	 * @see org.kring.model.meeting.MeetingPackage#getCase_Theme()
	 * @model
	 * @generated
	 */
	String getTheme();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.Case#getTheme <em>Theme</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Theme</em>' attribute.
	 * @see #getTheme()
	 * @generated
	 */
	void setTheme(String value);

	/**
	 * Returns the value of the '<em><b>Work Context</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Work Context</em>' attribute.
	 * @see #setWorkContext(String)
	 * @see org.kring.model.meeting.MeetingPackage#getCase_WorkContext()
	 * @model
	 * @generated
	 */
	String getWorkContext();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.Case#getWorkContext <em>Work Context</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Work Context</em>' attribute.
	 * @see #getWorkContext()
	 * @generated
	 */
	void setWorkContext(String value);

	/**
	 * Returns the value of the '<em><b>Chosen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the group works on it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chosen</em>' attribute.
	 * @see #setChosen(boolean)
	 * @see org.kring.model.meeting.MeetingPackage#getCase_Chosen()
	 * @model
	 * @generated
	 */
	boolean isChosen();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.Case#isChosen <em>Chosen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chosen</em>' attribute.
	 * @see #isChosen()
	 * @generated
	 */
	void setChosen(boolean value);

	/**
	 * Returns the value of the '<em><b>Now</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the presenter stands now, 1 to 10; 0 means: not rated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Now</em>' attribute.
	 * @see #setNow(int)
	 * @see org.kring.model.meeting.MeetingPackage#getCase_Now()
	 * @model
	 * @generated
	 */
	int getNow();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.Case#getNow <em>Now</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Now</em>' attribute.
	 * @see #getNow()
	 * @generated
	 */
	void setNow(int value);

	/**
	 * Returns the value of the '<em><b>Wanted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the presenter wants to be, 1 to 10; 0 means: not rated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wanted</em>' attribute.
	 * @see #setWanted(int)
	 * @see org.kring.model.meeting.MeetingPackage#getCase_Wanted()
	 * @model
	 * @generated
	 */
	int getWanted();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.Case#getWanted <em>Wanted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wanted</em>' attribute.
	 * @see #getWanted()
	 * @generated
	 */
	void setWanted(int value);

	/**
	 * Returns the value of the '<em><b>Later</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.meeting.LaterRating}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the presenter stood later.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Later</em>' containment reference list.
	 * @see org.kring.model.meeting.MeetingPackage#getCase_Later()
	 * @model containment="true"
	 * @generated
	 */
	EList<LaterRating> getLater();

	/**
	 * Returns the value of the '<em><b>Scores</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.meeting.CaseScore}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the group scored it on the choice criteria.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scores</em>' containment reference list.
	 * @see org.kring.model.meeting.MeetingPackage#getCase_Scores()
	 * @model containment="true"
	 * @generated
	 */
	EList<CaseScore> getScores();

} // Case
