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

import org.kring.model.common.Category;
import org.kring.model.common.Citation;
import org.kring.model.common.DevelopmentStage;
import org.kring.model.common.Duration;
import org.kring.model.common.Span;
import org.kring.model.common.Text;

import org.kring.model.common.impl.DocumentImpl;

import org.kring.model.method.AdviceStance;
import org.kring.model.method.CaseChoice;
import org.kring.model.method.CaseKind;
import org.kring.model.method.Deviation;
import org.kring.model.method.Difficulty;
import org.kring.model.method.FlowElement;
import org.kring.model.method.Guidance;
import org.kring.model.method.GuidanceUse;
import org.kring.model.method.Material;
import org.kring.model.method.Method;
import org.kring.model.method.MethodPackage;
import org.kring.model.method.MethodRole;
import org.kring.model.method.MethodStatus;
import org.kring.model.method.Precondition;
import org.kring.model.method.PresenterRule;
import org.kring.model.method.Remark;
import org.kring.model.method.Variant;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Method</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.method.impl.MethodImpl#getVersion <em>Version</em>}</li>
 *   <li>{@link org.kring.model.method.impl.MethodImpl#getBasedOn <em>Based On</em>}</li>
 *   <li>{@link org.kring.model.method.impl.MethodImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.kring.model.method.impl.MethodImpl#getDigest <em>Digest</em>}</li>
 *   <li>{@link org.kring.model.method.impl.MethodImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.kring.model.method.impl.MethodImpl#getAliases <em>Aliases</em>}</li>
 *   <li>{@link org.kring.model.method.impl.MethodImpl#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.kring.model.method.impl.MethodImpl#getCategory <em>Category</em>}</li>
 *   <li>{@link org.kring.model.method.impl.MethodImpl#getApproaches <em>Approaches</em>}</li>
 *   <li>{@link org.kring.model.method.impl.MethodImpl#getDifficulty <em>Difficulty</em>}</li>
 *   <li>{@link org.kring.model.method.impl.MethodImpl#getCaseKind <em>Case Kind</em>}</li>
 *   <li>{@link org.kring.model.method.impl.MethodImpl#getPresenters <em>Presenters</em>}</li>
 *   <li>{@link org.kring.model.method.impl.MethodImpl#getCaseChoice <em>Case Choice</em>}</li>
 *   <li>{@link org.kring.model.method.impl.MethodImpl#getAdviceStance <em>Advice Stance</em>}</li>
 *   <li>{@link org.kring.model.method.impl.MethodImpl#getPeople <em>People</em>}</li>
 *   <li>{@link org.kring.model.method.impl.MethodImpl#getMinimumStage <em>Minimum Stage</em>}</li>
 *   <li>{@link org.kring.model.method.impl.MethodImpl#getPreconditions <em>Preconditions</em>}</li>
 *   <li>{@link org.kring.model.method.impl.MethodImpl#getStatedTotal <em>Stated Total</em>}</li>
 *   <li>{@link org.kring.model.method.impl.MethodImpl#getCitations <em>Citations</em>}</li>
 *   <li>{@link org.kring.model.method.impl.MethodImpl#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.kring.model.method.impl.MethodImpl#getFlow <em>Flow</em>}</li>
 *   <li>{@link org.kring.model.method.impl.MethodImpl#getVariants <em>Variants</em>}</li>
 *   <li>{@link org.kring.model.method.impl.MethodImpl#getGuidance <em>Guidance</em>}</li>
 *   <li>{@link org.kring.model.method.impl.MethodImpl#getSharedGuidance <em>Shared Guidance</em>}</li>
 *   <li>{@link org.kring.model.method.impl.MethodImpl#getMaterials <em>Materials</em>}</li>
 *   <li>{@link org.kring.model.method.impl.MethodImpl#getDeviations <em>Deviations</em>}</li>
 *   <li>{@link org.kring.model.method.impl.MethodImpl#getRemarks <em>Remarks</em>}</li>
 *   <li>{@link org.kring.model.method.impl.MethodImpl#getCaseForm <em>Case Form</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MethodImpl extends DocumentImpl implements Method {
	/**
	 * The default value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getVersion() <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVersion()
	 * @generated
	 * @ordered
	 */
	protected String version = VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getBasedOn() <em>Based On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasedOn()
	 * @generated
	 * @ordered
	 */
	protected static final String BASED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBasedOn() <em>Based On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasedOn()
	 * @generated
	 * @ordered
	 */
	protected String basedOn = BASED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final MethodStatus STATUS_EDEFAULT = MethodStatus.DRAFT;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected MethodStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getDigest() <em>Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDigest()
	 * @generated
	 * @ordered
	 */
	protected static final String DIGEST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDigest() <em>Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDigest()
	 * @generated
	 * @ordered
	 */
	protected String digest = DIGEST_EDEFAULT;

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
	 * The cached value of the '{@link #getAliases() <em>Aliases</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAliases()
	 * @generated
	 * @ordered
	 */
	protected EList<Text> aliases;

	/**
	 * The cached value of the '{@link #getSummary() <em>Summary</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected Text summary;

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
	 * The cached value of the '{@link #getApproaches() <em>Approaches</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApproaches()
	 * @generated
	 * @ordered
	 */
	protected EList<String> approaches;

	/**
	 * The default value of the '{@link #getDifficulty() <em>Difficulty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDifficulty()
	 * @generated
	 * @ordered
	 */
	protected static final Difficulty DIFFICULTY_EDEFAULT = Difficulty.UNSTATED;

	/**
	 * The cached value of the '{@link #getDifficulty() <em>Difficulty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDifficulty()
	 * @generated
	 * @ordered
	 */
	protected Difficulty difficulty = DIFFICULTY_EDEFAULT;

	/**
	 * The default value of the '{@link #getCaseKind() <em>Case Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaseKind()
	 * @generated
	 * @ordered
	 */
	protected static final CaseKind CASE_KIND_EDEFAULT = CaseKind.UNSTATED;

	/**
	 * The cached value of the '{@link #getCaseKind() <em>Case Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaseKind()
	 * @generated
	 * @ordered
	 */
	protected CaseKind caseKind = CASE_KIND_EDEFAULT;

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
	 * The default value of the '{@link #getCaseChoice() <em>Case Choice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaseChoice()
	 * @generated
	 * @ordered
	 */
	protected static final CaseChoice CASE_CHOICE_EDEFAULT = CaseChoice.UNSTATED;

	/**
	 * The cached value of the '{@link #getCaseChoice() <em>Case Choice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaseChoice()
	 * @generated
	 * @ordered
	 */
	protected CaseChoice caseChoice = CASE_CHOICE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAdviceStance() <em>Advice Stance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdviceStance()
	 * @generated
	 * @ordered
	 */
	protected static final AdviceStance ADVICE_STANCE_EDEFAULT = AdviceStance.UNSTATED;

	/**
	 * The cached value of the '{@link #getAdviceStance() <em>Advice Stance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdviceStance()
	 * @generated
	 * @ordered
	 */
	protected AdviceStance adviceStance = ADVICE_STANCE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPeople() <em>People</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeople()
	 * @generated
	 * @ordered
	 */
	protected Span people;

	/**
	 * The default value of the '{@link #getMinimumStage() <em>Minimum Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumStage()
	 * @generated
	 * @ordered
	 */
	protected static final DevelopmentStage MINIMUM_STAGE_EDEFAULT = DevelopmentStage.UNSTATED;

	/**
	 * The cached value of the '{@link #getMinimumStage() <em>Minimum Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumStage()
	 * @generated
	 * @ordered
	 */
	protected DevelopmentStage minimumStage = MINIMUM_STAGE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPreconditions() <em>Preconditions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPreconditions()
	 * @generated
	 * @ordered
	 */
	protected EList<Precondition> preconditions;

	/**
	 * The cached value of the '{@link #getStatedTotal() <em>Stated Total</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatedTotal()
	 * @generated
	 * @ordered
	 */
	protected Duration statedTotal;

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
	 * The cached value of the '{@link #getRoles() <em>Roles</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoles()
	 * @generated
	 * @ordered
	 */
	protected EList<MethodRole> roles;

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
	 * The cached value of the '{@link #getVariants() <em>Variants</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVariants()
	 * @generated
	 * @ordered
	 */
	protected EList<Variant> variants;

	/**
	 * The cached value of the '{@link #getGuidance() <em>Guidance</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuidance()
	 * @generated
	 * @ordered
	 */
	protected EList<Guidance> guidance;

	/**
	 * The cached value of the '{@link #getSharedGuidance() <em>Shared Guidance</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSharedGuidance()
	 * @generated
	 * @ordered
	 */
	protected EList<GuidanceUse> sharedGuidance;

	/**
	 * The cached value of the '{@link #getMaterials() <em>Materials</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaterials()
	 * @generated
	 * @ordered
	 */
	protected EList<Material> materials;

	/**
	 * The cached value of the '{@link #getDeviations() <em>Deviations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeviations()
	 * @generated
	 * @ordered
	 */
	protected EList<Deviation> deviations;

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
	 * The default value of the '{@link #getCaseForm() <em>Case Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaseForm()
	 * @generated
	 * @ordered
	 */
	protected static final String CASE_FORM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCaseForm() <em>Case Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaseForm()
	 * @generated
	 * @ordered
	 */
	protected String caseForm = CASE_FORM_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MethodImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MethodPackage.Literals.METHOD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getVersion() {
		return version;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVersion(String newVersion) {
		String oldVersion = version;
		version = newVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.METHOD__VERSION, oldVersion, version));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBasedOn() {
		return basedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBasedOn(String newBasedOn) {
		String oldBasedOn = basedOn;
		basedOn = newBasedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.METHOD__BASED_ON, oldBasedOn, basedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MethodStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(MethodStatus newStatus) {
		MethodStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.METHOD__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDigest() {
		return digest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDigest(String newDigest) {
		String oldDigest = digest;
		digest = newDigest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.METHOD__DIGEST, oldDigest, digest));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MethodPackage.METHOD__NAME, oldName, newName);
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
				msgs = ((InternalEObject)name).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MethodPackage.METHOD__NAME, null, msgs);
			if (newName != null)
				msgs = ((InternalEObject)newName).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MethodPackage.METHOD__NAME, null, msgs);
			msgs = basicSetName(newName, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.METHOD__NAME, newName, newName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Text> getAliases() {
		if (aliases == null) {
			aliases = new EObjectContainmentEList<Text>(Text.class, this, MethodPackage.METHOD__ALIASES);
		}
		return aliases;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getSummary() {
		return summary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSummary(Text newSummary, NotificationChain msgs) {
		Text oldSummary = summary;
		summary = newSummary;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MethodPackage.METHOD__SUMMARY, oldSummary, newSummary);
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
	public void setSummary(Text newSummary) {
		if (newSummary != summary) {
			NotificationChain msgs = null;
			if (summary != null)
				msgs = ((InternalEObject)summary).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MethodPackage.METHOD__SUMMARY, null, msgs);
			if (newSummary != null)
				msgs = ((InternalEObject)newSummary).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MethodPackage.METHOD__SUMMARY, null, msgs);
			msgs = basicSetSummary(newSummary, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.METHOD__SUMMARY, newSummary, newSummary));
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
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.METHOD__CATEGORY, oldCategory, category));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getApproaches() {
		if (approaches == null) {
			approaches = new EDataTypeUniqueEList<String>(String.class, this, MethodPackage.METHOD__APPROACHES);
		}
		return approaches;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Difficulty getDifficulty() {
		return difficulty;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDifficulty(Difficulty newDifficulty) {
		Difficulty oldDifficulty = difficulty;
		difficulty = newDifficulty == null ? DIFFICULTY_EDEFAULT : newDifficulty;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.METHOD__DIFFICULTY, oldDifficulty, difficulty));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CaseKind getCaseKind() {
		return caseKind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCaseKind(CaseKind newCaseKind) {
		CaseKind oldCaseKind = caseKind;
		caseKind = newCaseKind == null ? CASE_KIND_EDEFAULT : newCaseKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.METHOD__CASE_KIND, oldCaseKind, caseKind));
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
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.METHOD__PRESENTERS, oldPresenters, presenters));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CaseChoice getCaseChoice() {
		return caseChoice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCaseChoice(CaseChoice newCaseChoice) {
		CaseChoice oldCaseChoice = caseChoice;
		caseChoice = newCaseChoice == null ? CASE_CHOICE_EDEFAULT : newCaseChoice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.METHOD__CASE_CHOICE, oldCaseChoice, caseChoice));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AdviceStance getAdviceStance() {
		return adviceStance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAdviceStance(AdviceStance newAdviceStance) {
		AdviceStance oldAdviceStance = adviceStance;
		adviceStance = newAdviceStance == null ? ADVICE_STANCE_EDEFAULT : newAdviceStance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.METHOD__ADVICE_STANCE, oldAdviceStance, adviceStance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Span getPeople() {
		return people;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPeople(Span newPeople, NotificationChain msgs) {
		Span oldPeople = people;
		people = newPeople;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MethodPackage.METHOD__PEOPLE, oldPeople, newPeople);
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
	public void setPeople(Span newPeople) {
		if (newPeople != people) {
			NotificationChain msgs = null;
			if (people != null)
				msgs = ((InternalEObject)people).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MethodPackage.METHOD__PEOPLE, null, msgs);
			if (newPeople != null)
				msgs = ((InternalEObject)newPeople).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MethodPackage.METHOD__PEOPLE, null, msgs);
			msgs = basicSetPeople(newPeople, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.METHOD__PEOPLE, newPeople, newPeople));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DevelopmentStage getMinimumStage() {
		return minimumStage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimumStage(DevelopmentStage newMinimumStage) {
		DevelopmentStage oldMinimumStage = minimumStage;
		minimumStage = newMinimumStage == null ? MINIMUM_STAGE_EDEFAULT : newMinimumStage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.METHOD__MINIMUM_STAGE, oldMinimumStage, minimumStage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Precondition> getPreconditions() {
		if (preconditions == null) {
			preconditions = new EObjectContainmentEList<Precondition>(Precondition.class, this, MethodPackage.METHOD__PRECONDITIONS);
		}
		return preconditions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getStatedTotal() {
		return statedTotal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetStatedTotal(Duration newStatedTotal, NotificationChain msgs) {
		Duration oldStatedTotal = statedTotal;
		statedTotal = newStatedTotal;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MethodPackage.METHOD__STATED_TOTAL, oldStatedTotal, newStatedTotal);
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
	public void setStatedTotal(Duration newStatedTotal) {
		if (newStatedTotal != statedTotal) {
			NotificationChain msgs = null;
			if (statedTotal != null)
				msgs = ((InternalEObject)statedTotal).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MethodPackage.METHOD__STATED_TOTAL, null, msgs);
			if (newStatedTotal != null)
				msgs = ((InternalEObject)newStatedTotal).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MethodPackage.METHOD__STATED_TOTAL, null, msgs);
			msgs = basicSetStatedTotal(newStatedTotal, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.METHOD__STATED_TOTAL, newStatedTotal, newStatedTotal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Citation> getCitations() {
		if (citations == null) {
			citations = new EObjectContainmentEList<Citation>(Citation.class, this, MethodPackage.METHOD__CITATIONS);
		}
		return citations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MethodRole> getRoles() {
		if (roles == null) {
			roles = new EObjectContainmentEList<MethodRole>(MethodRole.class, this, MethodPackage.METHOD__ROLES);
		}
		return roles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FlowElement> getFlow() {
		if (flow == null) {
			flow = new EObjectContainmentEList<FlowElement>(FlowElement.class, this, MethodPackage.METHOD__FLOW);
		}
		return flow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Variant> getVariants() {
		if (variants == null) {
			variants = new EObjectContainmentEList<Variant>(Variant.class, this, MethodPackage.METHOD__VARIANTS);
		}
		return variants;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Guidance> getGuidance() {
		if (guidance == null) {
			guidance = new EObjectContainmentEList<Guidance>(Guidance.class, this, MethodPackage.METHOD__GUIDANCE);
		}
		return guidance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<GuidanceUse> getSharedGuidance() {
		if (sharedGuidance == null) {
			sharedGuidance = new EObjectContainmentEList<GuidanceUse>(GuidanceUse.class, this, MethodPackage.METHOD__SHARED_GUIDANCE);
		}
		return sharedGuidance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Material> getMaterials() {
		if (materials == null) {
			materials = new EObjectContainmentEList<Material>(Material.class, this, MethodPackage.METHOD__MATERIALS);
		}
		return materials;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Deviation> getDeviations() {
		if (deviations == null) {
			deviations = new EObjectContainmentEList<Deviation>(Deviation.class, this, MethodPackage.METHOD__DEVIATIONS);
		}
		return deviations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Remark> getRemarks() {
		if (remarks == null) {
			remarks = new EObjectContainmentEList<Remark>(Remark.class, this, MethodPackage.METHOD__REMARKS);
		}
		return remarks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCaseForm() {
		return caseForm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCaseForm(String newCaseForm) {
		String oldCaseForm = caseForm;
		caseForm = newCaseForm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.METHOD__CASE_FORM, oldCaseForm, caseForm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MethodPackage.METHOD__NAME:
				return basicSetName(null, msgs);
			case MethodPackage.METHOD__ALIASES:
				return ((InternalEList<?>)getAliases()).basicRemove(otherEnd, msgs);
			case MethodPackage.METHOD__SUMMARY:
				return basicSetSummary(null, msgs);
			case MethodPackage.METHOD__PEOPLE:
				return basicSetPeople(null, msgs);
			case MethodPackage.METHOD__PRECONDITIONS:
				return ((InternalEList<?>)getPreconditions()).basicRemove(otherEnd, msgs);
			case MethodPackage.METHOD__STATED_TOTAL:
				return basicSetStatedTotal(null, msgs);
			case MethodPackage.METHOD__CITATIONS:
				return ((InternalEList<?>)getCitations()).basicRemove(otherEnd, msgs);
			case MethodPackage.METHOD__ROLES:
				return ((InternalEList<?>)getRoles()).basicRemove(otherEnd, msgs);
			case MethodPackage.METHOD__FLOW:
				return ((InternalEList<?>)getFlow()).basicRemove(otherEnd, msgs);
			case MethodPackage.METHOD__VARIANTS:
				return ((InternalEList<?>)getVariants()).basicRemove(otherEnd, msgs);
			case MethodPackage.METHOD__GUIDANCE:
				return ((InternalEList<?>)getGuidance()).basicRemove(otherEnd, msgs);
			case MethodPackage.METHOD__SHARED_GUIDANCE:
				return ((InternalEList<?>)getSharedGuidance()).basicRemove(otherEnd, msgs);
			case MethodPackage.METHOD__MATERIALS:
				return ((InternalEList<?>)getMaterials()).basicRemove(otherEnd, msgs);
			case MethodPackage.METHOD__DEVIATIONS:
				return ((InternalEList<?>)getDeviations()).basicRemove(otherEnd, msgs);
			case MethodPackage.METHOD__REMARKS:
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
			case MethodPackage.METHOD__VERSION:
				return getVersion();
			case MethodPackage.METHOD__BASED_ON:
				return getBasedOn();
			case MethodPackage.METHOD__STATUS:
				return getStatus();
			case MethodPackage.METHOD__DIGEST:
				return getDigest();
			case MethodPackage.METHOD__NAME:
				return getName();
			case MethodPackage.METHOD__ALIASES:
				return getAliases();
			case MethodPackage.METHOD__SUMMARY:
				return getSummary();
			case MethodPackage.METHOD__CATEGORY:
				return getCategory();
			case MethodPackage.METHOD__APPROACHES:
				return getApproaches();
			case MethodPackage.METHOD__DIFFICULTY:
				return getDifficulty();
			case MethodPackage.METHOD__CASE_KIND:
				return getCaseKind();
			case MethodPackage.METHOD__PRESENTERS:
				return getPresenters();
			case MethodPackage.METHOD__CASE_CHOICE:
				return getCaseChoice();
			case MethodPackage.METHOD__ADVICE_STANCE:
				return getAdviceStance();
			case MethodPackage.METHOD__PEOPLE:
				return getPeople();
			case MethodPackage.METHOD__MINIMUM_STAGE:
				return getMinimumStage();
			case MethodPackage.METHOD__PRECONDITIONS:
				return getPreconditions();
			case MethodPackage.METHOD__STATED_TOTAL:
				return getStatedTotal();
			case MethodPackage.METHOD__CITATIONS:
				return getCitations();
			case MethodPackage.METHOD__ROLES:
				return getRoles();
			case MethodPackage.METHOD__FLOW:
				return getFlow();
			case MethodPackage.METHOD__VARIANTS:
				return getVariants();
			case MethodPackage.METHOD__GUIDANCE:
				return getGuidance();
			case MethodPackage.METHOD__SHARED_GUIDANCE:
				return getSharedGuidance();
			case MethodPackage.METHOD__MATERIALS:
				return getMaterials();
			case MethodPackage.METHOD__DEVIATIONS:
				return getDeviations();
			case MethodPackage.METHOD__REMARKS:
				return getRemarks();
			case MethodPackage.METHOD__CASE_FORM:
				return getCaseForm();
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
			case MethodPackage.METHOD__VERSION:
				setVersion((String)newValue);
				return;
			case MethodPackage.METHOD__BASED_ON:
				setBasedOn((String)newValue);
				return;
			case MethodPackage.METHOD__STATUS:
				setStatus((MethodStatus)newValue);
				return;
			case MethodPackage.METHOD__DIGEST:
				setDigest((String)newValue);
				return;
			case MethodPackage.METHOD__NAME:
				setName((Text)newValue);
				return;
			case MethodPackage.METHOD__ALIASES:
				getAliases().clear();
				getAliases().addAll((Collection<? extends Text>)newValue);
				return;
			case MethodPackage.METHOD__SUMMARY:
				setSummary((Text)newValue);
				return;
			case MethodPackage.METHOD__CATEGORY:
				setCategory((Category)newValue);
				return;
			case MethodPackage.METHOD__APPROACHES:
				getApproaches().clear();
				getApproaches().addAll((Collection<? extends String>)newValue);
				return;
			case MethodPackage.METHOD__DIFFICULTY:
				setDifficulty((Difficulty)newValue);
				return;
			case MethodPackage.METHOD__CASE_KIND:
				setCaseKind((CaseKind)newValue);
				return;
			case MethodPackage.METHOD__PRESENTERS:
				setPresenters((PresenterRule)newValue);
				return;
			case MethodPackage.METHOD__CASE_CHOICE:
				setCaseChoice((CaseChoice)newValue);
				return;
			case MethodPackage.METHOD__ADVICE_STANCE:
				setAdviceStance((AdviceStance)newValue);
				return;
			case MethodPackage.METHOD__PEOPLE:
				setPeople((Span)newValue);
				return;
			case MethodPackage.METHOD__MINIMUM_STAGE:
				setMinimumStage((DevelopmentStage)newValue);
				return;
			case MethodPackage.METHOD__PRECONDITIONS:
				getPreconditions().clear();
				getPreconditions().addAll((Collection<? extends Precondition>)newValue);
				return;
			case MethodPackage.METHOD__STATED_TOTAL:
				setStatedTotal((Duration)newValue);
				return;
			case MethodPackage.METHOD__CITATIONS:
				getCitations().clear();
				getCitations().addAll((Collection<? extends Citation>)newValue);
				return;
			case MethodPackage.METHOD__ROLES:
				getRoles().clear();
				getRoles().addAll((Collection<? extends MethodRole>)newValue);
				return;
			case MethodPackage.METHOD__FLOW:
				getFlow().clear();
				getFlow().addAll((Collection<? extends FlowElement>)newValue);
				return;
			case MethodPackage.METHOD__VARIANTS:
				getVariants().clear();
				getVariants().addAll((Collection<? extends Variant>)newValue);
				return;
			case MethodPackage.METHOD__GUIDANCE:
				getGuidance().clear();
				getGuidance().addAll((Collection<? extends Guidance>)newValue);
				return;
			case MethodPackage.METHOD__SHARED_GUIDANCE:
				getSharedGuidance().clear();
				getSharedGuidance().addAll((Collection<? extends GuidanceUse>)newValue);
				return;
			case MethodPackage.METHOD__MATERIALS:
				getMaterials().clear();
				getMaterials().addAll((Collection<? extends Material>)newValue);
				return;
			case MethodPackage.METHOD__DEVIATIONS:
				getDeviations().clear();
				getDeviations().addAll((Collection<? extends Deviation>)newValue);
				return;
			case MethodPackage.METHOD__REMARKS:
				getRemarks().clear();
				getRemarks().addAll((Collection<? extends Remark>)newValue);
				return;
			case MethodPackage.METHOD__CASE_FORM:
				setCaseForm((String)newValue);
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
			case MethodPackage.METHOD__VERSION:
				setVersion(VERSION_EDEFAULT);
				return;
			case MethodPackage.METHOD__BASED_ON:
				setBasedOn(BASED_ON_EDEFAULT);
				return;
			case MethodPackage.METHOD__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case MethodPackage.METHOD__DIGEST:
				setDigest(DIGEST_EDEFAULT);
				return;
			case MethodPackage.METHOD__NAME:
				setName((Text)null);
				return;
			case MethodPackage.METHOD__ALIASES:
				getAliases().clear();
				return;
			case MethodPackage.METHOD__SUMMARY:
				setSummary((Text)null);
				return;
			case MethodPackage.METHOD__CATEGORY:
				setCategory(CATEGORY_EDEFAULT);
				return;
			case MethodPackage.METHOD__APPROACHES:
				getApproaches().clear();
				return;
			case MethodPackage.METHOD__DIFFICULTY:
				setDifficulty(DIFFICULTY_EDEFAULT);
				return;
			case MethodPackage.METHOD__CASE_KIND:
				setCaseKind(CASE_KIND_EDEFAULT);
				return;
			case MethodPackage.METHOD__PRESENTERS:
				setPresenters(PRESENTERS_EDEFAULT);
				return;
			case MethodPackage.METHOD__CASE_CHOICE:
				setCaseChoice(CASE_CHOICE_EDEFAULT);
				return;
			case MethodPackage.METHOD__ADVICE_STANCE:
				setAdviceStance(ADVICE_STANCE_EDEFAULT);
				return;
			case MethodPackage.METHOD__PEOPLE:
				setPeople((Span)null);
				return;
			case MethodPackage.METHOD__MINIMUM_STAGE:
				setMinimumStage(MINIMUM_STAGE_EDEFAULT);
				return;
			case MethodPackage.METHOD__PRECONDITIONS:
				getPreconditions().clear();
				return;
			case MethodPackage.METHOD__STATED_TOTAL:
				setStatedTotal((Duration)null);
				return;
			case MethodPackage.METHOD__CITATIONS:
				getCitations().clear();
				return;
			case MethodPackage.METHOD__ROLES:
				getRoles().clear();
				return;
			case MethodPackage.METHOD__FLOW:
				getFlow().clear();
				return;
			case MethodPackage.METHOD__VARIANTS:
				getVariants().clear();
				return;
			case MethodPackage.METHOD__GUIDANCE:
				getGuidance().clear();
				return;
			case MethodPackage.METHOD__SHARED_GUIDANCE:
				getSharedGuidance().clear();
				return;
			case MethodPackage.METHOD__MATERIALS:
				getMaterials().clear();
				return;
			case MethodPackage.METHOD__DEVIATIONS:
				getDeviations().clear();
				return;
			case MethodPackage.METHOD__REMARKS:
				getRemarks().clear();
				return;
			case MethodPackage.METHOD__CASE_FORM:
				setCaseForm(CASE_FORM_EDEFAULT);
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
			case MethodPackage.METHOD__VERSION:
				return VERSION_EDEFAULT == null ? version != null : !VERSION_EDEFAULT.equals(version);
			case MethodPackage.METHOD__BASED_ON:
				return BASED_ON_EDEFAULT == null ? basedOn != null : !BASED_ON_EDEFAULT.equals(basedOn);
			case MethodPackage.METHOD__STATUS:
				return status != STATUS_EDEFAULT;
			case MethodPackage.METHOD__DIGEST:
				return DIGEST_EDEFAULT == null ? digest != null : !DIGEST_EDEFAULT.equals(digest);
			case MethodPackage.METHOD__NAME:
				return name != null;
			case MethodPackage.METHOD__ALIASES:
				return aliases != null && !aliases.isEmpty();
			case MethodPackage.METHOD__SUMMARY:
				return summary != null;
			case MethodPackage.METHOD__CATEGORY:
				return category != CATEGORY_EDEFAULT;
			case MethodPackage.METHOD__APPROACHES:
				return approaches != null && !approaches.isEmpty();
			case MethodPackage.METHOD__DIFFICULTY:
				return difficulty != DIFFICULTY_EDEFAULT;
			case MethodPackage.METHOD__CASE_KIND:
				return caseKind != CASE_KIND_EDEFAULT;
			case MethodPackage.METHOD__PRESENTERS:
				return presenters != PRESENTERS_EDEFAULT;
			case MethodPackage.METHOD__CASE_CHOICE:
				return caseChoice != CASE_CHOICE_EDEFAULT;
			case MethodPackage.METHOD__ADVICE_STANCE:
				return adviceStance != ADVICE_STANCE_EDEFAULT;
			case MethodPackage.METHOD__PEOPLE:
				return people != null;
			case MethodPackage.METHOD__MINIMUM_STAGE:
				return minimumStage != MINIMUM_STAGE_EDEFAULT;
			case MethodPackage.METHOD__PRECONDITIONS:
				return preconditions != null && !preconditions.isEmpty();
			case MethodPackage.METHOD__STATED_TOTAL:
				return statedTotal != null;
			case MethodPackage.METHOD__CITATIONS:
				return citations != null && !citations.isEmpty();
			case MethodPackage.METHOD__ROLES:
				return roles != null && !roles.isEmpty();
			case MethodPackage.METHOD__FLOW:
				return flow != null && !flow.isEmpty();
			case MethodPackage.METHOD__VARIANTS:
				return variants != null && !variants.isEmpty();
			case MethodPackage.METHOD__GUIDANCE:
				return guidance != null && !guidance.isEmpty();
			case MethodPackage.METHOD__SHARED_GUIDANCE:
				return sharedGuidance != null && !sharedGuidance.isEmpty();
			case MethodPackage.METHOD__MATERIALS:
				return materials != null && !materials.isEmpty();
			case MethodPackage.METHOD__DEVIATIONS:
				return deviations != null && !deviations.isEmpty();
			case MethodPackage.METHOD__REMARKS:
				return remarks != null && !remarks.isEmpty();
			case MethodPackage.METHOD__CASE_FORM:
				return CASE_FORM_EDEFAULT == null ? caseForm != null : !CASE_FORM_EDEFAULT.equals(caseForm);
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
		result.append(" (version: ");
		result.append(version);
		result.append(", basedOn: ");
		result.append(basedOn);
		result.append(", status: ");
		result.append(status);
		result.append(", digest: ");
		result.append(digest);
		result.append(", category: ");
		result.append(category);
		result.append(", approaches: ");
		result.append(approaches);
		result.append(", difficulty: ");
		result.append(difficulty);
		result.append(", caseKind: ");
		result.append(caseKind);
		result.append(", presenters: ");
		result.append(presenters);
		result.append(", caseChoice: ");
		result.append(caseChoice);
		result.append(", adviceStance: ");
		result.append(adviceStance);
		result.append(", minimumStage: ");
		result.append(minimumStage);
		result.append(", caseForm: ");
		result.append(caseForm);
		result.append(')');
		return result.toString();
	}

} //MethodImpl
