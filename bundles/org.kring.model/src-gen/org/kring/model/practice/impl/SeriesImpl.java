/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.practice.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.kring.model.common.impl.IdentifiedImpl;

import org.kring.model.practice.GuidanceStatus;
import org.kring.model.practice.PracticePackage;
import org.kring.model.practice.Series;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Series</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.practice.impl.SeriesImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.kring.model.practice.impl.SeriesImpl#getIntervalWeeks <em>Interval Weeks</em>}</li>
 *   <li>{@link org.kring.model.practice.impl.SeriesImpl#getDates <em>Dates</em>}</li>
 *   <li>{@link org.kring.model.practice.impl.SeriesImpl#getGuidance <em>Guidance</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SeriesImpl extends IdentifiedImpl implements Series {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

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
	 * The cached value of the '{@link #getDates() <em>Dates</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDates()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalDate> dates;

	/**
	 * The cached value of the '{@link #getGuidance() <em>Guidance</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuidance()
	 * @generated
	 * @ordered
	 */
	protected EList<GuidanceStatus> guidance;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SeriesImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PracticePackage.Literals.SERIES;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.SERIES__NAME, oldName, name));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.SERIES__INTERVAL_WEEKS, oldIntervalWeeks, intervalWeeks));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LocalDate> getDates() {
		if (dates == null) {
			dates = new EDataTypeUniqueEList<LocalDate>(LocalDate.class, this, PracticePackage.SERIES__DATES);
		}
		return dates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<GuidanceStatus> getGuidance() {
		if (guidance == null) {
			guidance = new EObjectContainmentEList<GuidanceStatus>(GuidanceStatus.class, this, PracticePackage.SERIES__GUIDANCE);
		}
		return guidance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PracticePackage.SERIES__GUIDANCE:
				return ((InternalEList<?>)getGuidance()).basicRemove(otherEnd, msgs);
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
			case PracticePackage.SERIES__NAME:
				return getName();
			case PracticePackage.SERIES__INTERVAL_WEEKS:
				return getIntervalWeeks();
			case PracticePackage.SERIES__DATES:
				return getDates();
			case PracticePackage.SERIES__GUIDANCE:
				return getGuidance();
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
			case PracticePackage.SERIES__NAME:
				setName((String)newValue);
				return;
			case PracticePackage.SERIES__INTERVAL_WEEKS:
				setIntervalWeeks((Integer)newValue);
				return;
			case PracticePackage.SERIES__DATES:
				getDates().clear();
				getDates().addAll((Collection<? extends LocalDate>)newValue);
				return;
			case PracticePackage.SERIES__GUIDANCE:
				getGuidance().clear();
				getGuidance().addAll((Collection<? extends GuidanceStatus>)newValue);
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
			case PracticePackage.SERIES__NAME:
				setName(NAME_EDEFAULT);
				return;
			case PracticePackage.SERIES__INTERVAL_WEEKS:
				setIntervalWeeks(INTERVAL_WEEKS_EDEFAULT);
				return;
			case PracticePackage.SERIES__DATES:
				getDates().clear();
				return;
			case PracticePackage.SERIES__GUIDANCE:
				getGuidance().clear();
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
			case PracticePackage.SERIES__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case PracticePackage.SERIES__INTERVAL_WEEKS:
				return intervalWeeks != INTERVAL_WEEKS_EDEFAULT;
			case PracticePackage.SERIES__DATES:
				return dates != null && !dates.isEmpty();
			case PracticePackage.SERIES__GUIDANCE:
				return guidance != null && !guidance.isEmpty();
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
		result.append(" (name: ");
		result.append(name);
		result.append(", intervalWeeks: ");
		result.append(intervalWeeks);
		result.append(", dates: ");
		result.append(dates);
		result.append(')');
		return result.toString();
	}

} //SeriesImpl
