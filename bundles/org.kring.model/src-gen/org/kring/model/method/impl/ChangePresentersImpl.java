/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.method.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.kring.model.method.ChangePresenters;
import org.kring.model.method.MethodPackage;
import org.kring.model.method.PresenterRule;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Change Presenters</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.method.impl.ChangePresentersImpl#getPresenters <em>Presenters</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ChangePresentersImpl extends ChangeImpl implements ChangePresenters {
	/**
	 * The default value of the '{@link #getPresenters() <em>Presenters</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPresenters()
	 * @generated
	 * @ordered
	 */
	protected static final PresenterRule PRESENTERS_EDEFAULT = PresenterRule.UNSTATED;

	/**
	 * The cached value of the '{@link #getPresenters() <em>Presenters</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPresenters()
	 * @generated
	 * @ordered
	 */
	protected PresenterRule presenters = PRESENTERS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ChangePresentersImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MethodPackage.Literals.CHANGE_PRESENTERS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PresenterRule getPresenters() {
		return presenters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPresenters(PresenterRule newPresenters) {
		PresenterRule oldPresenters = presenters;
		presenters = newPresenters == null ? PRESENTERS_EDEFAULT : newPresenters;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.CHANGE_PRESENTERS__PRESENTERS, oldPresenters, presenters));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case MethodPackage.CHANGE_PRESENTERS__PRESENTERS:
				return getPresenters();
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
			case MethodPackage.CHANGE_PRESENTERS__PRESENTERS:
				setPresenters((PresenterRule)newValue);
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
			case MethodPackage.CHANGE_PRESENTERS__PRESENTERS:
				setPresenters(PRESENTERS_EDEFAULT);
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
			case MethodPackage.CHANGE_PRESENTERS__PRESENTERS:
				return presenters != PRESENTERS_EDEFAULT;
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
		result.append(" (presenters: ");
		result.append(presenters);
		result.append(')');
		return result.toString();
	}

} //ChangePresentersImpl
