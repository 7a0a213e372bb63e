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

import org.kring.model.common.Duration;
import org.kring.model.common.Text;

import org.kring.model.method.Activity;
import org.kring.model.method.AdviceStance;
import org.kring.model.method.Atmosphere;
import org.kring.model.method.Criterion;
import org.kring.model.method.EvaluationTopic;
import org.kring.model.method.Grouping;
import org.kring.model.method.MethodPackage;
import org.kring.model.method.Permission;
import org.kring.model.method.Phase;
import org.kring.model.method.PhaseFunction;
import org.kring.model.method.Prompt;
import org.kring.model.method.PromptType;
import org.kring.model.method.Yield;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Phase</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.method.impl.PhaseImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.kring.model.method.impl.PhaseImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.kring.model.method.impl.PhaseImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.kring.model.method.impl.PhaseImpl#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.kring.model.method.impl.PhaseImpl#getInstruction <em>Instruction</em>}</li>
 *   <li>{@link org.kring.model.method.impl.PhaseImpl#getDuration <em>Duration</em>}</li>
 *   <li>{@link org.kring.model.method.impl.PhaseImpl#isOptional <em>Optional</em>}</li>
 *   <li>{@link org.kring.model.method.impl.PhaseImpl#getFunction <em>Function</em>}</li>
 *   <li>{@link org.kring.model.method.impl.PhaseImpl#getGrouping <em>Grouping</em>}</li>
 *   <li>{@link org.kring.model.method.impl.PhaseImpl#getAtmosphere <em>Atmosphere</em>}</li>
 *   <li>{@link org.kring.model.method.impl.PhaseImpl#getAdviceStance <em>Advice Stance</em>}</li>
 *   <li>{@link org.kring.model.method.impl.PhaseImpl#getDiscussion <em>Discussion</em>}</li>
 *   <li>{@link org.kring.model.method.impl.PhaseImpl#getActivities <em>Activities</em>}</li>
 *   <li>{@link org.kring.model.method.impl.PhaseImpl#getPrompts <em>Prompts</em>}</li>
 *   <li>{@link org.kring.model.method.impl.PhaseImpl#getQuestionBanks <em>Question Banks</em>}</li>
 *   <li>{@link org.kring.model.method.impl.PhaseImpl#getPromptTypes <em>Prompt Types</em>}</li>
 *   <li>{@link org.kring.model.method.impl.PhaseImpl#getYields <em>Yields</em>}</li>
 *   <li>{@link org.kring.model.method.impl.PhaseImpl#getCriteria <em>Criteria</em>}</li>
 *   <li>{@link org.kring.model.method.impl.PhaseImpl#getEvaluates <em>Evaluates</em>}</li>
 *   <li>{@link org.kring.model.method.impl.PhaseImpl#getLeavesOut <em>Leaves Out</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PhaseImpl extends FlowElementImpl implements Phase {
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
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected Text label;

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
	 * The cached value of the '{@link #getPurpose() <em>Purpose</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected Text purpose;

	/**
	 * The cached value of the '{@link #getInstruction() <em>Instruction</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstruction()
	 * @generated
	 * @ordered
	 */
	protected Text instruction;

	/**
	 * The cached value of the '{@link #getDuration() <em>Duration</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDuration()
	 * @generated
	 * @ordered
	 */
	protected Duration duration;

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
	 * The default value of the '{@link #getFunction() <em>Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunction()
	 * @generated
	 * @ordered
	 */
	protected static final PhaseFunction FUNCTION_EDEFAULT = PhaseFunction.UNSTATED;

	/**
	 * The cached value of the '{@link #getFunction() <em>Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunction()
	 * @generated
	 * @ordered
	 */
	protected PhaseFunction function = FUNCTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getGrouping() <em>Grouping</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrouping()
	 * @generated
	 * @ordered
	 */
	protected static final Grouping GROUPING_EDEFAULT = Grouping.WHOLE_GROUP;

	/**
	 * The cached value of the '{@link #getGrouping() <em>Grouping</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrouping()
	 * @generated
	 * @ordered
	 */
	protected Grouping grouping = GROUPING_EDEFAULT;

	/**
	 * The default value of the '{@link #getAtmosphere() <em>Atmosphere</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAtmosphere()
	 * @generated
	 * @ordered
	 */
	protected static final Atmosphere ATMOSPHERE_EDEFAULT = Atmosphere.TALK;

	/**
	 * The cached value of the '{@link #getAtmosphere() <em>Atmosphere</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAtmosphere()
	 * @generated
	 * @ordered
	 */
	protected Atmosphere atmosphere = ATMOSPHERE_EDEFAULT;

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
	 * The default value of the '{@link #getDiscussion() <em>Discussion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiscussion()
	 * @generated
	 * @ordered
	 */
	protected static final Permission DISCUSSION_EDEFAULT = Permission.UNSTATED;

	/**
	 * The cached value of the '{@link #getDiscussion() <em>Discussion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiscussion()
	 * @generated
	 * @ordered
	 */
	protected Permission discussion = DISCUSSION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getActivities() <em>Activities</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActivities()
	 * @generated
	 * @ordered
	 */
	protected EList<Activity> activities;

	/**
	 * The cached value of the '{@link #getPrompts() <em>Prompts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrompts()
	 * @generated
	 * @ordered
	 */
	protected EList<Prompt> prompts;

	/**
	 * The cached value of the '{@link #getQuestionBanks() <em>Question Banks</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuestionBanks()
	 * @generated
	 * @ordered
	 */
	protected EList<String> questionBanks;

	/**
	 * The cached value of the '{@link #getPromptTypes() <em>Prompt Types</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPromptTypes()
	 * @generated
	 * @ordered
	 */
	protected EList<PromptType> promptTypes;

	/**
	 * The cached value of the '{@link #getYields() <em>Yields</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYields()
	 * @generated
	 * @ordered
	 */
	protected EList<Yield> yields;

	/**
	 * The cached value of the '{@link #getCriteria() <em>Criteria</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriteria()
	 * @generated
	 * @ordered
	 */
	protected EList<Criterion> criteria;

	/**
	 * The cached value of the '{@link #getEvaluates() <em>Evaluates</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvaluates()
	 * @generated
	 * @ordered
	 */
	protected EList<EvaluationTopic> evaluates;

	/**
	 * The cached value of the '{@link #getLeavesOut() <em>Leaves Out</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeavesOut()
	 * @generated
	 * @ordered
	 */
	protected EList<Text> leavesOut;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PhaseImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MethodPackage.Literals.PHASE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.PHASE__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getLabel() {
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetLabel(Text newLabel, NotificationChain msgs) {
		Text oldLabel = label;
		label = newLabel;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MethodPackage.PHASE__LABEL, oldLabel, newLabel);
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
	public void setLabel(Text newLabel) {
		if (newLabel != label) {
			NotificationChain msgs = null;
			if (label != null)
				msgs = ((InternalEObject)label).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MethodPackage.PHASE__LABEL, null, msgs);
			if (newLabel != null)
				msgs = ((InternalEObject)newLabel).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MethodPackage.PHASE__LABEL, null, msgs);
			msgs = basicSetLabel(newLabel, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.PHASE__LABEL, newLabel, newLabel));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MethodPackage.PHASE__NAME, oldName, newName);
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
				msgs = ((InternalEObject)name).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MethodPackage.PHASE__NAME, null, msgs);
			if (newName != null)
				msgs = ((InternalEObject)newName).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MethodPackage.PHASE__NAME, null, msgs);
			msgs = basicSetName(newName, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.PHASE__NAME, newName, newName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getPurpose() {
		return purpose;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPurpose(Text newPurpose, NotificationChain msgs) {
		Text oldPurpose = purpose;
		purpose = newPurpose;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MethodPackage.PHASE__PURPOSE, oldPurpose, newPurpose);
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
	public void setPurpose(Text newPurpose) {
		if (newPurpose != purpose) {
			NotificationChain msgs = null;
			if (purpose != null)
				msgs = ((InternalEObject)purpose).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MethodPackage.PHASE__PURPOSE, null, msgs);
			if (newPurpose != null)
				msgs = ((InternalEObject)newPurpose).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MethodPackage.PHASE__PURPOSE, null, msgs);
			msgs = basicSetPurpose(newPurpose, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.PHASE__PURPOSE, newPurpose, newPurpose));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Text getInstruction() {
		return instruction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetInstruction(Text newInstruction, NotificationChain msgs) {
		Text oldInstruction = instruction;
		instruction = newInstruction;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MethodPackage.PHASE__INSTRUCTION, oldInstruction, newInstruction);
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
	public void setInstruction(Text newInstruction) {
		if (newInstruction != instruction) {
			NotificationChain msgs = null;
			if (instruction != null)
				msgs = ((InternalEObject)instruction).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MethodPackage.PHASE__INSTRUCTION, null, msgs);
			if (newInstruction != null)
				msgs = ((InternalEObject)newInstruction).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MethodPackage.PHASE__INSTRUCTION, null, msgs);
			msgs = basicSetInstruction(newInstruction, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.PHASE__INSTRUCTION, newInstruction, newInstruction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getDuration() {
		return duration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDuration(Duration newDuration, NotificationChain msgs) {
		Duration oldDuration = duration;
		duration = newDuration;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MethodPackage.PHASE__DURATION, oldDuration, newDuration);
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
	public void setDuration(Duration newDuration) {
		if (newDuration != duration) {
			NotificationChain msgs = null;
			if (duration != null)
				msgs = ((InternalEObject)duration).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MethodPackage.PHASE__DURATION, null, msgs);
			if (newDuration != null)
				msgs = ((InternalEObject)newDuration).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MethodPackage.PHASE__DURATION, null, msgs);
			msgs = basicSetDuration(newDuration, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.PHASE__DURATION, newDuration, newDuration));
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
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.PHASE__OPTIONAL, oldOptional, optional));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PhaseFunction getFunction() {
		return function;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFunction(PhaseFunction newFunction) {
		PhaseFunction oldFunction = function;
		function = newFunction == null ? FUNCTION_EDEFAULT : newFunction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.PHASE__FUNCTION, oldFunction, function));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Grouping getGrouping() {
		return grouping;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGrouping(Grouping newGrouping) {
		Grouping oldGrouping = grouping;
		grouping = newGrouping == null ? GROUPING_EDEFAULT : newGrouping;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.PHASE__GROUPING, oldGrouping, grouping));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Atmosphere getAtmosphere() {
		return atmosphere;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAtmosphere(Atmosphere newAtmosphere) {
		Atmosphere oldAtmosphere = atmosphere;
		atmosphere = newAtmosphere == null ? ATMOSPHERE_EDEFAULT : newAtmosphere;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.PHASE__ATMOSPHERE, oldAtmosphere, atmosphere));
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
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.PHASE__ADVICE_STANCE, oldAdviceStance, adviceStance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Permission getDiscussion() {
		return discussion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDiscussion(Permission newDiscussion) {
		Permission oldDiscussion = discussion;
		discussion = newDiscussion == null ? DISCUSSION_EDEFAULT : newDiscussion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.PHASE__DISCUSSION, oldDiscussion, discussion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Activity> getActivities() {
		if (activities == null) {
			activities = new EObjectContainmentEList<Activity>(Activity.class, this, MethodPackage.PHASE__ACTIVITIES);
		}
		return activities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Prompt> getPrompts() {
		if (prompts == null) {
			prompts = new EObjectContainmentEList<Prompt>(Prompt.class, this, MethodPackage.PHASE__PROMPTS);
		}
		return prompts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getQuestionBanks() {
		if (questionBanks == null) {
			questionBanks = new EDataTypeUniqueEList<String>(String.class, this, MethodPackage.PHASE__QUESTION_BANKS);
		}
		return questionBanks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PromptType> getPromptTypes() {
		if (promptTypes == null) {
			promptTypes = new EDataTypeUniqueEList<PromptType>(PromptType.class, this, MethodPackage.PHASE__PROMPT_TYPES);
		}
		return promptTypes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Yield> getYields() {
		if (yields == null) {
			yields = new EObjectContainmentEList<Yield>(Yield.class, this, MethodPackage.PHASE__YIELDS);
		}
		return yields;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Criterion> getCriteria() {
		if (criteria == null) {
			criteria = new EObjectContainmentEList<Criterion>(Criterion.class, this, MethodPackage.PHASE__CRITERIA);
		}
		return criteria;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EvaluationTopic> getEvaluates() {
		if (evaluates == null) {
			evaluates = new EObjectContainmentEList<EvaluationTopic>(EvaluationTopic.class, this, MethodPackage.PHASE__EVALUATES);
		}
		return evaluates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Text> getLeavesOut() {
		if (leavesOut == null) {
			leavesOut = new EObjectContainmentEList<Text>(Text.class, this, MethodPackage.PHASE__LEAVES_OUT);
		}
		return leavesOut;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MethodPackage.PHASE__LABEL:
				return basicSetLabel(null, msgs);
			case MethodPackage.PHASE__NAME:
				return basicSetName(null, msgs);
			case MethodPackage.PHASE__PURPOSE:
				return basicSetPurpose(null, msgs);
			case MethodPackage.PHASE__INSTRUCTION:
				return basicSetInstruction(null, msgs);
			case MethodPackage.PHASE__DURATION:
				return basicSetDuration(null, msgs);
			case MethodPackage.PHASE__ACTIVITIES:
				return ((InternalEList<?>)getActivities()).basicRemove(otherEnd, msgs);
			case MethodPackage.PHASE__PROMPTS:
				return ((InternalEList<?>)getPrompts()).basicRemove(otherEnd, msgs);
			case MethodPackage.PHASE__YIELDS:
				return ((InternalEList<?>)getYields()).basicRemove(otherEnd, msgs);
			case MethodPackage.PHASE__CRITERIA:
				return ((InternalEList<?>)getCriteria()).basicRemove(otherEnd, msgs);
			case MethodPackage.PHASE__EVALUATES:
				return ((InternalEList<?>)getEvaluates()).basicRemove(otherEnd, msgs);
			case MethodPackage.PHASE__LEAVES_OUT:
				return ((InternalEList<?>)getLeavesOut()).basicRemove(otherEnd, msgs);
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
			case MethodPackage.PHASE__NUMBER:
				return getNumber();
			case MethodPackage.PHASE__LABEL:
				return getLabel();
			case MethodPackage.PHASE__NAME:
				return getName();
			case MethodPackage.PHASE__PURPOSE:
				return getPurpose();
			case MethodPackage.PHASE__INSTRUCTION:
				return getInstruction();
			case MethodPackage.PHASE__DURATION:
				return getDuration();
			case MethodPackage.PHASE__OPTIONAL:
				return isOptional();
			case MethodPackage.PHASE__FUNCTION:
				return getFunction();
			case MethodPackage.PHASE__GROUPING:
				return getGrouping();
			case MethodPackage.PHASE__ATMOSPHERE:
				return getAtmosphere();
			case MethodPackage.PHASE__ADVICE_STANCE:
				return getAdviceStance();
			case MethodPackage.PHASE__DISCUSSION:
				return getDiscussion();
			case MethodPackage.PHASE__ACTIVITIES:
				return getActivities();
			case MethodPackage.PHASE__PROMPTS:
				return getPrompts();
			case MethodPackage.PHASE__QUESTION_BANKS:
				return getQuestionBanks();
			case MethodPackage.PHASE__PROMPT_TYPES:
				return getPromptTypes();
			case MethodPackage.PHASE__YIELDS:
				return getYields();
			case MethodPackage.PHASE__CRITERIA:
				return getCriteria();
			case MethodPackage.PHASE__EVALUATES:
				return getEvaluates();
			case MethodPackage.PHASE__LEAVES_OUT:
				return getLeavesOut();
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
			case MethodPackage.PHASE__NUMBER:
				setNumber((String)newValue);
				return;
			case MethodPackage.PHASE__LABEL:
				setLabel((Text)newValue);
				return;
			case MethodPackage.PHASE__NAME:
				setName((Text)newValue);
				return;
			case MethodPackage.PHASE__PURPOSE:
				setPurpose((Text)newValue);
				return;
			case MethodPackage.PHASE__INSTRUCTION:
				setInstruction((Text)newValue);
				return;
			case MethodPackage.PHASE__DURATION:
				setDuration((Duration)newValue);
				return;
			case MethodPackage.PHASE__OPTIONAL:
				setOptional((Boolean)newValue);
				return;
			case MethodPackage.PHASE__FUNCTION:
				setFunction((PhaseFunction)newValue);
				return;
			case MethodPackage.PHASE__GROUPING:
				setGrouping((Grouping)newValue);
				return;
			case MethodPackage.PHASE__ATMOSPHERE:
				setAtmosphere((Atmosphere)newValue);
				return;
			case MethodPackage.PHASE__ADVICE_STANCE:
				setAdviceStance((AdviceStance)newValue);
				return;
			case MethodPackage.PHASE__DISCUSSION:
				setDiscussion((Permission)newValue);
				return;
			case MethodPackage.PHASE__ACTIVITIES:
				getActivities().clear();
				getActivities().addAll((Collection<? extends Activity>)newValue);
				return;
			case MethodPackage.PHASE__PROMPTS:
				getPrompts().clear();
				getPrompts().addAll((Collection<? extends Prompt>)newValue);
				return;
			case MethodPackage.PHASE__QUESTION_BANKS:
				getQuestionBanks().clear();
				getQuestionBanks().addAll((Collection<? extends String>)newValue);
				return;
			case MethodPackage.PHASE__PROMPT_TYPES:
				getPromptTypes().clear();
				getPromptTypes().addAll((Collection<? extends PromptType>)newValue);
				return;
			case MethodPackage.PHASE__YIELDS:
				getYields().clear();
				getYields().addAll((Collection<? extends Yield>)newValue);
				return;
			case MethodPackage.PHASE__CRITERIA:
				getCriteria().clear();
				getCriteria().addAll((Collection<? extends Criterion>)newValue);
				return;
			case MethodPackage.PHASE__EVALUATES:
				getEvaluates().clear();
				getEvaluates().addAll((Collection<? extends EvaluationTopic>)newValue);
				return;
			case MethodPackage.PHASE__LEAVES_OUT:
				getLeavesOut().clear();
				getLeavesOut().addAll((Collection<? extends Text>)newValue);
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
			case MethodPackage.PHASE__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case MethodPackage.PHASE__LABEL:
				setLabel((Text)null);
				return;
			case MethodPackage.PHASE__NAME:
				setName((Text)null);
				return;
			case MethodPackage.PHASE__PURPOSE:
				setPurpose((Text)null);
				return;
			case MethodPackage.PHASE__INSTRUCTION:
				setInstruction((Text)null);
				return;
			case MethodPackage.PHASE__DURATION:
				setDuration((Duration)null);
				return;
			case MethodPackage.PHASE__OPTIONAL:
				setOptional(OPTIONAL_EDEFAULT);
				return;
			case MethodPackage.PHASE__FUNCTION:
				setFunction(FUNCTION_EDEFAULT);
				return;
			case MethodPackage.PHASE__GROUPING:
				setGrouping(GROUPING_EDEFAULT);
				return;
			case MethodPackage.PHASE__ATMOSPHERE:
				setAtmosphere(ATMOSPHERE_EDEFAULT);
				return;
			case MethodPackage.PHASE__ADVICE_STANCE:
				setAdviceStance(ADVICE_STANCE_EDEFAULT);
				return;
			case MethodPackage.PHASE__DISCUSSION:
				setDiscussion(DISCUSSION_EDEFAULT);
				return;
			case MethodPackage.PHASE__ACTIVITIES:
				getActivities().clear();
				return;
			case MethodPackage.PHASE__PROMPTS:
				getPrompts().clear();
				return;
			case MethodPackage.PHASE__QUESTION_BANKS:
				getQuestionBanks().clear();
				return;
			case MethodPackage.PHASE__PROMPT_TYPES:
				getPromptTypes().clear();
				return;
			case MethodPackage.PHASE__YIELDS:
				getYields().clear();
				return;
			case MethodPackage.PHASE__CRITERIA:
				getCriteria().clear();
				return;
			case MethodPackage.PHASE__EVALUATES:
				getEvaluates().clear();
				return;
			case MethodPackage.PHASE__LEAVES_OUT:
				getLeavesOut().clear();
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
			case MethodPackage.PHASE__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case MethodPackage.PHASE__LABEL:
				return label != null;
			case MethodPackage.PHASE__NAME:
				return name != null;
			case MethodPackage.PHASE__PURPOSE:
				return purpose != null;
			case MethodPackage.PHASE__INSTRUCTION:
				return instruction != null;
			case MethodPackage.PHASE__DURATION:
				return duration != null;
			case MethodPackage.PHASE__OPTIONAL:
				return optional != OPTIONAL_EDEFAULT;
			case MethodPackage.PHASE__FUNCTION:
				return function != FUNCTION_EDEFAULT;
			case MethodPackage.PHASE__GROUPING:
				return grouping != GROUPING_EDEFAULT;
			case MethodPackage.PHASE__ATMOSPHERE:
				return atmosphere != ATMOSPHERE_EDEFAULT;
			case MethodPackage.PHASE__ADVICE_STANCE:
				return adviceStance != ADVICE_STANCE_EDEFAULT;
			case MethodPackage.PHASE__DISCUSSION:
				return discussion != DISCUSSION_EDEFAULT;
			case MethodPackage.PHASE__ACTIVITIES:
				return activities != null && !activities.isEmpty();
			case MethodPackage.PHASE__PROMPTS:
				return prompts != null && !prompts.isEmpty();
			case MethodPackage.PHASE__QUESTION_BANKS:
				return questionBanks != null && !questionBanks.isEmpty();
			case MethodPackage.PHASE__PROMPT_TYPES:
				return promptTypes != null && !promptTypes.isEmpty();
			case MethodPackage.PHASE__YIELDS:
				return yields != null && !yields.isEmpty();
			case MethodPackage.PHASE__CRITERIA:
				return criteria != null && !criteria.isEmpty();
			case MethodPackage.PHASE__EVALUATES:
				return evaluates != null && !evaluates.isEmpty();
			case MethodPackage.PHASE__LEAVES_OUT:
				return leavesOut != null && !leavesOut.isEmpty();
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
		result.append(" (number: ");
		result.append(number);
		result.append(", optional: ");
		result.append(optional);
		result.append(", function: ");
		result.append(function);
		result.append(", grouping: ");
		result.append(grouping);
		result.append(", atmosphere: ");
		result.append(atmosphere);
		result.append(", adviceStance: ");
		result.append(adviceStance);
		result.append(", discussion: ");
		result.append(discussion);
		result.append(", questionBanks: ");
		result.append(questionBanks);
		result.append(", promptTypes: ");
		result.append(promptTypes);
		result.append(')');
		return result.toString();
	}

} //PhaseImpl
