/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.meeting.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.kring.model.meeting.Attendance;
import org.kring.model.meeting.MeetingPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Attendance</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.meeting.impl.AttendanceImpl#getMember <em>Member</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.AttendanceImpl#isPresent <em>Present</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.AttendanceImpl#isExcused <em>Excused</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.AttendanceImpl#getMinutesLate <em>Minutes Late</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AttendanceImpl extends MinimalEObjectImpl.Container implements Attendance {
	/**
	 * The default value of the '{@link #getMember() <em>Member</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMember()
	 * @generated
	 * @ordered
	 */
	protected static final String MEMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMember() <em>Member</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMember()
	 * @generated
	 * @ordered
	 */
	protected String member = MEMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #isPresent() <em>Present</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPresent()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PRESENT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPresent() <em>Present</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPresent()
	 * @generated
	 * @ordered
	 */
	protected boolean present = PRESENT_EDEFAULT;

	/**
	 * The default value of the '{@link #isExcused() <em>Excused</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isExcused()
	 * @generated
	 * @ordered
	 */
	protected static final boolean EXCUSED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isExcused() <em>Excused</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isExcused()
	 * @generated
	 * @ordered
	 */
	protected boolean excused = EXCUSED_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinutesLate() <em>Minutes Late</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinutesLate()
	 * @generated
	 * @ordered
	 */
	protected static final int MINUTES_LATE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMinutesLate() <em>Minutes Late</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinutesLate()
	 * @generated
	 * @ordered
	 */
	protected int minutesLate = MINUTES_LATE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AttendanceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MeetingPackage.Literals.ATTENDANCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMember() {
		return member;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMember(String newMember) {
		String oldMember = member;
		member = newMember;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.ATTENDANCE__MEMBER, oldMember, member));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPresent() {
		return present;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPresent(boolean newPresent) {
		boolean oldPresent = present;
		present = newPresent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.ATTENDANCE__PRESENT, oldPresent, present));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isExcused() {
		return excused;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExcused(boolean newExcused) {
		boolean oldExcused = excused;
		excused = newExcused;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.ATTENDANCE__EXCUSED, oldExcused, excused));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMinutesLate() {
		return minutesLate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinutesLate(int newMinutesLate) {
		int oldMinutesLate = minutesLate;
		minutesLate = newMinutesLate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.ATTENDANCE__MINUTES_LATE, oldMinutesLate, minutesLate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case MeetingPackage.ATTENDANCE__MEMBER:
				return getMember();
			case MeetingPackage.ATTENDANCE__PRESENT:
				return isPresent();
			case MeetingPackage.ATTENDANCE__EXCUSED:
				return isExcused();
			case MeetingPackage.ATTENDANCE__MINUTES_LATE:
				return getMinutesLate();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case MeetingPackage.ATTENDANCE__MEMBER:
				setMember((String)newValue);
				return;
			case MeetingPackage.ATTENDANCE__PRESENT:
				setPresent((Boolean)newValue);
				return;
			case MeetingPackage.ATTENDANCE__EXCUSED:
				setExcused((Boolean)newValue);
				return;
			case MeetingPackage.ATTENDANCE__MINUTES_LATE:
				setMinutesLate((Integer)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case MeetingPackage.ATTENDANCE__MEMBER:
				setMember(MEMBER_EDEFAULT);
				return;
			case MeetingPackage.ATTENDANCE__PRESENT:
				setPresent(PRESENT_EDEFAULT);
				return;
			case MeetingPackage.ATTENDANCE__EXCUSED:
				setExcused(EXCUSED_EDEFAULT);
				return;
			case MeetingPackage.ATTENDANCE__MINUTES_LATE:
				setMinutesLate(MINUTES_LATE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case MeetingPackage.ATTENDANCE__MEMBER:
				return MEMBER_EDEFAULT == null ? member != null : !MEMBER_EDEFAULT.equals(member);
			case MeetingPackage.ATTENDANCE__PRESENT:
				return present != PRESENT_EDEFAULT;
			case MeetingPackage.ATTENDANCE__EXCUSED:
				return excused != EXCUSED_EDEFAULT;
			case MeetingPackage.ATTENDANCE__MINUTES_LATE:
				return minutesLate != MINUTES_LATE_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (member: ");
		result.append(member);
		result.append(", present: ");
		result.append(present);
		result.append(", excused: ");
		result.append(excused);
		result.append(", minutesLate: ");
		result.append(minutesLate);
		result.append(')');
		return result.toString();
	}

} //AttendanceImpl
