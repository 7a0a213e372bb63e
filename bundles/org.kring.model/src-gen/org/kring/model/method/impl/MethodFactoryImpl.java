/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.method.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.kring.model.method.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class MethodFactoryImpl extends EFactoryImpl implements MethodFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static MethodFactory init() {
		try {
			MethodFactory theMethodFactory = (MethodFactory)EPackage.Registry.INSTANCE.getEFactory(MethodPackage.eNS_URI);
			if (theMethodFactory != null) {
				return theMethodFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new MethodFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MethodFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case MethodPackage.METHOD: return createMethod();
			case MethodPackage.PRECONDITION: return createPrecondition();
			case MethodPackage.METHOD_ROLE: return createMethodRole();
			case MethodPackage.ROUND: return createRound();
			case MethodPackage.ROTATION: return createRotation();
			case MethodPackage.PHASE: return createPhase();
			case MethodPackage.ACTIVITY: return createActivity();
			case MethodPackage.PROMPT: return createPrompt();
			case MethodPackage.YIELD: return createYield();
			case MethodPackage.COLUMN: return createColumn();
			case MethodPackage.RATING: return createRating();
			case MethodPackage.SMART: return createSmart();
			case MethodPackage.CRITERION: return createCriterion();
			case MethodPackage.EVALUATION_TOPIC: return createEvaluationTopic();
			case MethodPackage.MATERIAL: return createMaterial();
			case MethodPackage.GUIDANCE: return createGuidance();
			case MethodPackage.GUIDANCE_USE: return createGuidanceUse();
			case MethodPackage.DEVIATION: return createDeviation();
			case MethodPackage.REMARK: return createRemark();
			case MethodPackage.VARIANT: return createVariant();
			case MethodPackage.REWORD_PHASE: return createRewordPhase();
			case MethodPackage.REPLACE_PHASE: return createReplacePhase();
			case MethodPackage.ADD_PHASE: return createAddPhase();
			case MethodPackage.LEAVE_OUT_PHASE: return createLeaveOutPhase();
			case MethodPackage.CHANGE_DURATION: return createChangeDuration();
			case MethodPackage.REPLACE_YIELD: return createReplaceYield();
			case MethodPackage.CHANGE_PRESENTERS: return createChangePresenters();
			case MethodPackage.CHANGE_ROLE_COUNT: return createChangeRoleCount();
			case MethodPackage.SHELF: return createShelf();
			case MethodPackage.SOURCE: return createSource();
			case MethodPackage.APPROACH: return createApproach();
			case MethodPackage.QUESTION_BANK: return createQuestionBank();
			case MethodPackage.PROMPT_GROUP: return createPromptGroup();
			case MethodPackage.FORM_TEMPLATE: return createFormTemplate();
			case MethodPackage.FORM_FIELD: return createFormField();
			case MethodPackage.CHOICE: return createChoice();
			case MethodPackage.FORM_CHECK: return createFormCheck();
			case MethodPackage.ROLE_CARD: return createRoleCard();
			case MethodPackage.ROLE_ALIAS: return createRoleAlias();
			case MethodPackage.GUIDANCE_SET: return createGuidanceSet();
			case MethodPackage.MEETING_STRUCTURE: return createMeetingStructure();
			case MethodPackage.SLOT: return createSlot();
			case MethodPackage.BRANCH: return createBranch();
			case MethodPackage.NORMS: return createNorms();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case MethodPackage.METHOD_STATUS:
				return createMethodStatusFromString(eDataType, initialValue);
			case MethodPackage.ADVICE_STANCE:
				return createAdviceStanceFromString(eDataType, initialValue);
			case MethodPackage.CASE_KIND:
				return createCaseKindFromString(eDataType, initialValue);
			case MethodPackage.PRESENTER_RULE:
				return createPresenterRuleFromString(eDataType, initialValue);
			case MethodPackage.CASE_CHOICE:
				return createCaseChoiceFromString(eDataType, initialValue);
			case MethodPackage.DIFFICULTY:
				return createDifficultyFromString(eDataType, initialValue);
			case MethodPackage.PRECONDITION_KIND:
				return createPreconditionKindFromString(eDataType, initialValue);
			case MethodPackage.REPEAT_RULE:
				return createRepeatRuleFromString(eDataType, initialValue);
			case MethodPackage.ROTATION_KIND:
				return createRotationKindFromString(eDataType, initialValue);
			case MethodPackage.PHASE_FUNCTION:
				return createPhaseFunctionFromString(eDataType, initialValue);
			case MethodPackage.GROUPING:
				return createGroupingFromString(eDataType, initialValue);
			case MethodPackage.ATMOSPHERE:
				return createAtmosphereFromString(eDataType, initialValue);
			case MethodPackage.PERMISSION:
				return createPermissionFromString(eDataType, initialValue);
			case MethodPackage.ACTIVITY_KIND:
				return createActivityKindFromString(eDataType, initialValue);
			case MethodPackage.PLACE:
				return createPlaceFromString(eDataType, initialValue);
			case MethodPackage.SPEECH_RULE:
				return createSpeechRuleFromString(eDataType, initialValue);
			case MethodPackage.ORDER:
				return createOrderFromString(eDataType, initialValue);
			case MethodPackage.PROMPT_TYPE:
				return createPromptTypeFromString(eDataType, initialValue);
			case MethodPackage.PROMPT_FORM:
				return createPromptFormFromString(eDataType, initialValue);
			case MethodPackage.YIELD_KIND:
				return createYieldKindFromString(eDataType, initialValue);
			case MethodPackage.QUANTITY:
				return createQuantityFromString(eDataType, initialValue);
			case MethodPackage.VISIBILITY:
				return createVisibilityFromString(eDataType, initialValue);
			case MethodPackage.CARRIER:
				return createCarrierFromString(eDataType, initialValue);
			case MethodPackage.NAMING:
				return createNamingFromString(eDataType, initialValue);
			case MethodPackage.MATERIAL_KIND:
				return createMaterialKindFromString(eDataType, initialValue);
			case MethodPackage.GUIDANCE_KIND:
				return createGuidanceKindFromString(eDataType, initialValue);
			case MethodPackage.REMARK_KIND:
				return createRemarkKindFromString(eDataType, initialValue);
			case MethodPackage.FIELD_KIND:
				return createFieldKindFromString(eDataType, initialValue);
			case MethodPackage.BRANCH_CONDITION:
				return createBranchConditionFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case MethodPackage.METHOD_STATUS:
				return convertMethodStatusToString(eDataType, instanceValue);
			case MethodPackage.ADVICE_STANCE:
				return convertAdviceStanceToString(eDataType, instanceValue);
			case MethodPackage.CASE_KIND:
				return convertCaseKindToString(eDataType, instanceValue);
			case MethodPackage.PRESENTER_RULE:
				return convertPresenterRuleToString(eDataType, instanceValue);
			case MethodPackage.CASE_CHOICE:
				return convertCaseChoiceToString(eDataType, instanceValue);
			case MethodPackage.DIFFICULTY:
				return convertDifficultyToString(eDataType, instanceValue);
			case MethodPackage.PRECONDITION_KIND:
				return convertPreconditionKindToString(eDataType, instanceValue);
			case MethodPackage.REPEAT_RULE:
				return convertRepeatRuleToString(eDataType, instanceValue);
			case MethodPackage.ROTATION_KIND:
				return convertRotationKindToString(eDataType, instanceValue);
			case MethodPackage.PHASE_FUNCTION:
				return convertPhaseFunctionToString(eDataType, instanceValue);
			case MethodPackage.GROUPING:
				return convertGroupingToString(eDataType, instanceValue);
			case MethodPackage.ATMOSPHERE:
				return convertAtmosphereToString(eDataType, instanceValue);
			case MethodPackage.PERMISSION:
				return convertPermissionToString(eDataType, instanceValue);
			case MethodPackage.ACTIVITY_KIND:
				return convertActivityKindToString(eDataType, instanceValue);
			case MethodPackage.PLACE:
				return convertPlaceToString(eDataType, instanceValue);
			case MethodPackage.SPEECH_RULE:
				return convertSpeechRuleToString(eDataType, instanceValue);
			case MethodPackage.ORDER:
				return convertOrderToString(eDataType, instanceValue);
			case MethodPackage.PROMPT_TYPE:
				return convertPromptTypeToString(eDataType, instanceValue);
			case MethodPackage.PROMPT_FORM:
				return convertPromptFormToString(eDataType, instanceValue);
			case MethodPackage.YIELD_KIND:
				return convertYieldKindToString(eDataType, instanceValue);
			case MethodPackage.QUANTITY:
				return convertQuantityToString(eDataType, instanceValue);
			case MethodPackage.VISIBILITY:
				return convertVisibilityToString(eDataType, instanceValue);
			case MethodPackage.CARRIER:
				return convertCarrierToString(eDataType, instanceValue);
			case MethodPackage.NAMING:
				return convertNamingToString(eDataType, instanceValue);
			case MethodPackage.MATERIAL_KIND:
				return convertMaterialKindToString(eDataType, instanceValue);
			case MethodPackage.GUIDANCE_KIND:
				return convertGuidanceKindToString(eDataType, instanceValue);
			case MethodPackage.REMARK_KIND:
				return convertRemarkKindToString(eDataType, instanceValue);
			case MethodPackage.FIELD_KIND:
				return convertFieldKindToString(eDataType, instanceValue);
			case MethodPackage.BRANCH_CONDITION:
				return convertBranchConditionToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Method createMethod() {
		MethodImpl method = new MethodImpl();
		return method;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Precondition createPrecondition() {
		PreconditionImpl precondition = new PreconditionImpl();
		return precondition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MethodRole createMethodRole() {
		MethodRoleImpl methodRole = new MethodRoleImpl();
		return methodRole;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Round createRound() {
		RoundImpl round = new RoundImpl();
		return round;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Rotation createRotation() {
		RotationImpl rotation = new RotationImpl();
		return rotation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Phase createPhase() {
		PhaseImpl phase = new PhaseImpl();
		return phase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Activity createActivity() {
		ActivityImpl activity = new ActivityImpl();
		return activity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Prompt createPrompt() {
		PromptImpl prompt = new PromptImpl();
		return prompt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Yield createYield() {
		YieldImpl yield = new YieldImpl();
		return yield;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Column createColumn() {
		ColumnImpl column = new ColumnImpl();
		return column;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Rating createRating() {
		RatingImpl rating = new RatingImpl();
		return rating;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Smart createSmart() {
		SmartImpl smart = new SmartImpl();
		return smart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Criterion createCriterion() {
		CriterionImpl criterion = new CriterionImpl();
		return criterion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EvaluationTopic createEvaluationTopic() {
		EvaluationTopicImpl evaluationTopic = new EvaluationTopicImpl();
		return evaluationTopic;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Material createMaterial() {
		MaterialImpl material = new MaterialImpl();
		return material;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Guidance createGuidance() {
		GuidanceImpl guidance = new GuidanceImpl();
		return guidance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GuidanceUse createGuidanceUse() {
		GuidanceUseImpl guidanceUse = new GuidanceUseImpl();
		return guidanceUse;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Deviation createDeviation() {
		DeviationImpl deviation = new DeviationImpl();
		return deviation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Remark createRemark() {
		RemarkImpl remark = new RemarkImpl();
		return remark;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Variant createVariant() {
		VariantImpl variant = new VariantImpl();
		return variant;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RewordPhase createRewordPhase() {
		RewordPhaseImpl rewordPhase = new RewordPhaseImpl();
		return rewordPhase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReplacePhase createReplacePhase() {
		ReplacePhaseImpl replacePhase = new ReplacePhaseImpl();
		return replacePhase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AddPhase createAddPhase() {
		AddPhaseImpl addPhase = new AddPhaseImpl();
		return addPhase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LeaveOutPhase createLeaveOutPhase() {
		LeaveOutPhaseImpl leaveOutPhase = new LeaveOutPhaseImpl();
		return leaveOutPhase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChangeDuration createChangeDuration() {
		ChangeDurationImpl changeDuration = new ChangeDurationImpl();
		return changeDuration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReplaceYield createReplaceYield() {
		ReplaceYieldImpl replaceYield = new ReplaceYieldImpl();
		return replaceYield;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChangePresenters createChangePresenters() {
		ChangePresentersImpl changePresenters = new ChangePresentersImpl();
		return changePresenters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChangeRoleCount createChangeRoleCount() {
		ChangeRoleCountImpl changeRoleCount = new ChangeRoleCountImpl();
		return changeRoleCount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Shelf createShelf() {
		ShelfImpl shelf = new ShelfImpl();
		return shelf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Source createSource() {
		SourceImpl source = new SourceImpl();
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Approach createApproach() {
		ApproachImpl approach = new ApproachImpl();
		return approach;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public QuestionBank createQuestionBank() {
		QuestionBankImpl questionBank = new QuestionBankImpl();
		return questionBank;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PromptGroup createPromptGroup() {
		PromptGroupImpl promptGroup = new PromptGroupImpl();
		return promptGroup;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FormTemplate createFormTemplate() {
		FormTemplateImpl formTemplate = new FormTemplateImpl();
		return formTemplate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FormField createFormField() {
		FormFieldImpl formField = new FormFieldImpl();
		return formField;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Choice createChoice() {
		ChoiceImpl choice = new ChoiceImpl();
		return choice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FormCheck createFormCheck() {
		FormCheckImpl formCheck = new FormCheckImpl();
		return formCheck;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RoleCard createRoleCard() {
		RoleCardImpl roleCard = new RoleCardImpl();
		return roleCard;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RoleAlias createRoleAlias() {
		RoleAliasImpl roleAlias = new RoleAliasImpl();
		return roleAlias;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GuidanceSet createGuidanceSet() {
		GuidanceSetImpl guidanceSet = new GuidanceSetImpl();
		return guidanceSet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MeetingStructure createMeetingStructure() {
		MeetingStructureImpl meetingStructure = new MeetingStructureImpl();
		return meetingStructure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Slot createSlot() {
		SlotImpl slot = new SlotImpl();
		return slot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Branch createBranch() {
		BranchImpl branch = new BranchImpl();
		return branch;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Norms createNorms() {
		NormsImpl norms = new NormsImpl();
		return norms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MethodStatus createMethodStatusFromString(EDataType eDataType, String initialValue) {
		MethodStatus result = MethodStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMethodStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AdviceStance createAdviceStanceFromString(EDataType eDataType, String initialValue) {
		AdviceStance result = AdviceStance.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAdviceStanceToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CaseKind createCaseKindFromString(EDataType eDataType, String initialValue) {
		CaseKind result = CaseKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCaseKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PresenterRule createPresenterRuleFromString(EDataType eDataType, String initialValue) {
		PresenterRule result = PresenterRule.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPresenterRuleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CaseChoice createCaseChoiceFromString(EDataType eDataType, String initialValue) {
		CaseChoice result = CaseChoice.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCaseChoiceToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Difficulty createDifficultyFromString(EDataType eDataType, String initialValue) {
		Difficulty result = Difficulty.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDifficultyToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PreconditionKind createPreconditionKindFromString(EDataType eDataType, String initialValue) {
		PreconditionKind result = PreconditionKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPreconditionKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RepeatRule createRepeatRuleFromString(EDataType eDataType, String initialValue) {
		RepeatRule result = RepeatRule.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRepeatRuleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RotationKind createRotationKindFromString(EDataType eDataType, String initialValue) {
		RotationKind result = RotationKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRotationKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PhaseFunction createPhaseFunctionFromString(EDataType eDataType, String initialValue) {
		PhaseFunction result = PhaseFunction.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPhaseFunctionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Grouping createGroupingFromString(EDataType eDataType, String initialValue) {
		Grouping result = Grouping.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertGroupingToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Atmosphere createAtmosphereFromString(EDataType eDataType, String initialValue) {
		Atmosphere result = Atmosphere.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAtmosphereToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Permission createPermissionFromString(EDataType eDataType, String initialValue) {
		Permission result = Permission.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPermissionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ActivityKind createActivityKindFromString(EDataType eDataType, String initialValue) {
		ActivityKind result = ActivityKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertActivityKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Place createPlaceFromString(EDataType eDataType, String initialValue) {
		Place result = Place.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPlaceToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SpeechRule createSpeechRuleFromString(EDataType eDataType, String initialValue) {
		SpeechRule result = SpeechRule.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSpeechRuleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Order createOrderFromString(EDataType eDataType, String initialValue) {
		Order result = Order.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOrderToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PromptType createPromptTypeFromString(EDataType eDataType, String initialValue) {
		PromptType result = PromptType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPromptTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PromptForm createPromptFormFromString(EDataType eDataType, String initialValue) {
		PromptForm result = PromptForm.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPromptFormToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public YieldKind createYieldKindFromString(EDataType eDataType, String initialValue) {
		YieldKind result = YieldKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertYieldKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Quantity createQuantityFromString(EDataType eDataType, String initialValue) {
		Quantity result = Quantity.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertQuantityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Visibility createVisibilityFromString(EDataType eDataType, String initialValue) {
		Visibility result = Visibility.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertVisibilityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Carrier createCarrierFromString(EDataType eDataType, String initialValue) {
		Carrier result = Carrier.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCarrierToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Naming createNamingFromString(EDataType eDataType, String initialValue) {
		Naming result = Naming.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertNamingToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MaterialKind createMaterialKindFromString(EDataType eDataType, String initialValue) {
		MaterialKind result = MaterialKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMaterialKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public GuidanceKind createGuidanceKindFromString(EDataType eDataType, String initialValue) {
		GuidanceKind result = GuidanceKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertGuidanceKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RemarkKind createRemarkKindFromString(EDataType eDataType, String initialValue) {
		RemarkKind result = RemarkKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRemarkKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FieldKind createFieldKindFromString(EDataType eDataType, String initialValue) {
		FieldKind result = FieldKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFieldKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BranchCondition createBranchConditionFromString(EDataType eDataType, String initialValue) {
		BranchCondition result = BranchCondition.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertBranchConditionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MethodPackage getMethodPackage() {
		return (MethodPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static MethodPackage getPackage() {
		return MethodPackage.eINSTANCE;
	}

} //MethodFactoryImpl
