/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.practice.impl;

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

import org.kring.model.practice.ContentText;
import org.kring.model.practice.GroupContent;
import org.kring.model.practice.MemberName;
import org.kring.model.practice.PersonalLog;
import org.kring.model.practice.PracticePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Group Content</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.practice.impl.GroupContentImpl#getGroup <em>Group</em>}</li>
 *   <li>{@link org.kring.model.practice.impl.GroupContentImpl#getNames <em>Names</em>}</li>
 *   <li>{@link org.kring.model.practice.impl.GroupContentImpl#getAgreementTexts <em>Agreement Texts</em>}</li>
 *   <li>{@link org.kring.model.practice.impl.GroupContentImpl#getObservationTexts <em>Observation Texts</em>}</li>
 *   <li>{@link org.kring.model.practice.impl.GroupContentImpl#getLogs <em>Logs</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GroupContentImpl extends DocumentImpl implements GroupContent {
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
	 * The cached value of the '{@link #getNames() <em>Names</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNames()
	 * @generated
	 * @ordered
	 */
	protected EList<MemberName> names;

	/**
	 * The cached value of the '{@link #getAgreementTexts() <em>Agreement Texts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgreementTexts()
	 * @generated
	 * @ordered
	 */
	protected EList<ContentText> agreementTexts;

	/**
	 * The cached value of the '{@link #getObservationTexts() <em>Observation Texts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObservationTexts()
	 * @generated
	 * @ordered
	 */
	protected EList<ContentText> observationTexts;

	/**
	 * The cached value of the '{@link #getLogs() <em>Logs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLogs()
	 * @generated
	 * @ordered
	 */
	protected EList<PersonalLog> logs;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected GroupContentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PracticePackage.Literals.GROUP_CONTENT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.GROUP_CONTENT__GROUP, oldGroup, group));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MemberName> getNames() {
		if (names == null) {
			names = new EObjectContainmentEList<MemberName>(MemberName.class, this, PracticePackage.GROUP_CONTENT__NAMES);
		}
		return names;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ContentText> getAgreementTexts() {
		if (agreementTexts == null) {
			agreementTexts = new EObjectContainmentEList<ContentText>(ContentText.class, this, PracticePackage.GROUP_CONTENT__AGREEMENT_TEXTS);
		}
		return agreementTexts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ContentText> getObservationTexts() {
		if (observationTexts == null) {
			observationTexts = new EObjectContainmentEList<ContentText>(ContentText.class, this, PracticePackage.GROUP_CONTENT__OBSERVATION_TEXTS);
		}
		return observationTexts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PersonalLog> getLogs() {
		if (logs == null) {
			logs = new EObjectContainmentEList<PersonalLog>(PersonalLog.class, this, PracticePackage.GROUP_CONTENT__LOGS);
		}
		return logs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PracticePackage.GROUP_CONTENT__NAMES:
				return ((InternalEList<?>)getNames()).basicRemove(otherEnd, msgs);
			case PracticePackage.GROUP_CONTENT__AGREEMENT_TEXTS:
				return ((InternalEList<?>)getAgreementTexts()).basicRemove(otherEnd, msgs);
			case PracticePackage.GROUP_CONTENT__OBSERVATION_TEXTS:
				return ((InternalEList<?>)getObservationTexts()).basicRemove(otherEnd, msgs);
			case PracticePackage.GROUP_CONTENT__LOGS:
				return ((InternalEList<?>)getLogs()).basicRemove(otherEnd, msgs);
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
			case PracticePackage.GROUP_CONTENT__GROUP:
				return getGroup();
			case PracticePackage.GROUP_CONTENT__NAMES:
				return getNames();
			case PracticePackage.GROUP_CONTENT__AGREEMENT_TEXTS:
				return getAgreementTexts();
			case PracticePackage.GROUP_CONTENT__OBSERVATION_TEXTS:
				return getObservationTexts();
			case PracticePackage.GROUP_CONTENT__LOGS:
				return getLogs();
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
			case PracticePackage.GROUP_CONTENT__GROUP:
				setGroup((String)newValue);
				return;
			case PracticePackage.GROUP_CONTENT__NAMES:
				getNames().clear();
				getNames().addAll((Collection<? extends MemberName>)newValue);
				return;
			case PracticePackage.GROUP_CONTENT__AGREEMENT_TEXTS:
				getAgreementTexts().clear();
				getAgreementTexts().addAll((Collection<? extends ContentText>)newValue);
				return;
			case PracticePackage.GROUP_CONTENT__OBSERVATION_TEXTS:
				getObservationTexts().clear();
				getObservationTexts().addAll((Collection<? extends ContentText>)newValue);
				return;
			case PracticePackage.GROUP_CONTENT__LOGS:
				getLogs().clear();
				getLogs().addAll((Collection<? extends PersonalLog>)newValue);
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
			case PracticePackage.GROUP_CONTENT__GROUP:
				setGroup(GROUP_EDEFAULT);
				return;
			case PracticePackage.GROUP_CONTENT__NAMES:
				getNames().clear();
				return;
			case PracticePackage.GROUP_CONTENT__AGREEMENT_TEXTS:
				getAgreementTexts().clear();
				return;
			case PracticePackage.GROUP_CONTENT__OBSERVATION_TEXTS:
				getObservationTexts().clear();
				return;
			case PracticePackage.GROUP_CONTENT__LOGS:
				getLogs().clear();
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
			case PracticePackage.GROUP_CONTENT__GROUP:
				return GROUP_EDEFAULT == null ? group != null : !GROUP_EDEFAULT.equals(group);
			case PracticePackage.GROUP_CONTENT__NAMES:
				return names != null && !names.isEmpty();
			case PracticePackage.GROUP_CONTENT__AGREEMENT_TEXTS:
				return agreementTexts != null && !agreementTexts.isEmpty();
			case PracticePackage.GROUP_CONTENT__OBSERVATION_TEXTS:
				return observationTexts != null && !observationTexts.isEmpty();
			case PracticePackage.GROUP_CONTENT__LOGS:
				return logs != null && !logs.isEmpty();
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
		result.append(')');
		return result.toString();
	}

} //GroupContentImpl
