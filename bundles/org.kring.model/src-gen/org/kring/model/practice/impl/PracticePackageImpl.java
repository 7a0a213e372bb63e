/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.practice.impl;

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

import org.kring.model.method.MethodPackage;

import org.kring.model.method.impl.MethodPackageImpl;

import org.kring.model.practice.Agreement;
import org.kring.model.practice.ConfidentialityScope;
import org.kring.model.practice.ContentText;
import org.kring.model.practice.Group;
import org.kring.model.practice.GroupContent;
import org.kring.model.practice.GuidanceStatus;
import org.kring.model.practice.Member;
import org.kring.model.practice.MemberName;
import org.kring.model.practice.Observation;
import org.kring.model.practice.ObservationKind;
import org.kring.model.practice.PersonalLog;
import org.kring.model.practice.Practice;
import org.kring.model.practice.PracticeFactory;
import org.kring.model.practice.PracticePackage;
import org.kring.model.practice.Series;
import org.kring.model.practice.Signature;
import org.kring.model.practice.StageEntry;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class PracticePackageImpl extends EPackageImpl implements PracticePackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass practiceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass groupEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass memberEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass seriesEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass guidanceStatusEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass agreementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass signatureEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass stageEntryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass observationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass groupContentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass memberNameEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass contentTextEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass personalLogEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum confidentialityScopeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum observationKindEEnum = null;

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
	 * @see org.kring.model.practice.PracticePackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private PracticePackageImpl() {
		super(eNS_URI, PracticeFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link PracticePackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static PracticePackage init() {
		if (isInited) return (PracticePackage)EPackage.Registry.INSTANCE.getEPackage(PracticePackage.eNS_URI);

		// Obtain or create and register package
		Object registeredPracticePackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		PracticePackageImpl thePracticePackage = registeredPracticePackage instanceof PracticePackageImpl ? (PracticePackageImpl)registeredPracticePackage : new PracticePackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(CommonPackage.eNS_URI);
		CommonPackageImpl theCommonPackage = (CommonPackageImpl)(registeredPackage instanceof CommonPackageImpl ? registeredPackage : CommonPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(MethodPackage.eNS_URI);
		MethodPackageImpl theMethodPackage = (MethodPackageImpl)(registeredPackage instanceof MethodPackageImpl ? registeredPackage : MethodPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(MeetingPackage.eNS_URI);
		MeetingPackageImpl theMeetingPackage = (MeetingPackageImpl)(registeredPackage instanceof MeetingPackageImpl ? registeredPackage : MeetingPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(EvaluationPackage.eNS_URI);
		EvaluationPackageImpl theEvaluationPackage = (EvaluationPackageImpl)(registeredPackage instanceof EvaluationPackageImpl ? registeredPackage : EvaluationPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(FormPackage.eNS_URI);
		FormPackageImpl theFormPackage = (FormPackageImpl)(registeredPackage instanceof FormPackageImpl ? registeredPackage : FormPackage.eINSTANCE);

		// Create package meta-data objects
		thePracticePackage.createPackageContents();
		theCommonPackage.createPackageContents();
		theMethodPackage.createPackageContents();
		theMeetingPackage.createPackageContents();
		theEvaluationPackage.createPackageContents();
		theFormPackage.createPackageContents();

		// Initialize created meta-data
		thePracticePackage.initializePackageContents();
		theCommonPackage.initializePackageContents();
		theMethodPackage.initializePackageContents();
		theMeetingPackage.initializePackageContents();
		theEvaluationPackage.initializePackageContents();
		theFormPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		thePracticePackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(PracticePackage.eNS_URI, thePracticePackage);
		return thePracticePackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPractice() {
		return practiceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPractice_Name() {
		return (EAttribute)practiceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPractice_Sample() {
		return (EAttribute)practiceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPractice_SampleSeed() {
		return (EAttribute)practiceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPractice_Norms() {
		return (EReference)practiceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPractice_Approaches() {
		return (EReference)practiceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGroup() {
		return groupEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGroup_Name() {
		return (EAttribute)groupEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGroup_Founded() {
		return (EAttribute)groupEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGroup_Members() {
		return (EReference)groupEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGroup_Series() {
		return (EReference)groupEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGroup_Agreements() {
		return (EReference)groupEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGroup_Stages() {
		return (EReference)groupEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGroup_Observations() {
		return (EReference)groupEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMember() {
		return memberEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMember_Joined() {
		return (EAttribute)memberEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMember_Left() {
		return (EAttribute)memberEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMember_Position() {
		return (EAttribute)memberEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSeries() {
		return seriesEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSeries_Name() {
		return (EAttribute)seriesEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSeries_IntervalWeeks() {
		return (EAttribute)seriesEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSeries_Dates() {
		return (EAttribute)seriesEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSeries_Guidance() {
		return (EReference)seriesEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGuidanceStatus() {
		return guidanceStatusEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuidanceStatus_Since() {
		return (EAttribute)guidanceStatusEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGuidanceStatus_SelfSteering() {
		return (EAttribute)guidanceStatusEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAgreement() {
		return agreementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreement_Date() {
		return (EAttribute)agreementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreement_Version() {
		return (EAttribute)agreementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreement_Formal() {
		return (EAttribute)agreementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreement_Scope() {
		return (EAttribute)agreementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAgreement_Signatures() {
		return (EReference)agreementEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgreement_Replaces() {
		return (EAttribute)agreementEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSignature() {
		return signatureEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSignature_Member() {
		return (EAttribute)signatureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSignature_Date() {
		return (EAttribute)signatureEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStageEntry() {
		return stageEntryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStageEntry_Since() {
		return (EAttribute)stageEntryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStageEntry_Stage() {
		return (EAttribute)stageEntryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getObservation() {
		return observationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObservation_Date() {
		return (EAttribute)observationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObservation_Kind() {
		return (EAttribute)observationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObservation_Meeting() {
		return (EAttribute)observationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObservation_Guidance() {
		return (EAttribute)observationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObservation_Phase() {
		return (EAttribute)observationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGroupContent() {
		return groupContentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGroupContent_Group() {
		return (EAttribute)groupContentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGroupContent_Names() {
		return (EReference)groupContentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGroupContent_AgreementTexts() {
		return (EReference)groupContentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGroupContent_ObservationTexts() {
		return (EReference)groupContentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGroupContent_Logs() {
		return (EReference)groupContentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMemberName() {
		return memberNameEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemberName_Member() {
		return (EAttribute)memberNameEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMemberName_Name() {
		return (EAttribute)memberNameEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getContentText() {
		return contentTextEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContentText_About() {
		return (EAttribute)contentTextEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContentText_Text() {
		return (EAttribute)contentTextEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPersonalLog() {
		return personalLogEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPersonalLog_Member() {
		return (EAttribute)personalLogEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPersonalLog_Date() {
		return (EAttribute)personalLogEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPersonalLog_Happened() {
		return (EAttribute)personalLogEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPersonalLog_Mattered() {
		return (EAttribute)personalLogEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPersonalLog_Intentions() {
		return (EAttribute)personalLogEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPersonalLog_Plan() {
		return (EAttribute)personalLogEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPersonalLog_Visibility() {
		return (EAttribute)personalLogEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getConfidentialityScope() {
		return confidentialityScopeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getObservationKind() {
		return observationKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PracticeFactory getPracticeFactory() {
		return (PracticeFactory)getEFactoryInstance();
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
		practiceEClass = createEClass(PRACTICE);
		createEAttribute(practiceEClass, PRACTICE__NAME);
		createEAttribute(practiceEClass, PRACTICE__SAMPLE);
		createEAttribute(practiceEClass, PRACTICE__SAMPLE_SEED);
		createEReference(practiceEClass, PRACTICE__NORMS);
		createEReference(practiceEClass, PRACTICE__APPROACHES);

		groupEClass = createEClass(GROUP);
		createEAttribute(groupEClass, GROUP__NAME);
		createEAttribute(groupEClass, GROUP__FOUNDED);
		createEReference(groupEClass, GROUP__MEMBERS);
		createEReference(groupEClass, GROUP__SERIES);
		createEReference(groupEClass, GROUP__AGREEMENTS);
		createEReference(groupEClass, GROUP__STAGES);
		createEReference(groupEClass, GROUP__OBSERVATIONS);

		memberEClass = createEClass(MEMBER);
		createEAttribute(memberEClass, MEMBER__JOINED);
		createEAttribute(memberEClass, MEMBER__LEFT);
		createEAttribute(memberEClass, MEMBER__POSITION);

		seriesEClass = createEClass(SERIES);
		createEAttribute(seriesEClass, SERIES__NAME);
		createEAttribute(seriesEClass, SERIES__INTERVAL_WEEKS);
		createEAttribute(seriesEClass, SERIES__DATES);
		createEReference(seriesEClass, SERIES__GUIDANCE);

		guidanceStatusEClass = createEClass(GUIDANCE_STATUS);
		createEAttribute(guidanceStatusEClass, GUIDANCE_STATUS__SINCE);
		createEAttribute(guidanceStatusEClass, GUIDANCE_STATUS__SELF_STEERING);

		agreementEClass = createEClass(AGREEMENT);
		createEAttribute(agreementEClass, AGREEMENT__DATE);
		createEAttribute(agreementEClass, AGREEMENT__VERSION);
		createEAttribute(agreementEClass, AGREEMENT__FORMAL);
		createEAttribute(agreementEClass, AGREEMENT__SCOPE);
		createEReference(agreementEClass, AGREEMENT__SIGNATURES);
		createEAttribute(agreementEClass, AGREEMENT__REPLACES);

		signatureEClass = createEClass(SIGNATURE);
		createEAttribute(signatureEClass, SIGNATURE__MEMBER);
		createEAttribute(signatureEClass, SIGNATURE__DATE);

		stageEntryEClass = createEClass(STAGE_ENTRY);
		createEAttribute(stageEntryEClass, STAGE_ENTRY__SINCE);
		createEAttribute(stageEntryEClass, STAGE_ENTRY__STAGE);

		observationEClass = createEClass(OBSERVATION);
		createEAttribute(observationEClass, OBSERVATION__DATE);
		createEAttribute(observationEClass, OBSERVATION__KIND);
		createEAttribute(observationEClass, OBSERVATION__MEETING);
		createEAttribute(observationEClass, OBSERVATION__GUIDANCE);
		createEAttribute(observationEClass, OBSERVATION__PHASE);

		groupContentEClass = createEClass(GROUP_CONTENT);
		createEAttribute(groupContentEClass, GROUP_CONTENT__GROUP);
		createEReference(groupContentEClass, GROUP_CONTENT__NAMES);
		createEReference(groupContentEClass, GROUP_CONTENT__AGREEMENT_TEXTS);
		createEReference(groupContentEClass, GROUP_CONTENT__OBSERVATION_TEXTS);
		createEReference(groupContentEClass, GROUP_CONTENT__LOGS);

		memberNameEClass = createEClass(MEMBER_NAME);
		createEAttribute(memberNameEClass, MEMBER_NAME__MEMBER);
		createEAttribute(memberNameEClass, MEMBER_NAME__NAME);

		contentTextEClass = createEClass(CONTENT_TEXT);
		createEAttribute(contentTextEClass, CONTENT_TEXT__ABOUT);
		createEAttribute(contentTextEClass, CONTENT_TEXT__TEXT);

		personalLogEClass = createEClass(PERSONAL_LOG);
		createEAttribute(personalLogEClass, PERSONAL_LOG__MEMBER);
		createEAttribute(personalLogEClass, PERSONAL_LOG__DATE);
		createEAttribute(personalLogEClass, PERSONAL_LOG__HAPPENED);
		createEAttribute(personalLogEClass, PERSONAL_LOG__MATTERED);
		createEAttribute(personalLogEClass, PERSONAL_LOG__INTENTIONS);
		createEAttribute(personalLogEClass, PERSONAL_LOG__PLAN);
		createEAttribute(personalLogEClass, PERSONAL_LOG__VISIBILITY);

		// Create enums
		confidentialityScopeEEnum = createEEnum(CONFIDENTIALITY_SCOPE);
		observationKindEEnum = createEEnum(OBSERVATION_KIND);
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
		MethodPackage theMethodPackage = (MethodPackage)EPackage.Registry.INSTANCE.getEPackage(MethodPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		practiceEClass.getESuperTypes().add(theCommonPackage.getDocument());
		groupEClass.getESuperTypes().add(theCommonPackage.getDocument());
		memberEClass.getESuperTypes().add(theCommonPackage.getIdentified());
		seriesEClass.getESuperTypes().add(theCommonPackage.getIdentified());
		agreementEClass.getESuperTypes().add(theCommonPackage.getIdentified());
		observationEClass.getESuperTypes().add(theCommonPackage.getIdentified());
		groupContentEClass.getESuperTypes().add(theCommonPackage.getDocument());
		personalLogEClass.getESuperTypes().add(theCommonPackage.getIdentified());

		// Initialize classes, features, and operations; add parameters
		initEClass(practiceEClass, Practice.class, "Practice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPractice_Name(), ecorePackage.getEString(), "name", null, 0, 1, Practice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPractice_Sample(), ecorePackage.getEBoolean(), "sample", null, 0, 1, Practice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPractice_SampleSeed(), ecorePackage.getELong(), "sampleSeed", null, 0, 1, Practice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPractice_Norms(), theMethodPackage.getNorms(), null, "norms", null, 0, 1, Practice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPractice_Approaches(), theMethodPackage.getApproach(), null, "approaches", null, 0, -1, Practice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(groupEClass, Group.class, "Group", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGroup_Name(), ecorePackage.getEString(), "name", null, 0, 1, Group.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGroup_Founded(), theCommonPackage.getLocalDate(), "founded", null, 0, 1, Group.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGroup_Members(), this.getMember(), null, "members", null, 0, -1, Group.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGroup_Series(), this.getSeries(), null, "series", null, 0, -1, Group.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGroup_Agreements(), this.getAgreement(), null, "agreements", null, 0, -1, Group.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGroup_Stages(), this.getStageEntry(), null, "stages", null, 0, -1, Group.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGroup_Observations(), this.getObservation(), null, "observations", null, 0, -1, Group.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(memberEClass, Member.class, "Member", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMember_Joined(), theCommonPackage.getLocalDate(), "joined", null, 0, 1, Member.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMember_Left(), theCommonPackage.getLocalDate(), "left", null, 0, 1, Member.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMember_Position(), ecorePackage.getEInt(), "position", null, 0, 1, Member.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(seriesEClass, Series.class, "Series", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSeries_Name(), ecorePackage.getEString(), "name", null, 0, 1, Series.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSeries_IntervalWeeks(), ecorePackage.getEInt(), "intervalWeeks", null, 0, 1, Series.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSeries_Dates(), theCommonPackage.getLocalDate(), "dates", null, 0, -1, Series.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSeries_Guidance(), this.getGuidanceStatus(), null, "guidance", null, 0, -1, Series.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(guidanceStatusEClass, GuidanceStatus.class, "GuidanceStatus", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGuidanceStatus_Since(), theCommonPackage.getLocalDate(), "since", null, 0, 1, GuidanceStatus.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGuidanceStatus_SelfSteering(), ecorePackage.getEBoolean(), "selfSteering", null, 0, 1, GuidanceStatus.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(agreementEClass, Agreement.class, "Agreement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAgreement_Date(), theCommonPackage.getLocalDate(), "date", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgreement_Version(), ecorePackage.getEInt(), "version", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgreement_Formal(), ecorePackage.getEBoolean(), "formal", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgreement_Scope(), this.getConfidentialityScope(), "scope", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAgreement_Signatures(), this.getSignature(), null, "signatures", null, 0, -1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgreement_Replaces(), ecorePackage.getEString(), "replaces", null, 0, 1, Agreement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(signatureEClass, Signature.class, "Signature", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSignature_Member(), ecorePackage.getEString(), "member", null, 1, 1, Signature.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSignature_Date(), theCommonPackage.getLocalDate(), "date", null, 0, 1, Signature.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(stageEntryEClass, StageEntry.class, "StageEntry", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStageEntry_Since(), theCommonPackage.getLocalDate(), "since", null, 0, 1, StageEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStageEntry_Stage(), theCommonPackage.getDevelopmentStage(), "stage", null, 0, 1, StageEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(observationEClass, Observation.class, "Observation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getObservation_Date(), theCommonPackage.getLocalDate(), "date", null, 0, 1, Observation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getObservation_Kind(), this.getObservationKind(), "kind", null, 0, 1, Observation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getObservation_Meeting(), ecorePackage.getEString(), "meeting", null, 0, 1, Observation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getObservation_Guidance(), ecorePackage.getEString(), "guidance", null, 0, 1, Observation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getObservation_Phase(), ecorePackage.getEString(), "phase", null, 0, 1, Observation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(groupContentEClass, GroupContent.class, "GroupContent", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGroupContent_Group(), ecorePackage.getEString(), "group", null, 1, 1, GroupContent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGroupContent_Names(), this.getMemberName(), null, "names", null, 0, -1, GroupContent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGroupContent_AgreementTexts(), this.getContentText(), null, "agreementTexts", null, 0, -1, GroupContent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGroupContent_ObservationTexts(), this.getContentText(), null, "observationTexts", null, 0, -1, GroupContent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGroupContent_Logs(), this.getPersonalLog(), null, "logs", null, 0, -1, GroupContent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(memberNameEClass, MemberName.class, "MemberName", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMemberName_Member(), ecorePackage.getEString(), "member", null, 1, 1, MemberName.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMemberName_Name(), ecorePackage.getEString(), "name", null, 0, 1, MemberName.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(contentTextEClass, ContentText.class, "ContentText", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getContentText_About(), ecorePackage.getEString(), "about", null, 1, 1, ContentText.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContentText_Text(), ecorePackage.getEString(), "text", null, 0, 1, ContentText.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(personalLogEClass, PersonalLog.class, "PersonalLog", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPersonalLog_Member(), ecorePackage.getEString(), "member", null, 1, 1, PersonalLog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPersonalLog_Date(), theCommonPackage.getLocalDate(), "date", null, 0, 1, PersonalLog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPersonalLog_Happened(), ecorePackage.getEString(), "happened", null, 0, 1, PersonalLog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPersonalLog_Mattered(), ecorePackage.getEString(), "mattered", null, 0, 1, PersonalLog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPersonalLog_Intentions(), ecorePackage.getEString(), "intentions", null, 0, 1, PersonalLog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPersonalLog_Plan(), ecorePackage.getEString(), "plan", null, 0, 1, PersonalLog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPersonalLog_Visibility(), theMethodPackage.getVisibility(), "visibility", null, 0, 1, PersonalLog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(confidentialityScopeEEnum, ConfidentialityScope.class, "ConfidentialityScope");
		addEEnumLiteral(confidentialityScopeEEnum, ConfidentialityScope.GROUP_ONLY);
		addEEnumLiteral(confidentialityScopeEEnum, ConfidentialityScope.GROUP_AND_COACH);
		addEEnumLiteral(confidentialityScopeEEnum, ConfidentialityScope.FIGURES_OUTSIDE);

		initEEnum(observationKindEEnum, ObservationKind.class, "ObservationKind");
		addEEnumLiteral(observationKindEEnum, ObservationKind.OBSERVATION);
		addEEnumLiteral(observationKindEEnum, ObservationKind.INTERVENTION);

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
			   "documentation", "A practice with its groups, and what the groups agreed."
		   });
		addAnnotation
		  (practiceEClass,
		   source,
		   new String[] {
			   "documentation", "One person\'s or institute\'s folder."
		   });
		addAnnotation
		  (getPractice_Sample(),
		   source,
		   new String[] {
			   "documentation", "Whether its groups and meetings are made up."
		   });
		addAnnotation
		  (getPractice_SampleSeed(),
		   source,
		   new String[] {
			   "documentation", "The seed number that a made-up practice was generated from; 0 otherwise."
		   });
		addAnnotation
		  (getPractice_Norms(),
		   source,
		   new String[] {
			   "documentation", "Own norms. Null means: those of the shelf."
		   });
		addAnnotation
		  (getPractice_Approaches(),
		   source,
		   new String[] {
			   "documentation", "Own approaches."
		   });
		addAnnotation
		  (groupEClass,
		   source,
		   new String[] {
			   "documentation", "People who meet. Holds no names: those are content."
		   });
		addAnnotation
		  (getGroup_Name(),
		   source,
		   new String[] {
			   "documentation", "Display name of the group."
		   });
		addAnnotation
		  (getGroup_Founded(),
		   source,
		   new String[] {
			   "documentation", "Day of the first meeting. Null means: unknown."
		   });
		addAnnotation
		  (getGroup_Stages(),
		   source,
		   new String[] {
			   "documentation", "How far the group was, with history, oldest first."
		   });
		addAnnotation
		  (memberEClass,
		   source,
		   new String[] {
			   "documentation", "A person in a group. The name is content and lives in GroupContent."
		   });
		addAnnotation
		  (getMember_Joined(),
		   source,
		   new String[] {
			   "documentation", "First day. Null means: from the start."
		   });
		addAnnotation
		  (getMember_Left(),
		   source,
		   new String[] {
			   "documentation", "Last day. Null means: still a member."
		   });
		addAnnotation
		  (getMember_Position(),
		   source,
		   new String[] {
			   "documentation", "Seat in the circle, from 1."
		   });
		addAnnotation
		  (seriesEClass,
		   source,
		   new String[] {
			   "documentation", "Planned meetings of a group, with an interval."
		   });
		addAnnotation
		  (getSeries_IntervalWeeks(),
		   source,
		   new String[] {
			   "documentation", "Weeks between two meetings; 0 means: no fixed interval."
		   });
		addAnnotation
		  (getSeries_Dates(),
		   source,
		   new String[] {
			   "documentation", "Planned days, in order."
		   });
		addAnnotation
		  (getSeries_Guidance(),
		   source,
		   new String[] {
			   "documentation", "Guided or self-steering, with history, oldest first."
		   });
		addAnnotation
		  (guidanceStatusEClass,
		   source,
		   new String[] {
			   "documentation", "From when a series was guided, or steered itself."
		   });
		addAnnotation
		  (getGuidanceStatus_SelfSteering(),
		   source,
		   new String[] {
			   "documentation", "True means: self-steering; false means: guided by an external coach."
		   });
		addAnnotation
		  (agreementEClass,
		   source,
		   new String[] {
			   "documentation", "What the group agreed."
		   });
		addAnnotation
		  (getAgreement_Version(),
		   source,
		   new String[] {
			   "documentation", "From 1."
		   });
		addAnnotation
		  (getAgreement_Formal(),
		   source,
		   new String[] {
			   "documentation", "A formal contract, or an informal agreement."
		   });
		addAnnotation
		  (getAgreement_Replaces(),
		   source,
		   new String[] {
			   "documentation", "Identifier of the agreement that this one replaces. Empty means: none."
		   });
		addAnnotation
		  (confidentialityScopeEEnum,
		   source,
		   new String[] {
			   "documentation", "How far content may go. FIGURES_OUTSIDE: numbers may leave the group, content may not."
		   });
		addAnnotation
		  (signatureEClass,
		   source,
		   new String[] {
			   "documentation", "A member who agreed."
		   });
		addAnnotation
		  (getSignature_Member(),
		   source,
		   new String[] {
			   "documentation", "Identifier of the member."
		   });
		addAnnotation
		  (stageEntryEClass,
		   source,
		   new String[] {
			   "documentation", "The stage of the group from a day on."
		   });
		addAnnotation
		  (observationEClass,
		   source,
		   new String[] {
			   "documentation", "What a coach saw or did, with a date. The words are content."
		   });
		addAnnotation
		  (getObservation_Meeting(),
		   source,
		   new String[] {
			   "documentation", "Identifier of the meeting. Empty means: none in particular."
		   });
		addAnnotation
		  (getObservation_Guidance(),
		   source,
		   new String[] {
			   "documentation", "Identifier of the pitfall or rule that it marks. Empty means: none."
		   });
		addAnnotation
		  (getObservation_Phase(),
		   source,
		   new String[] {
			   "documentation", "Identifier of the phase. Empty means: none."
		   });
		addAnnotation
		  (observationKindEEnum,
		   source,
		   new String[] {
			   "documentation", "Whether something was seen or done."
		   });
		addAnnotation
		  (groupContentEClass,
		   source,
		   new String[] {
			   "documentation", "The confidential words of a group: names, agreement texts, observations, personal logs."
		   });
		addAnnotation
		  (getGroupContent_Group(),
		   source,
		   new String[] {
			   "documentation", "Identifier of the group."
		   });
		addAnnotation
		  (memberNameEClass,
		   source,
		   new String[] {
			   "documentation", "The name of a member."
		   });
		addAnnotation
		  (getMemberName_Member(),
		   source,
		   new String[] {
			   "documentation", "Identifier of the member."
		   });
		addAnnotation
		  (contentTextEClass,
		   source,
		   new String[] {
			   "documentation", "Confidential words that belong to something."
		   });
		addAnnotation
		  (getContentText_About(),
		   source,
		   new String[] {
			   "documentation", "Identifier of what the words belong to."
		   });
		addAnnotation
		  (personalLogEClass,
		   source,
		   new String[] {
			   "documentation", "Cyclic reflection of one member, private by default."
		   });
		addAnnotation
		  (getPersonalLog_Member(),
		   source,
		   new String[] {
			   "documentation", "Identifier of the member."
		   });
		addAnnotation
		  (getPersonalLog_Happened(),
		   source,
		   new String[] {
			   "documentation", "What happened."
		   });
		addAnnotation
		  (getPersonalLog_Mattered(),
		   source,
		   new String[] {
			   "documentation", "What mattered in it."
		   });
		addAnnotation
		  (getPersonalLog_Intentions(),
		   source,
		   new String[] {
			   "documentation", "Which intentions or learning wishes follow."
		   });
		addAnnotation
		  (getPersonalLog_Plan(),
		   source,
		   new String[] {
			   "documentation", "What will be done."
		   });
		addAnnotation
		  (getPersonalLog_Visibility(),
		   source,
		   new String[] {
			   "documentation", "Who may see it."
		   });
	}

} //PracticePackageImpl
