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

import org.kring.model.method.Approach;
import org.kring.model.method.Norms;

import org.kring.model.practice.Practice;
import org.kring.model.practice.PracticePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Practice</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.practice.impl.PracticeImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.kring.model.practice.impl.PracticeImpl#isSample <em>Sample</em>}</li>
 *   <li>{@link org.kring.model.practice.impl.PracticeImpl#getSampleSeed <em>Sample Seed</em>}</li>
 *   <li>{@link org.kring.model.practice.impl.PracticeImpl#getNorms <em>Norms</em>}</li>
 *   <li>{@link org.kring.model.practice.impl.PracticeImpl#getApproaches <em>Approaches</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PracticeImpl extends DocumentImpl implements Practice {
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
	 * The default value of the '{@link #isSample() <em>Sample</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSample()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SAMPLE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSample() <em>Sample</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSample()
	 * @generated
	 * @ordered
	 */
	protected boolean sample = SAMPLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSampleSeed() <em>Sample Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSampleSeed()
	 * @generated
	 * @ordered
	 */
	protected static final long SAMPLE_SEED_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getSampleSeed() <em>Sample Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSampleSeed()
	 * @generated
	 * @ordered
	 */
	protected long sampleSeed = SAMPLE_SEED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getNorms() <em>Norms</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNorms()
	 * @generated
	 * @ordered
	 */
	protected Norms norms;

	/**
	 * The cached value of the '{@link #getApproaches() <em>Approaches</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApproaches()
	 * @generated
	 * @ordered
	 */
	protected EList<Approach> approaches;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PracticeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PracticePackage.Literals.PRACTICE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.PRACTICE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSample() {
		return sample;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSample(boolean newSample) {
		boolean oldSample = sample;
		sample = newSample;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.PRACTICE__SAMPLE, oldSample, sample));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSampleSeed() {
		return sampleSeed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSampleSeed(long newSampleSeed) {
		long oldSampleSeed = sampleSeed;
		sampleSeed = newSampleSeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.PRACTICE__SAMPLE_SEED, oldSampleSeed, sampleSeed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Norms getNorms() {
		return norms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetNorms(Norms newNorms, NotificationChain msgs) {
		Norms oldNorms = norms;
		norms = newNorms;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PracticePackage.PRACTICE__NORMS, oldNorms, newNorms);
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
	public void setNorms(Norms newNorms) {
		if (newNorms != norms) {
			NotificationChain msgs = null;
			if (norms != null)
				msgs = ((InternalEObject)norms).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PracticePackage.PRACTICE__NORMS, null, msgs);
			if (newNorms != null)
				msgs = ((InternalEObject)newNorms).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PracticePackage.PRACTICE__NORMS, null, msgs);
			msgs = basicSetNorms(newNorms, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.PRACTICE__NORMS, newNorms, newNorms));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Approach> getApproaches() {
		if (approaches == null) {
			approaches = new EObjectContainmentEList<Approach>(Approach.class, this, PracticePackage.PRACTICE__APPROACHES);
		}
		return approaches;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PracticePackage.PRACTICE__NORMS:
				return basicSetNorms(null, msgs);
			case PracticePackage.PRACTICE__APPROACHES:
				return ((InternalEList<?>)getApproaches()).basicRemove(otherEnd, msgs);
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
			case PracticePackage.PRACTICE__NAME:
				return getName();
			case PracticePackage.PRACTICE__SAMPLE:
				return isSample();
			case PracticePackage.PRACTICE__SAMPLE_SEED:
				return getSampleSeed();
			case PracticePackage.PRACTICE__NORMS:
				return getNorms();
			case PracticePackage.PRACTICE__APPROACHES:
				return getApproaches();
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
			case PracticePackage.PRACTICE__NAME:
				setName((String)newValue);
				return;
			case PracticePackage.PRACTICE__SAMPLE:
				setSample((Boolean)newValue);
				return;
			case PracticePackage.PRACTICE__SAMPLE_SEED:
				setSampleSeed((Long)newValue);
				return;
			case PracticePackage.PRACTICE__NORMS:
				setNorms((Norms)newValue);
				return;
			case PracticePackage.PRACTICE__APPROACHES:
				getApproaches().clear();
				getApproaches().addAll((Collection<? extends Approach>)newValue);
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
			case PracticePackage.PRACTICE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case PracticePackage.PRACTICE__SAMPLE:
				setSample(SAMPLE_EDEFAULT);
				return;
			case PracticePackage.PRACTICE__SAMPLE_SEED:
				setSampleSeed(SAMPLE_SEED_EDEFAULT);
				return;
			case PracticePackage.PRACTICE__NORMS:
				setNorms((Norms)null);
				return;
			case PracticePackage.PRACTICE__APPROACHES:
				getApproaches().clear();
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
			case PracticePackage.PRACTICE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case PracticePackage.PRACTICE__SAMPLE:
				return sample != SAMPLE_EDEFAULT;
			case PracticePackage.PRACTICE__SAMPLE_SEED:
				return sampleSeed != SAMPLE_SEED_EDEFAULT;
			case PracticePackage.PRACTICE__NORMS:
				return norms != null;
			case PracticePackage.PRACTICE__APPROACHES:
				return approaches != null && !approaches.isEmpty();
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
		result.append(", sample: ");
		result.append(sample);
		result.append(", sampleSeed: ");
		result.append(sampleSeed);
		result.append(')');
		return result.toString();
	}

} //PracticeImpl
