/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.meeting.impl;

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

import org.kring.model.common.Category;
import org.kring.model.common.Duration;

import org.kring.model.common.impl.IdentifiedImpl;

import org.kring.model.meeting.AgendaItem;
import org.kring.model.meeting.MeetingPackage;
import org.kring.model.meeting.PlannedPhase;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Agenda Item</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.meeting.impl.AgendaItemImpl#getCategory <em>Category</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.AgendaItemImpl#getMethod <em>Method</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.AgendaItemImpl#getMethodVersion <em>Method Version</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.AgendaItemImpl#getVariants <em>Variants</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.AgendaItemImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.AgendaItemImpl#getPlanned <em>Planned</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.AgendaItemImpl#getPhases <em>Phases</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.AgendaItemImpl#isProtected <em>Protected</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AgendaItemImpl extends IdentifiedImpl implements AgendaItem {
	/**
	 * The default value of the '{@link #getCategory() <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory()
	 * @generated
	 * @ordered
	 */
	protected static final Category CATEGORY_EDEFAULT = Category.UNSTATED;

	/**
	 * The cached value of the '{@link #getCategory() <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory()
	 * @generated
	 * @ordered
	 */
	protected Category category = CATEGORY_EDEFAULT;

	/**
	 * The default value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected static final String METHOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected String method = METHOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getMethodVersion() <em>Method Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethodVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String METHOD_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMethodVersion() <em>Method Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethodVersion()
	 * @generated
	 * @ordered
	 */
	protected String methodVersion = METHOD_VERSION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getVariants() <em>Variants</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVariants()
	 * @generated
	 * @ordered
	 */
	protected EList<String> variants;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPlanned() <em>Planned</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlanned()
	 * @generated
	 * @ordered
	 */
	protected Duration planned;

	/**
	 * The cached value of the '{@link #getPhases() <em>Phases</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhases()
	 * @generated
	 * @ordered
	 */
	protected EList<PlannedPhase> phases;

	/**
	 * The default value of the '{@link #isProtected() <em>Protected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isProtected()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PROTECTED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isProtected() <em>Protected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isProtected()
	 * @generated
	 * @ordered
	 */
	protected boolean protected_ = PROTECTED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AgendaItemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MeetingPackage.Literals.AGENDA_ITEM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Category getCategory() {
		return category;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCategory(Category newCategory) {
		Category oldCategory = category;
		category = newCategory == null ? CATEGORY_EDEFAULT : newCategory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.AGENDA_ITEM__CATEGORY, oldCategory, category));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMethod() {
		return method;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMethod(String newMethod) {
		String oldMethod = method;
		method = newMethod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.AGENDA_ITEM__METHOD, oldMethod, method));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMethodVersion() {
		return methodVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMethodVersion(String newMethodVersion) {
		String oldMethodVersion = methodVersion;
		methodVersion = newMethodVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.AGENDA_ITEM__METHOD_VERSION, oldMethodVersion, methodVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getVariants() {
		if (variants == null) {
			variants = new EDataTypeUniqueEList<String>(String.class, this, MeetingPackage.AGENDA_ITEM__VARIANTS);
		}
		return variants;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.AGENDA_ITEM__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getPlanned() {
		return planned;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPlanned(Duration newPlanned, NotificationChain msgs) {
		Duration oldPlanned = planned;
		planned = newPlanned;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MeetingPackage.AGENDA_ITEM__PLANNED, oldPlanned, newPlanned);
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
	public void setPlanned(Duration newPlanned) {
		if (newPlanned != planned) {
			NotificationChain msgs = null;
			if (planned != null)
				msgs = ((InternalEObject)planned).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MeetingPackage.AGENDA_ITEM__PLANNED, null, msgs);
			if (newPlanned != null)
				msgs = ((InternalEObject)newPlanned).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MeetingPackage.AGENDA_ITEM__PLANNED, null, msgs);
			msgs = basicSetPlanned(newPlanned, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.AGENDA_ITEM__PLANNED, newPlanned, newPlanned));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PlannedPhase> getPhases() {
		if (phases == null) {
			phases = new EObjectContainmentEList<PlannedPhase>(PlannedPhase.class, this, MeetingPackage.AGENDA_ITEM__PHASES);
		}
		return phases;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isProtected() {
		return protected_;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProtected(boolean newProtected) {
		boolean oldProtected = protected_;
		protected_ = newProtected;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.AGENDA_ITEM__PROTECTED, oldProtected, protected_));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MeetingPackage.AGENDA_ITEM__PLANNED:
				return basicSetPlanned(null, msgs);
			case MeetingPackage.AGENDA_ITEM__PHASES:
				return ((InternalEList<?>)getPhases()).basicRemove(otherEnd, msgs);
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
			case MeetingPackage.AGENDA_ITEM__CATEGORY:
				return getCategory();
			case MeetingPackage.AGENDA_ITEM__METHOD:
				return getMethod();
			case MeetingPackage.AGENDA_ITEM__METHOD_VERSION:
				return getMethodVersion();
			case MeetingPackage.AGENDA_ITEM__VARIANTS:
				return getVariants();
			case MeetingPackage.AGENDA_ITEM__TITLE:
				return getTitle();
			case MeetingPackage.AGENDA_ITEM__PLANNED:
				return getPlanned();
			case MeetingPackage.AGENDA_ITEM__PHASES:
				return getPhases();
			case MeetingPackage.AGENDA_ITEM__PROTECTED:
				return isProtected();
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
			case MeetingPackage.AGENDA_ITEM__CATEGORY:
				setCategory((Category)newValue);
				return;
			case MeetingPackage.AGENDA_ITEM__METHOD:
				setMethod((String)newValue);
				return;
			case MeetingPackage.AGENDA_ITEM__METHOD_VERSION:
				setMethodVersion((String)newValue);
				return;
			case MeetingPackage.AGENDA_ITEM__VARIANTS:
				getVariants().clear();
				getVariants().addAll((Collection<? extends String>)newValue);
				return;
			case MeetingPackage.AGENDA_ITEM__TITLE:
				setTitle((String)newValue);
				return;
			case MeetingPackage.AGENDA_ITEM__PLANNED:
				setPlanned((Duration)newValue);
				return;
			case MeetingPackage.AGENDA_ITEM__PHASES:
				getPhases().clear();
				getPhases().addAll((Collection<? extends PlannedPhase>)newValue);
				return;
			case MeetingPackage.AGENDA_ITEM__PROTECTED:
				setProtected((Boolean)newValue);
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
			case MeetingPackage.AGENDA_ITEM__CATEGORY:
				setCategory(CATEGORY_EDEFAULT);
				return;
			case MeetingPackage.AGENDA_ITEM__METHOD:
				setMethod(METHOD_EDEFAULT);
				return;
			case MeetingPackage.AGENDA_ITEM__METHOD_VERSION:
				setMethodVersion(METHOD_VERSION_EDEFAULT);
				return;
			case MeetingPackage.AGENDA_ITEM__VARIANTS:
				getVariants().clear();
				return;
			case MeetingPackage.AGENDA_ITEM__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case MeetingPackage.AGENDA_ITEM__PLANNED:
				setPlanned((Duration)null);
				return;
			case MeetingPackage.AGENDA_ITEM__PHASES:
				getPhases().clear();
				return;
			case MeetingPackage.AGENDA_ITEM__PROTECTED:
				setProtected(PROTECTED_EDEFAULT);
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
			case MeetingPackage.AGENDA_ITEM__CATEGORY:
				return category != CATEGORY_EDEFAULT;
			case MeetingPackage.AGENDA_ITEM__METHOD:
				return METHOD_EDEFAULT == null ? method != null : !METHOD_EDEFAULT.equals(method);
			case MeetingPackage.AGENDA_ITEM__METHOD_VERSION:
				return METHOD_VERSION_EDEFAULT == null ? methodVersion != null : !METHOD_VERSION_EDEFAULT.equals(methodVersion);
			case MeetingPackage.AGENDA_ITEM__VARIANTS:
				return variants != null && !variants.isEmpty();
			case MeetingPackage.AGENDA_ITEM__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case MeetingPackage.AGENDA_ITEM__PLANNED:
				return planned != null;
			case MeetingPackage.AGENDA_ITEM__PHASES:
				return phases != null && !phases.isEmpty();
			case MeetingPackage.AGENDA_ITEM__PROTECTED:
				return protected_ != PROTECTED_EDEFAULT;
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
		result.append(" (category: ");
		result.append(category);
		result.append(", method: ");
		result.append(method);
		result.append(", methodVersion: ");
		result.append(methodVersion);
		result.append(", variants: ");
		result.append(variants);
		result.append(", title: ");
		result.append(title);
		result.append(", protected: ");
		result.append(protected_);
		result.append(')');
		return result.toString();
	}

} //AgendaItemImpl
