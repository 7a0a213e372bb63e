/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.method.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.kring.model.common.CommonPackage;

import org.kring.model.common.impl.CommonPackageImpl;

import org.kring.model.evaluation.EvaluationPackage;

import org.kring.model.evaluation.impl.EvaluationPackageImpl;

import org.kring.model.form.FormPackage;

import org.kring.model.form.impl.FormPackageImpl;

import org.kring.model.meeting.MeetingPackage;

import org.kring.model.meeting.impl.MeetingPackageImpl;

import org.kring.model.method.Activity;
import org.kring.model.method.ActivityKind;
import org.kring.model.method.AddPhase;
import org.kring.model.method.AdviceStance;
import org.kring.model.method.Approach;
import org.kring.model.method.Atmosphere;
import org.kring.model.method.Branch;
import org.kring.model.method.BranchCondition;
import org.kring.model.method.Carrier;
import org.kring.model.method.CaseChoice;
import org.kring.model.method.CaseKind;
import org.kring.model.method.Change;
import org.kring.model.method.ChangeDuration;
import org.kring.model.method.ChangePresenters;
import org.kring.model.method.ChangeRoleCount;
import org.kring.model.method.Choice;
import org.kring.model.method.Column;
import org.kring.model.method.Criterion;
import org.kring.model.method.Deviation;
import org.kring.model.method.Difficulty;
import org.kring.model.method.EvaluationTopic;
import org.kring.model.method.FieldKind;
import org.kring.model.method.FlowElement;
import org.kring.model.method.FormCheck;
import org.kring.model.method.FormField;
import org.kring.model.method.FormTemplate;
import org.kring.model.method.Grouping;
import org.kring.model.method.Guidance;
import org.kring.model.method.GuidanceKind;
import org.kring.model.method.GuidanceSet;
import org.kring.model.method.GuidanceUse;
import org.kring.model.method.LeaveOutPhase;
import org.kring.model.method.Material;
import org.kring.model.method.MaterialKind;
import org.kring.model.method.MeetingStructure;
import org.kring.model.method.Method;
import org.kring.model.method.MethodFactory;
import org.kring.model.method.MethodPackage;
import org.kring.model.method.MethodRole;
import org.kring.model.method.MethodStatus;
import org.kring.model.method.Naming;
import org.kring.model.method.Norms;
import org.kring.model.method.Order;
import org.kring.model.method.Permission;
import org.kring.model.method.Phase;
import org.kring.model.method.PhaseFunction;
import org.kring.model.method.Place;
import org.kring.model.method.Precondition;
import org.kring.model.method.PreconditionKind;
import org.kring.model.method.PresenterRule;
import org.kring.model.method.Prompt;
import org.kring.model.method.PromptForm;
import org.kring.model.method.PromptGroup;
import org.kring.model.method.PromptType;
import org.kring.model.method.Quantity;
import org.kring.model.method.QuestionBank;
import org.kring.model.method.Rating;
import org.kring.model.method.Remark;
import org.kring.model.method.RemarkKind;
import org.kring.model.method.RepeatRule;
import org.kring.model.method.ReplacePhase;
import org.kring.model.method.ReplaceYield;
import org.kring.model.method.RewordPhase;
import org.kring.model.method.RoleAlias;
import org.kring.model.method.RoleCard;
import org.kring.model.method.Rotation;
import org.kring.model.method.RotationKind;
import org.kring.model.method.Round;
import org.kring.model.method.Shelf;
import org.kring.model.method.Slot;
import org.kring.model.method.Smart;
import org.kring.model.method.Source;
import org.kring.model.method.SpeechRule;
import org.kring.model.method.Variant;
import org.kring.model.method.Visibility;
import org.kring.model.method.Yield;
import org.kring.model.method.YieldKind;

import org.kring.model.practice.PracticePackage;

import org.kring.model.practice.impl.PracticePackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class MethodPackageImpl extends EPackageImpl implements MethodPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass methodEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass preconditionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass methodRoleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass flowElementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass roundEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass rotationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass phaseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass activityEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass promptEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass yieldEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass columnEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ratingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass smartEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass criterionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass evaluationTopicEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass materialEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass guidanceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass guidanceUseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass deviationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass remarkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass variantEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass changeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass rewordPhaseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass replacePhaseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass addPhaseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass leaveOutPhaseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass changeDurationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass replaceYieldEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass changePresentersEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass changeRoleCountEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass shelfEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sourceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass approachEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass questionBankEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass promptGroupEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass formTemplateEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass formFieldEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass choiceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass formCheckEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass roleCardEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass roleAliasEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass guidanceSetEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass meetingStructureEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass slotEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass branchEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass normsEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum methodStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum adviceStanceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum caseKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum presenterRuleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum caseChoiceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum difficultyEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum preconditionKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum repeatRuleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum rotationKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum phaseFunctionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum groupingEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum atmosphereEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum permissionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum activityKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum placeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum speechRuleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum orderEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum promptTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum promptFormEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum yieldKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum quantityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum visibilityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum carrierEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum namingEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum materialKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum guidanceKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum remarkKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum fieldKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum branchConditionEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.kring.model.method.MethodPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private MethodPackageImpl() {
		super(eNS_URI, MethodFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link MethodPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static MethodPackage init() {
		if (isInited) return (MethodPackage)EPackage.Registry.INSTANCE.getEPackage(MethodPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredMethodPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		MethodPackageImpl theMethodPackage = registeredMethodPackage instanceof MethodPackageImpl ? (MethodPackageImpl)registeredMethodPackage : new MethodPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(CommonPackage.eNS_URI);
		CommonPackageImpl theCommonPackage = (CommonPackageImpl)(registeredPackage instanceof CommonPackageImpl ? registeredPackage : CommonPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(PracticePackage.eNS_URI);
		PracticePackageImpl thePracticePackage = (PracticePackageImpl)(registeredPackage instanceof PracticePackageImpl ? registeredPackage : PracticePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(MeetingPackage.eNS_URI);
		MeetingPackageImpl theMeetingPackage = (MeetingPackageImpl)(registeredPackage instanceof MeetingPackageImpl ? registeredPackage : MeetingPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(EvaluationPackage.eNS_URI);
		EvaluationPackageImpl theEvaluationPackage = (EvaluationPackageImpl)(registeredPackage instanceof EvaluationPackageImpl ? registeredPackage : EvaluationPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(FormPackage.eNS_URI);
		FormPackageImpl theFormPackage = (FormPackageImpl)(registeredPackage instanceof FormPackageImpl ? registeredPackage : FormPackage.eINSTANCE);

		// Create package meta-data objects
		theMethodPackage.createPackageContents();
		theCommonPackage.createPackageContents();
		thePracticePackage.createPackageContents();
		theMeetingPackage.createPackageContents();
		theEvaluationPackage.createPackageContents();
		theFormPackage.createPackageContents();

		// Initialize created meta-data
		theMethodPackage.initializePackageContents();
		theCommonPackage.initializePackageContents();
		thePracticePackage.initializePackageContents();
		theMeetingPackage.initializePackageContents();
		theEvaluationPackage.initializePackageContents();
		theFormPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theMethodPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(MethodPackage.eNS_URI, theMethodPackage);
		return theMethodPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMethod() {
		return methodEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMethod_Version() {
		return (EAttribute)methodEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMethod_BasedOn() {
		return (EAttribute)methodEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMethod_Status() {
		return (EAttribute)methodEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMethod_Digest() {
		return (EAttribute)methodEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMethod_Name() {
		return (EReference)methodEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMethod_Aliases() {
		return (EReference)methodEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMethod_Summary() {
		return (EReference)methodEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMethod_Category() {
		return (EAttribute)methodEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMethod_Approaches() {
		return (EAttribute)methodEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMethod_Difficulty() {
		return (EAttribute)methodEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMethod_CaseKind() {
		return (EAttribute)methodEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMethod_Presenters() {
		return (EAttribute)methodEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMethod_CaseChoice() {
		return (EAttribute)methodEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMethod_AdviceStance() {
		return (EAttribute)methodEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMethod_People() {
		return (EReference)methodEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMethod_MinimumStage() {
		return (EAttribute)methodEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMethod_Preconditions() {
		return (EReference)methodEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMethod_StatedTotal() {
		return (EReference)methodEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMethod_Citations() {
		return (EReference)methodEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMethod_Roles() {
		return (EReference)methodEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMethod_Flow() {
		return (EReference)methodEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMethod_Variants() {
		return (EReference)methodEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMethod_Guidance() {
		return (EReference)methodEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMethod_SharedGuidance() {
		return (EReference)methodEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMethod_Materials() {
		return (EReference)methodEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMethod_Deviations() {
		return (EReference)methodEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMethod_Remarks() {
		return (EReference)methodEClass.getEStructuralFeatures().get(26);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMethod_CaseForm() {
		return (EAttribute)methodEClass.getEStructuralFeatures().get(27);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPrecondition() {
		return preconditionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPrecondition_Kind() {
		return (EAttribute)preconditionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPrecondition_Text() {
		return (EReference)preconditionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMethodRole() {
		return methodRoleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMethodRole_Kind() {
		return (EAttribute)methodRoleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMethodRole_Name() {
		return (EReference)methodRoleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMethodRole_Aliases() {
		return (EReference)methodRoleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMethodRole_Count() {
		return (EReference)methodRoleEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMethodRole_CombinableWith() {
		return (EReference)methodRoleEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFlowElement() {
		return flowElementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRound() {
		return roundEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRound_Name() {
		return (EReference)roundEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRound_Repeat() {
		return (EAttribute)roundEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRound_Count() {
		return (EAttribute)roundEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRound_Excluded() {
		return (EReference)roundEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRound_Until() {
		return (EReference)roundEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRound_UntilPrompt() {
		return (EAttribute)roundEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRound_Rotation() {
		return (EReference)roundEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRound_Flow() {
		return (EReference)roundEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRotation() {
		return rotationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRotation_Kind() {
		return (EAttribute)rotationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRotation_Moving() {
		return (EReference)rotationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRotation_Other() {
		return (EReference)rotationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRotation_Text() {
		return (EReference)rotationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPhase() {
		return phaseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhase_Number() {
		return (EAttribute)phaseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPhase_Label() {
		return (EReference)phaseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPhase_Name() {
		return (EReference)phaseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPhase_Purpose() {
		return (EReference)phaseEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPhase_Instruction() {
		return (EReference)phaseEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPhase_Duration() {
		return (EReference)phaseEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhase_Optional() {
		return (EAttribute)phaseEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhase_Function() {
		return (EAttribute)phaseEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhase_Grouping() {
		return (EAttribute)phaseEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhase_Atmosphere() {
		return (EAttribute)phaseEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhase_AdviceStance() {
		return (EAttribute)phaseEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhase_Discussion() {
		return (EAttribute)phaseEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPhase_Activities() {
		return (EReference)phaseEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPhase_Prompts() {
		return (EReference)phaseEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhase_QuestionBanks() {
		return (EAttribute)phaseEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPhase_PromptTypes() {
		return (EAttribute)phaseEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPhase_Yields() {
		return (EReference)phaseEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPhase_Criteria() {
		return (EReference)phaseEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPhase_Evaluates() {
		return (EReference)phaseEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPhase_LeavesOut() {
		return (EReference)phaseEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getActivity() {
		return activityEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getActivity_Role() {
		return (EReference)activityEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_Kind() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_Place() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_Speech() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_Order() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_Optional() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getActivity_Text() {
		return (EReference)activityEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPrompt() {
		return promptEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPrompt_Text() {
		return (EReference)promptEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPrompt_Type() {
		return (EAttribute)promptEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPrompt_Form() {
		return (EAttribute)promptEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPrompt_Role() {
		return (EReference)promptEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPrompt_Hint() {
		return (EReference)promptEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPrompt_Label() {
		return (EAttribute)promptEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPrompt_Group() {
		return (EAttribute)promptEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getYield() {
		return yieldEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getYield_Kind() {
		return (EAttribute)yieldEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getYield_Giver() {
		return (EReference)yieldEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getYield_Quantity() {
		return (EAttribute)yieldEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getYield_Exactly() {
		return (EAttribute)yieldEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getYield_Visibility() {
		return (EAttribute)yieldEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getYield_Carrier() {
		return (EAttribute)yieldEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getYield_Naming() {
		return (EAttribute)yieldEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getYield_Optional() {
		return (EAttribute)yieldEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getYield_Name() {
		return (EReference)yieldEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getYield_Columns() {
		return (EReference)yieldEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getYield_LinksTo() {
		return (EReference)yieldEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getYield_ChosenFrom() {
		return (EReference)yieldEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getYield_Rating() {
		return (EReference)yieldEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getYield_Smart() {
		return (EReference)yieldEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getColumn() {
		return columnEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getColumn_Name() {
		return (EReference)columnEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRating() {
		return ratingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRating_Min() {
		return (EAttribute)ratingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRating_Max() {
		return (EAttribute)ratingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRating_Threshold() {
		return (EAttribute)ratingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRating_FollowUps() {
		return (EReference)ratingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSmart() {
		return smartEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSmart_Required() {
		return (EAttribute)smartEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCriterion() {
		return criterionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCriterion_Name() {
		return (EReference)criterionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEvaluationTopic() {
		return evaluationTopicEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvaluationTopic_Name() {
		return (EReference)evaluationTopicEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluationTopic_Axis() {
		return (EAttribute)evaluationTopicEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMaterial() {
		return materialEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMaterial_Kind() {
		return (EAttribute)materialEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMaterial_Count() {
		return (EAttribute)materialEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMaterial_Text() {
		return (EReference)materialEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGuidance() {
		return guidanceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuidance_Kind() {
		return (EAttribute)guidanceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuidance_Number() {
		return (EAttribute)guidanceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGuidance_Name() {
		return (EReference)guidanceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGuidance_Text() {
		return (EReference)guidanceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuidance_Owner() {
		return (EAttribute)guidanceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGuidance_Citations() {
		return (EReference)guidanceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuidance_Phases() {
		return (EAttribute)guidanceEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuidance_Contradicts() {
		return (EAttribute)guidanceEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGuidanceUse() {
		return guidanceUseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuidanceUse_Guidance() {
		return (EAttribute)guidanceUseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuidanceUse_Phases() {
		return (EAttribute)guidanceUseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDeviation() {
		return deviationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviation_Rule() {
		return (EAttribute)deviationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDeviation_Phase() {
		return (EReference)deviationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDeviation_Reason() {
		return (EReference)deviationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRemark() {
		return remarkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRemark_Kind() {
		return (EAttribute)remarkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRemark_Text() {
		return (EReference)remarkEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVariant() {
		return variantEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVariant_Name() {
		return (EReference)variantEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVariant_Description() {
		return (EReference)variantEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVariant_Changes() {
		return (EReference)variantEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVariant_Citations() {
		return (EReference)variantEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getChange() {
		return changeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRewordPhase() {
		return rewordPhaseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRewordPhase_Phase() {
		return (EReference)rewordPhaseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRewordPhase_Name() {
		return (EReference)rewordPhaseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRewordPhase_Instruction() {
		return (EReference)rewordPhaseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRewordPhase_Prompts() {
		return (EReference)rewordPhaseEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReplacePhase() {
		return replacePhaseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReplacePhase_Phase() {
		return (EReference)replacePhaseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReplacePhase_Replacement() {
		return (EReference)replacePhaseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAddPhase() {
		return addPhaseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAddPhase_After() {
		return (EReference)addPhaseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAddPhase_Addition() {
		return (EReference)addPhaseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLeaveOutPhase() {
		return leaveOutPhaseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLeaveOutPhase_Phase() {
		return (EReference)leaveOutPhaseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getChangeDuration() {
		return changeDurationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChangeDuration_Phase() {
		return (EReference)changeDurationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChangeDuration_Duration() {
		return (EReference)changeDurationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReplaceYield() {
		return replaceYieldEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReplaceYield_Yield() {
		return (EReference)replaceYieldEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReplaceYield_Replacement() {
		return (EReference)replaceYieldEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getChangePresenters() {
		return changePresentersEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChangePresenters_Presenters() {
		return (EAttribute)changePresentersEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getChangeRoleCount() {
		return changeRoleCountEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChangeRoleCount_Role() {
		return (EReference)changeRoleCountEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChangeRoleCount_Count() {
		return (EReference)changeRoleCountEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getShelf() {
		return shelfEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getShelf_Name() {
		return (EReference)shelfEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getShelf_Sources() {
		return (EReference)shelfEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getShelf_Approaches() {
		return (EReference)shelfEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getShelf_QuestionBanks() {
		return (EReference)shelfEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getShelf_Forms() {
		return (EReference)shelfEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getShelf_RoleCards() {
		return (EReference)shelfEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getShelf_GuidanceSets() {
		return (EReference)shelfEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getShelf_Structures() {
		return (EReference)shelfEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getShelf_Norms() {
		return (EReference)shelfEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSource() {
		return sourceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSource_Title() {
		return (EAttribute)sourceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSource_Authors() {
		return (EAttribute)sourceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSource_Year() {
		return (EAttribute)sourceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSource_Description() {
		return (EReference)sourceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getApproach() {
		return approachEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getApproach_Name() {
		return (EReference)approachEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getQuestionBank() {
		return questionBankEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getQuestionBank_Name() {
		return (EReference)questionBankEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getQuestionBank_Description() {
		return (EReference)questionBankEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getQuestionBank_Citations() {
		return (EReference)questionBankEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getQuestionBank_Groups() {
		return (EReference)questionBankEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPromptGroup() {
		return promptGroupEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPromptGroup_Name() {
		return (EReference)promptGroupEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPromptGroup_Type() {
		return (EAttribute)promptGroupEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPromptGroup_Prompts() {
		return (EReference)promptGroupEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFormTemplate() {
		return formTemplateEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFormTemplate_Name() {
		return (EReference)formTemplateEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFormTemplate_Purpose() {
		return (EReference)formTemplateEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFormTemplate_Visibility() {
		return (EAttribute)formTemplateEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFormTemplate_Citations() {
		return (EReference)formTemplateEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFormTemplate_Fields() {
		return (EReference)formTemplateEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFormTemplate_Checks() {
		return (EReference)formTemplateEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFormField() {
		return formFieldEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFormField_Label() {
		return (EReference)formFieldEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFormField_Hint() {
		return (EReference)formFieldEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFormField_Kind() {
		return (EAttribute)formFieldEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFormField_Min() {
		return (EAttribute)formFieldEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFormField_Max() {
		return (EAttribute)formFieldEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFormField_Required() {
		return (EAttribute)formFieldEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFormField_Choices() {
		return (EReference)formFieldEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getChoice() {
		return choiceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getChoice_Name() {
		return (EReference)choiceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFormCheck() {
		return formCheckEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFormCheck_Text() {
		return (EReference)formCheckEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFormCheck_Field() {
		return (EReference)formCheckEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRoleCard() {
		return roleCardEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRoleCard_Role() {
		return (EAttribute)roleCardEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRoleCard_Name() {
		return (EReference)roleCardEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRoleCard_Description() {
		return (EReference)roleCardEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRoleCard_Aliases() {
		return (EReference)roleCardEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRoleCard_Tasks() {
		return (EReference)roleCardEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRoleCard_Points() {
		return (EReference)roleCardEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRoleCard_Citations() {
		return (EReference)roleCardEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRoleAlias() {
		return roleAliasEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRoleAlias_Name() {
		return (EReference)roleAliasEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRoleAlias_Source() {
		return (EAttribute)roleAliasEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGuidanceSet() {
		return guidanceSetEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGuidanceSet_Name() {
		return (EReference)guidanceSetEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuidanceSet_Kind() {
		return (EAttribute)guidanceSetEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuidanceSet_Owner() {
		return (EAttribute)guidanceSetEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGuidanceSet_Citations() {
		return (EReference)guidanceSetEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGuidanceSet_Items() {
		return (EReference)guidanceSetEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGuidanceSet_Remarks() {
		return (EReference)guidanceSetEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMeetingStructure() {
		return meetingStructureEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeetingStructure_Name() {
		return (EReference)meetingStructureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeetingStructure_Description() {
		return (EReference)meetingStructureEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeetingStructure_Citations() {
		return (EReference)meetingStructureEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeetingStructure_Slots() {
		return (EReference)meetingStructureEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeetingStructure_Branches() {
		return (EReference)meetingStructureEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeetingStructure_Notes() {
		return (EReference)meetingStructureEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSlot() {
		return slotEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSlot_Number() {
		return (EAttribute)slotEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSlot_Name() {
		return (EReference)slotEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSlot_Instruction() {
		return (EReference)slotEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSlot_Category() {
		return (EAttribute)slotEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSlot_Function() {
		return (EAttribute)slotEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSlot_Duration() {
		return (EReference)slotEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSlot_DurationWord() {
		return (EAttribute)slotEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSlot_Optional() {
		return (EAttribute)slotEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSlot_Method() {
		return (EAttribute)slotEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSlot_Prompts() {
		return (EReference)slotEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBranch() {
		return branchEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBranch_Condition() {
		return (EAttribute)branchEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBranch_Text() {
		return (EReference)branchEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBranch_Offers() {
		return (EReference)branchEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNorms() {
		return normsEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNorms_People() {
		return (EReference)normsEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNorms_Meeting() {
		return (EReference)normsEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNorms_UsualMinutes() {
		return (EAttribute)normsEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNorms_IntervalWeeks() {
		return (EAttribute)normsEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNorms_CommitmentThreshold() {
		return (EAttribute)normsEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMethodStatus() {
		return methodStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAdviceStance() {
		return adviceStanceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCaseKind() {
		return caseKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPresenterRule() {
		return presenterRuleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCaseChoice() {
		return caseChoiceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDifficulty() {
		return difficultyEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPreconditionKind() {
		return preconditionKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRepeatRule() {
		return repeatRuleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRotationKind() {
		return rotationKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPhaseFunction() {
		return phaseFunctionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getGrouping() {
		return groupingEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAtmosphere() {
		return atmosphereEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPermission() {
		return permissionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getActivityKind() {
		return activityKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPlace() {
		return placeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSpeechRule() {
		return speechRuleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getOrder() {
		return orderEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPromptType() {
		return promptTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPromptForm() {
		return promptFormEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getYieldKind() {
		return yieldKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getQuantity() {
		return quantityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getVisibility() {
		return visibilityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCarrier() {
		return carrierEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getNaming() {
		return namingEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMaterialKind() {
		return materialKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getGuidanceKind() {
		return guidanceKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRemarkKind() {
		return remarkKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFieldKind() {
		return fieldKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getBranchCondition() {
		return branchConditionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MethodFactory getMethodFactory() {
		return (MethodFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		methodEClass = createEClass(METHOD);
		createEAttribute(methodEClass, METHOD__VERSION);
		createEAttribute(methodEClass, METHOD__BASED_ON);
		createEAttribute(methodEClass, METHOD__STATUS);
		createEAttribute(methodEClass, METHOD__DIGEST);
		createEReference(methodEClass, METHOD__NAME);
		createEReference(methodEClass, METHOD__ALIASES);
		createEReference(methodEClass, METHOD__SUMMARY);
		createEAttribute(methodEClass, METHOD__CATEGORY);
		createEAttribute(methodEClass, METHOD__APPROACHES);
		createEAttribute(methodEClass, METHOD__DIFFICULTY);
		createEAttribute(methodEClass, METHOD__CASE_KIND);
		createEAttribute(methodEClass, METHOD__PRESENTERS);
		createEAttribute(methodEClass, METHOD__CASE_CHOICE);
		createEAttribute(methodEClass, METHOD__ADVICE_STANCE);
		createEReference(methodEClass, METHOD__PEOPLE);
		createEAttribute(methodEClass, METHOD__MINIMUM_STAGE);
		createEReference(methodEClass, METHOD__PRECONDITIONS);
		createEReference(methodEClass, METHOD__STATED_TOTAL);
		createEReference(methodEClass, METHOD__CITATIONS);
		createEReference(methodEClass, METHOD__ROLES);
		createEReference(methodEClass, METHOD__FLOW);
		createEReference(methodEClass, METHOD__VARIANTS);
		createEReference(methodEClass, METHOD__GUIDANCE);
		createEReference(methodEClass, METHOD__SHARED_GUIDANCE);
		createEReference(methodEClass, METHOD__MATERIALS);
		createEReference(methodEClass, METHOD__DEVIATIONS);
		createEReference(methodEClass, METHOD__REMARKS);
		createEAttribute(methodEClass, METHOD__CASE_FORM);

		preconditionEClass = createEClass(PRECONDITION);
		createEAttribute(preconditionEClass, PRECONDITION__KIND);
		createEReference(preconditionEClass, PRECONDITION__TEXT);

		methodRoleEClass = createEClass(METHOD_ROLE);
		createEAttribute(methodRoleEClass, METHOD_ROLE__KIND);
		createEReference(methodRoleEClass, METHOD_ROLE__NAME);
		createEReference(methodRoleEClass, METHOD_ROLE__ALIASES);
		createEReference(methodRoleEClass, METHOD_ROLE__COUNT);
		createEReference(methodRoleEClass, METHOD_ROLE__COMBINABLE_WITH);

		flowElementEClass = createEClass(FLOW_ELEMENT);

		roundEClass = createEClass(ROUND);
		createEReference(roundEClass, ROUND__NAME);
		createEAttribute(roundEClass, ROUND__REPEAT);
		createEAttribute(roundEClass, ROUND__COUNT);
		createEReference(roundEClass, ROUND__EXCLUDED);
		createEReference(roundEClass, ROUND__UNTIL);
		createEAttribute(roundEClass, ROUND__UNTIL_PROMPT);
		createEReference(roundEClass, ROUND__ROTATION);
		createEReference(roundEClass, ROUND__FLOW);

		rotationEClass = createEClass(ROTATION);
		createEAttribute(rotationEClass, ROTATION__KIND);
		createEReference(rotationEClass, ROTATION__MOVING);
		createEReference(rotationEClass, ROTATION__OTHER);
		createEReference(rotationEClass, ROTATION__TEXT);

		phaseEClass = createEClass(PHASE);
		createEAttribute(phaseEClass, PHASE__NUMBER);
		createEReference(phaseEClass, PHASE__LABEL);
		createEReference(phaseEClass, PHASE__NAME);
		createEReference(phaseEClass, PHASE__PURPOSE);
		createEReference(phaseEClass, PHASE__INSTRUCTION);
		createEReference(phaseEClass, PHASE__DURATION);
		createEAttribute(phaseEClass, PHASE__OPTIONAL);
		createEAttribute(phaseEClass, PHASE__FUNCTION);
		createEAttribute(phaseEClass, PHASE__GROUPING);
		createEAttribute(phaseEClass, PHASE__ATMOSPHERE);
		createEAttribute(phaseEClass, PHASE__ADVICE_STANCE);
		createEAttribute(phaseEClass, PHASE__DISCUSSION);
		createEReference(phaseEClass, PHASE__ACTIVITIES);
		createEReference(phaseEClass, PHASE__PROMPTS);
		createEAttribute(phaseEClass, PHASE__QUESTION_BANKS);
		createEAttribute(phaseEClass, PHASE__PROMPT_TYPES);
		createEReference(phaseEClass, PHASE__YIELDS);
		createEReference(phaseEClass, PHASE__CRITERIA);
		createEReference(phaseEClass, PHASE__EVALUATES);
		createEReference(phaseEClass, PHASE__LEAVES_OUT);

		activityEClass = createEClass(ACTIVITY);
		createEReference(activityEClass, ACTIVITY__ROLE);
		createEAttribute(activityEClass, ACTIVITY__KIND);
		createEAttribute(activityEClass, ACTIVITY__PLACE);
		createEAttribute(activityEClass, ACTIVITY__SPEECH);
		createEAttribute(activityEClass, ACTIVITY__ORDER);
		createEAttribute(activityEClass, ACTIVITY__OPTIONAL);
		createEReference(activityEClass, ACTIVITY__TEXT);

		promptEClass = createEClass(PROMPT);
		createEReference(promptEClass, PROMPT__TEXT);
		createEAttribute(promptEClass, PROMPT__TYPE);
		createEAttribute(promptEClass, PROMPT__FORM);
		createEReference(promptEClass, PROMPT__ROLE);
		createEReference(promptEClass, PROMPT__HINT);
		createEAttribute(promptEClass, PROMPT__LABEL);
		createEAttribute(promptEClass, PROMPT__GROUP);

		yieldEClass = createEClass(YIELD);
		createEAttribute(yieldEClass, YIELD__KIND);
		createEReference(yieldEClass, YIELD__GIVER);
		createEAttribute(yieldEClass, YIELD__QUANTITY);
		createEAttribute(yieldEClass, YIELD__EXACTLY);
		createEAttribute(yieldEClass, YIELD__VISIBILITY);
		createEAttribute(yieldEClass, YIELD__CARRIER);
		createEAttribute(yieldEClass, YIELD__NAMING);
		createEAttribute(yieldEClass, YIELD__OPTIONAL);
		createEReference(yieldEClass, YIELD__NAME);
		createEReference(yieldEClass, YIELD__COLUMNS);
		createEReference(yieldEClass, YIELD__LINKS_TO);
		createEReference(yieldEClass, YIELD__CHOSEN_FROM);
		createEReference(yieldEClass, YIELD__RATING);
		createEReference(yieldEClass, YIELD__SMART);

		columnEClass = createEClass(COLUMN);
		createEReference(columnEClass, COLUMN__NAME);

		ratingEClass = createEClass(RATING);
		createEAttribute(ratingEClass, RATING__MIN);
		createEAttribute(ratingEClass, RATING__MAX);
		createEAttribute(ratingEClass, RATING__THRESHOLD);
		createEReference(ratingEClass, RATING__FOLLOW_UPS);

		smartEClass = createEClass(SMART);
		createEAttribute(smartEClass, SMART__REQUIRED);

		criterionEClass = createEClass(CRITERION);
		createEReference(criterionEClass, CRITERION__NAME);

		evaluationTopicEClass = createEClass(EVALUATION_TOPIC);
		createEReference(evaluationTopicEClass, EVALUATION_TOPIC__NAME);
		createEAttribute(evaluationTopicEClass, EVALUATION_TOPIC__AXIS);

		materialEClass = createEClass(MATERIAL);
		createEAttribute(materialEClass, MATERIAL__KIND);
		createEAttribute(materialEClass, MATERIAL__COUNT);
		createEReference(materialEClass, MATERIAL__TEXT);

		guidanceEClass = createEClass(GUIDANCE);
		createEAttribute(guidanceEClass, GUIDANCE__KIND);
		createEAttribute(guidanceEClass, GUIDANCE__NUMBER);
		createEReference(guidanceEClass, GUIDANCE__NAME);
		createEReference(guidanceEClass, GUIDANCE__TEXT);
		createEAttribute(guidanceEClass, GUIDANCE__OWNER);
		createEReference(guidanceEClass, GUIDANCE__CITATIONS);
		createEAttribute(guidanceEClass, GUIDANCE__PHASES);
		createEAttribute(guidanceEClass, GUIDANCE__CONTRADICTS);

		guidanceUseEClass = createEClass(GUIDANCE_USE);
		createEAttribute(guidanceUseEClass, GUIDANCE_USE__GUIDANCE);
		createEAttribute(guidanceUseEClass, GUIDANCE_USE__PHASES);

		deviationEClass = createEClass(DEVIATION);
		createEAttribute(deviationEClass, DEVIATION__RULE);
		createEReference(deviationEClass, DEVIATION__PHASE);
		createEReference(deviationEClass, DEVIATION__REASON);

		remarkEClass = createEClass(REMARK);
		createEAttribute(remarkEClass, REMARK__KIND);
		createEReference(remarkEClass, REMARK__TEXT);

		variantEClass = createEClass(VARIANT);
		createEReference(variantEClass, VARIANT__NAME);
		createEReference(variantEClass, VARIANT__DESCRIPTION);
		createEReference(variantEClass, VARIANT__CHANGES);
		createEReference(variantEClass, VARIANT__CITATIONS);

		changeEClass = createEClass(CHANGE);

		rewordPhaseEClass = createEClass(REWORD_PHASE);
		createEReference(rewordPhaseEClass, REWORD_PHASE__PHASE);
		createEReference(rewordPhaseEClass, REWORD_PHASE__NAME);
		createEReference(rewordPhaseEClass, REWORD_PHASE__INSTRUCTION);
		createEReference(rewordPhaseEClass, REWORD_PHASE__PROMPTS);

		replacePhaseEClass = createEClass(REPLACE_PHASE);
		createEReference(replacePhaseEClass, REPLACE_PHASE__PHASE);
		createEReference(replacePhaseEClass, REPLACE_PHASE__REPLACEMENT);

		addPhaseEClass = createEClass(ADD_PHASE);
		createEReference(addPhaseEClass, ADD_PHASE__AFTER);
		createEReference(addPhaseEClass, ADD_PHASE__ADDITION);

		leaveOutPhaseEClass = createEClass(LEAVE_OUT_PHASE);
		createEReference(leaveOutPhaseEClass, LEAVE_OUT_PHASE__PHASE);

		changeDurationEClass = createEClass(CHANGE_DURATION);
		createEReference(changeDurationEClass, CHANGE_DURATION__PHASE);
		createEReference(changeDurationEClass, CHANGE_DURATION__DURATION);

		replaceYieldEClass = createEClass(REPLACE_YIELD);
		createEReference(replaceYieldEClass, REPLACE_YIELD__YIELD);
		createEReference(replaceYieldEClass, REPLACE_YIELD__REPLACEMENT);

		changePresentersEClass = createEClass(CHANGE_PRESENTERS);
		createEAttribute(changePresentersEClass, CHANGE_PRESENTERS__PRESENTERS);

		changeRoleCountEClass = createEClass(CHANGE_ROLE_COUNT);
		createEReference(changeRoleCountEClass, CHANGE_ROLE_COUNT__ROLE);
		createEReference(changeRoleCountEClass, CHANGE_ROLE_COUNT__COUNT);

		shelfEClass = createEClass(SHELF);
		createEReference(shelfEClass, SHELF__NAME);
		createEReference(shelfEClass, SHELF__SOURCES);
		createEReference(shelfEClass, SHELF__APPROACHES);
		createEReference(shelfEClass, SHELF__QUESTION_BANKS);
		createEReference(shelfEClass, SHELF__FORMS);
		createEReference(shelfEClass, SHELF__ROLE_CARDS);
		createEReference(shelfEClass, SHELF__GUIDANCE_SETS);
		createEReference(shelfEClass, SHELF__STRUCTURES);
		createEReference(shelfEClass, SHELF__NORMS);

		sourceEClass = createEClass(SOURCE);
		createEAttribute(sourceEClass, SOURCE__TITLE);
		createEAttribute(sourceEClass, SOURCE__AUTHORS);
		createEAttribute(sourceEClass, SOURCE__YEAR);
		createEReference(sourceEClass, SOURCE__DESCRIPTION);

		approachEClass = createEClass(APPROACH);
		createEReference(approachEClass, APPROACH__NAME);

		questionBankEClass = createEClass(QUESTION_BANK);
		createEReference(questionBankEClass, QUESTION_BANK__NAME);
		createEReference(questionBankEClass, QUESTION_BANK__DESCRIPTION);
		createEReference(questionBankEClass, QUESTION_BANK__CITATIONS);
		createEReference(questionBankEClass, QUESTION_BANK__GROUPS);

		promptGroupEClass = createEClass(PROMPT_GROUP);
		createEReference(promptGroupEClass, PROMPT_GROUP__NAME);
		createEAttribute(promptGroupEClass, PROMPT_GROUP__TYPE);
		createEReference(promptGroupEClass, PROMPT_GROUP__PROMPTS);

		formTemplateEClass = createEClass(FORM_TEMPLATE);
		createEReference(formTemplateEClass, FORM_TEMPLATE__NAME);
		createEReference(formTemplateEClass, FORM_TEMPLATE__PURPOSE);
		createEAttribute(formTemplateEClass, FORM_TEMPLATE__VISIBILITY);
		createEReference(formTemplateEClass, FORM_TEMPLATE__CITATIONS);
		createEReference(formTemplateEClass, FORM_TEMPLATE__FIELDS);
		createEReference(formTemplateEClass, FORM_TEMPLATE__CHECKS);

		formFieldEClass = createEClass(FORM_FIELD);
		createEReference(formFieldEClass, FORM_FIELD__LABEL);
		createEReference(formFieldEClass, FORM_FIELD__HINT);
		createEAttribute(formFieldEClass, FORM_FIELD__KIND);
		createEAttribute(formFieldEClass, FORM_FIELD__MIN);
		createEAttribute(formFieldEClass, FORM_FIELD__MAX);
		createEAttribute(formFieldEClass, FORM_FIELD__REQUIRED);
		createEReference(formFieldEClass, FORM_FIELD__CHOICES);

		choiceEClass = createEClass(CHOICE);
		createEReference(choiceEClass, CHOICE__NAME);

		formCheckEClass = createEClass(FORM_CHECK);
		createEReference(formCheckEClass, FORM_CHECK__TEXT);
		createEReference(formCheckEClass, FORM_CHECK__FIELD);

		roleCardEClass = createEClass(ROLE_CARD);
		createEAttribute(roleCardEClass, ROLE_CARD__ROLE);
		createEReference(roleCardEClass, ROLE_CARD__NAME);
		createEReference(roleCardEClass, ROLE_CARD__DESCRIPTION);
		createEReference(roleCardEClass, ROLE_CARD__ALIASES);
		createEReference(roleCardEClass, ROLE_CARD__TASKS);
		createEReference(roleCardEClass, ROLE_CARD__POINTS);
		createEReference(roleCardEClass, ROLE_CARD__CITATIONS);

		roleAliasEClass = createEClass(ROLE_ALIAS);
		createEReference(roleAliasEClass, ROLE_ALIAS__NAME);
		createEAttribute(roleAliasEClass, ROLE_ALIAS__SOURCE);

		guidanceSetEClass = createEClass(GUIDANCE_SET);
		createEReference(guidanceSetEClass, GUIDANCE_SET__NAME);
		createEAttribute(guidanceSetEClass, GUIDANCE_SET__KIND);
		createEAttribute(guidanceSetEClass, GUIDANCE_SET__OWNER);
		createEReference(guidanceSetEClass, GUIDANCE_SET__CITATIONS);
		createEReference(guidanceSetEClass, GUIDANCE_SET__ITEMS);
		createEReference(guidanceSetEClass, GUIDANCE_SET__REMARKS);

		meetingStructureEClass = createEClass(MEETING_STRUCTURE);
		createEReference(meetingStructureEClass, MEETING_STRUCTURE__NAME);
		createEReference(meetingStructureEClass, MEETING_STRUCTURE__DESCRIPTION);
		createEReference(meetingStructureEClass, MEETING_STRUCTURE__CITATIONS);
		createEReference(meetingStructureEClass, MEETING_STRUCTURE__SLOTS);
		createEReference(meetingStructureEClass, MEETING_STRUCTURE__BRANCHES);
		createEReference(meetingStructureEClass, MEETING_STRUCTURE__NOTES);

		slotEClass = createEClass(SLOT);
		createEAttribute(slotEClass, SLOT__NUMBER);
		createEReference(slotEClass, SLOT__NAME);
		createEReference(slotEClass, SLOT__INSTRUCTION);
		createEAttribute(slotEClass, SLOT__CATEGORY);
		createEAttribute(slotEClass, SLOT__FUNCTION);
		createEReference(slotEClass, SLOT__DURATION);
		createEAttribute(slotEClass, SLOT__DURATION_WORD);
		createEAttribute(slotEClass, SLOT__OPTIONAL);
		createEAttribute(slotEClass, SLOT__METHOD);
		createEReference(slotEClass, SLOT__PROMPTS);

		branchEClass = createEClass(BRANCH);
		createEAttribute(branchEClass, BRANCH__CONDITION);
		createEReference(branchEClass, BRANCH__TEXT);
		createEReference(branchEClass, BRANCH__OFFERS);

		normsEClass = createEClass(NORMS);
		createEReference(normsEClass, NORMS__PEOPLE);
		createEReference(normsEClass, NORMS__MEETING);
		createEAttribute(normsEClass, NORMS__USUAL_MINUTES);
		createEAttribute(normsEClass, NORMS__INTERVAL_WEEKS);
		createEAttribute(normsEClass, NORMS__COMMITMENT_THRESHOLD);

		// Create enums
		methodStatusEEnum = createEEnum(METHOD_STATUS);
		adviceStanceEEnum = createEEnum(ADVICE_STANCE);
		caseKindEEnum = createEEnum(CASE_KIND);
		presenterRuleEEnum = createEEnum(PRESENTER_RULE);
		caseChoiceEEnum = createEEnum(CASE_CHOICE);
		difficultyEEnum = createEEnum(DIFFICULTY);
		preconditionKindEEnum = createEEnum(PRECONDITION_KIND);
		repeatRuleEEnum = createEEnum(REPEAT_RULE);
		rotationKindEEnum = createEEnum(ROTATION_KIND);
		phaseFunctionEEnum = createEEnum(PHASE_FUNCTION);
		groupingEEnum = createEEnum(GROUPING);
		atmosphereEEnum = createEEnum(ATMOSPHERE);
		permissionEEnum = createEEnum(PERMISSION);
		activityKindEEnum = createEEnum(ACTIVITY_KIND);
		placeEEnum = createEEnum(PLACE);
		speechRuleEEnum = createEEnum(SPEECH_RULE);
		orderEEnum = createEEnum(ORDER);
		promptTypeEEnum = createEEnum(PROMPT_TYPE);
		promptFormEEnum = createEEnum(PROMPT_FORM);
		yieldKindEEnum = createEEnum(YIELD_KIND);
		quantityEEnum = createEEnum(QUANTITY);
		visibilityEEnum = createEEnum(VISIBILITY);
		carrierEEnum = createEEnum(CARRIER);
		namingEEnum = createEEnum(NAMING);
		materialKindEEnum = createEEnum(MATERIAL_KIND);
		guidanceKindEEnum = createEEnum(GUIDANCE_KIND);
		remarkKindEEnum = createEEnum(REMARK_KIND);
		fieldKindEEnum = createEEnum(FIELD_KIND);
		branchConditionEEnum = createEEnum(BRANCH_CONDITION);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		CommonPackage theCommonPackage = (CommonPackage)EPackage.Registry.INSTANCE.getEPackage(CommonPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		methodEClass.getESuperTypes().add(theCommonPackage.getDocument());
		preconditionEClass.getESuperTypes().add(theCommonPackage.getIdentified());
		methodRoleEClass.getESuperTypes().add(theCommonPackage.getIdentified());
		flowElementEClass.getESuperTypes().add(theCommonPackage.getIdentified());
		roundEClass.getESuperTypes().add(this.getFlowElement());
		phaseEClass.getESuperTypes().add(this.getFlowElement());
		activityEClass.getESuperTypes().add(theCommonPackage.getIdentified());
		promptEClass.getESuperTypes().add(theCommonPackage.getIdentified());
		yieldEClass.getESuperTypes().add(theCommonPackage.getIdentified());
		columnEClass.getESuperTypes().add(theCommonPackage.getIdentified());
		criterionEClass.getESuperTypes().add(theCommonPackage.getIdentified());
		evaluationTopicEClass.getESuperTypes().add(theCommonPackage.getIdentified());
		materialEClass.getESuperTypes().add(theCommonPackage.getIdentified());
		guidanceEClass.getESuperTypes().add(theCommonPackage.getIdentified());
		deviationEClass.getESuperTypes().add(theCommonPackage.getIdentified());
		remarkEClass.getESuperTypes().add(theCommonPackage.getIdentified());
		variantEClass.getESuperTypes().add(theCommonPackage.getIdentified());
		changeEClass.getESuperTypes().add(theCommonPackage.getIdentified());
		rewordPhaseEClass.getESuperTypes().add(this.getChange());
		replacePhaseEClass.getESuperTypes().add(this.getChange());
		addPhaseEClass.getESuperTypes().add(this.getChange());
		leaveOutPhaseEClass.getESuperTypes().add(this.getChange());
		changeDurationEClass.getESuperTypes().add(this.getChange());
		replaceYieldEClass.getESuperTypes().add(this.getChange());
		changePresentersEClass.getESuperTypes().add(this.getChange());
		changeRoleCountEClass.getESuperTypes().add(this.getChange());
		shelfEClass.getESuperTypes().add(theCommonPackage.getDocument());
		sourceEClass.getESuperTypes().add(theCommonPackage.getIdentified());
		approachEClass.getESuperTypes().add(theCommonPackage.getIdentified());
		questionBankEClass.getESuperTypes().add(theCommonPackage.getIdentified());
		promptGroupEClass.getESuperTypes().add(theCommonPackage.getIdentified());
		formTemplateEClass.getESuperTypes().add(theCommonPackage.getIdentified());
		formFieldEClass.getESuperTypes().add(theCommonPackage.getIdentified());
		choiceEClass.getESuperTypes().add(theCommonPackage.getIdentified());
		formCheckEClass.getESuperTypes().add(theCommonPackage.getIdentified());
		roleCardEClass.getESuperTypes().add(theCommonPackage.getIdentified());
		guidanceSetEClass.getESuperTypes().add(theCommonPackage.getIdentified());
		meetingStructureEClass.getESuperTypes().add(theCommonPackage.getIdentified());
		slotEClass.getESuperTypes().add(theCommonPackage.getIdentified());
		branchEClass.getESuperTypes().add(theCommonPackage.getIdentified());

		// Initialize classes, features, and operations; add parameters
		initEClass(methodEClass, Method.class, "Method", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMethod_Version(), ecorePackage.getEString(), "version", null, 0, 1, Method.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMethod_BasedOn(), ecorePackage.getEString(), "basedOn", null, 0, 1, Method.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMethod_Status(), this.getMethodStatus(), "status", null, 0, 1, Method.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMethod_Digest(), ecorePackage.getEString(), "digest", null, 0, 1, Method.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMethod_Name(), theCommonPackage.getText(), null, "name", null, 0, 1, Method.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMethod_Aliases(), theCommonPackage.getText(), null, "aliases", null, 0, -1, Method.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMethod_Summary(), theCommonPackage.getText(), null, "summary", null, 0, 1, Method.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMethod_Category(), theCommonPackage.getCategory(), "category", null, 0, 1, Method.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMethod_Approaches(), ecorePackage.getEString(), "approaches", null, 0, -1, Method.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMethod_Difficulty(), this.getDifficulty(), "difficulty", null, 0, 1, Method.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMethod_CaseKind(), this.getCaseKind(), "caseKind", null, 0, 1, Method.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMethod_Presenters(), this.getPresenterRule(), "presenters", null, 0, 1, Method.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMethod_CaseChoice(), this.getCaseChoice(), "caseChoice", null, 0, 1, Method.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMethod_AdviceStance(), this.getAdviceStance(), "adviceStance", null, 0, 1, Method.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMethod_People(), theCommonPackage.getSpan(), null, "people", null, 0, 1, Method.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMethod_MinimumStage(), theCommonPackage.getDevelopmentStage(), "minimumStage", null, 0, 1, Method.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMethod_Preconditions(), this.getPrecondition(), null, "preconditions", null, 0, -1, Method.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMethod_StatedTotal(), theCommonPackage.getDuration(), null, "statedTotal", null, 0, 1, Method.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMethod_Citations(), theCommonPackage.getCitation(), null, "citations", null, 0, -1, Method.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMethod_Roles(), this.getMethodRole(), null, "roles", null, 0, -1, Method.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMethod_Flow(), this.getFlowElement(), null, "flow", null, 0, -1, Method.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMethod_Variants(), this.getVariant(), null, "variants", null, 0, -1, Method.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMethod_Guidance(), this.getGuidance(), null, "guidance", null, 0, -1, Method.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMethod_SharedGuidance(), this.getGuidanceUse(), null, "sharedGuidance", null, 0, -1, Method.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMethod_Materials(), this.getMaterial(), null, "materials", null, 0, -1, Method.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMethod_Deviations(), this.getDeviation(), null, "deviations", null, 0, -1, Method.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMethod_Remarks(), this.getRemark(), null, "remarks", null, 0, -1, Method.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMethod_CaseForm(), ecorePackage.getEString(), "caseForm", null, 0, 1, Method.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(preconditionEClass, Precondition.class, "Precondition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPrecondition_Kind(), this.getPreconditionKind(), "kind", null, 0, 1, Precondition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPrecondition_Text(), theCommonPackage.getText(), null, "text", null, 0, 1, Precondition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(methodRoleEClass, MethodRole.class, "MethodRole", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMethodRole_Kind(), theCommonPackage.getRoleKind(), "kind", null, 0, 1, MethodRole.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMethodRole_Name(), theCommonPackage.getText(), null, "name", null, 0, 1, MethodRole.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMethodRole_Aliases(), theCommonPackage.getText(), null, "aliases", null, 0, -1, MethodRole.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMethodRole_Count(), theCommonPackage.getSpan(), null, "count", null, 0, 1, MethodRole.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMethodRole_CombinableWith(), this.getMethodRole(), null, "combinableWith", null, 0, -1, MethodRole.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(flowElementEClass, FlowElement.class, "FlowElement", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(roundEClass, Round.class, "Round", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getRound_Name(), theCommonPackage.getText(), null, "name", null, 0, 1, Round.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRound_Repeat(), this.getRepeatRule(), "repeat", null, 0, 1, Round.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRound_Count(), ecorePackage.getEInt(), "count", null, 0, 1, Round.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRound_Excluded(), this.getMethodRole(), null, "excluded", null, 0, 1, Round.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRound_Until(), theCommonPackage.getText(), null, "until", null, 0, 1, Round.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRound_UntilPrompt(), ecorePackage.getEString(), "untilPrompt", null, 0, 1, Round.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRound_Rotation(), this.getRotation(), null, "rotation", null, 0, 1, Round.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRound_Flow(), this.getFlowElement(), null, "flow", null, 0, -1, Round.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(rotationEClass, Rotation.class, "Rotation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRotation_Kind(), this.getRotationKind(), "kind", null, 0, 1, Rotation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRotation_Moving(), this.getMethodRole(), null, "moving", null, 0, 1, Rotation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRotation_Other(), this.getMethodRole(), null, "other", null, 0, 1, Rotation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRotation_Text(), theCommonPackage.getText(), null, "text", null, 0, 1, Rotation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(phaseEClass, Phase.class, "Phase", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPhase_Number(), ecorePackage.getEString(), "number", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPhase_Label(), theCommonPackage.getText(), null, "label", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPhase_Name(), theCommonPackage.getText(), null, "name", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPhase_Purpose(), theCommonPackage.getText(), null, "purpose", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPhase_Instruction(), theCommonPackage.getText(), null, "instruction", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPhase_Duration(), theCommonPackage.getDuration(), null, "duration", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhase_Optional(), ecorePackage.getEBoolean(), "optional", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhase_Function(), this.getPhaseFunction(), "function", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhase_Grouping(), this.getGrouping(), "grouping", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhase_Atmosphere(), this.getAtmosphere(), "atmosphere", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhase_AdviceStance(), this.getAdviceStance(), "adviceStance", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhase_Discussion(), this.getPermission(), "discussion", null, 0, 1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPhase_Activities(), this.getActivity(), null, "activities", null, 0, -1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPhase_Prompts(), this.getPrompt(), null, "prompts", null, 0, -1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhase_QuestionBanks(), ecorePackage.getEString(), "questionBanks", null, 0, -1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPhase_PromptTypes(), this.getPromptType(), "promptTypes", null, 0, -1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPhase_Yields(), this.getYield(), null, "yields", null, 0, -1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPhase_Criteria(), this.getCriterion(), null, "criteria", null, 0, -1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPhase_Evaluates(), this.getEvaluationTopic(), null, "evaluates", null, 0, -1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPhase_LeavesOut(), theCommonPackage.getText(), null, "leavesOut", null, 0, -1, Phase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(activityEClass, Activity.class, "Activity", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getActivity_Role(), this.getMethodRole(), null, "role", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivity_Kind(), this.getActivityKind(), "kind", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivity_Place(), this.getPlace(), "place", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivity_Speech(), this.getSpeechRule(), "speech", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivity_Order(), this.getOrder(), "order", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivity_Optional(), ecorePackage.getEBoolean(), "optional", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getActivity_Text(), theCommonPackage.getText(), null, "text", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(promptEClass, Prompt.class, "Prompt", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getPrompt_Text(), theCommonPackage.getText(), null, "text", null, 0, 1, Prompt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPrompt_Type(), this.getPromptType(), "type", null, 0, 1, Prompt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPrompt_Form(), this.getPromptForm(), "form", null, 0, 1, Prompt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPrompt_Role(), this.getMethodRole(), null, "role", null, 0, 1, Prompt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPrompt_Hint(), theCommonPackage.getText(), null, "hint", null, 0, 1, Prompt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPrompt_Label(), ecorePackage.getEString(), "label", null, 0, 1, Prompt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPrompt_Group(), ecorePackage.getEString(), "group", null, 0, 1, Prompt.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(yieldEClass, Yield.class, "Yield", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getYield_Kind(), this.getYieldKind(), "kind", null, 0, 1, Yield.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getYield_Giver(), this.getMethodRole(), null, "giver", null, 0, 1, Yield.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getYield_Quantity(), this.getQuantity(), "quantity", null, 0, 1, Yield.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getYield_Exactly(), ecorePackage.getEInt(), "exactly", null, 0, 1, Yield.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getYield_Visibility(), this.getVisibility(), "visibility", null, 0, 1, Yield.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getYield_Carrier(), this.getCarrier(), "carrier", null, 0, 1, Yield.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getYield_Naming(), this.getNaming(), "naming", null, 0, 1, Yield.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getYield_Optional(), ecorePackage.getEBoolean(), "optional", null, 0, 1, Yield.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getYield_Name(), theCommonPackage.getText(), null, "name", null, 0, 1, Yield.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getYield_Columns(), this.getColumn(), null, "columns", null, 0, -1, Yield.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getYield_LinksTo(), this.getYield(), null, "linksTo", null, 0, 1, Yield.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getYield_ChosenFrom(), this.getYield(), null, "chosenFrom", null, 0, 1, Yield.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getYield_Rating(), this.getRating(), null, "rating", null, 0, 1, Yield.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getYield_Smart(), this.getSmart(), null, "smart", null, 0, 1, Yield.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(columnEClass, Column.class, "Column", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getColumn_Name(), theCommonPackage.getText(), null, "name", null, 0, 1, Column.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(ratingEClass, Rating.class, "Rating", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRating_Min(), ecorePackage.getEInt(), "min", null, 0, 1, Rating.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRating_Max(), ecorePackage.getEInt(), "max", null, 0, 1, Rating.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRating_Threshold(), ecorePackage.getEInt(), "threshold", null, 0, 1, Rating.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRating_FollowUps(), this.getPrompt(), null, "followUps", null, 0, -1, Rating.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(smartEClass, Smart.class, "Smart", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSmart_Required(), ecorePackage.getEBoolean(), "required", null, 0, 1, Smart.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(criterionEClass, Criterion.class, "Criterion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCriterion_Name(), theCommonPackage.getText(), null, "name", null, 0, 1, Criterion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(evaluationTopicEClass, EvaluationTopic.class, "EvaluationTopic", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getEvaluationTopic_Name(), theCommonPackage.getText(), null, "name", null, 0, 1, EvaluationTopic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvaluationTopic_Axis(), theCommonPackage.getAxis(), "axis", null, 0, 1, EvaluationTopic.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(materialEClass, Material.class, "Material", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMaterial_Kind(), this.getMaterialKind(), "kind", null, 0, 1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMaterial_Count(), ecorePackage.getEInt(), "count", null, 0, 1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMaterial_Text(), theCommonPackage.getText(), null, "text", null, 0, 1, Material.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(guidanceEClass, Guidance.class, "Guidance", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGuidance_Kind(), this.getGuidanceKind(), "kind", null, 0, 1, Guidance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuidance_Number(), ecorePackage.getEString(), "number", null, 0, 1, Guidance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGuidance_Name(), theCommonPackage.getText(), null, "name", null, 0, 1, Guidance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGuidance_Text(), theCommonPackage.getText(), null, "text", null, 0, 1, Guidance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuidance_Owner(), theCommonPackage.getRoleKind(), "owner", null, 0, 1, Guidance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGuidance_Citations(), theCommonPackage.getCitation(), null, "citations", null, 0, -1, Guidance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuidance_Phases(), ecorePackage.getEString(), "phases", null, 0, -1, Guidance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuidance_Contradicts(), ecorePackage.getEString(), "contradicts", null, 0, -1, Guidance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(guidanceUseEClass, GuidanceUse.class, "GuidanceUse", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGuidanceUse_Guidance(), ecorePackage.getEString(), "guidance", null, 1, 1, GuidanceUse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuidanceUse_Phases(), ecorePackage.getEString(), "phases", null, 0, -1, GuidanceUse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(deviationEClass, Deviation.class, "Deviation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDeviation_Rule(), ecorePackage.getEString(), "rule", null, 1, 1, Deviation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDeviation_Phase(), this.getPhase(), null, "phase", null, 0, 1, Deviation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDeviation_Reason(), theCommonPackage.getText(), null, "reason", null, 0, 1, Deviation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(remarkEClass, Remark.class, "Remark", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRemark_Kind(), this.getRemarkKind(), "kind", null, 0, 1, Remark.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRemark_Text(), theCommonPackage.getText(), null, "text", null, 0, 1, Remark.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(variantEClass, Variant.class, "Variant", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getVariant_Name(), theCommonPackage.getText(), null, "name", null, 0, 1, Variant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVariant_Description(), theCommonPackage.getText(), null, "description", null, 0, 1, Variant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVariant_Changes(), this.getChange(), null, "changes", null, 0, -1, Variant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVariant_Citations(), theCommonPackage.getCitation(), null, "citations", null, 0, -1, Variant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(changeEClass, Change.class, "Change", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(rewordPhaseEClass, RewordPhase.class, "RewordPhase", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getRewordPhase_Phase(), this.getPhase(), null, "phase", null, 1, 1, RewordPhase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRewordPhase_Name(), theCommonPackage.getText(), null, "name", null, 0, 1, RewordPhase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRewordPhase_Instruction(), theCommonPackage.getText(), null, "instruction", null, 0, 1, RewordPhase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRewordPhase_Prompts(), this.getPrompt(), null, "prompts", null, 0, -1, RewordPhase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(replacePhaseEClass, ReplacePhase.class, "ReplacePhase", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getReplacePhase_Phase(), this.getPhase(), null, "phase", null, 1, 1, ReplacePhase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReplacePhase_Replacement(), this.getPhase(), null, "replacement", null, 1, 1, ReplacePhase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(addPhaseEClass, AddPhase.class, "AddPhase", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getAddPhase_After(), this.getFlowElement(), null, "after", null, 0, 1, AddPhase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAddPhase_Addition(), this.getPhase(), null, "addition", null, 1, 1, AddPhase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(leaveOutPhaseEClass, LeaveOutPhase.class, "LeaveOutPhase", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getLeaveOutPhase_Phase(), this.getPhase(), null, "phase", null, 1, 1, LeaveOutPhase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(changeDurationEClass, ChangeDuration.class, "ChangeDuration", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getChangeDuration_Phase(), this.getPhase(), null, "phase", null, 1, 1, ChangeDuration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChangeDuration_Duration(), theCommonPackage.getDuration(), null, "duration", null, 0, 1, ChangeDuration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(replaceYieldEClass, ReplaceYield.class, "ReplaceYield", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getReplaceYield_Yield(), this.getYield(), null, "yield", null, 1, 1, ReplaceYield.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReplaceYield_Replacement(), this.getYield(), null, "replacement", null, 1, 1, ReplaceYield.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(changePresentersEClass, ChangePresenters.class, "ChangePresenters", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getChangePresenters_Presenters(), this.getPresenterRule(), "presenters", null, 0, 1, ChangePresenters.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(changeRoleCountEClass, ChangeRoleCount.class, "ChangeRoleCount", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getChangeRoleCount_Role(), this.getMethodRole(), null, "role", null, 1, 1, ChangeRoleCount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getChangeRoleCount_Count(), theCommonPackage.getSpan(), null, "count", null, 0, 1, ChangeRoleCount.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(shelfEClass, Shelf.class, "Shelf", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getShelf_Name(), theCommonPackage.getText(), null, "name", null, 0, 1, Shelf.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getShelf_Sources(), this.getSource(), null, "sources", null, 0, -1, Shelf.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getShelf_Approaches(), this.getApproach(), null, "approaches", null, 0, -1, Shelf.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getShelf_QuestionBanks(), this.getQuestionBank(), null, "questionBanks", null, 0, -1, Shelf.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getShelf_Forms(), this.getFormTemplate(), null, "forms", null, 0, -1, Shelf.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getShelf_RoleCards(), this.getRoleCard(), null, "roleCards", null, 0, -1, Shelf.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getShelf_GuidanceSets(), this.getGuidanceSet(), null, "guidanceSets", null, 0, -1, Shelf.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getShelf_Structures(), this.getMeetingStructure(), null, "structures", null, 0, -1, Shelf.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getShelf_Norms(), this.getNorms(), null, "norms", null, 0, 1, Shelf.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sourceEClass, Source.class, "Source", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSource_Title(), ecorePackage.getEString(), "title", null, 0, 1, Source.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSource_Authors(), ecorePackage.getEString(), "authors", null, 0, 1, Source.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSource_Year(), ecorePackage.getEInt(), "year", null, 0, 1, Source.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSource_Description(), theCommonPackage.getText(), null, "description", null, 0, 1, Source.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(approachEClass, Approach.class, "Approach", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getApproach_Name(), theCommonPackage.getText(), null, "name", null, 0, 1, Approach.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(questionBankEClass, QuestionBank.class, "QuestionBank", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getQuestionBank_Name(), theCommonPackage.getText(), null, "name", null, 0, 1, QuestionBank.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getQuestionBank_Description(), theCommonPackage.getText(), null, "description", null, 0, 1, QuestionBank.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getQuestionBank_Citations(), theCommonPackage.getCitation(), null, "citations", null, 0, -1, QuestionBank.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getQuestionBank_Groups(), this.getPromptGroup(), null, "groups", null, 0, -1, QuestionBank.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(promptGroupEClass, PromptGroup.class, "PromptGroup", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getPromptGroup_Name(), theCommonPackage.getText(), null, "name", null, 0, 1, PromptGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPromptGroup_Type(), this.getPromptType(), "type", null, 0, 1, PromptGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPromptGroup_Prompts(), this.getPrompt(), null, "prompts", null, 0, -1, PromptGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(formTemplateEClass, FormTemplate.class, "FormTemplate", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getFormTemplate_Name(), theCommonPackage.getText(), null, "name", null, 0, 1, FormTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFormTemplate_Purpose(), theCommonPackage.getText(), null, "purpose", null, 0, 1, FormTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFormTemplate_Visibility(), this.getVisibility(), "visibility", null, 0, 1, FormTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFormTemplate_Citations(), theCommonPackage.getCitation(), null, "citations", null, 0, -1, FormTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFormTemplate_Fields(), this.getFormField(), null, "fields", null, 0, -1, FormTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFormTemplate_Checks(), this.getFormCheck(), null, "checks", null, 0, -1, FormTemplate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(formFieldEClass, FormField.class, "FormField", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getFormField_Label(), theCommonPackage.getText(), null, "label", null, 0, 1, FormField.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFormField_Hint(), theCommonPackage.getText(), null, "hint", null, 0, 1, FormField.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFormField_Kind(), this.getFieldKind(), "kind", null, 0, 1, FormField.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFormField_Min(), ecorePackage.getEInt(), "min", null, 0, 1, FormField.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFormField_Max(), ecorePackage.getEInt(), "max", null, 0, 1, FormField.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFormField_Required(), ecorePackage.getEBoolean(), "required", null, 0, 1, FormField.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFormField_Choices(), this.getChoice(), null, "choices", null, 0, -1, FormField.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(choiceEClass, Choice.class, "Choice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getChoice_Name(), theCommonPackage.getText(), null, "name", null, 0, 1, Choice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(formCheckEClass, FormCheck.class, "FormCheck", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getFormCheck_Text(), theCommonPackage.getText(), null, "text", null, 0, 1, FormCheck.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFormCheck_Field(), this.getFormField(), null, "field", null, 0, 1, FormCheck.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(roleCardEClass, RoleCard.class, "RoleCard", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRoleCard_Role(), theCommonPackage.getRoleKind(), "role", null, 0, 1, RoleCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRoleCard_Name(), theCommonPackage.getText(), null, "name", null, 0, 1, RoleCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRoleCard_Description(), theCommonPackage.getText(), null, "description", null, 0, 1, RoleCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRoleCard_Aliases(), this.getRoleAlias(), null, "aliases", null, 0, -1, RoleCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRoleCard_Tasks(), this.getGuidance(), null, "tasks", null, 0, -1, RoleCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRoleCard_Points(), this.getGuidance(), null, "points", null, 0, -1, RoleCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRoleCard_Citations(), theCommonPackage.getCitation(), null, "citations", null, 0, -1, RoleCard.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(roleAliasEClass, RoleAlias.class, "RoleAlias", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getRoleAlias_Name(), theCommonPackage.getText(), null, "name", null, 0, 1, RoleAlias.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRoleAlias_Source(), ecorePackage.getEString(), "source", null, 0, 1, RoleAlias.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(guidanceSetEClass, GuidanceSet.class, "GuidanceSet", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getGuidanceSet_Name(), theCommonPackage.getText(), null, "name", null, 0, 1, GuidanceSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuidanceSet_Kind(), this.getGuidanceKind(), "kind", null, 0, 1, GuidanceSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuidanceSet_Owner(), theCommonPackage.getRoleKind(), "owner", null, 0, 1, GuidanceSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGuidanceSet_Citations(), theCommonPackage.getCitation(), null, "citations", null, 0, -1, GuidanceSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGuidanceSet_Items(), this.getGuidance(), null, "items", null, 0, -1, GuidanceSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGuidanceSet_Remarks(), this.getRemark(), null, "remarks", null, 0, -1, GuidanceSet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(meetingStructureEClass, MeetingStructure.class, "MeetingStructure", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getMeetingStructure_Name(), theCommonPackage.getText(), null, "name", null, 0, 1, MeetingStructure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeetingStructure_Description(), theCommonPackage.getText(), null, "description", null, 0, 1, MeetingStructure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeetingStructure_Citations(), theCommonPackage.getCitation(), null, "citations", null, 0, -1, MeetingStructure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeetingStructure_Slots(), this.getSlot(), null, "slots", null, 0, -1, MeetingStructure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeetingStructure_Branches(), this.getBranch(), null, "branches", null, 0, -1, MeetingStructure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeetingStructure_Notes(), this.getGuidance(), null, "notes", null, 0, -1, MeetingStructure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(slotEClass, Slot.class, "Slot", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSlot_Number(), ecorePackage.getEString(), "number", null, 0, 1, Slot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSlot_Name(), theCommonPackage.getText(), null, "name", null, 0, 1, Slot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSlot_Instruction(), theCommonPackage.getText(), null, "instruction", null, 0, 1, Slot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSlot_Category(), theCommonPackage.getCategory(), "category", null, 0, 1, Slot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSlot_Function(), this.getPhaseFunction(), "function", null, 0, 1, Slot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSlot_Duration(), theCommonPackage.getDuration(), null, "duration", null, 0, 1, Slot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSlot_DurationWord(), ecorePackage.getEString(), "durationWord", null, 0, 1, Slot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSlot_Optional(), ecorePackage.getEBoolean(), "optional", null, 0, 1, Slot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSlot_Method(), ecorePackage.getEString(), "method", null, 0, 1, Slot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSlot_Prompts(), this.getPrompt(), null, "prompts", null, 0, -1, Slot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(branchEClass, Branch.class, "Branch", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBranch_Condition(), this.getBranchCondition(), "condition", null, 0, 1, Branch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBranch_Text(), theCommonPackage.getText(), null, "text", null, 0, 1, Branch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBranch_Offers(), this.getSlot(), null, "offers", null, 0, -1, Branch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(normsEClass, Norms.class, "Norms", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getNorms_People(), theCommonPackage.getSpan(), null, "people", null, 0, 1, Norms.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNorms_Meeting(), theCommonPackage.getDuration(), null, "meeting", null, 0, 1, Norms.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNorms_UsualMinutes(), ecorePackage.getEInt(), "usualMinutes", null, 0, 1, Norms.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNorms_IntervalWeeks(), ecorePackage.getEInt(), "intervalWeeks", null, 0, 1, Norms.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNorms_CommitmentThreshold(), ecorePackage.getEInt(), "commitmentThreshold", null, 0, 1, Norms.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(methodStatusEEnum, MethodStatus.class, "MethodStatus");
		addEEnumLiteral(methodStatusEEnum, MethodStatus.DRAFT);
		addEEnumLiteral(methodStatusEEnum, MethodStatus.PUBLISHED);
		addEEnumLiteral(methodStatusEEnum, MethodStatus.RETIRED);

		initEEnum(adviceStanceEEnum, AdviceStance.class, "AdviceStance");
		addEEnumLiteral(adviceStanceEEnum, AdviceStance.UNSTATED);
		addEEnumLiteral(adviceStanceEEnum, AdviceStance.WELCOME);
		addEEnumLiteral(adviceStanceEEnum, AdviceStance.DISCOURAGED);
		addEEnumLiteral(adviceStanceEEnum, AdviceStance.FORBIDDEN);

		initEEnum(caseKindEEnum, CaseKind.class, "CaseKind");
		addEEnumLiteral(caseKindEEnum, CaseKind.UNSTATED);
		addEEnumLiteral(caseKindEEnum, CaseKind.PROBLEM);
		addEEnumLiteral(caseKindEEnum, CaseKind.SUCCESS);
		addEEnumLiteral(caseKindEEnum, CaseKind.INCIDENT);
		addEEnumLiteral(caseKindEEnum, CaseKind.DILEMMA);
		addEEnumLiteral(caseKindEEnum, CaseKind.EXPERIENCE);
		addEEnumLiteral(caseKindEEnum, CaseKind.THEME);
		addEEnumLiteral(caseKindEEnum, CaseKind.NONE);

		initEEnum(presenterRuleEEnum, PresenterRule.class, "PresenterRule");
		addEEnumLiteral(presenterRuleEEnum, PresenterRule.UNSTATED);
		addEEnumLiteral(presenterRuleEEnum, PresenterRule.ONE);
		addEEnumLiteral(presenterRuleEEnum, PresenterRule.ONE_OR_MORE);
		addEEnumLiteral(presenterRuleEEnum, PresenterRule.EVERYONE);
		addEEnumLiteral(presenterRuleEEnum, PresenterRule.NOBODY);

		initEEnum(caseChoiceEEnum, CaseChoice.class, "CaseChoice");
		addEEnumLiteral(caseChoiceEEnum, CaseChoice.UNSTATED);
		addEEnumLiteral(caseChoiceEEnum, CaseChoice.BEFOREHAND);
		addEEnumLiteral(caseChoiceEEnum, CaseChoice.ON_THE_SPOT);

		initEEnum(difficultyEEnum, Difficulty.class, "Difficulty");
		addEEnumLiteral(difficultyEEnum, Difficulty.UNSTATED);
		addEEnumLiteral(difficultyEEnum, Difficulty.BASIC);
		addEEnumLiteral(difficultyEEnum, Difficulty.ADVANCED);

		initEEnum(preconditionKindEEnum, PreconditionKind.class, "PreconditionKind");
		addEEnumLiteral(preconditionKindEEnum, PreconditionKind.KNOWS_EACH_OTHER);
		addEEnumLiteral(preconditionKindEEnum, PreconditionKind.SAFE_CLIMATE);
		addEEnumLiteral(preconditionKindEEnum, PreconditionKind.EXPERIENCED);
		addEEnumLiteral(preconditionKindEEnum, PreconditionKind.GROUP_SIZE);
		addEEnumLiteral(preconditionKindEEnum, PreconditionKind.OTHER);

		initEEnum(repeatRuleEEnum, RepeatRule.class, "RepeatRule");
		addEEnumLiteral(repeatRuleEEnum, RepeatRule.TIMES);
		addEEnumLiteral(repeatRuleEEnum, RepeatRule.PER_PARTICIPANT);
		addEEnumLiteral(repeatRuleEEnum, RepeatRule.UNTIL_ANSWERED);

		initEEnum(rotationKindEEnum, RotationKind.class, "RotationKind");
		addEEnumLiteral(rotationKindEEnum, RotationKind.SHIFT_SEAT);
		addEEnumLiteral(rotationKindEEnum, RotationKind.SWAP_ROLES);
		addEEnumLiteral(rotationKindEEnum, RotationKind.NEXT_PERSON);

		initEEnum(phaseFunctionEEnum, PhaseFunction.class, "PhaseFunction");
		addEEnumLiteral(phaseFunctionEEnum, PhaseFunction.UNSTATED);
		addEEnumLiteral(phaseFunctionEEnum, PhaseFunction.OPENING);
		addEEnumLiteral(phaseFunctionEEnum, PhaseFunction.EXPLORATION);
		addEEnumLiteral(phaseFunctionEEnum, PhaseFunction.AWARENESS);
		addEEnumLiteral(phaseFunctionEEnum, PhaseFunction.ANALYSIS);
		addEEnumLiteral(phaseFunctionEEnum, PhaseFunction.ACTION_PLAN);
		addEEnumLiteral(phaseFunctionEEnum, PhaseFunction.JOINT_REFLECTION);
		addEEnumLiteral(phaseFunctionEEnum, PhaseFunction.CLOSING);

		initEEnum(groupingEEnum, Grouping.class, "Grouping");
		addEEnumLiteral(groupingEEnum, Grouping.WHOLE_GROUP);
		addEEnumLiteral(groupingEEnum, Grouping.PAIRS);
		addEEnumLiteral(groupingEEnum, Grouping.ALONE);

		initEEnum(atmosphereEEnum, Atmosphere.class, "Atmosphere");
		addEEnumLiteral(atmosphereEEnum, Atmosphere.TALK);
		addEEnumLiteral(atmosphereEEnum, Atmosphere.SILENCE);
		addEEnumLiteral(atmosphereEEnum, Atmosphere.WRITING);

		initEEnum(permissionEEnum, Permission.class, "Permission");
		addEEnumLiteral(permissionEEnum, Permission.UNSTATED);
		addEEnumLiteral(permissionEEnum, Permission.ALLOWED);
		addEEnumLiteral(permissionEEnum, Permission.FORBIDDEN);

		initEEnum(activityKindEEnum, ActivityKind.class, "ActivityKind");
		addEEnumLiteral(activityKindEEnum, ActivityKind.TELLS);
		addEEnumLiteral(activityKindEEnum, ActivityKind.ASKS);
		addEEnumLiteral(activityKindEEnum, ActivityKind.ANSWERS);
		addEEnumLiteral(activityKindEEnum, ActivityKind.ADVISES);
		addEEnumLiteral(activityKindEEnum, ActivityKind.DISCUSSES);
		addEEnumLiteral(activityKindEEnum, ActivityKind.REFLECTS);
		addEEnumLiteral(activityKindEEnum, ActivityKind.WRITES);
		addEEnumLiteral(activityKindEEnum, ActivityKind.READS);
		addEEnumLiteral(activityKindEEnum, ActivityKind.LISTENS);
		addEEnumLiteral(activityKindEEnum, ActivityKind.OBSERVES);
		addEEnumLiteral(activityKindEEnum, ActivityKind.SILENT);

		initEEnum(placeEEnum, Place.class, "Place");
		addEEnumLiteral(placeEEnum, Place.INSIDE);
		addEEnumLiteral(placeEEnum, Place.OUTSIDE);

		initEEnum(speechRuleEEnum, SpeechRule.class, "SpeechRule");
		addEEnumLiteral(speechRuleEEnum, SpeechRule.FREE);
		addEEnumLiteral(speechRuleEEnum, SpeechRule.SILENT);
		addEEnumLiteral(speechRuleEEnum, SpeechRule.QUESTIONS_ONLY);
		addEEnumLiteral(speechRuleEEnum, SpeechRule.THIRD_PERSON);
		addEEnumLiteral(speechRuleEEnum, SpeechRule.IN_TURN);
		addEEnumLiteral(speechRuleEEnum, SpeechRule.NO_INTERRUPTION);
		addEEnumLiteral(speechRuleEEnum, SpeechRule.NO_REPLY);

		initEEnum(orderEEnum, Order.class, "Order");
		addEEnumLiteral(orderEEnum, Order.TOGETHER);
		addEEnumLiteral(orderEEnum, Order.IN_TURN);
		addEEnumLiteral(orderEEnum, Order.EACH_ALONE);
		addEEnumLiteral(orderEEnum, Order.PRESENTER_FIRST);
		addEEnumLiteral(orderEEnum, Order.PRESENTER_LAST);

		initEEnum(promptTypeEEnum, PromptType.class, "PromptType");
		addEEnumLiteral(promptTypeEEnum, PromptType.UNSTATED);
		addEEnumLiteral(promptTypeEEnum, PromptType.SITUATION);
		addEEnumLiteral(promptTypeEEnum, PromptType.ACTION);
		addEEnumLiteral(promptTypeEEnum, PromptType.EXPERIENCE);
		addEEnumLiteral(promptTypeEEnum, PromptType.LEARNING);

		initEEnum(promptFormEEnum, PromptForm.class, "PromptForm");
		addEEnumLiteral(promptFormEEnum, PromptForm.QUESTION);
		addEEnumLiteral(promptFormEEnum, PromptForm.STARTER);
		addEEnumLiteral(promptFormEEnum, PromptForm.INSTRUCTION);
		addEEnumLiteral(promptFormEEnum, PromptForm.CARD);

		initEEnum(yieldKindEEnum, YieldKind.class, "YieldKind");
		addEEnumLiteral(yieldKindEEnum, YieldKind.CASE);
		addEEnumLiteral(yieldKindEEnum, YieldKind.QUESTION);
		addEEnumLiteral(yieldKindEEnum, YieldKind.WRITTEN_QUESTION);
		addEEnumLiteral(yieldKindEEnum, YieldKind.REFORMULATION);
		addEEnumLiteral(yieldKindEEnum, YieldKind.ADVICE);
		addEEnumLiteral(yieldKindEEnum, YieldKind.CHOSEN_ADVICE);
		addEEnumLiteral(yieldKindEEnum, YieldKind.ACTION);
		addEEnumLiteral(yieldKindEEnum, YieldKind.FIRST_ACTION);
		addEEnumLiteral(yieldKindEEnum, YieldKind.INSIGHT);
		addEEnumLiteral(yieldKindEEnum, YieldKind.PERCEPTION);
		addEEnumLiteral(yieldKindEEnum, YieldKind.FACTOR);
		addEEnumLiteral(yieldKindEEnum, YieldKind.LEARNING_POINT);
		addEEnumLiteral(yieldKindEEnum, YieldKind.SUMMARY);
		addEEnumLiteral(yieldKindEEnum, YieldKind.NOTE);
		addEEnumLiteral(yieldKindEEnum, YieldKind.AGREEMENT);
		addEEnumLiteral(yieldKindEEnum, YieldKind.EVALUATION);
		addEEnumLiteral(yieldKindEEnum, YieldKind.CHOICE);

		initEEnum(quantityEEnum, Quantity.class, "Quantity");
		addEEnumLiteral(quantityEEnum, Quantity.FREE);
		addEEnumLiteral(quantityEEnum, Quantity.ONE);
		addEEnumLiteral(quantityEEnum, Quantity.ONE_PER_PERSON);
		addEEnumLiteral(quantityEEnum, Quantity.EXACTLY);

		initEEnum(visibilityEEnum, Visibility.class, "Visibility");
		addEEnumLiteral(visibilityEEnum, Visibility.GROUP);
		addEEnumLiteral(visibilityEEnum, Visibility.GIVER);
		addEEnumLiteral(visibilityEEnum, Visibility.PRESENTER);
		addEEnumLiteral(visibilityEEnum, Visibility.FACILITATOR);

		initEEnum(carrierEEnum, Carrier.class, "Carrier");
		addEEnumLiteral(carrierEEnum, Carrier.SCREEN);
		addEEnumLiteral(carrierEEnum, Carrier.FLIPCHART);
		addEEnumLiteral(carrierEEnum, Carrier.PAPER);
		addEEnumLiteral(carrierEEnum, Carrier.SPOKEN);

		initEEnum(namingEEnum, Naming.class, "Naming");
		addEEnumLiteral(namingEEnum, Naming.BY_CHOICE);
		addEEnumLiteral(namingEEnum, Naming.NAMED);
		addEEnumLiteral(namingEEnum, Naming.UNNAMED);

		initEEnum(materialKindEEnum, MaterialKind.class, "MaterialKind");
		addEEnumLiteral(materialKindEEnum, MaterialKind.FLIPCHART);
		addEEnumLiteral(materialKindEEnum, MaterialKind.PAPER);
		addEEnumLiteral(materialKindEEnum, MaterialKind.CHAIRS);
		addEEnumLiteral(materialKindEEnum, MaterialKind.CARDS);
		addEEnumLiteral(materialKindEEnum, MaterialKind.ROOM);
		addEEnumLiteral(materialKindEEnum, MaterialKind.OTHER);

		initEEnum(guidanceKindEEnum, GuidanceKind.class, "GuidanceKind");
		addEEnumLiteral(guidanceKindEEnum, GuidanceKind.RULE);
		addEEnumLiteral(guidanceKindEEnum, GuidanceKind.PITFALL);
		addEEnumLiteral(guidanceKindEEnum, GuidanceKind.TIP);
		addEEnumLiteral(guidanceKindEEnum, GuidanceKind.PRINCIPLE);
		addEEnumLiteral(guidanceKindEEnum, GuidanceKind.CHARACTERISTIC);
		addEEnumLiteral(guidanceKindEEnum, GuidanceKind.EXPLANATION);
		addEEnumLiteral(guidanceKindEEnum, GuidanceKind.STARTING_POINT);
		addEEnumLiteral(guidanceKindEEnum, GuidanceKind.AGREEMENT);
		addEEnumLiteral(guidanceKindEEnum, GuidanceKind.TASK);
		addEEnumLiteral(guidanceKindEEnum, GuidanceKind.SKILL);
		addEEnumLiteral(guidanceKindEEnum, GuidanceKind.OUTCOME);

		initEEnum(remarkKindEEnum, RemarkKind.class, "RemarkKind");
		addEEnumLiteral(remarkKindEEnum, RemarkKind.AMBIGUITY);
		addEEnumLiteral(remarkKindEEnum, RemarkKind.CONTRADICTION);
		addEEnumLiteral(remarkKindEEnum, RemarkKind.TYPO);
		addEEnumLiteral(remarkKindEEnum, RemarkKind.OMISSION);

		initEEnum(fieldKindEEnum, FieldKind.class, "FieldKind");
		addEEnumLiteral(fieldKindEEnum, FieldKind.TEXT);
		addEEnumLiteral(fieldKindEEnum, FieldKind.LONG_TEXT);
		addEEnumLiteral(fieldKindEEnum, FieldKind.SCALE);
		addEEnumLiteral(fieldKindEEnum, FieldKind.DATE);
		addEEnumLiteral(fieldKindEEnum, FieldKind.PERSON);
		addEEnumLiteral(fieldKindEEnum, FieldKind.CHOICE);
		addEEnumLiteral(fieldKindEEnum, FieldKind.CHECK);
		addEEnumLiteral(fieldKindEEnum, FieldKind.LIST);

		initEEnum(branchConditionEEnum, BranchCondition.class, "BranchCondition");
		addEEnumLiteral(branchConditionEEnum, BranchCondition.NO_CASE);
		addEEnumLiteral(branchConditionEEnum, BranchCondition.TIME_SHORT);
		addEEnumLiteral(branchConditionEEnum, BranchCondition.TOPIC_NEEDS_TIME);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://www.eclipse.org/emf/2002/GenModel
		createGenModelAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://www.eclipse.org/emf/2002/GenModel</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createGenModelAnnotations() {
		String source = "http://www.eclipse.org/emf/2002/GenModel";
		addAnnotation
		  (this,
		   source,
		   new String[] {
			   "documentation", "Methods: reusable ways of working, and the shelf that they stand on."
		   });
		addAnnotation
		  (methodStatusEEnum,
		   source,
		   new String[] {
			   "documentation", "The life of a method version; only a draft can change."
		   });
		addAnnotation
		  (adviceStanceEEnum,
		   source,
		   new String[] {
			   "documentation", "What a source says about giving advice. Sources contradict each other; each method keeps its own stance."
		   });
		addAnnotation
		  (caseKindEEnum,
		   source,
		   new String[] {
			   "documentation", "What kind of case a method works on. A SUCCESS needs no problem question; NONE needs no case at all."
		   });
		addAnnotation
		  (presenterRuleEEnum,
		   source,
		   new String[] {
			   "documentation", "Who brings a case in one run."
		   });
		addAnnotation
		  (caseChoiceEEnum,
		   source,
		   new String[] {
			   "documentation", "When the group settles whose case it will be."
		   });
		addAnnotation
		  (methodEClass,
		   source,
		   new String[] {
			   "documentation", "A way of working: ordered phases, roles, guidance. One document holds one version of one method."
		   });
		addAnnotation
		  (getMethod_Version(),
		   source,
		   new String[] {
			   "documentation", "The version of this method, for example \"1\" or \"2.1\"."
		   });
		addAnnotation
		  (getMethod_BasedOn(),
		   source,
		   new String[] {
			   "documentation", "The version that this one was made from. Empty means: none."
		   });
		addAnnotation
		  (getMethod_Status(),
		   source,
		   new String[] {
			   "documentation", "The life of this version; only a draft can change."
		   });
		addAnnotation
		  (getMethod_Digest(),
		   source,
		   new String[] {
			   "documentation", "SHA-256 of the frozen content in lower-case hexadecimal. Empty until published."
		   });
		addAnnotation
		  (getMethod_Aliases(),
		   source,
		   new String[] {
			   "documentation", "Other names that sources use for this method."
		   });
		addAnnotation
		  (getMethod_Summary(),
		   source,
		   new String[] {
			   "documentation", "What it is for, in one or two sentences."
		   });
		addAnnotation
		  (getMethod_Category(),
		   source,
		   new String[] {
			   "documentation", "The sort of way of working."
		   });
		addAnnotation
		  (getMethod_Approaches(),
		   source,
		   new String[] {
			   "documentation", "Identifiers of approaches, built in or own. Empty means: the source gives none."
		   });
		addAnnotation
		  (getMethod_Difficulty(),
		   source,
		   new String[] {
			   "documentation", "How hard the method is to keep to."
		   });
		addAnnotation
		  (getMethod_CaseKind(),
		   source,
		   new String[] {
			   "documentation", "What kind of case it works on."
		   });
		addAnnotation
		  (getMethod_Presenters(),
		   source,
		   new String[] {
			   "documentation", "Who brings a case."
		   });
		addAnnotation
		  (getMethod_CaseChoice(),
		   source,
		   new String[] {
			   "documentation", "When the group settles whose case it will be."
		   });
		addAnnotation
		  (getMethod_AdviceStance(),
		   source,
		   new String[] {
			   "documentation", "What the source says about advice in this method as a whole."
		   });
		addAnnotation
		  (getMethod_People(),
		   source,
		   new String[] {
			   "documentation", "Group size that the source asks for. Null means: the source states none. Advice, never a lock."
		   });
		addAnnotation
		  (getMethod_MinimumStage(),
		   source,
		   new String[] {
			   "documentation", "How far the group should be. UNSTATED means: no condition."
		   });
		addAnnotation
		  (getMethod_Preconditions(),
		   source,
		   new String[] {
			   "documentation", "What must hold before the method is chosen, asked at planning."
		   });
		addAnnotation
		  (getMethod_StatedTotal(),
		   source,
		   new String[] {
			   "documentation", "The total that the source itself states, beside the computed one. Null means: not stated."
		   });
		addAnnotation
		  (getMethod_Citations(),
		   source,
		   new String[] {
			   "documentation", "Where the method comes from; the first is the main source."
		   });
		addAnnotation
		  (getMethod_Roles(),
		   source,
		   new String[] {
			   "documentation", "The roles of this method under their display names."
		   });
		addAnnotation
		  (getMethod_Flow(),
		   source,
		   new String[] {
			   "documentation", "The phases and rounds in order."
		   });
		addAnnotation
		  (getMethod_Variants(),
		   source,
		   new String[] {
			   "documentation", "Named differences on this method, chosen when planning."
		   });
		addAnnotation
		  (getMethod_Guidance(),
		   source,
		   new String[] {
			   "documentation", "Rules, pitfalls and tips that belong to this method only."
		   });
		addAnnotation
		  (getMethod_SharedGuidance(),
		   source,
		   new String[] {
			   "documentation", "Guidance of a shelf that several methods share."
		   });
		addAnnotation
		  (getMethod_Materials(),
		   source,
		   new String[] {
			   "documentation", "What must be in the room."
		   });
		addAnnotation
		  (getMethod_Deviations(),
		   source,
		   new String[] {
			   "documentation", "Rules of the method check that are knowingly broken, with the reason."
		   });
		addAnnotation
		  (getMethod_Remarks(),
		   source,
		   new String[] {
			   "documentation", "What the import noted about the source, for example an ambiguity."
		   });
		addAnnotation
		  (getMethod_CaseForm(),
		   source,
		   new String[] {
			   "documentation", "Identifier of the form of a shelf on which the case is prepared. Empty means: none."
		   });
		addAnnotation
		  (difficultyEEnum,
		   source,
		   new String[] {
			   "documentation", "How hard a method is to keep to; beginners start with a basic one."
		   });
		addAnnotation
		  (preconditionEClass,
		   source,
		   new String[] {
			   "documentation", "A condition on the group, asked when the method is planned."
		   });
		addAnnotation
		  (getPrecondition_Kind(),
		   source,
		   new String[] {
			   "documentation", "What the condition is about."
		   });
		addAnnotation
		  (getPrecondition_Text(),
		   source,
		   new String[] {
			   "documentation", "The condition as a sentence."
		   });
		addAnnotation
		  (preconditionKindEEnum,
		   source,
		   new String[] {
			   "documentation", "What a precondition is about."
		   });
		addAnnotation
		  (methodRoleEClass,
		   source,
		   new String[] {
			   "documentation", "A role as this method knows it."
		   });
		addAnnotation
		  (getMethodRole_Kind(),
		   source,
		   new String[] {
			   "documentation", "The identity of the role."
		   });
		addAnnotation
		  (getMethodRole_Name(),
		   source,
		   new String[] {
			   "documentation", "The display name in this method."
		   });
		addAnnotation
		  (getMethodRole_Aliases(),
		   source,
		   new String[] {
			   "documentation", "Other names for the same role in this source."
		   });
		addAnnotation
		  (getMethodRole_Count(),
		   source,
		   new String[] {
			   "documentation", "How many people hold this role at the same time; in a phase lived in pairs: in each pair. Null means: as many as are left."
		   });
		addAnnotation
		  (getMethodRole_CombinableWith(),
		   source,
		   new String[] {
			   "documentation", "Roles that the same person may hold besides this one."
		   });
		addAnnotation
		  (flowElementEClass,
		   source,
		   new String[] {
			   "documentation", "A phase, or a round of phases."
		   });
		addAnnotation
		  (roundEClass,
		   source,
		   new String[] {
			   "documentation", "Phases that repeat: a number of times, once per participant, or until a question is answered."
		   });
		addAnnotation
		  (getRound_Repeat(),
		   source,
		   new String[] {
			   "documentation", "What decides how often the round is lived."
		   });
		addAnnotation
		  (getRound_Count(),
		   source,
		   new String[] {
			   "documentation", "How often, when repeat is TIMES, from 1 to 100; otherwise 0."
		   });
		addAnnotation
		  (getRound_Excluded(),
		   source,
		   new String[] {
			   "documentation", "Whoever holds this role gets no turn, when repeat is PER_PARTICIPANT."
		   });
		addAnnotation
		  (getRound_Until(),
		   source,
		   new String[] {
			   "documentation", "The question that ends the round, when repeat is UNTIL_ANSWERED."
		   });
		addAnnotation
		  (getRound_UntilPrompt(),
		   source,
		   new String[] {
			   "documentation", "Identifier of the prompt that ends the round. Empty means: none."
		   });
		addAnnotation
		  (getRound_Rotation(),
		   source,
		   new String[] {
			   "documentation", "How seats, pairs or roles change between turns. Null means: they stay."
		   });
		addAnnotation
		  (getRound_Flow(),
		   source,
		   new String[] {
			   "documentation", "The phases and rounds that repeat, in order."
		   });
		addAnnotation
		  (repeatRuleEEnum,
		   source,
		   new String[] {
			   "documentation", "What decides how often a round is lived."
		   });
		addAnnotation
		  (rotationEClass,
		   source,
		   new String[] {
			   "documentation", "The rule by which pairs or seats change between turns of a round."
		   });
		addAnnotation
		  (getRotation_Kind(),
		   source,
		   new String[] {
			   "documentation", "What changes."
		   });
		addAnnotation
		  (getRotation_Moving(),
		   source,
		   new String[] {
			   "documentation", "Who moves, or takes over the other role. Null means: everyone."
		   });
		addAnnotation
		  (getRotation_Other(),
		   source,
		   new String[] {
			   "documentation", "The role that is swapped with, when kind is SWAP_ROLES."
		   });
		addAnnotation
		  (getRotation_Text(),
		   source,
		   new String[] {
			   "documentation", "The rule as a sentence."
		   });
		addAnnotation
		  (rotationKindEEnum,
		   source,
		   new String[] {
			   "documentation", "What changes between two turns of a round."
		   });
		addAnnotation
		  (phaseFunctionEEnum,
		   source,
		   new String[] {
			   "documentation", "The seven functions that any meeting is made of (source S4, basic outline)."
		   });
		addAnnotation
		  (groupingEEnum,
		   source,
		   new String[] {
			   "documentation", "Whether a phase is lived by the whole group, in pairs, or each alone."
		   });
		addAnnotation
		  (atmosphereEEnum,
		   source,
		   new String[] {
			   "documentation", "The dominant mode of a phase."
		   });
		addAnnotation
		  (phaseEClass,
		   source,
		   new String[] {
			   "documentation", "One step of a method: purpose, instruction, minutes, who does what, what it yields."
		   });
		addAnnotation
		  (getPhase_Number(),
		   source,
		   new String[] {
			   "documentation", "The number in the source, for example \"3\"; the same in every language."
		   });
		addAnnotation
		  (getPhase_Label(),
		   source,
		   new String[] {
			   "documentation", "What stands in the place of a number where the source has words, for example \"Tot slot\". Shown when there is no number."
		   });
		addAnnotation
		  (getPhase_Purpose(),
		   source,
		   new String[] {
			   "documentation", "Why this phase is there."
		   });
		addAnnotation
		  (getPhase_Instruction(),
		   source,
		   new String[] {
			   "documentation", "What the group does, in our own words."
		   });
		addAnnotation
		  (getPhase_Duration(),
		   source,
		   new String[] {
			   "documentation", "Minutes, as the source gives them. Null means: untimed."
		   });
		addAnnotation
		  (getPhase_Optional(),
		   source,
		   new String[] {
			   "documentation", "Whether the phase may be left out."
		   });
		addAnnotation
		  (getPhase_Function(),
		   source,
		   new String[] {
			   "documentation", "What it does for the meeting."
		   });
		addAnnotation
		  (getPhase_Grouping(),
		   source,
		   new String[] {
			   "documentation", "Whole group, pairs, or each alone."
		   });
		addAnnotation
		  (getPhase_Atmosphere(),
		   source,
		   new String[] {
			   "documentation", "Talk, silence or writing."
		   });
		addAnnotation
		  (getPhase_AdviceStance(),
		   source,
		   new String[] {
			   "documentation", "What the source says about advice in this phase."
		   });
		addAnnotation
		  (getPhase_Discussion(),
		   source,
		   new String[] {
			   "documentation", "Whether discussion is allowed."
		   });
		addAnnotation
		  (getPhase_Activities(),
		   source,
		   new String[] {
			   "documentation", "What each role does, in order of time where one role does several things."
		   });
		addAnnotation
		  (getPhase_Prompts(),
		   source,
		   new String[] {
			   "documentation", "Questions and sentence starters of this phase."
		   });
		addAnnotation
		  (getPhase_QuestionBanks(),
		   source,
		   new String[] {
			   "documentation", "Identifiers of question banks that fit this phase."
		   });
		addAnnotation
		  (getPhase_PromptTypes(),
		   source,
		   new String[] {
			   "documentation", "The types of bank prompts that fit this phase. Empty means: all."
		   });
		addAnnotation
		  (getPhase_Yields(),
		   source,
		   new String[] {
			   "documentation", "What the phase brings forth."
		   });
		addAnnotation
		  (getPhase_Criteria(),
		   source,
		   new String[] {
			   "documentation", "What a choice in this phase is made on."
		   });
		addAnnotation
		  (getPhase_Evaluates(),
		   source,
		   new String[] {
			   "documentation", "What is evaluated in this phase, and on which axis."
		   });
		addAnnotation
		  (getPhase_LeavesOut(),
		   source,
		   new String[] {
			   "documentation", "What must not be told or done here."
		   });
		addAnnotation
		  (permissionEEnum,
		   source,
		   new String[] {
			   "documentation", "Whether something is allowed."
		   });
		addAnnotation
		  (activityKindEEnum,
		   source,
		   new String[] {
			   "documentation", "What a role does in a phase."
		   });
		addAnnotation
		  (placeEEnum,
		   source,
		   new String[] {
			   "documentation", "Inside or outside the circle."
		   });
		addAnnotation
		  (speechRuleEEnum,
		   source,
		   new String[] {
			   "documentation", "How a role may speak. NO_INTERRUPTION: may not break into the others\' conversation; NO_REPLY: takes in without answering."
		   });
		addAnnotation
		  (orderEEnum,
		   source,
		   new String[] {
			   "documentation", "In which order the holders of a role act."
		   });
		addAnnotation
		  (activityEClass,
		   source,
		   new String[] {
			   "documentation", "What one role does in a phase."
		   });
		addAnnotation
		  (getActivity_Kind(),
		   source,
		   new String[] {
			   "documentation", "What the role does."
		   });
		addAnnotation
		  (getActivity_Place(),
		   source,
		   new String[] {
			   "documentation", "Inside or outside the circle."
		   });
		addAnnotation
		  (getActivity_Speech(),
		   source,
		   new String[] {
			   "documentation", "How the role may speak."
		   });
		addAnnotation
		  (getActivity_Order(),
		   source,
		   new String[] {
			   "documentation", "In which order the holders of the role act."
		   });
		addAnnotation
		  (getActivity_Optional(),
		   source,
		   new String[] {
			   "documentation", "Whether the activity may be left out."
		   });
		addAnnotation
		  (getActivity_Text(),
		   source,
		   new String[] {
			   "documentation", "The activity in a short sentence. Null means: the kind says it all."
		   });
		addAnnotation
		  (promptTypeEEnum,
		   source,
		   new String[] {
			   "documentation", "What a prompt asks for."
		   });
		addAnnotation
		  (promptFormEEnum,
		   source,
		   new String[] {
			   "documentation", "Whether a prompt is a question, a sentence starter, an instruction, or a card of a fixed sequence."
		   });
		addAnnotation
		  (promptEClass,
		   source,
		   new String[] {
			   "documentation", "A question or sentence starter offered in a phase or kept in a bank."
		   });
		addAnnotation
		  (getPrompt_Role(),
		   source,
		   new String[] {
			   "documentation", "Who uses it. Null means: anyone."
		   });
		addAnnotation
		  (getPrompt_Hint(),
		   source,
		   new String[] {
			   "documentation", "What the prompt is good for."
		   });
		addAnnotation
		  (getPrompt_Label(),
		   source,
		   new String[] {
			   "documentation", "Its letter or number in the source, for example \"a\". Empty means: none."
		   });
		addAnnotation
		  (getPrompt_Group(),
		   source,
		   new String[] {
			   "documentation", "Prompts of one phase with the same group belong together. Empty means: none."
		   });
		addAnnotation
		  (yieldKindEEnum,
		   source,
		   new String[] {
			   "documentation", "What a phase brings forth."
		   });
		addAnnotation
		  (quantityEEnum,
		   source,
		   new String[] {
			   "documentation", "How many a yield counts."
		   });
		addAnnotation
		  (visibilityEEnum,
		   source,
		   new String[] {
			   "documentation", "Who may see what is yielded. GIVER means: private to whoever wrote it."
		   });
		addAnnotation
		  (carrierEEnum,
		   source,
		   new String[] {
			   "documentation", "Where it is kept in the room."
		   });
		addAnnotation
		  (namingEEnum,
		   source,
		   new String[] {
			   "documentation", "Whether the giver\'s name stands with it."
		   });
		addAnnotation
		  (yieldEClass,
		   source,
		   new String[] {
			   "documentation", "Something that a phase brings forth, who gives it, and who may see it."
		   });
		addAnnotation
		  (getYield_Giver(),
		   source,
		   new String[] {
			   "documentation", "Who gives it. Null means: the group together."
		   });
		addAnnotation
		  (getYield_Quantity(),
		   source,
		   new String[] {
			   "documentation", "How many."
		   });
		addAnnotation
		  (getYield_Exactly(),
		   source,
		   new String[] {
			   "documentation", "The number, when quantity is EXACTLY; otherwise 0."
		   });
		addAnnotation
		  (getYield_Visibility(),
		   source,
		   new String[] {
			   "documentation", "Who may see it."
		   });
		addAnnotation
		  (getYield_Carrier(),
		   source,
		   new String[] {
			   "documentation", "Where it is kept in the room."
		   });
		addAnnotation
		  (getYield_Naming(),
		   source,
		   new String[] {
			   "documentation", "Whether the giver\'s name stands with it."
		   });
		addAnnotation
		  (getYield_Optional(),
		   source,
		   new String[] {
			   "documentation", "Whether it may stay out."
		   });
		addAnnotation
		  (getYield_Name(),
		   source,
		   new String[] {
			   "documentation", "What it is called in this phase. Null means: the word for its kind."
		   });
		addAnnotation
		  (getYield_Columns(),
		   source,
		   new String[] {
			   "documentation", "The columns that it is sorted into. Empty means: one list."
		   });
		addAnnotation
		  (getYield_LinksTo(),
		   source,
		   new String[] {
			   "documentation", "Its items may point at items of this yield."
		   });
		addAnnotation
		  (getYield_ChosenFrom(),
		   source,
		   new String[] {
			   "documentation", "Its items are a choice out of this yield."
		   });
		addAnnotation
		  (getYield_Rating(),
		   source,
		   new String[] {
			   "documentation", "How each item is rated. Null means: not rated."
		   });
		addAnnotation
		  (getYield_Smart(),
		   source,
		   new String[] {
			   "documentation", "Whether each item is held against the five letters of SMART. Null means: not."
		   });
		addAnnotation
		  (columnEClass,
		   source,
		   new String[] {
			   "documentation", "One column of a sheet."
		   });
		addAnnotation
		  (ratingEClass,
		   source,
		   new String[] {
			   "documentation", "A mark for each item, with questions when it stays low."
		   });
		addAnnotation
		  (getRating_Min(),
		   source,
		   new String[] {
			   "documentation", "Lowest mark, 1."
		   });
		addAnnotation
		  (getRating_Max(),
		   source,
		   new String[] {
			   "documentation", "Highest mark, 10."
		   });
		addAnnotation
		  (getRating_Threshold(),
		   source,
		   new String[] {
			   "documentation", "A mark below this opens the follow-up questions."
		   });
		addAnnotation
		  (getRating_FollowUps(),
		   source,
		   new String[] {
			   "documentation", "The questions that a low mark opens."
		   });
		addAnnotation
		  (smartEClass,
		   source,
		   new String[] {
			   "documentation", "Items are specific, measurable, acceptable, realistic and time-bound."
		   });
		addAnnotation
		  (getSmart_Required(),
		   source,
		   new String[] {
			   "documentation", "Whether all five letters are asked for."
		   });
		addAnnotation
		  (criterionEClass,
		   source,
		   new String[] {
			   "documentation", "Something that a choice is made on."
		   });
		addAnnotation
		  (evaluationTopicEClass,
		   source,
		   new String[] {
			   "documentation", "Something that the group evaluates."
		   });
		addAnnotation
		  (getEvaluationTopic_Axis(),
		   source,
		   new String[] {
			   "documentation", "The axis of the instrument that it feeds."
		   });
		addAnnotation
		  (materialEClass,
		   source,
		   new String[] {
			   "documentation", "Something that must be in the room."
		   });
		addAnnotation
		  (getMaterial_Count(),
		   source,
		   new String[] {
			   "documentation", "How many; 0 means: as many as needed."
		   });
		addAnnotation
		  (materialKindEEnum,
		   source,
		   new String[] {
			   "documentation", "What sort of material."
		   });
		addAnnotation
		  (guidanceKindEEnum,
		   source,
		   new String[] {
			   "documentation", "What sort of guidance."
		   });
		addAnnotation
		  (guidanceEClass,
		   source,
		   new String[] {
			   "documentation", "A rule, pitfall or tip with an owner and a source."
		   });
		addAnnotation
		  (getGuidance_Number(),
		   source,
		   new String[] {
			   "documentation", "Its number in the source. Empty means: none."
		   });
		addAnnotation
		  (getGuidance_Name(),
		   source,
		   new String[] {
			   "documentation", "A short heading. Null means: none."
		   });
		addAnnotation
		  (getGuidance_Owner(),
		   source,
		   new String[] {
			   "documentation", "Who minds it."
		   });
		addAnnotation
		  (getGuidance_Phases(),
		   source,
		   new String[] {
			   "documentation", "Identifiers of the phases that it is shown with. Empty means: the whole method."
		   });
		addAnnotation
		  (getGuidance_Contradicts(),
		   source,
		   new String[] {
			   "documentation", "Identifiers of guidance of other sources that says the opposite. Kept visible."
		   });
		addAnnotation
		  (guidanceUseEClass,
		   source,
		   new String[] {
			   "documentation", "Use of guidance that stands on a shelf."
		   });
		addAnnotation
		  (getGuidanceUse_Guidance(),
		   source,
		   new String[] {
			   "documentation", "Identifier of a Guidance or GuidanceSet on a shelf."
		   });
		addAnnotation
		  (getGuidanceUse_Phases(),
		   source,
		   new String[] {
			   "documentation", "Identifiers of the phases that it is shown with. Empty means: the whole method."
		   });
		addAnnotation
		  (deviationEClass,
		   source,
		   new String[] {
			   "documentation", "A rule of the method check that is knowingly broken."
		   });
		addAnnotation
		  (getDeviation_Rule(),
		   source,
		   new String[] {
			   "documentation", "Name of the rule, for example \"lamp-reformulation\"."
		   });
		addAnnotation
		  (getDeviation_Phase(),
		   source,
		   new String[] {
			   "documentation", "Where. Null means: the whole method."
		   });
		addAnnotation
		  (getDeviation_Reason(),
		   source,
		   new String[] {
			   "documentation", "Why."
		   });
		addAnnotation
		  (remarkEClass,
		   source,
		   new String[] {
			   "documentation", "Something noted about the source."
		   });
		addAnnotation
		  (remarkKindEEnum,
		   source,
		   new String[] {
			   "documentation", "What is remarked."
		   });
		addAnnotation
		  (variantEClass,
		   source,
		   new String[] {
			   "documentation", "A named difference on a method, chosen when planning."
		   });
		addAnnotation
		  (getVariant_Changes(),
		   source,
		   new String[] {
			   "documentation", "The differences, in order."
		   });
		addAnnotation
		  (changeEClass,
		   source,
		   new String[] {
			   "documentation", "One difference that a variant makes."
		   });
		addAnnotation
		  (rewordPhaseEClass,
		   source,
		   new String[] {
			   "documentation", "The phase gets other words. What is null stays as it was."
		   });
		addAnnotation
		  (getRewordPhase_Prompts(),
		   source,
		   new String[] {
			   "documentation", "Prompts in place of the phase\'s own. Empty means: they stay."
		   });
		addAnnotation
		  (replacePhaseEClass,
		   source,
		   new String[] {
			   "documentation", "Another phase in place of this one."
		   });
		addAnnotation
		  (addPhaseEClass,
		   source,
		   new String[] {
			   "documentation", "A phase more."
		   });
		addAnnotation
		  (getAddPhase_After(),
		   source,
		   new String[] {
			   "documentation", "Stands before it. Null means: at the start."
		   });
		addAnnotation
		  (leaveOutPhaseEClass,
		   source,
		   new String[] {
			   "documentation", "A phase less."
		   });
		addAnnotation
		  (changeDurationEClass,
		   source,
		   new String[] {
			   "documentation", "Other minutes. A null duration makes the phase untimed."
		   });
		addAnnotation
		  (replaceYieldEClass,
		   source,
		   new String[] {
			   "documentation", "The phase brings forth something else."
		   });
		addAnnotation
		  (changePresentersEClass,
		   source,
		   new String[] {
			   "documentation", "Other people bring a case."
		   });
		addAnnotation
		  (changeRoleCountEClass,
		   source,
		   new String[] {
			   "documentation", "Another number of people holds a role, for example a trio in place of a pair."
		   });
		addAnnotation
		  (shelfEClass,
		   source,
		   new String[] {
			   "documentation", "What stands beside the methods: sources, banks, forms, cards, structures, guidance, norms."
		   });
		addAnnotation
		  (sourceEClass,
		   source,
		   new String[] {
			   "documentation", "A document that methods come from."
		   });
		addAnnotation
		  (getSource_Title(),
		   source,
		   new String[] {
			   "documentation", "Title as printed."
		   });
		addAnnotation
		  (getSource_Authors(),
		   source,
		   new String[] {
			   "documentation", "Authors as printed. Empty means: not named."
		   });
		addAnnotation
		  (getSource_Year(),
		   source,
		   new String[] {
			   "documentation", "Year; 0 means: not given."
		   });
		addAnnotation
		  (approachEClass,
		   source,
		   new String[] {
			   "documentation", "An approach that methods share: solution-focused, creative, activating, reflective, or an own one."
		   });
		addAnnotation
		  (questionBankEClass,
		   source,
		   new String[] {
			   "documentation", "Prompts by type, with their source."
		   });
		addAnnotation
		  (promptGroupEClass,
		   source,
		   new String[] {
			   "documentation", "Prompts of one type."
		   });
		addAnnotation
		  (formTemplateEClass,
		   source,
		   new String[] {
			   "documentation", "A form that is filled in before, in or after a meeting."
		   });
		addAnnotation
		  (getFormTemplate_Visibility(),
		   source,
		   new String[] {
			   "documentation", "Who may see it once filled in."
		   });
		addAnnotation
		  (getFormTemplate_Checks(),
		   source,
		   new String[] {
			   "documentation", "What a good answer meets."
		   });
		addAnnotation
		  (formFieldEClass,
		   source,
		   new String[] {
			   "documentation", "One field of a form."
		   });
		addAnnotation
		  (getFormField_Min(),
		   source,
		   new String[] {
			   "documentation", "Lowest value of a scale; 0 otherwise."
		   });
		addAnnotation
		  (getFormField_Max(),
		   source,
		   new String[] {
			   "documentation", "Highest value of a scale; 0 otherwise."
		   });
		addAnnotation
		  (getFormField_Required(),
		   source,
		   new String[] {
			   "documentation", "Whether the form is complete without it."
		   });
		addAnnotation
		  (getFormField_Choices(),
		   source,
		   new String[] {
			   "documentation", "What can be chosen, when kind is CHOICE."
		   });
		addAnnotation
		  (fieldKindEEnum,
		   source,
		   new String[] {
			   "documentation", "What goes into a field."
		   });
		addAnnotation
		  (choiceEClass,
		   source,
		   new String[] {
			   "documentation", "One answer of a choice."
		   });
		addAnnotation
		  (formCheckEClass,
		   source,
		   new String[] {
			   "documentation", "A criterion for the one who fills in the form."
		   });
		addAnnotation
		  (getFormCheck_Field(),
		   source,
		   new String[] {
			   "documentation", "The field that it is about. Null means: the whole form."
		   });
		addAnnotation
		  (roleCardEClass,
		   source,
		   new String[] {
			   "documentation", "What a role does."
		   });
		addAnnotation
		  (getRoleCard_Points(),
		   source,
		   new String[] {
			   "documentation", "Points of attention besides the tasks."
		   });
		addAnnotation
		  (roleAliasEClass,
		   source,
		   new String[] {
			   "documentation", "The name that one source uses."
		   });
		addAnnotation
		  (getRoleAlias_Source(),
		   source,
		   new String[] {
			   "documentation", "Identifier of the source."
		   });
		addAnnotation
		  (guidanceSetEClass,
		   source,
		   new String[] {
			   "documentation", "Rules, pitfalls or tips that belong together."
		   });
		addAnnotation
		  (getGuidanceSet_Remarks(),
		   source,
		   new String[] {
			   "documentation", "What the import noted about the source."
		   });
		addAnnotation
		  (meetingStructureEClass,
		   source,
		   new String[] {
			   "documentation", "How a meeting is put together."
		   });
		addAnnotation
		  (getMeetingStructure_Slots(),
		   source,
		   new String[] {
			   "documentation", "The parts of the meeting, in order."
		   });
		addAnnotation
		  (getMeetingStructure_Branches(),
		   source,
		   new String[] {
			   "documentation", "What to do instead when a condition holds."
		   });
		addAnnotation
		  (getMeetingStructure_Notes(),
		   source,
		   new String[] {
			   "documentation", "What to mind when putting a meeting together."
		   });
		addAnnotation
		  (slotEClass,
		   source,
		   new String[] {
			   "documentation", "One part of a meeting structure."
		   });
		addAnnotation
		  (getSlot_Number(),
		   source,
		   new String[] {
			   "documentation", "Its number in the source."
		   });
		addAnnotation
		  (getSlot_Category(),
		   source,
		   new String[] {
			   "documentation", "The category that fills it. UNSTATED means: any."
		   });
		addAnnotation
		  (getSlot_Function(),
		   source,
		   new String[] {
			   "documentation", "The function that it has. UNSTATED means: none."
		   });
		addAnnotation
		  (getSlot_Duration(),
		   source,
		   new String[] {
			   "documentation", "Minutes. Null means: to be estimated."
		   });
		addAnnotation
		  (getSlot_DurationWord(),
		   source,
		   new String[] {
			   "documentation", "The bound as the source words it: \"about\", \"at most\", \"a few\" or empty."
		   });
		addAnnotation
		  (getSlot_Optional(),
		   source,
		   new String[] {
			   "documentation", "Whether a meeting does without."
		   });
		addAnnotation
		  (getSlot_Method(),
		   source,
		   new String[] {
			   "documentation", "Identifier of the method that the source fills it with. Empty means: any."
		   });
		addAnnotation
		  (branchEClass,
		   source,
		   new String[] {
			   "documentation", "A way round."
		   });
		addAnnotation
		  (getBranch_Offers(),
		   source,
		   new String[] {
			   "documentation", "The slots that are offered instead."
		   });
		addAnnotation
		  (branchConditionEEnum,
		   source,
		   new String[] {
			   "documentation", "When a branch is taken."
		   });
		addAnnotation
		  (normsEClass,
		   source,
		   new String[] {
			   "documentation", "What is usual. Defaults, which a practice may change."
		   });
		addAnnotation
		  (getNorms_People(),
		   source,
		   new String[] {
			   "documentation", "People in a group."
		   });
		addAnnotation
		  (getNorms_Meeting(),
		   source,
		   new String[] {
			   "documentation", "Least and most minutes of a meeting."
		   });
		addAnnotation
		  (getNorms_UsualMinutes(),
		   source,
		   new String[] {
			   "documentation", "Usual minutes of a meeting."
		   });
		addAnnotation
		  (getNorms_IntervalWeeks(),
		   source,
		   new String[] {
			   "documentation", "Usual weeks between two meetings."
		   });
		addAnnotation
		  (getNorms_CommitmentThreshold(),
		   source,
		   new String[] {
			   "documentation", "A mark below this opens the follow-up questions, 1 to 10."
		   });
	}

} //MethodPackageImpl
