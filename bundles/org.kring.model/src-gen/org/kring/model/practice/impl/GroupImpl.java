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

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.kring.model.common.impl.DocumentImpl;

import org.kring.model.practice.Agreement;
import org.kring.model.practice.Group;
import org.kring.model.practice.Member;
import org.kring.model.practice.Observation;
import org.kring.model.practice.PracticePackage;
import org.kring.model.practice.Series;
import org.kring.model.practice.StageEntry;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Group</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.practice.impl.GroupImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.kring.model.practice.impl.GroupImpl#getFounded <em>Founded</em>}</li>
 *   <li>{@link org.kring.model.practice.impl.GroupImpl#getMembers <em>Members</em>}</li>
 *   <li>{@link org.kring.model.practice.impl.GroupImpl#getSeries <em>Series</em>}</li>
 *   <li>{@link org.kring.model.practice.impl.GroupImpl#getAgreements <em>Agreements</em>}</li>
 *   <li>{@link org.kring.model.practice.impl.GroupImpl#getStages <em>Stages</em>}</li>
 *   <li>{@link org.kring.model.practice.impl.GroupImpl#getObservations <em>Observations</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GroupImpl extends DocumentImpl implements Group {
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
	 * The default value of the '{@link #getFounded() <em>Founded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFounded()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate FOUNDED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFounded() <em>Founded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFounded()
	 * @generated
	 * @ordered
	 */
	protected LocalDate founded = FOUNDED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMembers() <em>Members</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMembers()
	 * @generated
	 * @ordered
	 */
	protected EList<Member> members;

	/**
	 * The cached value of the '{@link #getSeries() <em>Series</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeries()
	 * @generated
	 * @ordered
	 */
	protected EList<Series> series;

	/**
	 * The cached value of the '{@link #getAgreements() <em>Agreements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgreements()
	 * @generated
	 * @ordered
	 */
	protected EList<Agreement> agreements;

	/**
	 * The cached value of the '{@link #getStages() <em>Stages</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStages()
	 * @generated
	 * @ordered
	 */
	protected EList<StageEntry> stages;

	/**
	 * The cached value of the '{@link #getObservations() <em>Observations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObservations()
	 * @generated
	 * @ordered
	 */
	protected EList<Observation> observations;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected GroupImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PracticePackage.Literals.GROUP;
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
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.GROUP__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getFounded() {
		return founded;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFounded(LocalDate newFounded) {
		LocalDate oldFounded = founded;
		founded = newFounded;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.GROUP__FOUNDED, oldFounded, founded));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Member> getMembers() {
		if (members == null) {
			members = new EObjectContainmentEList<Member>(Member.class, this, PracticePackage.GROUP__MEMBERS);
		}
		return members;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Series> getSeries() {
		if (series == null) {
			series = new EObjectContainmentEList<Series>(Series.class, this, PracticePackage.GROUP__SERIES);
		}
		return series;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Agreement> getAgreements() {
		if (agreements == null) {
			agreements = new EObjectContainmentEList<Agreement>(Agreement.class, this, PracticePackage.GROUP__AGREEMENTS);
		}
		return agreements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<StageEntry> getStages() {
		if (stages == null) {
			stages = new EObjectContainmentEList<StageEntry>(StageEntry.class, this, PracticePackage.GROUP__STAGES);
		}
		return stages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Observation> getObservations() {
		if (observations == null) {
			observations = new EObjectContainmentEList<Observation>(Observation.class, this, PracticePackage.GROUP__OBSERVATIONS);
		}
		return observations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PracticePackage.GROUP__MEMBERS:
				return ((InternalEList<?>)getMembers()).basicRemove(otherEnd, msgs);
			case PracticePackage.GROUP__SERIES:
				return ((InternalEList<?>)getSeries()).basicRemove(otherEnd, msgs);
			case PracticePackage.GROUP__AGREEMENTS:
				return ((InternalEList<?>)getAgreements()).basicRemove(otherEnd, msgs);
			case PracticePackage.GROUP__STAGES:
				return ((InternalEList<?>)getStages()).basicRemove(otherEnd, msgs);
			case PracticePackage.GROUP__OBSERVATIONS:
				return ((InternalEList<?>)getObservations()).basicRemove(otherEnd, msgs);
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
			case PracticePackage.GROUP__NAME:
				return getName();
			case PracticePackage.GROUP__FOUNDED:
				return getFounded();
			case PracticePackage.GROUP__MEMBERS:
				return getMembers();
			case PracticePackage.GROUP__SERIES:
				return getSeries();
			case PracticePackage.GROUP__AGREEMENTS:
				return getAgreements();
			case PracticePackage.GROUP__STAGES:
				return getStages();
			case PracticePackage.GROUP__OBSERVATIONS:
				return getObservations();
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
			case PracticePackage.GROUP__NAME:
				setName((String)newValue);
				return;
			case PracticePackage.GROUP__FOUNDED:
				setFounded((LocalDate)newValue);
				return;
			case PracticePackage.GROUP__MEMBERS:
				getMembers().clear();
				getMembers().addAll((Collection<? extends Member>)newValue);
				return;
			case PracticePackage.GROUP__SERIES:
				getSeries().clear();
				getSeries().addAll((Collection<? extends Series>)newValue);
				return;
			case PracticePackage.GROUP__AGREEMENTS:
				getAgreements().clear();
				getAgreements().addAll((Collection<? extends Agreement>)newValue);
				return;
			case PracticePackage.GROUP__STAGES:
				getStages().clear();
				getStages().addAll((Collection<? extends StageEntry>)newValue);
				return;
			case PracticePackage.GROUP__OBSERVATIONS:
				getObservations().clear();
				getObservations().addAll((Collection<? extends Observation>)newValue);
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
			case PracticePackage.GROUP__NAME:
				setName(NAME_EDEFAULT);
				return;
			case PracticePackage.GROUP__FOUNDED:
				setFounded(FOUNDED_EDEFAULT);
				return;
			case PracticePackage.GROUP__MEMBERS:
				getMembers().clear();
				return;
			case PracticePackage.GROUP__SERIES:
				getSeries().clear();
				return;
			case PracticePackage.GROUP__AGREEMENTS:
				getAgreements().clear();
				return;
			case PracticePackage.GROUP__STAGES:
				getStages().clear();
				return;
			case PracticePackage.GROUP__OBSERVATIONS:
				getObservations().clear();
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
			case PracticePackage.GROUP__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case PracticePackage.GROUP__FOUNDED:
				return FOUNDED_EDEFAULT == null ? founded != null : !FOUNDED_EDEFAULT.equals(founded);
			case PracticePackage.GROUP__MEMBERS:
				return members != null && !members.isEmpty();
			case PracticePackage.GROUP__SERIES:
				return series != null && !series.isEmpty();
			case PracticePackage.GROUP__AGREEMENTS:
				return agreements != null && !agreements.isEmpty();
			case PracticePackage.GROUP__STAGES:
				return stages != null && !stages.isEmpty();
			case PracticePackage.GROUP__OBSERVATIONS:
				return observations != null && !observations.isEmpty();
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
		result.append(", founded: ");
		result.append(founded);
		result.append(')');
		return result.toString();
	}

} //GroupImpl
