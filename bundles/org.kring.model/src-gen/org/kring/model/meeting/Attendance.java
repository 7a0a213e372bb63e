/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.meeting;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Attendance</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Whether a member was there.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.meeting.Attendance#getMember <em>Member</em>}</li>
 *   <li>{@link org.kring.model.meeting.Attendance#isPresent <em>Present</em>}</li>
 *   <li>{@link org.kring.model.meeting.Attendance#isExcused <em>Excused</em>}</li>
 *   <li>{@link org.kring.model.meeting.Attendance#getMinutesLate <em>Minutes Late</em>}</li>
 * </ul>
 *
 * @see org.kring.model.meeting.MeetingPackage#getAttendance()
 * @model
 * @generated
 */
public interface Attendance extends EObject {
	/**
	 * Returns the value of the '<em><b>Member</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the member.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Member</em>' attribute.
	 * @see #setMember(String)
	 * @see org.kring.model.meeting.MeetingPackage#getAttendance_Member()
	 * @model required="true"
	 * @generated
	 */
	String getMember();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.Attendance#getMember <em>Member</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Member</em>' attribute.
	 * @see #getMember()
	 * @generated
	 */
	void setMember(String value);

	/**
	 * Returns the value of the '<em><b>Present</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Present</em>' attribute.
	 * @see #setPresent(boolean)
	 * @see org.kring.model.meeting.MeetingPackage#getAttendance_Present()
	 * @model
	 * @generated
	 */
	boolean isPresent();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.Attendance#isPresent <em>Present</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Present</em>' attribute.
	 * @see #isPresent()
	 * @generated
	 */
	void setPresent(boolean value);

	/**
	 * Returns the value of the '<em><b>Excused</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether absence was announced.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Excused</em>' attribute.
	 * @see #setExcused(boolean)
	 * @see org.kring.model.meeting.MeetingPackage#getAttendance_Excused()
	 * @model
	 * @generated
	 */
	boolean isExcused();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.Attendance#isExcused <em>Excused</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Excused</em>' attribute.
	 * @see #isExcused()
	 * @generated
	 */
	void setExcused(boolean value);

	/**
	 * Returns the value of the '<em><b>Minutes Late</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whole minutes; 0 means: on time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minutes Late</em>' attribute.
	 * @see #setMinutesLate(int)
	 * @see org.kring.model.meeting.MeetingPackage#getAttendance_MinutesLate()
	 * @model
	 * @generated
	 */
	int getMinutesLate();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.Attendance#getMinutesLate <em>Minutes Late</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minutes Late</em>' attribute.
	 * @see #getMinutesLate()
	 * @generated
	 */
	void setMinutesLate(int value);

} // Attendance
