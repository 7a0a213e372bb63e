/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.method.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.kring.model.common.Duration;
import org.kring.model.common.Span;

import org.kring.model.method.MethodPackage;
import org.kring.model.method.Norms;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Norms</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.method.impl.NormsImpl#getPeople <em>People</em>}</li>
 *   <li>{@link org.kring.model.method.impl.NormsImpl#getMeeting <em>Meeting</em>}</li>
 *   <li>{@link org.kring.model.method.impl.NormsImpl#getUsualMinutes <em>Usual Minutes</em>}</li>
 *   <li>{@link org.kring.model.method.impl.NormsImpl#getIntervalWeeks <em>Interval Weeks</em>}</li>
 *   <li>{@link org.kring.model.method.impl.NormsImpl#getCommitmentThreshold <em>Commitment Threshold</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NormsImpl extends MinimalEObjectImpl.Container implements Norms {
	/**
	 * The cached value of the '{@link #getPeople() <em>People</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeople()
	 * @generated
	 * @ordered
	 */
	protected Span people;

	/**
	 * The cached value of the '{@link #getMeeting() <em>Meeting</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeeting()
	 * @generated
	 * @ordered
	 */
	protected Duration meeting;

	/**
	 * The default value of the '{@link #getUsualMinutes() <em>Usual Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsualMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final int USUAL_MINUTES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getUsualMinutes() <em>Usual Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsualMinutes()
	 * @generated
	 * @ordered
	 */
	protected int usualMinutes = USUAL_MINUTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getIntervalWeeks() <em>Interval Weeks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntervalWeeks()
	 * @generated
	 * @ordered
	 */
	protected static final int INTERVAL_WEEKS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getIntervalWeeks() <em>Interval Weeks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntervalWeeks()
	 * @generated
	 * @ordered
	 */
	protected int intervalWeeks = INTERVAL_WEEKS_EDEFAULT;

	/**
	 * The default value of the '{@link #getCommitmentThreshold() <em>Commitment Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommitmentThreshold()
	 * @generated
	 * @ordered
	 */
	protected static final int COMMITMENT_THRESHOLD_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getCommitmentThreshold() <em>Commitment Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommitmentThreshold()
	 * @generated
	 * @ordered
	 */
	protected int commitmentThreshold = COMMITMENT_THRESHOLD_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NormsImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MethodPackage.Literals.NORMS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Span getPeople() {
		return people;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPeople(Span newPeople, NotificationChain msgs) {
		Span oldPeople = people;
		people = newPeople;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MethodPackage.NORMS__PEOPLE, oldPeople, newPeople);
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
	public void setPeople(Span newPeople) {
		if (newPeople != people) {
			NotificationChain msgs = null;
			if (people != null)
				msgs = ((InternalEObject)people).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MethodPackage.NORMS__PEOPLE, null, msgs);
			if (newPeople != null)
				msgs = ((InternalEObject)newPeople).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MethodPackage.NORMS__PEOPLE, null, msgs);
			msgs = basicSetPeople(newPeople, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.NORMS__PEOPLE, newPeople, newPeople));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getMeeting() {
		return meeting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetMeeting(Duration newMeeting, NotificationChain msgs) {
		Duration oldMeeting = meeting;
		meeting = newMeeting;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MethodPackage.NORMS__MEETING, oldMeeting, newMeeting);
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
	public void setMeeting(Duration newMeeting) {
		if (newMeeting != meeting) {
			NotificationChain msgs = null;
			if (meeting != null)
				msgs = ((InternalEObject)meeting).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MethodPackage.NORMS__MEETING, null, msgs);
			if (newMeeting != null)
				msgs = ((InternalEObject)newMeeting).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MethodPackage.NORMS__MEETING, null, msgs);
			msgs = basicSetMeeting(newMeeting, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.NORMS__MEETING, newMeeting, newMeeting));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getUsualMinutes() {
		return usualMinutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUsualMinutes(int newUsualMinutes) {
		int oldUsualMinutes = usualMinutes;
		usualMinutes = newUsualMinutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.NORMS__USUAL_MINUTES, oldUsualMinutes, usualMinutes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getIntervalWeeks() {
		return intervalWeeks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIntervalWeeks(int newIntervalWeeks) {
		int oldIntervalWeeks = intervalWeeks;
		intervalWeeks = newIntervalWeeks;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.NORMS__INTERVAL_WEEKS, oldIntervalWeeks, intervalWeeks));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCommitmentThreshold() {
		return commitmentThreshold;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCommitmentThreshold(int newCommitmentThreshold) {
		int oldCommitmentThreshold = commitmentThreshold;
		commitmentThreshold = newCommitmentThreshold;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.NORMS__COMMITMENT_THRESHOLD, oldCommitmentThreshold, commitmentThreshold));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MethodPackage.NORMS__PEOPLE:
				return basicSetPeople(null, msgs);
			case MethodPackage.NORMS__MEETING:
				return basicSetMeeting(null, msgs);
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
			case MethodPackage.NORMS__PEOPLE:
				return getPeople();
			case MethodPackage.NORMS__MEETING:
				return getMeeting();
			case MethodPackage.NORMS__USUAL_MINUTES:
				return getUsualMinutes();
			case MethodPackage.NORMS__INTERVAL_WEEKS:
				return getIntervalWeeks();
			case MethodPackage.NORMS__COMMITMENT_THRESHOLD:
				return getCommitmentThreshold();
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
			case MethodPackage.NORMS__PEOPLE:
				setPeople((Span)newValue);
				return;
			case MethodPackage.NORMS__MEETING:
				setMeeting((Duration)newValue);
				return;
			case MethodPackage.NORMS__USUAL_MINUTES:
				setUsualMinutes((Integer)newValue);
				return;
			case MethodPackage.NORMS__INTERVAL_WEEKS:
				setIntervalWeeks((Integer)newValue);
				return;
			case MethodPackage.NORMS__COMMITMENT_THRESHOLD:
				setCommitmentThreshold((Integer)newValue);
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
			case MethodPackage.NORMS__PEOPLE:
				setPeople((Span)null);
				return;
			case MethodPackage.NORMS__MEETING:
				setMeeting((Duration)null);
				return;
			case MethodPackage.NORMS__USUAL_MINUTES:
				setUsualMinutes(USUAL_MINUTES_EDEFAULT);
				return;
			case MethodPackage.NORMS__INTERVAL_WEEKS:
				setIntervalWeeks(INTERVAL_WEEKS_EDEFAULT);
				return;
			case MethodPackage.NORMS__COMMITMENT_THRESHOLD:
				setCommitmentThreshold(COMMITMENT_THRESHOLD_EDEFAULT);
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
			case MethodPackage.NORMS__PEOPLE:
				return people != null;
			case MethodPackage.NORMS__MEETING:
				return meeting != null;
			case MethodPackage.NORMS__USUAL_MINUTES:
				return usualMinutes != USUAL_MINUTES_EDEFAULT;
			case MethodPackage.NORMS__INTERVAL_WEEKS:
				return intervalWeeks != INTERVAL_WEEKS_EDEFAULT;
			case MethodPackage.NORMS__COMMITMENT_THRESHOLD:
				return commitmentThreshold != COMMITMENT_THRESHOLD_EDEFAULT;
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
		result.append(" (usualMinutes: ");
		result.append(usualMinutes);
		result.append(", intervalWeeks: ");
		result.append(intervalWeeks);
		result.append(", commitmentThreshold: ");
		result.append(commitmentThreshold);
		result.append(')');
		return result.toString();
	}

} //NormsImpl
