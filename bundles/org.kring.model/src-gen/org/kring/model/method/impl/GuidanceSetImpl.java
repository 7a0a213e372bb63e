/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.method.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.kring.model.common.Citation;
import org.kring.model.common.RoleKind;
import org.kring.model.common.Text;

import org.kring.model.common.impl.IdentifiedImpl;

import org.kring.model.method.Guidance;
import org.kring.model.method.GuidanceKind;
import org.kring.model.method.GuidanceSet;
import org.kring.model.method.MethodPackage;
import org.kring.model.method.Remark;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Guidance Set</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.method.impl.GuidanceSetImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.kring.model.method.impl.GuidanceSetImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.kring.model.method.impl.GuidanceSetImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.kring.model.method.impl.GuidanceSetImpl#getCitations <em>Citations</em>}</li>
 *   <li>{@link org.kring.model.method.impl.GuidanceSetImpl#getItems <em>Items</em>}</li>
 *   <li>{@link org.kring.model.method.impl.GuidanceSetImpl#getRemarks <em>Remarks</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GuidanceSetImpl extends IdentifiedImpl implements GuidanceSet {
	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected Text name;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final GuidanceKind KIND_EDEFAULT = GuidanceKind.RULE;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected GuidanceKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getOwner() <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected static final RoleKind OWNER_EDEFAULT = RoleKind.PARTICIPANT;

	/**
	 * The cached value of the '{@link #getOwner() <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected RoleKind owner = OWNER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCitations() <em>Citations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCitations()
	 * @generated
	 * @ordered
	 */
	protected EList<Citation> citations;

	/**
	 * The cached value of the '{@link #getItems() <em>Items</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItems()
	 * @generated
	 * @ordered
	 */
	protected EList<Guidance> items;

	/**
	 * The cached value of the '{@link #getRemarks() <em>Remarks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemarks()
	 * @generated
	 * @ordered
	 */
	protected EList<Remark> remarks;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected GuidanceSetImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MethodPackage.Literals.GUIDANCE_SET;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetName(Text newName, NotificationChain msgs) {
		Text oldName = name;
		name = newName;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MethodPackage.GUIDANCE_SET__NAME, oldName, newName);
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
	public void setName(Text newName) {
		if (newName != name) {
			NotificationChain msgs = null;
			if (name != null)
				msgs = ((InternalEObject)name).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MethodPackage.GUIDANCE_SET__NAME, null, msgs);
			if (newName != null)
				msgs = ((InternalEObject)newName).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MethodPackage.GUIDANCE_SET__NAME, null, msgs);
			msgs = basicSetName(newName, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.GUIDANCE_SET__NAME, newName, newName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GuidanceKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(GuidanceKind newKind) {
		GuidanceKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.GUIDANCE_SET__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RoleKind getOwner() {
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwner(RoleKind newOwner) {
		RoleKind oldOwner = owner;
		owner = newOwner == null ? OWNER_EDEFAULT : newOwner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.GUIDANCE_SET__OWNER, oldOwner, owner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Citation> getCitations() {
		if (citations == null) {
			citations = new EObjectContainmentEList<Citation>(Citation.class, this, MethodPackage.GUIDANCE_SET__CITATIONS);
		}
		return citations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Guidance> getItems() {
		if (items == null) {
			items = new EObjectContainmentEList<Guidance>(Guidance.class, this, MethodPackage.GUIDANCE_SET__ITEMS);
		}
		return items;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Remark> getRemarks() {
		if (remarks == null) {
			remarks = new EObjectContainmentEList<Remark>(Remark.class, this, MethodPackage.GUIDANCE_SET__REMARKS);
		}
		return remarks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MethodPackage.GUIDANCE_SET__NAME:
				return basicSetName(null, msgs);
			case MethodPackage.GUIDANCE_SET__CITATIONS:
				return ((InternalEList<?>)getCitations()).basicRemove(otherEnd, msgs);
			case MethodPackage.GUIDANCE_SET__ITEMS:
				return ((InternalEList<?>)getItems()).basicRemove(otherEnd, msgs);
			case MethodPackage.GUIDANCE_SET__REMARKS:
				return ((InternalEList<?>)getRemarks()).basicRemove(otherEnd, msgs);
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
			case MethodPackage.GUIDANCE_SET__NAME:
				return getName();
			case MethodPackage.GUIDANCE_SET__KIND:
				return getKind();
			case MethodPackage.GUIDANCE_SET__OWNER:
				return getOwner();
			case MethodPackage.GUIDANCE_SET__CITATIONS:
				return getCitations();
			case MethodPackage.GUIDANCE_SET__ITEMS:
				return getItems();
			case MethodPackage.GUIDANCE_SET__REMARKS:
				return getRemarks();
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
			case MethodPackage.GUIDANCE_SET__NAME:
				setName((Text)newValue);
				return;
			case MethodPackage.GUIDANCE_SET__KIND:
				setKind((GuidanceKind)newValue);
				return;
			case MethodPackage.GUIDANCE_SET__OWNER:
				setOwner((RoleKind)newValue);
				return;
			case MethodPackage.GUIDANCE_SET__CITATIONS:
				getCitations().clear();
				getCitations().addAll((Collection<? extends Citation>)newValue);
				return;
			case MethodPackage.GUIDANCE_SET__ITEMS:
				getItems().clear();
				getItems().addAll((Collection<? extends Guidance>)newValue);
				return;
			case MethodPackage.GUIDANCE_SET__REMARKS:
				getRemarks().clear();
				getRemarks().addAll((Collection<? extends Remark>)newValue);
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
			case MethodPackage.GUIDANCE_SET__NAME:
				setName((Text)null);
				return;
			case MethodPackage.GUIDANCE_SET__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case MethodPackage.GUIDANCE_SET__OWNER:
				setOwner(OWNER_EDEFAULT);
				return;
			case MethodPackage.GUIDANCE_SET__CITATIONS:
				getCitations().clear();
				return;
			case MethodPackage.GUIDANCE_SET__ITEMS:
				getItems().clear();
				return;
			case MethodPackage.GUIDANCE_SET__REMARKS:
				getRemarks().clear();
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
			case MethodPackage.GUIDANCE_SET__NAME:
				return name != null;
			case MethodPackage.GUIDANCE_SET__KIND:
				return kind != KIND_EDEFAULT;
			case MethodPackage.GUIDANCE_SET__OWNER:
				return owner != OWNER_EDEFAULT;
			case MethodPackage.GUIDANCE_SET__CITATIONS:
				return citations != null && !citations.isEmpty();
			case MethodPackage.GUIDANCE_SET__ITEMS:
				return items != null && !items.isEmpty();
			case MethodPackage.GUIDANCE_SET__REMARKS:
				return remarks != null && !remarks.isEmpty();
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", owner: ");
		result.append(owner);
		result.append(')');
		return result.toString();
	}

} //GuidanceSetImpl
