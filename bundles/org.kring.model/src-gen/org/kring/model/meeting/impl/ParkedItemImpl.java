/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.meeting.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.kring.model.meeting.MeetingPackage;
import org.kring.model.meeting.ParkedItem;
import org.kring.model.meeting.ParkedTarget;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Parked Item</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.meeting.impl.ParkedItemImpl#getBecomes <em>Becomes</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.ParkedItemImpl#getTakenUpBy <em>Taken Up By</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ParkedItemImpl extends ArtefactImpl implements ParkedItem {
	/**
	 * The default value of the '{@link #getBecomes() <em>Becomes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBecomes()
	 * @generated
	 * @ordered
	 */
	protected static final ParkedTarget BECOMES_EDEFAULT = ParkedTarget.AGENDA_POINT;

	/**
	 * The cached value of the '{@link #getBecomes() <em>Becomes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBecomes()
	 * @generated
	 * @ordered
	 */
	protected ParkedTarget becomes = BECOMES_EDEFAULT;

	/**
	 * The default value of the '{@link #getTakenUpBy() <em>Taken Up By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTakenUpBy()
	 * @generated
	 * @ordered
	 */
	protected static final String TAKEN_UP_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTakenUpBy() <em>Taken Up By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTakenUpBy()
	 * @generated
	 * @ordered
	 */
	protected String takenUpBy = TAKEN_UP_BY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ParkedItemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MeetingPackage.Literals.PARKED_ITEM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ParkedTarget getBecomes() {
		return becomes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBecomes(ParkedTarget newBecomes) {
		ParkedTarget oldBecomes = becomes;
		becomes = newBecomes == null ? BECOMES_EDEFAULT : newBecomes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.PARKED_ITEM__BECOMES, oldBecomes, becomes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTakenUpBy() {
		return takenUpBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTakenUpBy(String newTakenUpBy) {
		String oldTakenUpBy = takenUpBy;
		takenUpBy = newTakenUpBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.PARKED_ITEM__TAKEN_UP_BY, oldTakenUpBy, takenUpBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case MeetingPackage.PARKED_ITEM__BECOMES:
				return getBecomes();
			case MeetingPackage.PARKED_ITEM__TAKEN_UP_BY:
				return getTakenUpBy();
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
			case MeetingPackage.PARKED_ITEM__BECOMES:
				setBecomes((ParkedTarget)newValue);
				return;
			case MeetingPackage.PARKED_ITEM__TAKEN_UP_BY:
				setTakenUpBy((String)newValue);
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
			case MeetingPackage.PARKED_ITEM__BECOMES:
				setBecomes(BECOMES_EDEFAULT);
				return;
			case MeetingPackage.PARKED_ITEM__TAKEN_UP_BY:
				setTakenUpBy(TAKEN_UP_BY_EDEFAULT);
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
			case MeetingPackage.PARKED_ITEM__BECOMES:
				return becomes != BECOMES_EDEFAULT;
			case MeetingPackage.PARKED_ITEM__TAKEN_UP_BY:
				return TAKEN_UP_BY_EDEFAULT == null ? takenUpBy != null : !TAKEN_UP_BY_EDEFAULT.equals(takenUpBy);
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
		result.append(" (becomes: ");
		result.append(becomes);
		result.append(", takenUpBy: ");
		result.append(takenUpBy);
		result.append(')');
		return result.toString();
	}

} //ParkedItemImpl
