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

import org.kring.model.common.impl.DocumentImpl;

import org.kring.model.method.Approach;
import org.kring.model.method.FormTemplate;
import org.kring.model.method.GuidanceSet;
import org.kring.model.method.MeetingStructure;
import org.kring.model.method.MethodPackage;
import org.kring.model.method.Norms;
import org.kring.model.method.QuestionBank;
import org.kring.model.method.RoleCard;
import org.kring.model.method.Shelf;
import org.kring.model.method.Source;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Shelf</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.method.impl.ShelfImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.kring.model.method.impl.ShelfImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.kring.model.method.impl.ShelfImpl#getApproaches <em>Approaches</em>}</li>
 *   <li>{@link org.kring.model.method.impl.ShelfImpl#getQuestionBanks <em>Question Banks</em>}</li>
 *   <li>{@link org.kring.model.method.impl.ShelfImpl#getForms <em>Forms</em>}</li>
 *   <li>{@link org.kring.model.method.impl.ShelfImpl#getRoleCards <em>Role Cards</em>}</li>
 *   <li>{@link org.kring.model.method.impl.ShelfImpl#getGuidanceSets <em>Guidance Sets</em>}</li>
 *   <li>{@link org.kring.model.method.impl.ShelfImpl#getStructures <em>Structures</em>}</li>
 *   <li>{@link org.kring.model.method.impl.ShelfImpl#getNorms <em>Norms</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ShelfImpl extends DocumentImpl implements Shelf {
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
	 * The cached value of the '{@link #getSources() <em>Sources</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSources()
	 * @generated
	 * @ordered
	 */
	protected EList<Source> sources;

	/**
	 * The cached value of the '{@link #getApproaches() <em>Approaches</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApproaches()
	 * @generated
	 * @ordered
	 */
	protected EList<Approach> approaches;

	/**
	 * The cached value of the '{@link #getQuestionBanks() <em>Question Banks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuestionBanks()
	 * @generated
	 * @ordered
	 */
	protected EList<QuestionBank> questionBanks;

	/**
	 * The cached value of the '{@link #getForms() <em>Forms</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForms()
	 * @generated
	 * @ordered
	 */
	protected EList<FormTemplate> forms;

	/**
	 * The cached value of the '{@link #getRoleCards() <em>Role Cards</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoleCards()
	 * @generated
	 * @ordered
	 */
	protected EList<RoleCard> roleCards;

	/**
	 * The cached value of the '{@link #getGuidanceSets() <em>Guidance Sets</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuidanceSets()
	 * @generated
	 * @ordered
	 */
	protected EList<GuidanceSet> guidanceSets;

	/**
	 * The cached value of the '{@link #getStructures() <em>Structures</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStructures()
	 * @generated
	 * @ordered
	 */
	protected EList<MeetingStructure> structures;

	/**
	 * The cached value of the '{@link #getNorms() <em>Norms</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNorms()
	 * @generated
	 * @ordered
	 */
	protected Norms norms;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ShelfImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MethodPackage.Literals.SHELF;
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MethodPackage.SHELF__NAME, oldName, newName);
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
				msgs = ((InternalEObject)name).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MethodPackage.SHELF__NAME, null, msgs);
			if (newName != null)
				msgs = ((InternalEObject)newName).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MethodPackage.SHELF__NAME, null, msgs);
			msgs = basicSetName(newName, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.SHELF__NAME, newName, newName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Source> getSources() {
		if (sources == null) {
			sources = new EObjectContainmentEList<Source>(Source.class, this, MethodPackage.SHELF__SOURCES);
		}
		return sources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Approach> getApproaches() {
		if (approaches == null) {
			approaches = new EObjectContainmentEList<Approach>(Approach.class, this, MethodPackage.SHELF__APPROACHES);
		}
		return approaches;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<QuestionBank> getQuestionBanks() {
		if (questionBanks == null) {
			questionBanks = new EObjectContainmentEList<QuestionBank>(QuestionBank.class, this, MethodPackage.SHELF__QUESTION_BANKS);
		}
		return questionBanks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FormTemplate> getForms() {
		if (forms == null) {
			forms = new EObjectContainmentEList<FormTemplate>(FormTemplate.class, this, MethodPackage.SHELF__FORMS);
		}
		return forms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RoleCard> getRoleCards() {
		if (roleCards == null) {
			roleCards = new EObjectContainmentEList<RoleCard>(RoleCard.class, this, MethodPackage.SHELF__ROLE_CARDS);
		}
		return roleCards;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<GuidanceSet> getGuidanceSets() {
		if (guidanceSets == null) {
			guidanceSets = new EObjectContainmentEList<GuidanceSet>(GuidanceSet.class, this, MethodPackage.SHELF__GUIDANCE_SETS);
		}
		return guidanceSets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MeetingStructure> getStructures() {
		if (structures == null) {
			structures = new EObjectContainmentEList<MeetingStructure>(MeetingStructure.class, this, MethodPackage.SHELF__STRUCTURES);
		}
		return structures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Norms getNorms() {
		return norms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetNorms(Norms newNorms, NotificationChain msgs) {
		Norms oldNorms = norms;
		norms = newNorms;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MethodPackage.SHELF__NORMS, oldNorms, newNorms);
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
	public void setNorms(Norms newNorms) {
		if (newNorms != norms) {
			NotificationChain msgs = null;
			if (norms != null)
				msgs = ((InternalEObject)norms).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MethodPackage.SHELF__NORMS, null, msgs);
			if (newNorms != null)
				msgs = ((InternalEObject)newNorms).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MethodPackage.SHELF__NORMS, null, msgs);
			msgs = basicSetNorms(newNorms, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.SHELF__NORMS, newNorms, newNorms));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MethodPackage.SHELF__NAME:
				return basicSetName(null, msgs);
			case MethodPackage.SHELF__SOURCES:
				return ((InternalEList<?>)getSources()).basicRemove(otherEnd, msgs);
			case MethodPackage.SHELF__APPROACHES:
				return ((InternalEList<?>)getApproaches()).basicRemove(otherEnd, msgs);
			case MethodPackage.SHELF__QUESTION_BANKS:
				return ((InternalEList<?>)getQuestionBanks()).basicRemove(otherEnd, msgs);
			case MethodPackage.SHELF__FORMS:
				return ((InternalEList<?>)getForms()).basicRemove(otherEnd, msgs);
			case MethodPackage.SHELF__ROLE_CARDS:
				return ((InternalEList<?>)getRoleCards()).basicRemove(otherEnd, msgs);
			case MethodPackage.SHELF__GUIDANCE_SETS:
				return ((InternalEList<?>)getGuidanceSets()).basicRemove(otherEnd, msgs);
			case MethodPackage.SHELF__STRUCTURES:
				return ((InternalEList<?>)getStructures()).basicRemove(otherEnd, msgs);
			case MethodPackage.SHELF__NORMS:
				return basicSetNorms(null, msgs);
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
			case MethodPackage.SHELF__NAME:
				return getName();
			case MethodPackage.SHELF__SOURCES:
				return getSources();
			case MethodPackage.SHELF__APPROACHES:
				return getApproaches();
			case MethodPackage.SHELF__QUESTION_BANKS:
				return getQuestionBanks();
			case MethodPackage.SHELF__FORMS:
				return getForms();
			case MethodPackage.SHELF__ROLE_CARDS:
				return getRoleCards();
			case MethodPackage.SHELF__GUIDANCE_SETS:
				return getGuidanceSets();
			case MethodPackage.SHELF__STRUCTURES:
				return getStructures();
			case MethodPackage.SHELF__NORMS:
				return getNorms();
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
			case MethodPackage.SHELF__NAME:
				setName((Text)newValue);
				return;
			case MethodPackage.SHELF__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends Source>)newValue);
				return;
			case MethodPackage.SHELF__APPROACHES:
				getApproaches().clear();
				getApproaches().addAll((Collection<? extends Approach>)newValue);
				return;
			case MethodPackage.SHELF__QUESTION_BANKS:
				getQuestionBanks().clear();
				getQuestionBanks().addAll((Collection<? extends QuestionBank>)newValue);
				return;
			case MethodPackage.SHELF__FORMS:
				getForms().clear();
				getForms().addAll((Collection<? extends FormTemplate>)newValue);
				return;
			case MethodPackage.SHELF__ROLE_CARDS:
				getRoleCards().clear();
				getRoleCards().addAll((Collection<? extends RoleCard>)newValue);
				return;
			case MethodPackage.SHELF__GUIDANCE_SETS:
				getGuidanceSets().clear();
				getGuidanceSets().addAll((Collection<? extends GuidanceSet>)newValue);
				return;
			case MethodPackage.SHELF__STRUCTURES:
				getStructures().clear();
				getStructures().addAll((Collection<? extends MeetingStructure>)newValue);
				return;
			case MethodPackage.SHELF__NORMS:
				setNorms((Norms)newValue);
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
			case MethodPackage.SHELF__NAME:
				setName((Text)null);
				return;
			case MethodPackage.SHELF__SOURCES:
				getSources().clear();
				return;
			case MethodPackage.SHELF__APPROACHES:
				getApproaches().clear();
				return;
			case MethodPackage.SHELF__QUESTION_BANKS:
				getQuestionBanks().clear();
				return;
			case MethodPackage.SHELF__FORMS:
				getForms().clear();
				return;
			case MethodPackage.SHELF__ROLE_CARDS:
				getRoleCards().clear();
				return;
			case MethodPackage.SHELF__GUIDANCE_SETS:
				getGuidanceSets().clear();
				return;
			case MethodPackage.SHELF__STRUCTURES:
				getStructures().clear();
				return;
			case MethodPackage.SHELF__NORMS:
				setNorms((Norms)null);
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
			case MethodPackage.SHELF__NAME:
				return name != null;
			case MethodPackage.SHELF__SOURCES:
				return sources != null && !sources.isEmpty();
			case MethodPackage.SHELF__APPROACHES:
				return approaches != null && !approaches.isEmpty();
			case MethodPackage.SHELF__QUESTION_BANKS:
				return questionBanks != null && !questionBanks.isEmpty();
			case MethodPackage.SHELF__FORMS:
				return forms != null && !forms.isEmpty();
			case MethodPackage.SHELF__ROLE_CARDS:
				return roleCards != null && !roleCards.isEmpty();
			case MethodPackage.SHELF__GUIDANCE_SETS:
				return guidanceSets != null && !guidanceSets.isEmpty();
			case MethodPackage.SHELF__STRUCTURES:
				return structures != null && !structures.isEmpty();
			case MethodPackage.SHELF__NORMS:
				return norms != null;
		}
		return super.eIsSet(featureID);
	}

} //ShelfImpl
