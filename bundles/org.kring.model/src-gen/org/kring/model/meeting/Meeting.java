/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.meeting;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.kring.model.common.Document;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Meeting</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One planned date of a group.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.meeting.Meeting#getGroup <em>Group</em>}</li>
 *   <li>{@link org.kring.model.meeting.Meeting#getTitle <em>Title</em>}</li>
 *   <li>{@link org.kring.model.meeting.Meeting#getStart <em>Start</em>}</li>
 *   <li>{@link org.kring.model.meeting.Meeting#getMinutes <em>Minutes</em>}</li>
 *   <li>{@link org.kring.model.meeting.Meeting#getStatus <em>Status</em>}</li>
 *   <li>{@link org.kring.model.meeting.Meeting#getTheme <em>Theme</em>}</li>
 *   <li>{@link org.kring.model.meeting.Meeting#getScope <em>Scope</em>}</li>
 *   <li>{@link org.kring.model.meeting.Meeting#isSeeksCase <em>Seeks Case</em>}</li>
 *   <li>{@link org.kring.model.meeting.Meeting#getAgenda <em>Agenda</em>}</li>
 *   <li>{@link org.kring.model.meeting.Meeting#getAttendance <em>Attendance</em>}</li>
 *   <li>{@link org.kring.model.meeting.Meeting#getAssignments <em>Assignments</em>}</li>
 *   <li>{@link org.kring.model.meeting.Meeting#getChecks <em>Checks</em>}</li>
 *   <li>{@link org.kring.model.meeting.Meeting#getRun <em>Run</em>}</li>
 * </ul>
 *
 * @see org.kring.model.meeting.MeetingPackage#getMeeting()
 * @model
 * @generated
 */
public interface Meeting extends Document {
	/**
	 * Returns the value of the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the group.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Group</em>' attribute.
	 * @see #setGroup(String)
	 * @see org.kring.model.meeting.MeetingPackage#getMeeting_Group()
	 * @model required="true"
	 * @generated
	 */
	String getGroup();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.Meeting#getGroup <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group</em>' attribute.
	 * @see #getGroup()
	 * @generated
	 */
	void setGroup(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Display title without case content. Empty means: the date names it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.kring.model.meeting.MeetingPackage#getMeeting_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.Meeting#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Planned start.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(Instant)
	 * @see org.kring.model.meeting.MeetingPackage#getMeeting_Start()
	 * @model dataType="org.kring.model.common.Instant"
	 * @generated
	 */
	Instant getStart();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.Meeting#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(Instant value);

	/**
	 * Returns the value of the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Planned whole minutes, 1 to 600.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minutes</em>' attribute.
	 * @see #setMinutes(int)
	 * @see org.kring.model.meeting.MeetingPackage#getMeeting_Minutes()
	 * @model
	 * @generated
	 */
	int getMinutes();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.Meeting#getMinutes <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minutes</em>' attribute.
	 * @see #getMinutes()
	 * @generated
	 */
	void setMinutes(int value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kring.model.meeting.MeetingStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.kring.model.meeting.MeetingStatus
	 * @see #setStatus(MeetingStatus)
	 * @see org.kring.model.meeting.MeetingPackage#getMeeting_Status()
	 * @model
	 * @generated
	 */
	MeetingStatus getStatus();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.Meeting#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.kring.model.meeting.MeetingStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(MeetingStatus value);

	/**
	 * Returns the value of the '<em><b>Theme</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Theme of a thematic meeting. Empty means: none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Theme</em>' attribute.
	 * @see #setTheme(String)
	 * @see org.kring.model.meeting.MeetingPackage#getMeeting_Theme()
	 * @model
	 * @generated
	 */
	String getTheme();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.Meeting#getTheme <em>Theme</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Theme</em>' attribute.
	 * @see #getTheme()
	 * @generated
	 */
	void setTheme(String value);

	/**
	 * Returns the value of the '<em><b>Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the agreement that holds. Empty means: none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scope</em>' attribute.
	 * @see #setScope(String)
	 * @see org.kring.model.meeting.MeetingPackage#getMeeting_Scope()
	 * @model
	 * @generated
	 */
	String getScope();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.Meeting#getScope <em>Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scope</em>' attribute.
	 * @see #getScope()
	 * @generated
	 */
	void setScope(String value);

	/**
	 * Returns the value of the '<em><b>Seeks Case</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether nobody has a case yet and an exercise is to find one, also while no exercise is chosen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seeks Case</em>' attribute.
	 * @see #setSeeksCase(boolean)
	 * @see org.kring.model.meeting.MeetingPackage#getMeeting_SeeksCase()
	 * @model
	 * @generated
	 */
	boolean isSeeksCase();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.Meeting#isSeeksCase <em>Seeks Case</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seeks Case</em>' attribute.
	 * @see #isSeeksCase()
	 * @generated
	 */
	void setSeeksCase(boolean value);

	/**
	 * Returns the value of the '<em><b>Agenda</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.meeting.AgendaItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Agenda</em>' containment reference list.
	 * @see org.kring.model.meeting.MeetingPackage#getMeeting_Agenda()
	 * @model containment="true"
	 * @generated
	 */
	EList<AgendaItem> getAgenda();

	/**
	 * Returns the value of the '<em><b>Attendance</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.meeting.Attendance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Attendance</em>' containment reference list.
	 * @see org.kring.model.meeting.MeetingPackage#getMeeting_Attendance()
	 * @model containment="true"
	 * @generated
	 */
	EList<Attendance> getAttendance();

	/**
	 * Returns the value of the '<em><b>Assignments</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.meeting.Assignment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Assignments</em>' containment reference list.
	 * @see org.kring.model.meeting.MeetingPackage#getMeeting_Assignments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Assignment> getAssignments();

	/**
	 * Returns the value of the '<em><b>Checks</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.meeting.CheckItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The checklist before the meeting.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Checks</em>' containment reference list.
	 * @see org.kring.model.meeting.MeetingPackage#getMeeting_Checks()
	 * @model containment="true"
	 * @generated
	 */
	EList<CheckItem> getChecks();

	/**
	 * Returns the value of the '<em><b>Run</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What really happened. Null means: not started.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Run</em>' containment reference.
	 * @see #setRun(Run)
	 * @see org.kring.model.meeting.MeetingPackage#getMeeting_Run()
	 * @model containment="true"
	 * @generated
	 */
	Run getRun();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.Meeting#getRun <em>Run</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Run</em>' containment reference.
	 * @see #getRun()
	 * @generated
	 */
	void setRun(Run value);

} // Meeting
