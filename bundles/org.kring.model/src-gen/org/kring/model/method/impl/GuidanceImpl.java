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

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.kring.model.common.Citation;
import org.kring.model.common.RoleKind;
import org.kring.model.common.Text;

import org.kring.model.common.impl.IdentifiedImpl;

import org.kring.model.method.Guidance;
import org.kring.model.method.GuidanceKind;
import org.kring.model.method.MethodPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Guidance</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.method.impl.GuidanceImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.kring.model.method.impl.GuidanceImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.kring.model.method.impl.GuidanceImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.kring.model.method.impl.GuidanceImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.kring.model.method.impl.GuidanceImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.kring.model.method.impl.GuidanceImpl#getCitations <em>Citations</em>}</li>
 *   <li>{@link org.kring.model.method.impl.GuidanceImpl#getPhases <em>Phases</em>}</li>
 *   <li>{@link org.kring.model.method.impl.GuidanceImpl#getContradicts <em>Contradicts</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GuidanceImpl extends IdentifiedImpl implements Guidance {
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
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected String number = NUMBER_EDEFAULT;

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
	 * The cached value of the '{@link #getText() <em>Text</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected Text text;

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
	 * The cached value of the '{@link #getPhases() <em>Phases</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhases()
	 * @generated
	 * @ordered
	 */
	protected EList<String> phases;

	/**
	 * The cached value of the '{@link #getContradicts() <em>Contradicts</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContradicts()
	 * @generated
	 * @ordered
	 */
	protected EList<String> contradicts;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected GuidanceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MethodPackage.Literals.GUIDANCE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.GUIDANCE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(String newNumber) {
		String oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.GUIDANCE__NUMBER, oldNumber, number));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MethodPackage.GUIDANCE__NAME, oldName, newName);
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
				msgs = ((InternalEObject)name).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MethodPackage.GUIDANCE__NAME, null, msgs);
			if (newName != null)
				msgs = ((InternalEObject)newName).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MethodPackage.GUIDANCE__NAME, null, msgs);
			msgs = basicSetName(newName, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.GUIDANCE__NAME, newName, newName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetText(Text newText, NotificationChain msgs) {
		Text oldText = text;
		text = newText;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MethodPackage.GUIDANCE__TEXT, oldText, newText);
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
	public void setText(Text newText) {
		if (newText != text) {
			NotificationChain msgs = null;
			if (text != null)
				msgs = ((InternalEObject)text).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MethodPackage.GUIDANCE__TEXT, null, msgs);
			if (newText != null)
				msgs = ((InternalEObject)newText).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MethodPackage.GUIDANCE__TEXT, null, msgs);
			msgs = basicSetText(newText, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.GUIDANCE__TEXT, newText, newText));
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
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.GUIDANCE__OWNER, oldOwner, owner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Citation> getCitations() {
		if (citations == null) {
			citations = new EObjectContainmentEList<Citation>(Citation.class, this, MethodPackage.GUIDANCE__CITATIONS);
		}
		return citations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getPhases() {
		if (phases == null) {
			phases = new EDataTypeUniqueEList<String>(String.class, this, MethodPackage.GUIDANCE__PHASES);
		}
		return phases;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getContradicts() {
		if (contradicts == null) {
			contradicts = new EDataTypeUniqueEList<String>(String.class, this, MethodPackage.GUIDANCE__CONTRADICTS);
		}
		return contradicts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MethodPackage.GUIDANCE__NAME:
				return basicSetName(null, msgs);
			case MethodPackage.GUIDANCE__TEXT:
				return basicSetText(null, msgs);
			case MethodPackage.GUIDANCE__CITATIONS:
				return ((InternalEList<?>)getCitations()).basicRemove(otherEnd, msgs);
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
			case MethodPackage.GUIDANCE__KIND:
				return getKind();
			case MethodPackage.GUIDANCE__NUMBER:
				return getNumber();
			case MethodPackage.GUIDANCE__NAME:
				return getName();
			case MethodPackage.GUIDANCE__TEXT:
				return getText();
			case MethodPackage.GUIDANCE__OWNER:
				return getOwner();
			case MethodPackage.GUIDANCE__CITATIONS:
				return getCitations();
			case MethodPackage.GUIDANCE__PHASES:
				return getPhases();
			case MethodPackage.GUIDANCE__CONTRADICTS:
				return getContradicts();
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
			case MethodPackage.GUIDANCE__KIND:
				setKind((GuidanceKind)newValue);
				return;
			case MethodPackage.GUIDANCE__NUMBER:
				setNumber((String)newValue);
				return;
			case MethodPackage.GUIDANCE__NAME:
				setName((Text)newValue);
				return;
			case MethodPackage.GUIDANCE__TEXT:
				setText((Text)newValue);
				return;
			case MethodPackage.GUIDANCE__OWNER:
				setOwner((RoleKind)newValue);
				return;
			case MethodPackage.GUIDANCE__CITATIONS:
				getCitations().clear();
				getCitations().addAll((Collection<? extends Citation>)newValue);
				return;
			case MethodPackage.GUIDANCE__PHASES:
				getPhases().clear();
				getPhases().addAll((Collection<? extends String>)newValue);
				return;
			case MethodPackage.GUIDANCE__CONTRADICTS:
				getContradicts().clear();
				getContradicts().addAll((Collection<? extends String>)newValue);
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
			case MethodPackage.GUIDANCE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case MethodPackage.GUIDANCE__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case MethodPackage.GUIDANCE__NAME:
				setName((Text)null);
				return;
			case MethodPackage.GUIDANCE__TEXT:
				setText((Text)null);
				return;
			case MethodPackage.GUIDANCE__OWNER:
				setOwner(OWNER_EDEFAULT);
				return;
			case MethodPackage.GUIDANCE__CITATIONS:
				getCitations().clear();
				return;
			case MethodPackage.GUIDANCE__PHASES:
				getPhases().clear();
				return;
			case MethodPackage.GUIDANCE__CONTRADICTS:
				getContradicts().clear();
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
			case MethodPackage.GUIDANCE__KIND:
				return kind != KIND_EDEFAULT;
			case MethodPackage.GUIDANCE__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case MethodPackage.GUIDANCE__NAME:
				return name != null;
			case MethodPackage.GUIDANCE__TEXT:
				return text != null;
			case MethodPackage.GUIDANCE__OWNER:
				return owner != OWNER_EDEFAULT;
			case MethodPackage.GUIDANCE__CITATIONS:
				return citations != null && !citations.isEmpty();
			case MethodPackage.GUIDANCE__PHASES:
				return phases != null && !phases.isEmpty();
			case MethodPackage.GUIDANCE__CONTRADICTS:
				return contradicts != null && !contradicts.isEmpty();
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
		result.append(", number: ");
		result.append(number);
		result.append(", owner: ");
		result.append(owner);
		result.append(", phases: ");
		result.append(phases);
		result.append(", contradicts: ");
		result.append(contradicts);
		result.append(')');
		return result.toString();
	}

} //GuidanceImpl
