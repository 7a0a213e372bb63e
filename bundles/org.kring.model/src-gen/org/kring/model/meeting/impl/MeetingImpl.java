/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.meeting.impl;

import java.time.Instant;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.kring.model.common.impl.DocumentImpl;

import org.kring.model.meeting.AgendaItem;
import org.kring.model.meeting.Assignment;
import org.kring.model.meeting.Attendance;
import org.kring.model.meeting.CheckItem;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingPackage;
import org.kring.model.meeting.MeetingStatus;
import org.kring.model.meeting.Run;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Meeting</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.meeting.impl.MeetingImpl#getGroup <em>Group</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.MeetingImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.MeetingImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.MeetingImpl#getMinutes <em>Minutes</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.MeetingImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.MeetingImpl#getTheme <em>Theme</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.MeetingImpl#getScope <em>Scope</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.MeetingImpl#isSeeksCase <em>Seeks Case</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.MeetingImpl#getAgenda <em>Agenda</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.MeetingImpl#getAttendance <em>Attendance</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.MeetingImpl#getAssignments <em>Assignments</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.MeetingImpl#getChecks <em>Checks</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.MeetingImpl#getRun <em>Run</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MeetingImpl extends DocumentImpl implements Meeting {
	/**
	 * The default value of the '{@link #getGroup() <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroup()
	 * @generated
	 * @ordered
	 */
	protected static final String GROUP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGroup() <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGroup()
	 * @generated
	 * @ordered
	 */
	protected String group = GROUP_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final Instant START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected Instant start = START_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinutes() <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final int MINUTES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMinutes() <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinutes()
	 * @generated
	 * @ordered
	 */
	protected int minutes = MINUTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final MeetingStatus STATUS_EDEFAULT = MeetingStatus.PLANNED;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected MeetingStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getTheme() <em>Theme</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTheme()
	 * @generated
	 * @ordered
	 */
	protected static final String THEME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTheme() <em>Theme</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTheme()
	 * @generated
	 * @ordered
	 */
	protected String theme = THEME_EDEFAULT;

	/**
	 * The default value of the '{@link #getScope() <em>Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScope()
	 * @generated
	 * @ordered
	 */
	protected static final String SCOPE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScope() <em>Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScope()
	 * @generated
	 * @ordered
	 */
	protected String scope = SCOPE_EDEFAULT;

	/**
	 * The default value of the '{@link #isSeeksCase() <em>Seeks Case</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSeeksCase()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SEEKS_CASE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSeeksCase() <em>Seeks Case</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSeeksCase()
	 * @generated
	 * @ordered
	 */
	protected boolean seeksCase = SEEKS_CASE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAgenda() <em>Agenda</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgenda()
	 * @generated
	 * @ordered
	 */
	protected EList<AgendaItem> agenda;

	/**
	 * The cached value of the '{@link #getAttendance() <em>Attendance</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttendance()
	 * @generated
	 * @ordered
	 */
	protected EList<Attendance> attendance;

	/**
	 * The cached value of the '{@link #getAssignments() <em>Assignments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssignments()
	 * @generated
	 * @ordered
	 */
	protected EList<Assignment> assignments;

	/**
	 * The cached value of the '{@link #getChecks() <em>Checks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChecks()
	 * @generated
	 * @ordered
	 */
	protected EList<CheckItem> checks;

	/**
	 * The cached value of the '{@link #getRun() <em>Run</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRun()
	 * @generated
	 * @ordered
	 */
	protected Run run;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MeetingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MeetingPackage.Literals.MEETING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGroup() {
		return group;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGroup(String newGroup) {
		String oldGroup = group;
		group = newGroup;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.MEETING__GROUP, oldGroup, group));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.MEETING__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(Instant newStart) {
		Instant oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.MEETING__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMinutes() {
		return minutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinutes(int newMinutes) {
		int oldMinutes = minutes;
		minutes = newMinutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.MEETING__MINUTES, oldMinutes, minutes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MeetingStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(MeetingStatus newStatus) {
		MeetingStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.MEETING__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTheme() {
		return theme;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTheme(String newTheme) {
		String oldTheme = theme;
		theme = newTheme;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.MEETING__THEME, oldTheme, theme));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getScope() {
		return scope;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScope(String newScope) {
		String oldScope = scope;
		scope = newScope;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.MEETING__SCOPE, oldScope, scope));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSeeksCase() {
		return seeksCase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeeksCase(boolean newSeeksCase) {
		boolean oldSeeksCase = seeksCase;
		seeksCase = newSeeksCase;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.MEETING__SEEKS_CASE, oldSeeksCase, seeksCase));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AgendaItem> getAgenda() {
		if (agenda == null) {
			agenda = new EObjectContainmentEList<AgendaItem>(AgendaItem.class, this, MeetingPackage.MEETING__AGENDA);
		}
		return agenda;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Attendance> getAttendance() {
		if (attendance == null) {
			attendance = new EObjectContainmentEList<Attendance>(Attendance.class, this, MeetingPackage.MEETING__ATTENDANCE);
		}
		return attendance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Assignment> getAssignments() {
		if (assignments == null) {
			assignments = new EObjectContainmentEList<Assignment>(Assignment.class, this, MeetingPackage.MEETING__ASSIGNMENTS);
		}
		return assignments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CheckItem> getChecks() {
		if (checks == null) {
			checks = new EObjectContainmentEList<CheckItem>(CheckItem.class, this, MeetingPackage.MEETING__CHECKS);
		}
		return checks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Run getRun() {
		return run;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRun(Run newRun, NotificationChain msgs) {
		Run oldRun = run;
		run = newRun;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MeetingPackage.MEETING__RUN, oldRun, newRun);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRun(Run newRun) {
		if (newRun != run) {
			NotificationChain msgs = null;
			if (run != null)
				msgs = ((InternalEObject)run).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MeetingPackage.MEETING__RUN, null, msgs);
			if (newRun != null)
				msgs = ((InternalEObject)newRun).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MeetingPackage.MEETING__RUN, null, msgs);
			msgs = basicSetRun(newRun, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.MEETING__RUN, newRun, newRun));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MeetingPackage.MEETING__AGENDA:
				return ((InternalEList<?>)getAgenda()).basicRemove(otherEnd, msgs);
			case MeetingPackage.MEETING__ATTENDANCE:
				return ((InternalEList<?>)getAttendance()).basicRemove(otherEnd, msgs);
			case MeetingPackage.MEETING__ASSIGNMENTS:
				return ((InternalEList<?>)getAssignments()).basicRemove(otherEnd, msgs);
			case MeetingPackage.MEETING__CHECKS:
				return ((InternalEList<?>)getChecks()).basicRemove(otherEnd, msgs);
			case MeetingPackage.MEETING__RUN:
				return basicSetRun(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case MeetingPackage.MEETING__GROUP:
				return getGroup();
			case MeetingPackage.MEETING__TITLE:
				return getTitle();
			case MeetingPackage.MEETING__START:
				return getStart();
			case MeetingPackage.MEETING__MINUTES:
				return getMinutes();
			case MeetingPackage.MEETING__STATUS:
				return getStatus();
			case MeetingPackage.MEETING__THEME:
				return getTheme();
			case MeetingPackage.MEETING__SCOPE:
				return getScope();
			case MeetingPackage.MEETING__SEEKS_CASE:
				return isSeeksCase();
			case MeetingPackage.MEETING__AGENDA:
				return getAgenda();
			case MeetingPackage.MEETING__ATTENDANCE:
				return getAttendance();
			case MeetingPackage.MEETING__ASSIGNMENTS:
				return getAssignments();
			case MeetingPackage.MEETING__CHECKS:
				return getChecks();
			case MeetingPackage.MEETING__RUN:
				return getRun();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case MeetingPackage.MEETING__GROUP:
				setGroup((String)newValue);
				return;
			case MeetingPackage.MEETING__TITLE:
				setTitle((String)newValue);
				return;
			case MeetingPackage.MEETING__START:
				setStart((Instant)newValue);
				return;
			case MeetingPackage.MEETING__MINUTES:
				setMinutes((Integer)newValue);
				return;
			case MeetingPackage.MEETING__STATUS:
				setStatus((MeetingStatus)newValue);
				return;
			case MeetingPackage.MEETING__THEME:
				setTheme((String)newValue);
				return;
			case MeetingPackage.MEETING__SCOPE:
				setScope((String)newValue);
				return;
			case MeetingPackage.MEETING__SEEKS_CASE:
				setSeeksCase((Boolean)newValue);
				return;
			case MeetingPackage.MEETING__AGENDA:
				getAgenda().clear();
				getAgenda().addAll((Collection<? extends AgendaItem>)newValue);
				return;
			case MeetingPackage.MEETING__ATTENDANCE:
				getAttendance().clear();
				getAttendance().addAll((Collection<? extends Attendance>)newValue);
				return;
			case MeetingPackage.MEETING__ASSIGNMENTS:
				getAssignments().clear();
				getAssignments().addAll((Collection<? extends Assignment>)newValue);
				return;
			case MeetingPackage.MEETING__CHECKS:
				getChecks().clear();
				getChecks().addAll((Collection<? extends CheckItem>)newValue);
				return;
			case MeetingPackage.MEETING__RUN:
				setRun((Run)newValue);
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
			case MeetingPackage.MEETING__GROUP:
				setGroup(GROUP_EDEFAULT);
				return;
			case MeetingPackage.MEETING__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case MeetingPackage.MEETING__START:
				setStart(START_EDEFAULT);
				return;
			case MeetingPackage.MEETING__MINUTES:
				setMinutes(MINUTES_EDEFAULT);
				return;
			case MeetingPackage.MEETING__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case MeetingPackage.MEETING__THEME:
				setTheme(THEME_EDEFAULT);
				return;
			case MeetingPackage.MEETING__SCOPE:
				setScope(SCOPE_EDEFAULT);
				return;
			case MeetingPackage.MEETING__SEEKS_CASE:
				setSeeksCase(SEEKS_CASE_EDEFAULT);
				return;
			case MeetingPackage.MEETING__AGENDA:
				getAgenda().clear();
				return;
			case MeetingPackage.MEETING__ATTENDANCE:
				getAttendance().clear();
				return;
			case MeetingPackage.MEETING__ASSIGNMENTS:
				getAssignments().clear();
				return;
			case MeetingPackage.MEETING__CHECKS:
				getChecks().clear();
				return;
			case MeetingPackage.MEETING__RUN:
				setRun((Run)null);
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
			case MeetingPackage.MEETING__GROUP:
				return GROUP_EDEFAULT == null ? group != null : !GROUP_EDEFAULT.equals(group);
			case MeetingPackage.MEETING__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case MeetingPackage.MEETING__START:
				return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
			case MeetingPackage.MEETING__MINUTES:
				return minutes != MINUTES_EDEFAULT;
			case MeetingPackage.MEETING__STATUS:
				return status != STATUS_EDEFAULT;
			case MeetingPackage.MEETING__THEME:
				return THEME_EDEFAULT == null ? theme != null : !THEME_EDEFAULT.equals(theme);
			case MeetingPackage.MEETING__SCOPE:
				return SCOPE_EDEFAULT == null ? scope != null : !SCOPE_EDEFAULT.equals(scope);
			case MeetingPackage.MEETING__SEEKS_CASE:
				return seeksCase != SEEKS_CASE_EDEFAULT;
			case MeetingPackage.MEETING__AGENDA:
				return agenda != null && !agenda.isEmpty();
			case MeetingPackage.MEETING__ATTENDANCE:
				return attendance != null && !attendance.isEmpty();
			case MeetingPackage.MEETING__ASSIGNMENTS:
				return assignments != null && !assignments.isEmpty();
			case MeetingPackage.MEETING__CHECKS:
				return checks != null && !checks.isEmpty();
			case MeetingPackage.MEETING__RUN:
				return run != null;
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
		result.append(" (group: ");
		result.append(group);
		result.append(", title: ");
		result.append(title);
		result.append(", start: ");
		result.append(start);
		result.append(", minutes: ");
		result.append(minutes);
		result.append(", status: ");
		result.append(status);
		result.append(", theme: ");
		result.append(theme);
		result.append(", scope: ");
		result.append(scope);
		result.append(", seeksCase: ");
		result.append(seeksCase);
		result.append(')');
		return result.toString();
	}

} //MeetingImpl
