/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.method.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.kring.model.common.Text;

import org.kring.model.common.impl.IdentifiedImpl;

import org.kring.model.method.Activity;
import org.kring.model.method.ActivityKind;
import org.kring.model.method.MethodPackage;
import org.kring.model.method.MethodRole;
import org.kring.model.method.Order;
import org.kring.model.method.Place;
import org.kring.model.method.SpeechRule;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Activity</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.method.impl.ActivityImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.kring.model.method.impl.ActivityImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.kring.model.method.impl.ActivityImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link org.kring.model.method.impl.ActivityImpl#getSpeech <em>Speech</em>}</li>
 *   <li>{@link org.kring.model.method.impl.ActivityImpl#getOrder <em>Order</em>}</li>
 *   <li>{@link org.kring.model.method.impl.ActivityImpl#isOptional <em>Optional</em>}</li>
 *   <li>{@link org.kring.model.method.impl.ActivityImpl#getText <em>Text</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ActivityImpl extends IdentifiedImpl implements Activity {
	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected MethodRole role;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ActivityKind KIND_EDEFAULT = ActivityKind.TELLS;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ActivityKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected static final Place PLACE_EDEFAULT = Place.INSIDE;

	/**
	 * The cached value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected Place place = PLACE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSpeech() <em>Speech</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpeech()
	 * @generated
	 * @ordered
	 */
	protected static final SpeechRule SPEECH_EDEFAULT = SpeechRule.FREE;

	/**
	 * The cached value of the '{@link #getSpeech() <em>Speech</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpeech()
	 * @generated
	 * @ordered
	 */
	protected SpeechRule speech = SPEECH_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrder() <em>Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrder()
	 * @generated
	 * @ordered
	 */
	protected static final Order ORDER_EDEFAULT = Order.TOGETHER;

	/**
	 * The cached value of the '{@link #getOrder() <em>Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrder()
	 * @generated
	 * @ordered
	 */
	protected Order order = ORDER_EDEFAULT;

	/**
	 * The default value of the '{@link #isOptional() <em>Optional</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOptional()
	 * @generated
	 * @ordered
	 */
	protected static final boolean OPTIONAL_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isOptional() <em>Optional</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOptional()
	 * @generated
	 * @ordered
	 */
	protected boolean optional = OPTIONAL_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ActivityImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MethodPackage.Literals.ACTIVITY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MethodRole getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(MethodRole newRole) {
		MethodRole oldRole = role;
		role = newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.ACTIVITY__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ActivityKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ActivityKind newKind) {
		ActivityKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.ACTIVITY__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Place getPlace() {
		return place;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlace(Place newPlace) {
		Place oldPlace = place;
		place = newPlace == null ? PLACE_EDEFAULT : newPlace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.ACTIVITY__PLACE, oldPlace, place));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SpeechRule getSpeech() {
		return speech;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpeech(SpeechRule newSpeech) {
		SpeechRule oldSpeech = speech;
		speech = newSpeech == null ? SPEECH_EDEFAULT : newSpeech;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.ACTIVITY__SPEECH, oldSpeech, speech));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Order getOrder() {
		return order;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrder(Order newOrder) {
		Order oldOrder = order;
		order = newOrder == null ? ORDER_EDEFAULT : newOrder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.ACTIVITY__ORDER, oldOrder, order));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isOptional() {
		return optional;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOptional(boolean newOptional) {
		boolean oldOptional = optional;
		optional = newOptional;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.ACTIVITY__OPTIONAL, oldOptional, optional));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MethodPackage.ACTIVITY__TEXT, oldText, newText);
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
				msgs = ((InternalEObject)text).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MethodPackage.ACTIVITY__TEXT, null, msgs);
			if (newText != null)
				msgs = ((InternalEObject)newText).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MethodPackage.ACTIVITY__TEXT, null, msgs);
			msgs = basicSetText(newText, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.ACTIVITY__TEXT, newText, newText));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MethodPackage.ACTIVITY__TEXT:
				return basicSetText(null, msgs);
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
			case MethodPackage.ACTIVITY__ROLE:
				return getRole();
			case MethodPackage.ACTIVITY__KIND:
				return getKind();
			case MethodPackage.ACTIVITY__PLACE:
				return getPlace();
			case MethodPackage.ACTIVITY__SPEECH:
				return getSpeech();
			case MethodPackage.ACTIVITY__ORDER:
				return getOrder();
			case MethodPackage.ACTIVITY__OPTIONAL:
				return isOptional();
			case MethodPackage.ACTIVITY__TEXT:
				return getText();
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
			case MethodPackage.ACTIVITY__ROLE:
				setRole((MethodRole)newValue);
				return;
			case MethodPackage.ACTIVITY__KIND:
				setKind((ActivityKind)newValue);
				return;
			case MethodPackage.ACTIVITY__PLACE:
				setPlace((Place)newValue);
				return;
			case MethodPackage.ACTIVITY__SPEECH:
				setSpeech((SpeechRule)newValue);
				return;
			case MethodPackage.ACTIVITY__ORDER:
				setOrder((Order)newValue);
				return;
			case MethodPackage.ACTIVITY__OPTIONAL:
				setOptional((Boolean)newValue);
				return;
			case MethodPackage.ACTIVITY__TEXT:
				setText((Text)newValue);
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
			case MethodPackage.ACTIVITY__ROLE:
				setRole((MethodRole)null);
				return;
			case MethodPackage.ACTIVITY__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case MethodPackage.ACTIVITY__PLACE:
				setPlace(PLACE_EDEFAULT);
				return;
			case MethodPackage.ACTIVITY__SPEECH:
				setSpeech(SPEECH_EDEFAULT);
				return;
			case MethodPackage.ACTIVITY__ORDER:
				setOrder(ORDER_EDEFAULT);
				return;
			case MethodPackage.ACTIVITY__OPTIONAL:
				setOptional(OPTIONAL_EDEFAULT);
				return;
			case MethodPackage.ACTIVITY__TEXT:
				setText((Text)null);
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
			case MethodPackage.ACTIVITY__ROLE:
				return role != null;
			case MethodPackage.ACTIVITY__KIND:
				return kind != KIND_EDEFAULT;
			case MethodPackage.ACTIVITY__PLACE:
				return place != PLACE_EDEFAULT;
			case MethodPackage.ACTIVITY__SPEECH:
				return speech != SPEECH_EDEFAULT;
			case MethodPackage.ACTIVITY__ORDER:
				return order != ORDER_EDEFAULT;
			case MethodPackage.ACTIVITY__OPTIONAL:
				return optional != OPTIONAL_EDEFAULT;
			case MethodPackage.ACTIVITY__TEXT:
				return text != null;
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
		result.append(", place: ");
		result.append(place);
		result.append(", speech: ");
		result.append(speech);
		result.append(", order: ");
		result.append(order);
		result.append(", optional: ");
		result.append(optional);
		result.append(')');
		return result.toString();
	}

} //ActivityImpl
