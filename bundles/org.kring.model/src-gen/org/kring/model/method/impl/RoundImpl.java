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

import org.kring.model.common.Text;

import org.kring.model.method.FlowElement;
import org.kring.model.method.MethodPackage;
import org.kring.model.method.MethodRole;
import org.kring.model.method.RepeatRule;
import org.kring.model.method.Rotation;
import org.kring.model.method.Round;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Round</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.method.impl.RoundImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.kring.model.method.impl.RoundImpl#getRepeat <em>Repeat</em>}</li>
 *   <li>{@link org.kring.model.method.impl.RoundImpl#getCount <em>Count</em>}</li>
 *   <li>{@link org.kring.model.method.impl.RoundImpl#getExcluded <em>Excluded</em>}</li>
 *   <li>{@link org.kring.model.method.impl.RoundImpl#getUntil <em>Until</em>}</li>
 *   <li>{@link org.kring.model.method.impl.RoundImpl#getUntilPrompt <em>Until Prompt</em>}</li>
 *   <li>{@link org.kring.model.method.impl.RoundImpl#getRotation <em>Rotation</em>}</li>
 *   <li>{@link org.kring.model.method.impl.RoundImpl#getFlow <em>Flow</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RoundImpl extends FlowElementImpl implements Round {
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
	 * The default value of the '{@link #getRepeat() <em>Repeat</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRepeat()
	 * @generated
	 * @ordered
	 */
	protected static final RepeatRule REPEAT_EDEFAULT = RepeatRule.TIMES;

	/**
	 * The cached value of the '{@link #getRepeat() <em>Repeat</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRepeat()
	 * @generated
	 * @ordered
	 */
	protected RepeatRule repeat = REPEAT_EDEFAULT;

	/**
	 * The default value of the '{@link #getCount() <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCount()
	 * @generated
	 * @ordered
	 */
	protected static final int COUNT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getCount() <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCount()
	 * @generated
	 * @ordered
	 */
	protected int count = COUNT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getExcluded() <em>Excluded</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExcluded()
	 * @generated
	 * @ordered
	 */
	protected MethodRole excluded;

	/**
	 * The cached value of the '{@link #getUntil() <em>Until</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUntil()
	 * @generated
	 * @ordered
	 */
	protected Text until;

	/**
	 * The default value of the '{@link #getUntilPrompt() <em>Until Prompt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUntilPrompt()
	 * @generated
	 * @ordered
	 */
	protected static final String UNTIL_PROMPT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUntilPrompt() <em>Until Prompt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUntilPrompt()
	 * @generated
	 * @ordered
	 */
	protected String untilPrompt = UNTIL_PROMPT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRotation() <em>Rotation</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRotation()
	 * @generated
	 * @ordered
	 */
	protected Rotation rotation;

	/**
	 * The cached value of the '{@link #getFlow() <em>Flow</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlow()
	 * @generated
	 * @ordered
	 */
	protected EList<FlowElement> flow;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RoundImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MethodPackage.Literals.ROUND;
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MethodPackage.ROUND__NAME, oldName, newName);
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
				msgs = ((InternalEObject)name).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MethodPackage.ROUND__NAME, null, msgs);
			if (newName != null)
				msgs = ((InternalEObject)newName).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MethodPackage.ROUND__NAME, null, msgs);
			msgs = basicSetName(newName, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.ROUND__NAME, newName, newName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RepeatRule getRepeat() {
		return repeat;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRepeat(RepeatRule newRepeat) {
		RepeatRule oldRepeat = repeat;
		repeat = newRepeat == null ? REPEAT_EDEFAULT : newRepeat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.ROUND__REPEAT, oldRepeat, repeat));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCount() {
		return count;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCount(int newCount) {
		int oldCount = count;
		count = newCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.ROUND__COUNT, oldCount, count));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MethodRole getExcluded() {
		return excluded;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExcluded(MethodRole newExcluded) {
		MethodRole oldExcluded = excluded;
		excluded = newExcluded;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.ROUND__EXCLUDED, oldExcluded, excluded));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getUntil() {
		return until;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetUntil(Text newUntil, NotificationChain msgs) {
		Text oldUntil = until;
		until = newUntil;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MethodPackage.ROUND__UNTIL, oldUntil, newUntil);
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
	public void setUntil(Text newUntil) {
		if (newUntil != until) {
			NotificationChain msgs = null;
			if (until != null)
				msgs = ((InternalEObject)until).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MethodPackage.ROUND__UNTIL, null, msgs);
			if (newUntil != null)
				msgs = ((InternalEObject)newUntil).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MethodPackage.ROUND__UNTIL, null, msgs);
			msgs = basicSetUntil(newUntil, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.ROUND__UNTIL, newUntil, newUntil));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUntilPrompt() {
		return untilPrompt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUntilPrompt(String newUntilPrompt) {
		String oldUntilPrompt = untilPrompt;
		untilPrompt = newUntilPrompt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.ROUND__UNTIL_PROMPT, oldUntilPrompt, untilPrompt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Rotation getRotation() {
		return rotation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRotation(Rotation newRotation, NotificationChain msgs) {
		Rotation oldRotation = rotation;
		rotation = newRotation;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MethodPackage.ROUND__ROTATION, oldRotation, newRotation);
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
	public void setRotation(Rotation newRotation) {
		if (newRotation != rotation) {
			NotificationChain msgs = null;
			if (rotation != null)
				msgs = ((InternalEObject)rotation).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MethodPackage.ROUND__ROTATION, null, msgs);
			if (newRotation != null)
				msgs = ((InternalEObject)newRotation).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MethodPackage.ROUND__ROTATION, null, msgs);
			msgs = basicSetRotation(newRotation, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.ROUND__ROTATION, newRotation, newRotation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FlowElement> getFlow() {
		if (flow == null) {
			flow = new EObjectContainmentEList<FlowElement>(FlowElement.class, this, MethodPackage.ROUND__FLOW);
		}
		return flow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MethodPackage.ROUND__NAME:
				return basicSetName(null, msgs);
			case MethodPackage.ROUND__UNTIL:
				return basicSetUntil(null, msgs);
			case MethodPackage.ROUND__ROTATION:
				return basicSetRotation(null, msgs);
			case MethodPackage.ROUND__FLOW:
				return ((InternalEList<?>)getFlow()).basicRemove(otherEnd, msgs);
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
			case MethodPackage.ROUND__NAME:
				return getName();
			case MethodPackage.ROUND__REPEAT:
				return getRepeat();
			case MethodPackage.ROUND__COUNT:
				return getCount();
			case MethodPackage.ROUND__EXCLUDED:
				return getExcluded();
			case MethodPackage.ROUND__UNTIL:
				return getUntil();
			case MethodPackage.ROUND__UNTIL_PROMPT:
				return getUntilPrompt();
			case MethodPackage.ROUND__ROTATION:
				return getRotation();
			case MethodPackage.ROUND__FLOW:
				return getFlow();
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
			case MethodPackage.ROUND__NAME:
				setName((Text)newValue);
				return;
			case MethodPackage.ROUND__REPEAT:
				setRepeat((RepeatRule)newValue);
				return;
			case MethodPackage.ROUND__COUNT:
				setCount((Integer)newValue);
				return;
			case MethodPackage.ROUND__EXCLUDED:
				setExcluded((MethodRole)newValue);
				return;
			case MethodPackage.ROUND__UNTIL:
				setUntil((Text)newValue);
				return;
			case MethodPackage.ROUND__UNTIL_PROMPT:
				setUntilPrompt((String)newValue);
				return;
			case MethodPackage.ROUND__ROTATION:
				setRotation((Rotation)newValue);
				return;
			case MethodPackage.ROUND__FLOW:
				getFlow().clear();
				getFlow().addAll((Collection<? extends FlowElement>)newValue);
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
			case MethodPackage.ROUND__NAME:
				setName((Text)null);
				return;
			case MethodPackage.ROUND__REPEAT:
				setRepeat(REPEAT_EDEFAULT);
				return;
			case MethodPackage.ROUND__COUNT:
				setCount(COUNT_EDEFAULT);
				return;
			case MethodPackage.ROUND__EXCLUDED:
				setExcluded((MethodRole)null);
				return;
			case MethodPackage.ROUND__UNTIL:
				setUntil((Text)null);
				return;
			case MethodPackage.ROUND__UNTIL_PROMPT:
				setUntilPrompt(UNTIL_PROMPT_EDEFAULT);
				return;
			case MethodPackage.ROUND__ROTATION:
				setRotation((Rotation)null);
				return;
			case MethodPackage.ROUND__FLOW:
				getFlow().clear();
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
			case MethodPackage.ROUND__NAME:
				return name != null;
			case MethodPackage.ROUND__REPEAT:
				return repeat != REPEAT_EDEFAULT;
			case MethodPackage.ROUND__COUNT:
				return count != COUNT_EDEFAULT;
			case MethodPackage.ROUND__EXCLUDED:
				return excluded != null;
			case MethodPackage.ROUND__UNTIL:
				return until != null;
			case MethodPackage.ROUND__UNTIL_PROMPT:
				return UNTIL_PROMPT_EDEFAULT == null ? untilPrompt != null : !UNTIL_PROMPT_EDEFAULT.equals(untilPrompt);
			case MethodPackage.ROUND__ROTATION:
				return rotation != null;
			case MethodPackage.ROUND__FLOW:
				return flow != null && !flow.isEmpty();
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
		result.append(" (repeat: ");
		result.append(repeat);
		result.append(", count: ");
		result.append(count);
		result.append(", untilPrompt: ");
		result.append(untilPrompt);
		result.append(')');
		return result.toString();
	}

} //RoundImpl
