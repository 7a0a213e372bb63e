/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.meeting.impl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.kring.model.meeting.Commitment;
import org.kring.model.meeting.MeetingPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Commitment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.meeting.impl.CommitmentImpl#getAt <em>At</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.CommitmentImpl#getValue <em>Value</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.CommitmentImpl#getWhyNotHigher <em>Why Not Higher</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.CommitmentImpl#getWhatMakesTen <em>What Makes Ten</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CommitmentImpl extends MinimalEObjectImpl.Container implements Commitment {
	/**
	 * The default value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected Instant at = AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected static final int VALUE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected int value = VALUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getWhyNotHigher() <em>Why Not Higher</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhyNotHigher()
	 * @generated
	 * @ordered
	 */
	protected static final String WHY_NOT_HIGHER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWhyNotHigher() <em>Why Not Higher</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhyNotHigher()
	 * @generated
	 * @ordered
	 */
	protected String whyNotHigher = WHY_NOT_HIGHER_EDEFAULT;

	/**
	 * The default value of the '{@link #getWhatMakesTen() <em>What Makes Ten</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhatMakesTen()
	 * @generated
	 * @ordered
	 */
	protected static final String WHAT_MAKES_TEN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWhatMakesTen() <em>What Makes Ten</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhatMakesTen()
	 * @generated
	 * @ordered
	 */
	protected String whatMakesTen = WHAT_MAKES_TEN_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CommitmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MeetingPackage.Literals.COMMITMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getAt() {
		return at;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAt(Instant newAt) {
		Instant oldAt = at;
		at = newAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.COMMITMENT__AT, oldAt, at));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
		return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValue(int newValue) {
		int oldValue = value;
		value = newValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.COMMITMENT__VALUE, oldValue, value));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWhyNotHigher() {
		return whyNotHigher;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhyNotHigher(String newWhyNotHigher) {
		String oldWhyNotHigher = whyNotHigher;
		whyNotHigher = newWhyNotHigher;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.COMMITMENT__WHY_NOT_HIGHER, oldWhyNotHigher, whyNotHigher));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWhatMakesTen() {
		return whatMakesTen;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhatMakesTen(String newWhatMakesTen) {
		String oldWhatMakesTen = whatMakesTen;
		whatMakesTen = newWhatMakesTen;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.COMMITMENT__WHAT_MAKES_TEN, oldWhatMakesTen, whatMakesTen));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case MeetingPackage.COMMITMENT__AT:
				return getAt();
			case MeetingPackage.COMMITMENT__VALUE:
				return getValue();
			case MeetingPackage.COMMITMENT__WHY_NOT_HIGHER:
				return getWhyNotHigher();
			case MeetingPackage.COMMITMENT__WHAT_MAKES_TEN:
				return getWhatMakesTen();
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
			case MeetingPackage.COMMITMENT__AT:
				setAt((Instant)newValue);
				return;
			case MeetingPackage.COMMITMENT__VALUE:
				setValue((Integer)newValue);
				return;
			case MeetingPackage.COMMITMENT__WHY_NOT_HIGHER:
				setWhyNotHigher((String)newValue);
				return;
			case MeetingPackage.COMMITMENT__WHAT_MAKES_TEN:
				setWhatMakesTen((String)newValue);
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
			case MeetingPackage.COMMITMENT__AT:
				setAt(AT_EDEFAULT);
				return;
			case MeetingPackage.COMMITMENT__VALUE:
				setValue(VALUE_EDEFAULT);
				return;
			case MeetingPackage.COMMITMENT__WHY_NOT_HIGHER:
				setWhyNotHigher(WHY_NOT_HIGHER_EDEFAULT);
				return;
			case MeetingPackage.COMMITMENT__WHAT_MAKES_TEN:
				setWhatMakesTen(WHAT_MAKES_TEN_EDEFAULT);
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
			case MeetingPackage.COMMITMENT__AT:
				return AT_EDEFAULT == null ? at != null : !AT_EDEFAULT.equals(at);
			case MeetingPackage.COMMITMENT__VALUE:
				return value != VALUE_EDEFAULT;
			case MeetingPackage.COMMITMENT__WHY_NOT_HIGHER:
				return WHY_NOT_HIGHER_EDEFAULT == null ? whyNotHigher != null : !WHY_NOT_HIGHER_EDEFAULT.equals(whyNotHigher);
			case MeetingPackage.COMMITMENT__WHAT_MAKES_TEN:
				return WHAT_MAKES_TEN_EDEFAULT == null ? whatMakesTen != null : !WHAT_MAKES_TEN_EDEFAULT.equals(whatMakesTen);
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
		result.append(" (at: ");
		result.append(at);
		result.append(", value: ");
		result.append(value);
		result.append(", whyNotHigher: ");
		result.append(whyNotHigher);
		result.append(", whatMakesTen: ");
		result.append(whatMakesTen);
		result.append(')');
		return result.toString();
	}

} //CommitmentImpl
