/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.meeting.impl;

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

import org.kring.model.meeting.Action;
import org.kring.model.meeting.Advice;
import org.kring.model.meeting.AgendaItem;
import org.kring.model.meeting.Artefact;
import org.kring.model.meeting.Assignment;
import org.kring.model.meeting.Attendance;
import org.kring.model.meeting.Case;
import org.kring.model.meeting.CaseScore;
import org.kring.model.meeting.CheckItem;
import org.kring.model.meeting.Commitment;
import org.kring.model.meeting.EventKind;
import org.kring.model.meeting.Factor;
import org.kring.model.meeting.Insight;
import org.kring.model.meeting.LaterRating;
import org.kring.model.meeting.Link;
import org.kring.model.meeting.LinkKind;
import org.kring.model.meeting.Meeting;
import org.kring.model.meeting.MeetingContent;
import org.kring.model.meeting.MeetingFactory;
import org.kring.model.meeting.MeetingPackage;
import org.kring.model.meeting.MeetingStatus;
import org.kring.model.meeting.Note;
import org.kring.model.meeting.OutcomeKind;
import org.kring.model.meeting.ParkedItem;
import org.kring.model.meeting.ParkedTarget;
import org.kring.model.meeting.PauseReason;
import org.kring.model.meeting.Perception;
import org.kring.model.meeting.PlannedPhase;
import org.kring.model.meeting.Question;
import org.kring.model.meeting.Reformulation;
import org.kring.model.meeting.Run;
import org.kring.model.meeting.RunEvent;

import org.kring.model.method.MethodPackage;

import org.kring.model.method.impl.MethodPackageImpl;

import org.kring.model.practice.PracticePackage;

import org.kring.model.practice.impl.PracticePackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class MeetingPackageImpl extends EPackageImpl implements MeetingPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass meetingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass agendaItemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass plannedPhaseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass attendanceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass assignmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass checkItemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass runEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass runEventEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass meetingContentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass caseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass laterRatingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass caseScoreEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass artefactEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass questionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass reformulationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass adviceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass insightEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass perceptionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass factorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass noteEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass parkedItemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass actionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass commitmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass linkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum meetingStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum eventKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum pauseReasonEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum parkedTargetEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum outcomeKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum linkKindEEnum = null;

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
	 * @see org.kring.model.meeting.MeetingPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private MeetingPackageImpl() {
		super(eNS_URI, MeetingFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link MeetingPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static MeetingPackage init() {
		if (isInited) return (MeetingPackage)EPackage.Registry.INSTANCE.getEPackage(MeetingPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredMeetingPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		MeetingPackageImpl theMeetingPackage = registeredMeetingPackage instanceof MeetingPackageImpl ? (MeetingPackageImpl)registeredMeetingPackage : new MeetingPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(CommonPackage.eNS_URI);
		CommonPackageImpl theCommonPackage = (CommonPackageImpl)(registeredPackage instanceof CommonPackageImpl ? registeredPackage : CommonPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(MethodPackage.eNS_URI);
		MethodPackageImpl theMethodPackage = (MethodPackageImpl)(registeredPackage instanceof MethodPackageImpl ? registeredPackage : MethodPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(PracticePackage.eNS_URI);
		PracticePackageImpl thePracticePackage = (PracticePackageImpl)(registeredPackage instanceof PracticePackageImpl ? registeredPackage : PracticePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(EvaluationPackage.eNS_URI);
		EvaluationPackageImpl theEvaluationPackage = (EvaluationPackageImpl)(registeredPackage instanceof EvaluationPackageImpl ? registeredPackage : EvaluationPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(FormPackage.eNS_URI);
		FormPackageImpl theFormPackage = (FormPackageImpl)(registeredPackage instanceof FormPackageImpl ? registeredPackage : FormPackage.eINSTANCE);

		// Create package meta-data objects
		theMeetingPackage.createPackageContents();
		theCommonPackage.createPackageContents();
		theMethodPackage.createPackageContents();
		thePracticePackage.createPackageContents();
		theEvaluationPackage.createPackageContents();
		theFormPackage.createPackageContents();

		// Initialize created meta-data
		theMeetingPackage.initializePackageContents();
		theCommonPackage.initializePackageContents();
		theMethodPackage.initializePackageContents();
		thePracticePackage.initializePackageContents();
		theEvaluationPackage.initializePackageContents();
		theFormPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theMeetingPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(MeetingPackage.eNS_URI, theMeetingPackage);
		return theMeetingPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMeeting() {
		return meetingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeeting_Group() {
		return (EAttribute)meetingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeeting_Title() {
		return (EAttribute)meetingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeeting_Start() {
		return (EAttribute)meetingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeeting_Minutes() {
		return (EAttribute)meetingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeeting_Status() {
		return (EAttribute)meetingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeeting_Theme() {
		return (EAttribute)meetingEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeeting_Scope() {
		return (EAttribute)meetingEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeeting_SeeksCase() {
		return (EAttribute)meetingEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeeting_Agenda() {
		return (EReference)meetingEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeeting_Attendance() {
		return (EReference)meetingEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeeting_Assignments() {
		return (EReference)meetingEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeeting_Checks() {
		return (EReference)meetingEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeeting_Run() {
		return (EReference)meetingEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAgendaItem() {
		return agendaItemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgendaItem_Category() {
		return (EAttribute)agendaItemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgendaItem_Method() {
		return (EAttribute)agendaItemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgendaItem_MethodVersion() {
		return (EAttribute)agendaItemEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgendaItem_Variants() {
		return (EAttribute)agendaItemEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgendaItem_Title() {
		return (EAttribute)agendaItemEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAgendaItem_Planned() {
		return (EReference)agendaItemEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAgendaItem_Phases() {
		return (EReference)agendaItemEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgendaItem_Protected() {
		return (EAttribute)agendaItemEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPlannedPhase() {
		return plannedPhaseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlannedPhase_Phase() {
		return (EAttribute)plannedPhaseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlannedPhase_Minutes() {
		return (EAttribute)plannedPhaseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAttendance() {
		return attendanceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttendance_Member() {
		return (EAttribute)attendanceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttendance_Present() {
		return (EAttribute)attendanceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttendance_Excused() {
		return (EAttribute)attendanceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttendance_MinutesLate() {
		return (EAttribute)attendanceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAssignment() {
		return assignmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssignment_Member() {
		return (EAttribute)assignmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssignment_Role() {
		return (EAttribute)assignmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssignment_MethodRole() {
		return (EAttribute)assignmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssignment_Item() {
		return (EAttribute)assignmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCheckItem() {
		return checkItemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCheckItem_Rule() {
		return (EAttribute)checkItemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCheckItem_Owner() {
		return (EAttribute)checkItemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCheckItem_Done() {
		return (EAttribute)checkItemEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRun() {
		return runEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRun_Events() {
		return (EReference)runEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRunEvent() {
		return runEventEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRunEvent_Number() {
		return (EAttribute)runEventEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRunEvent_At() {
		return (EAttribute)runEventEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRunEvent_Kind() {
		return (EAttribute)runEventEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRunEvent_Item() {
		return (EAttribute)runEventEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRunEvent_Phase() {
		return (EAttribute)runEventEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRunEvent_Turn() {
		return (EAttribute)runEventEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRunEvent_Minutes() {
		return (EAttribute)runEventEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRunEvent_Reason() {
		return (EAttribute)runEventEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRunEvent_Member() {
		return (EAttribute)runEventEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRunEvent_Artefact() {
		return (EAttribute)runEventEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRunEvent_Guidance() {
		return (EAttribute)runEventEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMeetingContent() {
		return meetingContentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeetingContent_Meeting() {
		return (EAttribute)meetingContentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeetingContent_Cases() {
		return (EReference)meetingContentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeetingContent_Artefacts() {
		return (EReference)meetingContentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeetingContent_Links() {
		return (EReference)meetingContentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCase() {
		return caseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCase_Presenter() {
		return (EAttribute)caseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCase_Kind() {
		return (EAttribute)caseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCase_Situation() {
		return (EAttribute)caseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCase_Question() {
		return (EAttribute)caseEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCase_Theme() {
		return (EAttribute)caseEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCase_WorkContext() {
		return (EAttribute)caseEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCase_Chosen() {
		return (EAttribute)caseEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCase_Now() {
		return (EAttribute)caseEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCase_Wanted() {
		return (EAttribute)caseEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCase_Later() {
		return (EReference)caseEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCase_Scores() {
		return (EReference)caseEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLaterRating() {
		return laterRatingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLaterRating_Date() {
		return (EAttribute)laterRatingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLaterRating_Value() {
		return (EAttribute)laterRatingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCaseScore() {
		return caseScoreEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCaseScore_Criterion() {
		return (EAttribute)caseScoreEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCaseScore_Value() {
		return (EAttribute)caseScoreEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getArtefact() {
		return artefactEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getArtefact_CaseId() {
		return (EAttribute)artefactEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getArtefact_Item() {
		return (EAttribute)artefactEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getArtefact_Phase() {
		return (EAttribute)artefactEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getArtefact_YieldId() {
		return (EAttribute)artefactEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getArtefact_Author() {
		return (EAttribute)artefactEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getArtefact_At() {
		return (EAttribute)artefactEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getArtefact_Text() {
		return (EAttribute)artefactEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getArtefact_Visibility() {
		return (EAttribute)artefactEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getQuestion() {
		return questionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuestion_Type() {
		return (EAttribute)questionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuestion_Chosen() {
		return (EAttribute)questionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReformulation() {
		return reformulationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReformulation_Final() {
		return (EAttribute)reformulationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAdvice() {
		return adviceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAdvice_Chosen() {
		return (EAttribute)adviceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInsight() {
		return insightEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInsight_Axis() {
		return (EAttribute)insightEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPerception() {
		return perceptionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPerception_Chosen() {
		return (EAttribute)perceptionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFactor() {
		return factorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFactor_Column() {
		return (EAttribute)factorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFactor_Hidden() {
		return (EAttribute)factorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNote() {
		return noteEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNote_Kind() {
		return (EAttribute)noteEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getParkedItem() {
		return parkedItemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParkedItem_Becomes() {
		return (EAttribute)parkedItemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParkedItem_TakenUpBy() {
		return (EAttribute)parkedItemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAction() {
		return actionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAction_Owner() {
		return (EAttribute)actionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAction_Due() {
		return (EAttribute)actionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAction_First() {
		return (EAttribute)actionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAction_Where() {
		return (EAttribute)actionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAction_Specific() {
		return (EAttribute)actionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAction_Measurable() {
		return (EAttribute)actionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAction_Acceptable() {
		return (EAttribute)actionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAction_Realistic() {
		return (EAttribute)actionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAction_TimeBound() {
		return (EAttribute)actionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAction_Commitments() {
		return (EReference)actionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAction_Outcome() {
		return (EAttribute)actionEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAction_OutcomeDate() {
		return (EAttribute)actionEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAction_OutcomeText() {
		return (EAttribute)actionEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCommitment() {
		return commitmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommitment_At() {
		return (EAttribute)commitmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommitment_Value() {
		return (EAttribute)commitmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommitment_WhyNotHigher() {
		return (EAttribute)commitmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommitment_WhatMakesTen() {
		return (EAttribute)commitmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLink() {
		return linkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLink_Kind() {
		return (EAttribute)linkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLink_From() {
		return (EAttribute)linkEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLink_To() {
		return (EAttribute)linkEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMeetingStatus() {
		return meetingStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getEventKind() {
		return eventKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPauseReason() {
		return pauseReasonEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getParkedTarget() {
		return parkedTargetEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getOutcomeKind() {
		return outcomeKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLinkKind() {
		return linkKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MeetingFactory getMeetingFactory() {
		return (MeetingFactory)getEFactoryInstance();
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
		meetingEClass = createEClass(MEETING);
		createEAttribute(meetingEClass, MEETING__GROUP);
		createEAttribute(meetingEClass, MEETING__TITLE);
		createEAttribute(meetingEClass, MEETING__START);
		createEAttribute(meetingEClass, MEETING__MINUTES);
		createEAttribute(meetingEClass, MEETING__STATUS);
		createEAttribute(meetingEClass, MEETING__THEME);
		createEAttribute(meetingEClass, MEETING__SCOPE);
		createEAttribute(meetingEClass, MEETING__SEEKS_CASE);
		createEReference(meetingEClass, MEETING__AGENDA);
		createEReference(meetingEClass, MEETING__ATTENDANCE);
		createEReference(meetingEClass, MEETING__ASSIGNMENTS);
		createEReference(meetingEClass, MEETING__CHECKS);
		createEReference(meetingEClass, MEETING__RUN);

		agendaItemEClass = createEClass(AGENDA_ITEM);
		createEAttribute(agendaItemEClass, AGENDA_ITEM__CATEGORY);
		createEAttribute(agendaItemEClass, AGENDA_ITEM__METHOD);
		createEAttribute(agendaItemEClass, AGENDA_ITEM__METHOD_VERSION);
		createEAttribute(agendaItemEClass, AGENDA_ITEM__VARIANTS);
		createEAttribute(agendaItemEClass, AGENDA_ITEM__TITLE);
		createEReference(agendaItemEClass, AGENDA_ITEM__PLANNED);
		createEReference(agendaItemEClass, AGENDA_ITEM__PHASES);
		createEAttribute(agendaItemEClass, AGENDA_ITEM__PROTECTED);

		plannedPhaseEClass = createEClass(PLANNED_PHASE);
		createEAttribute(plannedPhaseEClass, PLANNED_PHASE__PHASE);
		createEAttribute(plannedPhaseEClass, PLANNED_PHASE__MINUTES);

		attendanceEClass = createEClass(ATTENDANCE);
		createEAttribute(attendanceEClass, ATTENDANCE__MEMBER);
		createEAttribute(attendanceEClass, ATTENDANCE__PRESENT);
		createEAttribute(attendanceEClass, ATTENDANCE__EXCUSED);
		createEAttribute(attendanceEClass, ATTENDANCE__MINUTES_LATE);

		assignmentEClass = createEClass(ASSIGNMENT);
		createEAttribute(assignmentEClass, ASSIGNMENT__MEMBER);
		createEAttribute(assignmentEClass, ASSIGNMENT__ROLE);
		createEAttribute(assignmentEClass, ASSIGNMENT__METHOD_ROLE);
		createEAttribute(assignmentEClass, ASSIGNMENT__ITEM);

		checkItemEClass = createEClass(CHECK_ITEM);
		createEAttribute(checkItemEClass, CHECK_ITEM__RULE);
		createEAttribute(checkItemEClass, CHECK_ITEM__OWNER);
		createEAttribute(checkItemEClass, CHECK_ITEM__DONE);

		runEClass = createEClass(RUN);
		createEReference(runEClass, RUN__EVENTS);

		runEventEClass = createEClass(RUN_EVENT);
		createEAttribute(runEventEClass, RUN_EVENT__NUMBER);
		createEAttribute(runEventEClass, RUN_EVENT__AT);
		createEAttribute(runEventEClass, RUN_EVENT__KIND);
		createEAttribute(runEventEClass, RUN_EVENT__ITEM);
		createEAttribute(runEventEClass, RUN_EVENT__PHASE);
		createEAttribute(runEventEClass, RUN_EVENT__TURN);
		createEAttribute(runEventEClass, RUN_EVENT__MINUTES);
		createEAttribute(runEventEClass, RUN_EVENT__REASON);
		createEAttribute(runEventEClass, RUN_EVENT__MEMBER);
		createEAttribute(runEventEClass, RUN_EVENT__ARTEFACT);
		createEAttribute(runEventEClass, RUN_EVENT__GUIDANCE);

		meetingContentEClass = createEClass(MEETING_CONTENT);
		createEAttribute(meetingContentEClass, MEETING_CONTENT__MEETING);
		createEReference(meetingContentEClass, MEETING_CONTENT__CASES);
		createEReference(meetingContentEClass, MEETING_CONTENT__ARTEFACTS);
		createEReference(meetingContentEClass, MEETING_CONTENT__LINKS);

		caseEClass = createEClass(CASE);
		createEAttribute(caseEClass, CASE__PRESENTER);
		createEAttribute(caseEClass, CASE__KIND);
		createEAttribute(caseEClass, CASE__SITUATION);
		createEAttribute(caseEClass, CASE__QUESTION);
		createEAttribute(caseEClass, CASE__THEME);
		createEAttribute(caseEClass, CASE__WORK_CONTEXT);
		createEAttribute(caseEClass, CASE__CHOSEN);
		createEAttribute(caseEClass, CASE__NOW);
		createEAttribute(caseEClass, CASE__WANTED);
		createEReference(caseEClass, CASE__LATER);
		createEReference(caseEClass, CASE__SCORES);

		laterRatingEClass = createEClass(LATER_RATING);
		createEAttribute(laterRatingEClass, LATER_RATING__DATE);
		createEAttribute(laterRatingEClass, LATER_RATING__VALUE);

		caseScoreEClass = createEClass(CASE_SCORE);
		createEAttribute(caseScoreEClass, CASE_SCORE__CRITERION);
		createEAttribute(caseScoreEClass, CASE_SCORE__VALUE);

		artefactEClass = createEClass(ARTEFACT);
		createEAttribute(artefactEClass, ARTEFACT__CASE_ID);
		createEAttribute(artefactEClass, ARTEFACT__ITEM);
		createEAttribute(artefactEClass, ARTEFACT__PHASE);
		createEAttribute(artefactEClass, ARTEFACT__YIELD_ID);
		createEAttribute(artefactEClass, ARTEFACT__AUTHOR);
		createEAttribute(artefactEClass, ARTEFACT__AT);
		createEAttribute(artefactEClass, ARTEFACT__TEXT);
		createEAttribute(artefactEClass, ARTEFACT__VISIBILITY);

		questionEClass = createEClass(QUESTION);
		createEAttribute(questionEClass, QUESTION__TYPE);
		createEAttribute(questionEClass, QUESTION__CHOSEN);

		reformulationEClass = createEClass(REFORMULATION);
		createEAttribute(reformulationEClass, REFORMULATION__FINAL);

		adviceEClass = createEClass(ADVICE);
		createEAttribute(adviceEClass, ADVICE__CHOSEN);

		insightEClass = createEClass(INSIGHT);
		createEAttribute(insightEClass, INSIGHT__AXIS);

		perceptionEClass = createEClass(PERCEPTION);
		createEAttribute(perceptionEClass, PERCEPTION__CHOSEN);

		factorEClass = createEClass(FACTOR);
		createEAttribute(factorEClass, FACTOR__COLUMN);
		createEAttribute(factorEClass, FACTOR__HIDDEN);

		noteEClass = createEClass(NOTE);
		createEAttribute(noteEClass, NOTE__KIND);

		parkedItemEClass = createEClass(PARKED_ITEM);
		createEAttribute(parkedItemEClass, PARKED_ITEM__BECOMES);
		createEAttribute(parkedItemEClass, PARKED_ITEM__TAKEN_UP_BY);

		actionEClass = createEClass(ACTION);
		createEAttribute(actionEClass, ACTION__OWNER);
		createEAttribute(actionEClass, ACTION__DUE);
		createEAttribute(actionEClass, ACTION__FIRST);
		createEAttribute(actionEClass, ACTION__WHERE);
		createEAttribute(actionEClass, ACTION__SPECIFIC);
		createEAttribute(actionEClass, ACTION__MEASURABLE);
		createEAttribute(actionEClass, ACTION__ACCEPTABLE);
		createEAttribute(actionEClass, ACTION__REALISTIC);
		createEAttribute(actionEClass, ACTION__TIME_BOUND);
		createEReference(actionEClass, ACTION__COMMITMENTS);
		createEAttribute(actionEClass, ACTION__OUTCOME);
		createEAttribute(actionEClass, ACTION__OUTCOME_DATE);
		createEAttribute(actionEClass, ACTION__OUTCOME_TEXT);

		commitmentEClass = createEClass(COMMITMENT);
		createEAttribute(commitmentEClass, COMMITMENT__AT);
		createEAttribute(commitmentEClass, COMMITMENT__VALUE);
		createEAttribute(commitmentEClass, COMMITMENT__WHY_NOT_HIGHER);
		createEAttribute(commitmentEClass, COMMITMENT__WHAT_MAKES_TEN);

		linkEClass = createEClass(LINK);
		createEAttribute(linkEClass, LINK__KIND);
		createEAttribute(linkEClass, LINK__FROM);
		createEAttribute(linkEClass, LINK__TO);

		// Create enums
		meetingStatusEEnum = createEEnum(MEETING_STATUS);
		eventKindEEnum = createEEnum(EVENT_KIND);
		pauseReasonEEnum = createEEnum(PAUSE_REASON);
		parkedTargetEEnum = createEEnum(PARKED_TARGET);
		outcomeKindEEnum = createEEnum(OUTCOME_KIND);
		linkKindEEnum = createEEnum(LINK_KIND);
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
		meetingEClass.getESuperTypes().add(theCommonPackage.getDocument());
		agendaItemEClass.getESuperTypes().add(theCommonPackage.getIdentified());
		checkItemEClass.getESuperTypes().add(theCommonPackage.getIdentified());
		runEClass.getESuperTypes().add(theCommonPackage.getIdentified());
		meetingContentEClass.getESuperTypes().add(theCommonPackage.getDocument());
		caseEClass.getESuperTypes().add(theCommonPackage.getIdentified());
		artefactEClass.getESuperTypes().add(theCommonPackage.getIdentified());
		questionEClass.getESuperTypes().add(this.getArtefact());
		reformulationEClass.getESuperTypes().add(this.getArtefact());
		adviceEClass.getESuperTypes().add(this.getArtefact());
		insightEClass.getESuperTypes().add(this.getArtefact());
		perceptionEClass.getESuperTypes().add(this.getArtefact());
		factorEClass.getESuperTypes().add(this.getArtefact());
		noteEClass.getESuperTypes().add(this.getArtefact());
		parkedItemEClass.getESuperTypes().add(this.getArtefact());
		actionEClass.getESuperTypes().add(this.getArtefact());
		linkEClass.getESuperTypes().add(theCommonPackage.getIdentified());

		// Initialize classes, features, and operations; add parameters
		initEClass(meetingEClass, Meeting.class, "Meeting", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMeeting_Group(), ecorePackage.getEString(), "group", null, 1, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeeting_Title(), ecorePackage.getEString(), "title", null, 0, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeeting_Start(), theCommonPackage.getInstant(), "start", null, 0, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeeting_Minutes(), ecorePackage.getEInt(), "minutes", null, 0, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeeting_Status(), this.getMeetingStatus(), "status", null, 0, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeeting_Theme(), ecorePackage.getEString(), "theme", null, 0, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeeting_Scope(), ecorePackage.getEString(), "scope", null, 0, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeeting_SeeksCase(), ecorePackage.getEBoolean(), "seeksCase", null, 0, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeeting_Agenda(), this.getAgendaItem(), null, "agenda", null, 0, -1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeeting_Attendance(), this.getAttendance(), null, "attendance", null, 0, -1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeeting_Assignments(), this.getAssignment(), null, "assignments", null, 0, -1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeeting_Checks(), this.getCheckItem(), null, "checks", null, 0, -1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeeting_Run(), this.getRun(), null, "run", null, 0, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(agendaItemEClass, AgendaItem.class, "AgendaItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAgendaItem_Category(), theCommonPackage.getCategory(), "category", null, 0, 1, AgendaItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgendaItem_Method(), ecorePackage.getEString(), "method", null, 0, 1, AgendaItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgendaItem_MethodVersion(), ecorePackage.getEString(), "methodVersion", null, 0, 1, AgendaItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgendaItem_Variants(), ecorePackage.getEString(), "variants", null, 0, -1, AgendaItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgendaItem_Title(), ecorePackage.getEString(), "title", null, 0, 1, AgendaItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAgendaItem_Planned(), theCommonPackage.getDuration(), null, "planned", null, 0, 1, AgendaItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAgendaItem_Phases(), this.getPlannedPhase(), null, "phases", null, 0, -1, AgendaItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgendaItem_Protected(), ecorePackage.getEBoolean(), "protected", null, 0, 1, AgendaItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(plannedPhaseEClass, PlannedPhase.class, "PlannedPhase", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPlannedPhase_Phase(), ecorePackage.getEString(), "phase", null, 1, 1, PlannedPhase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlannedPhase_Minutes(), ecorePackage.getEInt(), "minutes", null, 0, 1, PlannedPhase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(attendanceEClass, Attendance.class, "Attendance", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAttendance_Member(), ecorePackage.getEString(), "member", null, 1, 1, Attendance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttendance_Present(), ecorePackage.getEBoolean(), "present", null, 0, 1, Attendance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttendance_Excused(), ecorePackage.getEBoolean(), "excused", null, 0, 1, Attendance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttendance_MinutesLate(), ecorePackage.getEInt(), "minutesLate", null, 0, 1, Attendance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(assignmentEClass, Assignment.class, "Assignment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAssignment_Member(), ecorePackage.getEString(), "member", null, 1, 1, Assignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssignment_Role(), theCommonPackage.getRoleKind(), "role", null, 0, 1, Assignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssignment_MethodRole(), ecorePackage.getEString(), "methodRole", null, 0, 1, Assignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssignment_Item(), ecorePackage.getEString(), "item", null, 0, 1, Assignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(checkItemEClass, CheckItem.class, "CheckItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCheckItem_Rule(), ecorePackage.getEString(), "rule", null, 0, 1, CheckItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheckItem_Owner(), ecorePackage.getEString(), "owner", null, 0, 1, CheckItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheckItem_Done(), ecorePackage.getEBoolean(), "done", null, 0, 1, CheckItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(runEClass, Run.class, "Run", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getRun_Events(), this.getRunEvent(), null, "events", null, 0, -1, Run.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(runEventEClass, RunEvent.class, "RunEvent", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRunEvent_Number(), ecorePackage.getELong(), "number", null, 0, 1, RunEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRunEvent_At(), theCommonPackage.getInstant(), "at", null, 0, 1, RunEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRunEvent_Kind(), this.getEventKind(), "kind", null, 0, 1, RunEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRunEvent_Item(), ecorePackage.getEString(), "item", null, 0, 1, RunEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRunEvent_Phase(), ecorePackage.getEString(), "phase", null, 0, 1, RunEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRunEvent_Turn(), ecorePackage.getEInt(), "turn", null, 0, 1, RunEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRunEvent_Minutes(), ecorePackage.getEInt(), "minutes", null, 0, 1, RunEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRunEvent_Reason(), this.getPauseReason(), "reason", null, 0, 1, RunEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRunEvent_Member(), ecorePackage.getEString(), "member", null, 0, 1, RunEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRunEvent_Artefact(), ecorePackage.getEString(), "artefact", null, 0, 1, RunEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRunEvent_Guidance(), ecorePackage.getEString(), "guidance", null, 0, 1, RunEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(meetingContentEClass, MeetingContent.class, "MeetingContent", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMeetingContent_Meeting(), ecorePackage.getEString(), "meeting", null, 1, 1, MeetingContent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeetingContent_Cases(), this.getCase(), null, "cases", null, 0, -1, MeetingContent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeetingContent_Artefacts(), this.getArtefact(), null, "artefacts", null, 0, -1, MeetingContent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeetingContent_Links(), this.getLink(), null, "links", null, 0, -1, MeetingContent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(caseEClass, Case.class, "Case", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCase_Presenter(), ecorePackage.getEString(), "presenter", null, 0, 1, Case.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCase_Kind(), theMethodPackage.getCaseKind(), "kind", null, 0, 1, Case.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCase_Situation(), ecorePackage.getEString(), "situation", null, 0, 1, Case.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCase_Question(), ecorePackage.getEString(), "question", null, 0, 1, Case.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCase_Theme(), ecorePackage.getEString(), "theme", null, 0, 1, Case.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCase_WorkContext(), ecorePackage.getEString(), "workContext", null, 0, 1, Case.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCase_Chosen(), ecorePackage.getEBoolean(), "chosen", null, 0, 1, Case.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCase_Now(), ecorePackage.getEInt(), "now", null, 0, 1, Case.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCase_Wanted(), ecorePackage.getEInt(), "wanted", null, 0, 1, Case.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCase_Later(), this.getLaterRating(), null, "later", null, 0, -1, Case.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCase_Scores(), this.getCaseScore(), null, "scores", null, 0, -1, Case.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(laterRatingEClass, LaterRating.class, "LaterRating", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLaterRating_Date(), theCommonPackage.getLocalDate(), "date", null, 0, 1, LaterRating.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLaterRating_Value(), ecorePackage.getEInt(), "value", null, 0, 1, LaterRating.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(caseScoreEClass, CaseScore.class, "CaseScore", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCaseScore_Criterion(), ecorePackage.getEString(), "criterion", null, 1, 1, CaseScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCaseScore_Value(), ecorePackage.getEInt(), "value", null, 0, 1, CaseScore.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(artefactEClass, Artefact.class, "Artefact", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getArtefact_CaseId(), ecorePackage.getEString(), "caseId", null, 0, 1, Artefact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getArtefact_Item(), ecorePackage.getEString(), "item", null, 0, 1, Artefact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getArtefact_Phase(), ecorePackage.getEString(), "phase", null, 0, 1, Artefact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getArtefact_YieldId(), ecorePackage.getEString(), "yieldId", null, 0, 1, Artefact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getArtefact_Author(), ecorePackage.getEString(), "author", null, 0, 1, Artefact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getArtefact_At(), theCommonPackage.getInstant(), "at", null, 0, 1, Artefact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getArtefact_Text(), ecorePackage.getEString(), "text", null, 0, 1, Artefact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getArtefact_Visibility(), theMethodPackage.getVisibility(), "visibility", null, 0, 1, Artefact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(questionEClass, Question.class, "Question", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getQuestion_Type(), theMethodPackage.getPromptType(), "type", null, 0, 1, Question.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQuestion_Chosen(), ecorePackage.getEBoolean(), "chosen", null, 0, 1, Question.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(reformulationEClass, Reformulation.class, "Reformulation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getReformulation_Final(), ecorePackage.getEBoolean(), "final", null, 0, 1, Reformulation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(adviceEClass, Advice.class, "Advice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAdvice_Chosen(), ecorePackage.getEBoolean(), "chosen", null, 0, 1, Advice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(insightEClass, Insight.class, "Insight", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInsight_Axis(), theCommonPackage.getAxis(), "axis", null, 0, 1, Insight.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(perceptionEClass, Perception.class, "Perception", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPerception_Chosen(), ecorePackage.getEBoolean(), "chosen", null, 0, 1, Perception.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(factorEClass, Factor.class, "Factor", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFactor_Column(), ecorePackage.getEString(), "column", null, 0, 1, Factor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFactor_Hidden(), ecorePackage.getEBoolean(), "hidden", null, 0, 1, Factor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(noteEClass, Note.class, "Note", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNote_Kind(), theMethodPackage.getYieldKind(), "kind", null, 0, 1, Note.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(parkedItemEClass, ParkedItem.class, "ParkedItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getParkedItem_Becomes(), this.getParkedTarget(), "becomes", null, 0, 1, ParkedItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParkedItem_TakenUpBy(), ecorePackage.getEString(), "takenUpBy", null, 0, 1, ParkedItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(actionEClass, Action.class, "Action", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAction_Owner(), ecorePackage.getEString(), "owner", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAction_Due(), theCommonPackage.getLocalDate(), "due", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAction_First(), ecorePackage.getEBoolean(), "first", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAction_Where(), ecorePackage.getEString(), "where", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAction_Specific(), ecorePackage.getEBoolean(), "specific", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAction_Measurable(), ecorePackage.getEBoolean(), "measurable", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAction_Acceptable(), ecorePackage.getEBoolean(), "acceptable", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAction_Realistic(), ecorePackage.getEBoolean(), "realistic", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAction_TimeBound(), ecorePackage.getEBoolean(), "timeBound", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAction_Commitments(), this.getCommitment(), null, "commitments", null, 0, -1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAction_Outcome(), this.getOutcomeKind(), "outcome", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAction_OutcomeDate(), theCommonPackage.getLocalDate(), "outcomeDate", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAction_OutcomeText(), ecorePackage.getEString(), "outcomeText", null, 0, 1, Action.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(commitmentEClass, Commitment.class, "Commitment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCommitment_At(), theCommonPackage.getInstant(), "at", null, 0, 1, Commitment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommitment_Value(), ecorePackage.getEInt(), "value", null, 0, 1, Commitment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommitment_WhyNotHigher(), ecorePackage.getEString(), "whyNotHigher", null, 0, 1, Commitment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommitment_WhatMakesTen(), ecorePackage.getEString(), "whatMakesTen", null, 0, 1, Commitment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(linkEClass, Link.class, "Link", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLink_Kind(), this.getLinkKind(), "kind", null, 0, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLink_From(), ecorePackage.getEString(), "from", null, 1, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLink_To(), ecorePackage.getEString(), "to", null, 1, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(meetingStatusEEnum, MeetingStatus.class, "MeetingStatus");
		addEEnumLiteral(meetingStatusEEnum, MeetingStatus.PLANNED);
		addEEnumLiteral(meetingStatusEEnum, MeetingStatus.RUNNING);
		addEEnumLiteral(meetingStatusEEnum, MeetingStatus.CLOSED);
		addEEnumLiteral(meetingStatusEEnum, MeetingStatus.CANCELLED);

		initEEnum(eventKindEEnum, EventKind.class, "EventKind");
		addEEnumLiteral(eventKindEEnum, EventKind.STARTED);
		addEEnumLiteral(eventKindEEnum, EventKind.PHASE_ENTERED);
		addEEnumLiteral(eventKindEEnum, EventKind.PAUSED);
		addEEnumLiteral(eventKindEEnum, EventKind.RESUMED);
		addEEnumLiteral(eventKindEEnum, EventKind.EXTENDED);
		addEEnumLiteral(eventKindEEnum, EventKind.SKIPPED);
		addEEnumLiteral(eventKindEEnum, EventKind.STEPPED_BACK);
		addEEnumLiteral(eventKindEEnum, EventKind.NOTED);
		addEEnumLiteral(eventKindEEnum, EventKind.CAPTURED);
		addEEnumLiteral(eventKindEEnum, EventKind.CHANGED);
		addEEnumLiteral(eventKindEEnum, EventKind.REMOVED);
		addEEnumLiteral(eventKindEEnum, EventKind.MARKED);
		addEEnumLiteral(eventKindEEnum, EventKind.CLOSED);

		initEEnum(pauseReasonEEnum, PauseReason.class, "PauseReason");
		addEEnumLiteral(pauseReasonEEnum, PauseReason.NONE);
		addEEnumLiteral(pauseReasonEEnum, PauseReason.DISRUPTION);
		addEEnumLiteral(pauseReasonEEnum, PauseReason.BREAK);
		addEEnumLiteral(pauseReasonEEnum, PauseReason.OTHER);

		initEEnum(parkedTargetEEnum, ParkedTarget.class, "ParkedTarget");
		addEEnumLiteral(parkedTargetEEnum, ParkedTarget.AGENDA_POINT);
		addEEnumLiteral(parkedTargetEEnum, ParkedTarget.CASE);

		initEEnum(outcomeKindEEnum, OutcomeKind.class, "OutcomeKind");
		addEEnumLiteral(outcomeKindEEnum, OutcomeKind.OPEN);
		addEEnumLiteral(outcomeKindEEnum, OutcomeKind.DONE);
		addEEnumLiteral(outcomeKindEEnum, OutcomeKind.PARTLY);
		addEEnumLiteral(outcomeKindEEnum, OutcomeKind.NOT_DONE);
		addEEnumLiteral(outcomeKindEEnum, OutcomeKind.DROPPED);

		initEEnum(linkKindEEnum, LinkKind.class, "LinkKind");
		addEEnumLiteral(linkKindEEnum, LinkKind.REFORMULATES);
		addEEnumLiteral(linkKindEEnum, LinkKind.ANSWERS);
		addEEnumLiteral(linkKindEEnum, LinkKind.LEADS_TO);
		addEEnumLiteral(linkKindEEnum, LinkKind.CHOSEN_AS);
		addEEnumLiteral(linkKindEEnum, LinkKind.EXPLAINS);
		addEEnumLiteral(linkKindEEnum, LinkKind.RESULTS_IN);

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
			   "documentation", "Meetings: the plan, the run as a journal of events, and the content that a run yields."
		   });
		addAnnotation
		  (meetingEClass,
		   source,
		   new String[] {
			   "documentation", "One planned date of a group."
		   });
		addAnnotation
		  (getMeeting_Group(),
		   source,
		   new String[] {
			   "documentation", "Identifier of the group."
		   });
		addAnnotation
		  (getMeeting_Title(),
		   source,
		   new String[] {
			   "documentation", "Display title without case content. Empty means: the date names it."
		   });
		addAnnotation
		  (getMeeting_Start(),
		   source,
		   new String[] {
			   "documentation", "Planned start."
		   });
		addAnnotation
		  (getMeeting_Minutes(),
		   source,
		   new String[] {
			   "documentation", "Planned whole minutes, 1 to 600."
		   });
		addAnnotation
		  (getMeeting_Theme(),
		   source,
		   new String[] {
			   "documentation", "Theme of a thematic meeting. Empty means: none."
		   });
		addAnnotation
		  (getMeeting_Scope(),
		   source,
		   new String[] {
			   "documentation", "Identifier of the agreement that holds. Empty means: none."
		   });
		addAnnotation
		  (getMeeting_SeeksCase(),
		   source,
		   new String[] {
			   "documentation", "Whether nobody has a case yet and an exercise is to find one, also while no exercise is chosen."
		   });
		addAnnotation
		  (getMeeting_Checks(),
		   source,
		   new String[] {
			   "documentation", "The checklist before the meeting."
		   });
		addAnnotation
		  (getMeeting_Run(),
		   source,
		   new String[] {
			   "documentation", "What really happened. Null means: not started."
		   });
		addAnnotation
		  (meetingStatusEEnum,
		   source,
		   new String[] {
			   "documentation", "The life of a meeting."
		   });
		addAnnotation
		  (agendaItemEClass,
		   source,
		   new String[] {
			   "documentation", "One part of a meeting, in its category."
		   });
		addAnnotation
		  (getAgendaItem_Method(),
		   source,
		   new String[] {
			   "documentation", "Identifier of the method. Empty means: no method, the title says what happens."
		   });
		addAnnotation
		  (getAgendaItem_MethodVersion(),
		   source,
		   new String[] {
			   "documentation", "The version of the method that is planned."
		   });
		addAnnotation
		  (getAgendaItem_Variants(),
		   source,
		   new String[] {
			   "documentation", "Identifiers of the chosen variants."
		   });
		addAnnotation
		  (getAgendaItem_Title(),
		   source,
		   new String[] {
			   "documentation", "What happens, when there is no method."
		   });
		addAnnotation
		  (getAgendaItem_Planned(),
		   source,
		   new String[] {
			   "documentation", "Planned minutes. Null means: untimed."
		   });
		addAnnotation
		  (getAgendaItem_Phases(),
		   source,
		   new String[] {
			   "documentation", "Planned minutes per phase, where they differ from the method."
		   });
		addAnnotation
		  (getAgendaItem_Protected(),
		   source,
		   new String[] {
			   "documentation", "Whether its minutes are kept when others run over."
		   });
		addAnnotation
		  (plannedPhaseEClass,
		   source,
		   new String[] {
			   "documentation", "Minutes planned for one phase."
		   });
		addAnnotation
		  (getPlannedPhase_Phase(),
		   source,
		   new String[] {
			   "documentation", "Identifier of the phase."
		   });
		addAnnotation
		  (getPlannedPhase_Minutes(),
		   source,
		   new String[] {
			   "documentation", "Whole minutes, 0 means: left out."
		   });
		addAnnotation
		  (attendanceEClass,
		   source,
		   new String[] {
			   "documentation", "Whether a member was there."
		   });
		addAnnotation
		  (getAttendance_Member(),
		   source,
		   new String[] {
			   "documentation", "Identifier of the member."
		   });
		addAnnotation
		  (getAttendance_Excused(),
		   source,
		   new String[] {
			   "documentation", "Whether absence was announced."
		   });
		addAnnotation
		  (getAttendance_MinutesLate(),
		   source,
		   new String[] {
			   "documentation", "Whole minutes; 0 means: on time."
		   });
		addAnnotation
		  (assignmentEClass,
		   source,
		   new String[] {
			   "documentation", "A member holds a role in a part of the agenda."
		   });
		addAnnotation
		  (getAssignment_Member(),
		   source,
		   new String[] {
			   "documentation", "Identifier of the member."
		   });
		addAnnotation
		  (getAssignment_MethodRole(),
		   source,
		   new String[] {
			   "documentation", "Identifier of the method\'s own role. Empty means: the role kind says it."
		   });
		addAnnotation
		  (getAssignment_Item(),
		   source,
		   new String[] {
			   "documentation", "Identifier of the agenda item. Empty means: the whole meeting."
		   });
		addAnnotation
		  (checkItemEClass,
		   source,
		   new String[] {
			   "documentation", "One line of the checklist before a meeting."
		   });
		addAnnotation
		  (getCheckItem_Rule(),
		   source,
		   new String[] {
			   "documentation", "Identifier of the guidance that it comes from."
		   });
		addAnnotation
		  (getCheckItem_Owner(),
		   source,
		   new String[] {
			   "documentation", "Identifier of the member who minds it. Empty means: nobody yet."
		   });
		addAnnotation
		  (runEClass,
		   source,
		   new String[] {
			   "documentation", "What really happened, as a journal of events."
		   });
		addAnnotation
		  (getRun_Events(),
		   source,
		   new String[] {
			   "documentation", "In order of their number."
		   });
		addAnnotation
		  (eventKindEEnum,
		   source,
		   new String[] {
			   "documentation", "What an event says."
		   });
		addAnnotation
		  (runEventEClass,
		   source,
		   new String[] {
			   "documentation", "One thing that happened in a run."
		   });
		addAnnotation
		  (getRunEvent_Number(),
		   source,
		   new String[] {
			   "documentation", "From 1, without gaps."
		   });
		addAnnotation
		  (getRunEvent_At(),
		   source,
		   new String[] {
			   "documentation", "When."
		   });
		addAnnotation
		  (getRunEvent_Item(),
		   source,
		   new String[] {
			   "documentation", "Identifier of the agenda item."
		   });
		addAnnotation
		  (getRunEvent_Phase(),
		   source,
		   new String[] {
			   "documentation", "Identifier of the phase."
		   });
		addAnnotation
		  (getRunEvent_Turn(),
		   source,
		   new String[] {
			   "documentation", "Turn of the round, from 1; 0 means: no round."
		   });
		addAnnotation
		  (getRunEvent_Minutes(),
		   source,
		   new String[] {
			   "documentation", "Whole minutes, when kind is EXTENDED."
		   });
		addAnnotation
		  (getRunEvent_Reason(),
		   source,
		   new String[] {
			   "documentation", "Why, when kind is PAUSED."
		   });
		addAnnotation
		  (getRunEvent_Member(),
		   source,
		   new String[] {
			   "documentation", "Identifier of the member that it is about. Empty means: none."
		   });
		addAnnotation
		  (getRunEvent_Artefact(),
		   source,
		   new String[] {
			   "documentation", "Identifier of the artefact that it is about. Empty means: none."
		   });
		addAnnotation
		  (getRunEvent_Guidance(),
		   source,
		   new String[] {
			   "documentation", "Identifier of the pitfall that was marked. Empty means: none."
		   });
		addAnnotation
		  (pauseReasonEEnum,
		   source,
		   new String[] {
			   "documentation", "Why a run was paused. A disruption takes precedence."
		   });
		addAnnotation
		  (meetingContentEClass,
		   source,
		   new String[] {
			   "documentation", "The confidential words of one meeting."
		   });
		addAnnotation
		  (getMeetingContent_Meeting(),
		   source,
		   new String[] {
			   "documentation", "Identifier of the meeting."
		   });
		addAnnotation
		  (caseEClass,
		   source,
		   new String[] {
			   "documentation", "The situation and the question that a case presenter brings."
		   });
		addAnnotation
		  (getCase_Presenter(),
		   source,
		   new String[] {
			   "documentation", "Identifier of the member."
		   });
		addAnnotation
		  (getCase_Theme(),
		   source,
		   new String[] {
			   "documentation", "Empty means: none."
		   });
		addAnnotation
		  (getCase_Chosen(),
		   source,
		   new String[] {
			   "documentation", "Whether the group works on it."
		   });
		addAnnotation
		  (getCase_Now(),
		   source,
		   new String[] {
			   "documentation", "Where the presenter stands now, 1 to 10; 0 means: not rated."
		   });
		addAnnotation
		  (getCase_Wanted(),
		   source,
		   new String[] {
			   "documentation", "Where the presenter wants to be, 1 to 10; 0 means: not rated."
		   });
		addAnnotation
		  (getCase_Later(),
		   source,
		   new String[] {
			   "documentation", "Where the presenter stood later."
		   });
		addAnnotation
		  (getCase_Scores(),
		   source,
		   new String[] {
			   "documentation", "How the group scored it on the choice criteria."
		   });
		addAnnotation
		  (laterRatingEClass,
		   source,
		   new String[] {
			   "documentation", "A rating of the same scale on a later day."
		   });
		addAnnotation
		  (getLaterRating_Value(),
		   source,
		   new String[] {
			   "documentation", "1 to 10."
		   });
		addAnnotation
		  (caseScoreEClass,
		   source,
		   new String[] {
			   "documentation", "A score on one criterion."
		   });
		addAnnotation
		  (getCaseScore_Criterion(),
		   source,
		   new String[] {
			   "documentation", "Identifier of the criterion."
		   });
		addAnnotation
		  (getCaseScore_Value(),
		   source,
		   new String[] {
			   "documentation", "1 to 10."
		   });
		addAnnotation
		  (artefactEClass,
		   source,
		   new String[] {
			   "documentation", "Something that the group produced."
		   });
		addAnnotation
		  (getArtefact_CaseId(),
		   source,
		   new String[] {
			   "documentation", "Identifier of the case. Empty means: none."
		   });
		addAnnotation
		  (getArtefact_Item(),
		   source,
		   new String[] {
			   "documentation", "Identifier of the agenda item."
		   });
		addAnnotation
		  (getArtefact_Phase(),
		   source,
		   new String[] {
			   "documentation", "Identifier of the phase."
		   });
		addAnnotation
		  (getArtefact_YieldId(),
		   source,
		   new String[] {
			   "documentation", "Identifier of the yield that it answers. Empty means: none."
		   });
		addAnnotation
		  (getArtefact_Author(),
		   source,
		   new String[] {
			   "documentation", "Identifier of the member. Empty means: unnamed."
		   });
		addAnnotation
		  (getArtefact_At(),
		   source,
		   new String[] {
			   "documentation", "When it was captured."
		   });
		addAnnotation
		  (getArtefact_Visibility(),
		   source,
		   new String[] {
			   "documentation", "Who may see it."
		   });
		addAnnotation
		  (questionEClass,
		   source,
		   new String[] {
			   "documentation", "A question, as a case presenter or a participant worded it."
		   });
		addAnnotation
		  (getQuestion_Chosen(),
		   source,
		   new String[] {
			   "documentation", "Whether the case presenter chose to answer it."
		   });
		addAnnotation
		  (reformulationEClass,
		   source,
		   new String[] {
			   "documentation", "The question said anew."
		   });
		addAnnotation
		  (getReformulation_Final(),
		   source,
		   new String[] {
			   "documentation", "Whether it is the case presenter\'s own."
		   });
		addAnnotation
		  (adviceEClass,
		   source,
		   new String[] {
			   "documentation", "An idea given to the case presenter."
		   });
		addAnnotation
		  (getAdvice_Chosen(),
		   source,
		   new String[] {
			   "documentation", "Whether the case presenter takes it along."
		   });
		addAnnotation
		  (insightEClass,
		   source,
		   new String[] {
			   "documentation", "Something understood."
		   });
		addAnnotation
		  (getInsight_Axis(),
		   source,
		   new String[] {
			   "documentation", "Product or process."
		   });
		addAnnotation
		  (perceptionEClass,
		   source,
		   new String[] {
			   "documentation", "How one person sees the matter."
		   });
		addAnnotation
		  (getPerception_Chosen(),
		   source,
		   new String[] {
			   "documentation", "Whether the group goes on with it."
		   });
		addAnnotation
		  (factorEClass,
		   source,
		   new String[] {
			   "documentation", "Something that made a success possible."
		   });
		addAnnotation
		  (getFactor_Column(),
		   source,
		   new String[] {
			   "documentation", "Identifier of the column. Empty means: none."
		   });
		addAnnotation
		  (getFactor_Hidden(),
		   source,
		   new String[] {
			   "documentation", "Whether it came up only in the second look."
		   });
		addAnnotation
		  (noteEClass,
		   source,
		   new String[] {
			   "documentation", "A note, a summary or a learning point."
		   });
		addAnnotation
		  (parkedItemEClass,
		   source,
		   new String[] {
			   "documentation", "What is kept for a later meeting."
		   });
		addAnnotation
		  (getParkedItem_TakenUpBy(),
		   source,
		   new String[] {
			   "documentation", "Identifier of the meeting that takes it up. Empty means: still parked."
		   });
		addAnnotation
		  (parkedTargetEEnum,
		   source,
		   new String[] {
			   "documentation", "What a parked item becomes."
		   });
		addAnnotation
		  (actionEClass,
		   source,
		   new String[] {
			   "documentation", "What someone will do."
		   });
		addAnnotation
		  (getAction_Owner(),
		   source,
		   new String[] {
			   "documentation", "Identifier of the member who does it."
		   });
		addAnnotation
		  (getAction_Due(),
		   source,
		   new String[] {
			   "documentation", "Last day. Null means: open."
		   });
		addAnnotation
		  (getAction_First(),
		   source,
		   new String[] {
			   "documentation", "Whether it is a first action in place of a whole plan."
		   });
		addAnnotation
		  (getAction_Where(),
		   source,
		   new String[] {
			   "documentation", "Empty means: not said."
		   });
		addAnnotation
		  (getAction_Commitments(),
		   source,
		   new String[] {
			   "documentation", "History of values, oldest first."
		   });
		addAnnotation
		  (getAction_OutcomeDate(),
		   source,
		   new String[] {
			   "documentation", "Day on which the outcome was told. Null means: not yet."
		   });
		addAnnotation
		  (commitmentEClass,
		   source,
		   new String[] {
			   "documentation", "How strongly the owner means it."
		   });
		addAnnotation
		  (getCommitment_Value(),
		   source,
		   new String[] {
			   "documentation", "1 to 10."
		   });
		addAnnotation
		  (getCommitment_WhyNotHigher(),
		   source,
		   new String[] {
			   "documentation", "Why it is not a 9 or a 10."
		   });
		addAnnotation
		  (getCommitment_WhatMakesTen(),
		   source,
		   new String[] {
			   "documentation", "What would make it a 10."
		   });
		addAnnotation
		  (outcomeKindEEnum,
		   source,
		   new String[] {
			   "documentation", "What became of an action."
		   });
		addAnnotation
		  (linkEClass,
		   source,
		   new String[] {
			   "documentation", "A link between two things, for example from a question to its reformulation, from advice to an action."
		   });
		addAnnotation
		  (getLink_From(),
		   source,
		   new String[] {
			   "documentation", "Identifier of a case or artefact."
		   });
		addAnnotation
		  (getLink_To(),
		   source,
		   new String[] {
			   "documentation", "Identifier of a case or artefact."
		   });
		addAnnotation
		  (linkKindEEnum,
		   source,
		   new String[] {
			   "documentation", "How two things hang together."
		   });
	}

} //MeetingPackageImpl
