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
import org.kring.model.method.MethodPackage;
import org.kring.model.method.RoleAlias;
import org.kring.model.method.RoleCard;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Role Card</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.method.impl.RoleCardImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.kring.model.method.impl.RoleCardImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.kring.model.method.impl.RoleCardImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.kring.model.method.impl.RoleCardImpl#getAliases <em>Aliases</em>}</li>
 *   <li>{@link org.kring.model.method.impl.RoleCardImpl#getTasks <em>Tasks</em>}</li>
 *   <li>{@link org.kring.model.method.impl.RoleCardImpl#getPoints <em>Points</em>}</li>
 *   <li>{@link org.kring.model.method.impl.RoleCardImpl#getCitations <em>Citations</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RoleCardImpl extends IdentifiedImpl implements RoleCard {
	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final RoleKind ROLE_EDEFAULT = RoleKind.PARTICIPANT;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected RoleKind role = ROLE_EDEFAULT;

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
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected Text description;

	/**
	 * The cached value of the '{@link #getAliases() <em>Aliases</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAliases()
	 * @generated
	 * @ordered
	 */
	protected EList<RoleAlias> aliases;

	/**
	 * The cached value of the '{@link #getTasks() <em>Tasks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTasks()
	 * @generated
	 * @ordered
	 */
	protected EList<Guidance> tasks;

	/**
	 * The cached value of the '{@link #getPoints() <em>Points</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoints()
	 * @generated
	 * @ordered
	 */
	protected EList<Guidance> points;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RoleCardImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MethodPackage.Literals.ROLE_CARD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RoleKind getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(RoleKind newRole) {
		RoleKind oldRole = role;
		role = newRole == null ? ROLE_EDEFAULT : newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.ROLE_CARD__ROLE, oldRole, role));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MethodPackage.ROLE_CARD__NAME, oldName, newName);
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
				msgs = ((InternalEObject)name).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MethodPackage.ROLE_CARD__NAME, null, msgs);
			if (newName != null)
				msgs = ((InternalEObject)newName).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MethodPackage.ROLE_CARD__NAME, null, msgs);
			msgs = basicSetName(newName, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.ROLE_CARD__NAME, newName, newName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDescription(Text newDescription, NotificationChain msgs) {
		Text oldDescription = description;
		description = newDescription;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MethodPackage.ROLE_CARD__DESCRIPTION, oldDescription, newDescription);
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
	public void setDescription(Text newDescription) {
		if (newDescription != description) {
			NotificationChain msgs = null;
			if (description != null)
				msgs = ((InternalEObject)description).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MethodPackage.ROLE_CARD__DESCRIPTION, null, msgs);
			if (newDescription != null)
				msgs = ((InternalEObject)newDescription).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MethodPackage.ROLE_CARD__DESCRIPTION, null, msgs);
			msgs = basicSetDescription(newDescription, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.ROLE_CARD__DESCRIPTION, newDescription, newDescription));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RoleAlias> getAliases() {
		if (aliases == null) {
			aliases = new EObjectContainmentEList<RoleAlias>(RoleAlias.class, this, MethodPackage.ROLE_CARD__ALIASES);
		}
		return aliases;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Guidance> getTasks() {
		if (tasks == null) {
			tasks = new EObjectContainmentEList<Guidance>(Guidance.class, this, MethodPackage.ROLE_CARD__TASKS);
		}
		return tasks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Guidance> getPoints() {
		if (points == null) {
			points = new EObjectContainmentEList<Guidance>(Guidance.class, this, MethodPackage.ROLE_CARD__POINTS);
		}
		return points;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Citation> getCitations() {
		if (citations == null) {
			citations = new EObjectContainmentEList<Citation>(Citation.class, this, MethodPackage.ROLE_CARD__CITATIONS);
		}
		return citations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MethodPackage.ROLE_CARD__NAME:
				return basicSetName(null, msgs);
			case MethodPackage.ROLE_CARD__DESCRIPTION:
				return basicSetDescription(null, msgs);
			case MethodPackage.ROLE_CARD__ALIASES:
				return ((InternalEList<?>)getAliases()).basicRemove(otherEnd, msgs);
			case MethodPackage.ROLE_CARD__TASKS:
				return ((InternalEList<?>)getTasks()).basicRemove(otherEnd, msgs);
			case MethodPackage.ROLE_CARD__POINTS:
				return ((InternalEList<?>)getPoints()).basicRemove(otherEnd, msgs);
			case MethodPackage.ROLE_CARD__CITATIONS:
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
			case MethodPackage.ROLE_CARD__ROLE:
				return getRole();
			case MethodPackage.ROLE_CARD__NAME:
				return getName();
			case MethodPackage.ROLE_CARD__DESCRIPTION:
				return getDescription();
			case MethodPackage.ROLE_CARD__ALIASES:
				return getAliases();
			case MethodPackage.ROLE_CARD__TASKS:
				return getTasks();
			case MethodPackage.ROLE_CARD__POINTS:
				return getPoints();
			case MethodPackage.ROLE_CARD__CITATIONS:
				return getCitations();
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
			case MethodPackage.ROLE_CARD__ROLE:
				setRole((RoleKind)newValue);
				return;
			case MethodPackage.ROLE_CARD__NAME:
				setName((Text)newValue);
				return;
			case MethodPackage.ROLE_CARD__DESCRIPTION:
				setDescription((Text)newValue);
				return;
			case MethodPackage.ROLE_CARD__ALIASES:
				getAliases().clear();
				getAliases().addAll((Collection<? extends RoleAlias>)newValue);
				return;
			case MethodPackage.ROLE_CARD__TASKS:
				getTasks().clear();
				getTasks().addAll((Collection<? extends Guidance>)newValue);
				return;
			case MethodPackage.ROLE_CARD__POINTS:
				getPoints().clear();
				getPoints().addAll((Collection<? extends Guidance>)newValue);
				return;
			case MethodPackage.ROLE_CARD__CITATIONS:
				getCitations().clear();
				getCitations().addAll((Collection<? extends Citation>)newValue);
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
			case MethodPackage.ROLE_CARD__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case MethodPackage.ROLE_CARD__NAME:
				setName((Text)null);
				return;
			case MethodPackage.ROLE_CARD__DESCRIPTION:
				setDescription((Text)null);
				return;
			case MethodPackage.ROLE_CARD__ALIASES:
				getAliases().clear();
				return;
			case MethodPackage.ROLE_CARD__TASKS:
				getTasks().clear();
				return;
			case MethodPackage.ROLE_CARD__POINTS:
				getPoints().clear();
				return;
			case MethodPackage.ROLE_CARD__CITATIONS:
				getCitations().clear();
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
			case MethodPackage.ROLE_CARD__ROLE:
				return role != ROLE_EDEFAULT;
			case MethodPackage.ROLE_CARD__NAME:
				return name != null;
			case MethodPackage.ROLE_CARD__DESCRIPTION:
				return description != null;
			case MethodPackage.ROLE_CARD__ALIASES:
				return aliases != null && !aliases.isEmpty();
			case MethodPackage.ROLE_CARD__TASKS:
				return tasks != null && !tasks.isEmpty();
			case MethodPackage.ROLE_CARD__POINTS:
				return points != null && !points.isEmpty();
			case MethodPackage.ROLE_CARD__CITATIONS:
				return citations != null && !citations.isEmpty();
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
		result.append(" (role: ");
		result.append(role);
		result.append(')');
		return result.toString();
	}

} //RoleCardImpl
