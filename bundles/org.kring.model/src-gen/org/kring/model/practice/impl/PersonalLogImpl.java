/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.practice.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.kring.model.common.impl.IdentifiedImpl;

import org.kring.model.method.Visibility;

import org.kring.model.practice.PersonalLog;
import org.kring.model.practice.PracticePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Personal Log</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.practice.impl.PersonalLogImpl#getMember <em>Member</em>}</li>
 *   <li>{@link org.kring.model.practice.impl.PersonalLogImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.kring.model.practice.impl.PersonalLogImpl#getHappened <em>Happened</em>}</li>
 *   <li>{@link org.kring.model.practice.impl.PersonalLogImpl#getMattered <em>Mattered</em>}</li>
 *   <li>{@link org.kring.model.practice.impl.PersonalLogImpl#getIntentions <em>Intentions</em>}</li>
 *   <li>{@link org.kring.model.practice.impl.PersonalLogImpl#getPlan <em>Plan</em>}</li>
 *   <li>{@link org.kring.model.practice.impl.PersonalLogImpl#getVisibility <em>Visibility</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PersonalLogImpl extends IdentifiedImpl implements PersonalLog {
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
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate date = DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getHappened() <em>Happened</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHappened()
	 * @generated
	 * @ordered
	 */
	protected static final String HAPPENED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHappened() <em>Happened</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHappened()
	 * @generated
	 * @ordered
	 */
	protected String happened = HAPPENED_EDEFAULT;

	/**
	 * The default value of the '{@link #getMattered() <em>Mattered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMattered()
	 * @generated
	 * @ordered
	 */
	protected static final String MATTERED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMattered() <em>Mattered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMattered()
	 * @generated
	 * @ordered
	 */
	protected String mattered = MATTERED_EDEFAULT;

	/**
	 * The default value of the '{@link #getIntentions() <em>Intentions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntentions()
	 * @generated
	 * @ordered
	 */
	protected static final String INTENTIONS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIntentions() <em>Intentions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntentions()
	 * @generated
	 * @ordered
	 */
	protected String intentions = INTENTIONS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlan() <em>Plan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlan()
	 * @generated
	 * @ordered
	 */
	protected static final String PLAN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlan() <em>Plan</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlan()
	 * @generated
	 * @ordered
	 */
	protected String plan = PLAN_EDEFAULT;

	/**
	 * The default value of the '{@link #getVisibility() <em>Visibility</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVisibility()
	 * @generated
	 * @ordered
	 */
	protected static final Visibility VISIBILITY_EDEFAULT = Visibility.GROUP;

	/**
	 * The cached value of the '{@link #getVisibility() <em>Visibility</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVisibility()
	 * @generated
	 * @ordered
	 */
	protected Visibility visibility = VISIBILITY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PersonalLogImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PracticePackage.Literals.PERSONAL_LOG;
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
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.PERSONAL_LOG__MEMBER, oldMember, member));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(LocalDate newDate) {
		LocalDate oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.PERSONAL_LOG__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHappened() {
		return happened;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHappened(String newHappened) {
		String oldHappened = happened;
		happened = newHappened;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.PERSONAL_LOG__HAPPENED, oldHappened, happened));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMattered() {
		return mattered;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMattered(String newMattered) {
		String oldMattered = mattered;
		mattered = newMattered;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.PERSONAL_LOG__MATTERED, oldMattered, mattered));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIntentions() {
		return intentions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIntentions(String newIntentions) {
		String oldIntentions = intentions;
		intentions = newIntentions;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.PERSONAL_LOG__INTENTIONS, oldIntentions, intentions));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlan() {
		return plan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlan(String newPlan) {
		String oldPlan = plan;
		plan = newPlan;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.PERSONAL_LOG__PLAN, oldPlan, plan));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Visibility getVisibility() {
		return visibility;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVisibility(Visibility newVisibility) {
		Visibility oldVisibility = visibility;
		visibility = newVisibility == null ? VISIBILITY_EDEFAULT : newVisibility;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.PERSONAL_LOG__VISIBILITY, oldVisibility, visibility));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PracticePackage.PERSONAL_LOG__MEMBER:
				return getMember();
			case PracticePackage.PERSONAL_LOG__DATE:
				return getDate();
			case PracticePackage.PERSONAL_LOG__HAPPENED:
				return getHappened();
			case PracticePackage.PERSONAL_LOG__MATTERED:
				return getMattered();
			case PracticePackage.PERSONAL_LOG__INTENTIONS:
				return getIntentions();
			case PracticePackage.PERSONAL_LOG__PLAN:
				return getPlan();
			case PracticePackage.PERSONAL_LOG__VISIBILITY:
				return getVisibility();
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
			case PracticePackage.PERSONAL_LOG__MEMBER:
				setMember((String)newValue);
				return;
			case PracticePackage.PERSONAL_LOG__DATE:
				setDate((LocalDate)newValue);
				return;
			case PracticePackage.PERSONAL_LOG__HAPPENED:
				setHappened((String)newValue);
				return;
			case PracticePackage.PERSONAL_LOG__MATTERED:
				setMattered((String)newValue);
				return;
			case PracticePackage.PERSONAL_LOG__INTENTIONS:
				setIntentions((String)newValue);
				return;
			case PracticePackage.PERSONAL_LOG__PLAN:
				setPlan((String)newValue);
				return;
			case PracticePackage.PERSONAL_LOG__VISIBILITY:
				setVisibility((Visibility)newValue);
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
			case PracticePackage.PERSONAL_LOG__MEMBER:
				setMember(MEMBER_EDEFAULT);
				return;
			case PracticePackage.PERSONAL_LOG__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case PracticePackage.PERSONAL_LOG__HAPPENED:
				setHappened(HAPPENED_EDEFAULT);
				return;
			case PracticePackage.PERSONAL_LOG__MATTERED:
				setMattered(MATTERED_EDEFAULT);
				return;
			case PracticePackage.PERSONAL_LOG__INTENTIONS:
				setIntentions(INTENTIONS_EDEFAULT);
				return;
			case PracticePackage.PERSONAL_LOG__PLAN:
				setPlan(PLAN_EDEFAULT);
				return;
			case PracticePackage.PERSONAL_LOG__VISIBILITY:
				setVisibility(VISIBILITY_EDEFAULT);
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
			case PracticePackage.PERSONAL_LOG__MEMBER:
				return MEMBER_EDEFAULT == null ? member != null : !MEMBER_EDEFAULT.equals(member);
			case PracticePackage.PERSONAL_LOG__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case PracticePackage.PERSONAL_LOG__HAPPENED:
				return HAPPENED_EDEFAULT == null ? happened != null : !HAPPENED_EDEFAULT.equals(happened);
			case PracticePackage.PERSONAL_LOG__MATTERED:
				return MATTERED_EDEFAULT == null ? mattered != null : !MATTERED_EDEFAULT.equals(mattered);
			case PracticePackage.PERSONAL_LOG__INTENTIONS:
				return INTENTIONS_EDEFAULT == null ? intentions != null : !INTENTIONS_EDEFAULT.equals(intentions);
			case PracticePackage.PERSONAL_LOG__PLAN:
				return PLAN_EDEFAULT == null ? plan != null : !PLAN_EDEFAULT.equals(plan);
			case PracticePackage.PERSONAL_LOG__VISIBILITY:
				return visibility != VISIBILITY_EDEFAULT;
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
		result.append(", date: ");
		result.append(date);
		result.append(", happened: ");
		result.append(happened);
		result.append(", mattered: ");
		result.append(mattered);
		result.append(", intentions: ");
		result.append(intentions);
		result.append(", plan: ");
		result.append(plan);
		result.append(", visibility: ");
		result.append(visibility);
		result.append(')');
		return result.toString();
	}

} //PersonalLogImpl
