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

import org.kring.model.common.impl.IdentifiedImpl;

import org.kring.model.method.Carrier;
import org.kring.model.method.Column;
import org.kring.model.method.MethodPackage;
import org.kring.model.method.MethodRole;
import org.kring.model.method.Naming;
import org.kring.model.method.Quantity;
import org.kring.model.method.Rating;
import org.kring.model.method.Smart;
import org.kring.model.method.Visibility;
import org.kring.model.method.Yield;
import org.kring.model.method.YieldKind;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Yield</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.method.impl.YieldImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.kring.model.method.impl.YieldImpl#getGiver <em>Giver</em>}</li>
 *   <li>{@link org.kring.model.method.impl.YieldImpl#getQuantity <em>Quantity</em>}</li>
 *   <li>{@link org.kring.model.method.impl.YieldImpl#getExactly <em>Exactly</em>}</li>
 *   <li>{@link org.kring.model.method.impl.YieldImpl#getVisibility <em>Visibility</em>}</li>
 *   <li>{@link org.kring.model.method.impl.YieldImpl#getCarrier <em>Carrier</em>}</li>
 *   <li>{@link org.kring.model.method.impl.YieldImpl#getNaming <em>Naming</em>}</li>
 *   <li>{@link org.kring.model.method.impl.YieldImpl#isOptional <em>Optional</em>}</li>
 *   <li>{@link org.kring.model.method.impl.YieldImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.kring.model.method.impl.YieldImpl#getColumns <em>Columns</em>}</li>
 *   <li>{@link org.kring.model.method.impl.YieldImpl#getLinksTo <em>Links To</em>}</li>
 *   <li>{@link org.kring.model.method.impl.YieldImpl#getChosenFrom <em>Chosen From</em>}</li>
 *   <li>{@link org.kring.model.method.impl.YieldImpl#getRating <em>Rating</em>}</li>
 *   <li>{@link org.kring.model.method.impl.YieldImpl#getSmart <em>Smart</em>}</li>
 * </ul>
 *
 * @generated
 */
public class YieldImpl extends IdentifiedImpl implements Yield {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final YieldKind KIND_EDEFAULT = YieldKind.CASE;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected YieldKind kind = KIND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getGiver() <em>Giver</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGiver()
	 * @generated
	 * @ordered
	 */
	protected MethodRole giver;

	/**
	 * The default value of the '{@link #getQuantity() <em>Quantity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuantity()
	 * @generated
	 * @ordered
	 */
	protected static final Quantity QUANTITY_EDEFAULT = Quantity.FREE;

	/**
	 * The cached value of the '{@link #getQuantity() <em>Quantity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuantity()
	 * @generated
	 * @ordered
	 */
	protected Quantity quantity = QUANTITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getExactly() <em>Exactly</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExactly()
	 * @generated
	 * @ordered
	 */
	protected static final int EXACTLY_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getExactly() <em>Exactly</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExactly()
	 * @generated
	 * @ordered
	 */
	protected int exactly = EXACTLY_EDEFAULT;

	/**
	 * The default value of the '{@link #getVisibility() <em>Visibility</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVisibility()
	 * @generated
	 * @ordered
	 */
	protected static final Visibility VISIBILITY_EDEFAULT = Visibility.GROUP;

	/**
	 * The cached value of the '{@link #getVisibility() <em>Visibility</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVisibility()
	 * @generated
	 * @ordered
	 */
	protected Visibility visibility = VISIBILITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getCarrier() <em>Carrier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCarrier()
	 * @generated
	 * @ordered
	 */
	protected static final Carrier CARRIER_EDEFAULT = Carrier.SCREEN;

	/**
	 * The cached value of the '{@link #getCarrier() <em>Carrier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCarrier()
	 * @generated
	 * @ordered
	 */
	protected Carrier carrier = CARRIER_EDEFAULT;

	/**
	 * The default value of the '{@link #getNaming() <em>Naming</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNaming()
	 * @generated
	 * @ordered
	 */
	protected static final Naming NAMING_EDEFAULT = Naming.BY_CHOICE;

	/**
	 * The cached value of the '{@link #getNaming() <em>Naming</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNaming()
	 * @generated
	 * @ordered
	 */
	protected Naming naming = NAMING_EDEFAULT;

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
	 * The cached value of the '{@link #getName() <em>Name</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected Text name;

	/**
	 * The cached value of the '{@link #getColumns() <em>Columns</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColumns()
	 * @generated
	 * @ordered
	 */
	protected EList<Column> columns;

	/**
	 * The cached value of the '{@link #getLinksTo() <em>Links To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLinksTo()
	 * @generated
	 * @ordered
	 */
	protected Yield linksTo;

	/**
	 * The cached value of the '{@link #getChosenFrom() <em>Chosen From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChosenFrom()
	 * @generated
	 * @ordered
	 */
	protected Yield chosenFrom;

	/**
	 * The cached value of the '{@link #getRating() <em>Rating</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRating()
	 * @generated
	 * @ordered
	 */
	protected Rating rating;

	/**
	 * The cached value of the '{@link #getSmart() <em>Smart</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSmart()
	 * @generated
	 * @ordered
	 */
	protected Smart smart;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected YieldImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MethodPackage.Literals.YIELD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public YieldKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(YieldKind newKind) {
		YieldKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.YIELD__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MethodRole getGiver() {
		return giver;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGiver(MethodRole newGiver) {
		MethodRole oldGiver = giver;
		giver = newGiver;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.YIELD__GIVER, oldGiver, giver));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getQuantity() {
		return quantity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuantity(Quantity newQuantity) {
		Quantity oldQuantity = quantity;
		quantity = newQuantity == null ? QUANTITY_EDEFAULT : newQuantity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.YIELD__QUANTITY, oldQuantity, quantity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getExactly() {
		return exactly;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExactly(int newExactly) {
		int oldExactly = exactly;
		exactly = newExactly;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.YIELD__EXACTLY, oldExactly, exactly));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Visibility getVisibility() {
		return visibility;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVisibility(Visibility newVisibility) {
		Visibility oldVisibility = visibility;
		visibility = newVisibility == null ? VISIBILITY_EDEFAULT : newVisibility;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.YIELD__VISIBILITY, oldVisibility, visibility));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Carrier getCarrier() {
		return carrier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCarrier(Carrier newCarrier) {
		Carrier oldCarrier = carrier;
		carrier = newCarrier == null ? CARRIER_EDEFAULT : newCarrier;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.YIELD__CARRIER, oldCarrier, carrier));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Naming getNaming() {
		return naming;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNaming(Naming newNaming) {
		Naming oldNaming = naming;
		naming = newNaming == null ? NAMING_EDEFAULT : newNaming;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.YIELD__NAMING, oldNaming, naming));
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
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.YIELD__OPTIONAL, oldOptional, optional));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MethodPackage.YIELD__NAME, oldName, newName);
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
				msgs = ((InternalEObject)name).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MethodPackage.YIELD__NAME, null, msgs);
			if (newName != null)
				msgs = ((InternalEObject)newName).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MethodPackage.YIELD__NAME, null, msgs);
			msgs = basicSetName(newName, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.YIELD__NAME, newName, newName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Column> getColumns() {
		if (columns == null) {
			columns = new EObjectContainmentEList<Column>(Column.class, this, MethodPackage.YIELD__COLUMNS);
		}
		return columns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Yield getLinksTo() {
		return linksTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLinksTo(Yield newLinksTo) {
		Yield oldLinksTo = linksTo;
		linksTo = newLinksTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.YIELD__LINKS_TO, oldLinksTo, linksTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Yield getChosenFrom() {
		return chosenFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChosenFrom(Yield newChosenFrom) {
		Yield oldChosenFrom = chosenFrom;
		chosenFrom = newChosenFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.YIELD__CHOSEN_FROM, oldChosenFrom, chosenFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Rating getRating() {
		return rating;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRating(Rating newRating, NotificationChain msgs) {
		Rating oldRating = rating;
		rating = newRating;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MethodPackage.YIELD__RATING, oldRating, newRating);
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
	public void setRating(Rating newRating) {
		if (newRating != rating) {
			NotificationChain msgs = null;
			if (rating != null)
				msgs = ((InternalEObject)rating).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MethodPackage.YIELD__RATING, null, msgs);
			if (newRating != null)
				msgs = ((InternalEObject)newRating).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MethodPackage.YIELD__RATING, null, msgs);
			msgs = basicSetRating(newRating, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.YIELD__RATING, newRating, newRating));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Smart getSmart() {
		return smart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSmart(Smart newSmart, NotificationChain msgs) {
		Smart oldSmart = smart;
		smart = newSmart;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MethodPackage.YIELD__SMART, oldSmart, newSmart);
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
	public void setSmart(Smart newSmart) {
		if (newSmart != smart) {
			NotificationChain msgs = null;
			if (smart != null)
				msgs = ((InternalEObject)smart).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MethodPackage.YIELD__SMART, null, msgs);
			if (newSmart != null)
				msgs = ((InternalEObject)newSmart).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MethodPackage.YIELD__SMART, null, msgs);
			msgs = basicSetSmart(newSmart, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.YIELD__SMART, newSmart, newSmart));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MethodPackage.YIELD__NAME:
				return basicSetName(null, msgs);
			case MethodPackage.YIELD__COLUMNS:
				return ((InternalEList<?>)getColumns()).basicRemove(otherEnd, msgs);
			case MethodPackage.YIELD__RATING:
				return basicSetRating(null, msgs);
			case MethodPackage.YIELD__SMART:
				return basicSetSmart(null, msgs);
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
			case MethodPackage.YIELD__KIND:
				return getKind();
			case MethodPackage.YIELD__GIVER:
				return getGiver();
			case MethodPackage.YIELD__QUANTITY:
				return getQuantity();
			case MethodPackage.YIELD__EXACTLY:
				return getExactly();
			case MethodPackage.YIELD__VISIBILITY:
				return getVisibility();
			case MethodPackage.YIELD__CARRIER:
				return getCarrier();
			case MethodPackage.YIELD__NAMING:
				return getNaming();
			case MethodPackage.YIELD__OPTIONAL:
				return isOptional();
			case MethodPackage.YIELD__NAME:
				return getName();
			case MethodPackage.YIELD__COLUMNS:
				return getColumns();
			case MethodPackage.YIELD__LINKS_TO:
				return getLinksTo();
			case MethodPackage.YIELD__CHOSEN_FROM:
				return getChosenFrom();
			case MethodPackage.YIELD__RATING:
				return getRating();
			case MethodPackage.YIELD__SMART:
				return getSmart();
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
			case MethodPackage.YIELD__KIND:
				setKind((YieldKind)newValue);
				return;
			case MethodPackage.YIELD__GIVER:
				setGiver((MethodRole)newValue);
				return;
			case MethodPackage.YIELD__QUANTITY:
				setQuantity((Quantity)newValue);
				return;
			case MethodPackage.YIELD__EXACTLY:
				setExactly((Integer)newValue);
				return;
			case MethodPackage.YIELD__VISIBILITY:
				setVisibility((Visibility)newValue);
				return;
			case MethodPackage.YIELD__CARRIER:
				setCarrier((Carrier)newValue);
				return;
			case MethodPackage.YIELD__NAMING:
				setNaming((Naming)newValue);
				return;
			case MethodPackage.YIELD__OPTIONAL:
				setOptional((Boolean)newValue);
				return;
			case MethodPackage.YIELD__NAME:
				setName((Text)newValue);
				return;
			case MethodPackage.YIELD__COLUMNS:
				getColumns().clear();
				getColumns().addAll((Collection<? extends Column>)newValue);
				return;
			case MethodPackage.YIELD__LINKS_TO:
				setLinksTo((Yield)newValue);
				return;
			case MethodPackage.YIELD__CHOSEN_FROM:
				setChosenFrom((Yield)newValue);
				return;
			case MethodPackage.YIELD__RATING:
				setRating((Rating)newValue);
				return;
			case MethodPackage.YIELD__SMART:
				setSmart((Smart)newValue);
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
			case MethodPackage.YIELD__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case MethodPackage.YIELD__GIVER:
				setGiver((MethodRole)null);
				return;
			case MethodPackage.YIELD__QUANTITY:
				setQuantity(QUANTITY_EDEFAULT);
				return;
			case MethodPackage.YIELD__EXACTLY:
				setExactly(EXACTLY_EDEFAULT);
				return;
			case MethodPackage.YIELD__VISIBILITY:
				setVisibility(VISIBILITY_EDEFAULT);
				return;
			case MethodPackage.YIELD__CARRIER:
				setCarrier(CARRIER_EDEFAULT);
				return;
			case MethodPackage.YIELD__NAMING:
				setNaming(NAMING_EDEFAULT);
				return;
			case MethodPackage.YIELD__OPTIONAL:
				setOptional(OPTIONAL_EDEFAULT);
				return;
			case MethodPackage.YIELD__NAME:
				setName((Text)null);
				return;
			case MethodPackage.YIELD__COLUMNS:
				getColumns().clear();
				return;
			case MethodPackage.YIELD__LINKS_TO:
				setLinksTo((Yield)null);
				return;
			case MethodPackage.YIELD__CHOSEN_FROM:
				setChosenFrom((Yield)null);
				return;
			case MethodPackage.YIELD__RATING:
				setRating((Rating)null);
				return;
			case MethodPackage.YIELD__SMART:
				setSmart((Smart)null);
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
			case MethodPackage.YIELD__KIND:
				return kind != KIND_EDEFAULT;
			case MethodPackage.YIELD__GIVER:
				return giver != null;
			case MethodPackage.YIELD__QUANTITY:
				return quantity != QUANTITY_EDEFAULT;
			case MethodPackage.YIELD__EXACTLY:
				return exactly != EXACTLY_EDEFAULT;
			case MethodPackage.YIELD__VISIBILITY:
				return visibility != VISIBILITY_EDEFAULT;
			case MethodPackage.YIELD__CARRIER:
				return carrier != CARRIER_EDEFAULT;
			case MethodPackage.YIELD__NAMING:
				return naming != NAMING_EDEFAULT;
			case MethodPackage.YIELD__OPTIONAL:
				return optional != OPTIONAL_EDEFAULT;
			case MethodPackage.YIELD__NAME:
				return name != null;
			case MethodPackage.YIELD__COLUMNS:
				return columns != null && !columns.isEmpty();
			case MethodPackage.YIELD__LINKS_TO:
				return linksTo != null;
			case MethodPackage.YIELD__CHOSEN_FROM:
				return chosenFrom != null;
			case MethodPackage.YIELD__RATING:
				return rating != null;
			case MethodPackage.YIELD__SMART:
				return smart != null;
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
		result.append(", quantity: ");
		result.append(quantity);
		result.append(", exactly: ");
		result.append(exactly);
		result.append(", visibility: ");
		result.append(visibility);
		result.append(", carrier: ");
		result.append(carrier);
		result.append(", naming: ");
		result.append(naming);
		result.append(", optional: ");
		result.append(optional);
		result.append(')');
		return result.toString();
	}

} //YieldImpl
