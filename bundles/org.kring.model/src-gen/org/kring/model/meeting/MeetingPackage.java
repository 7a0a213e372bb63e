/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.meeting;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.kring.model.common.CommonPackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Meetings: the plan, the run as a journal of events, and the content that a run yields.
 * <!-- end-model-doc -->
 * @see org.kring.model.meeting.MeetingFactory
 * @model kind="package"
 * @generated
 */
public interface MeetingPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "meeting";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://kring.org/model/meeting/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "meeting";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	MeetingPackage eINSTANCE = org.kring.model.meeting.impl.MeetingPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.kring.model.meeting.impl.MeetingImpl <em>Meeting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.meeting.impl.MeetingImpl
	 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getMeeting()
	 * @generated
	 */
	int MEETING = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__ID = CommonPackage.DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__FORMAT_VERSION = CommonPackage.DOCUMENT__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Checksum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__CHECKSUM = CommonPackage.DOCUMENT__CHECKSUM;

	/**
	 * The feature id for the '<em><b>Altered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__ALTERED = CommonPackage.DOCUMENT__ALTERED;

	/**
	 * The feature id for the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__GROUP = CommonPackage.DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__TITLE = CommonPackage.DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__START = CommonPackage.DOCUMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__MINUTES = CommonPackage.DOCUMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__STATUS = CommonPackage.DOCUMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Theme</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__THEME = CommonPackage.DOCUMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__SCOPE = CommonPackage.DOCUMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Seeks Case</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__SEEKS_CASE = CommonPackage.DOCUMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Agenda</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__AGENDA = CommonPackage.DOCUMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Attendance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__ATTENDANCE = CommonPackage.DOCUMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Assignments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__ASSIGNMENTS = CommonPackage.DOCUMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Checks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__CHECKS = CommonPackage.DOCUMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Run</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__RUN = CommonPackage.DOCUMENT_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Meeting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_FEATURE_COUNT = CommonPackage.DOCUMENT_FEATURE_COUNT + 13;

	/**
	 * The number of operations of the '<em>Meeting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_OPERATION_COUNT = CommonPackage.DOCUMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.meeting.impl.AgendaItemImpl <em>Agenda Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.meeting.impl.AgendaItemImpl
	 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getAgendaItem()
	 * @generated
	 */
	int AGENDA_ITEM = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENDA_ITEM__ID = CommonPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENDA_ITEM__CATEGORY = CommonPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENDA_ITEM__METHOD = CommonPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Method Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENDA_ITEM__METHOD_VERSION = CommonPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Variants</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENDA_ITEM__VARIANTS = CommonPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENDA_ITEM__TITLE = CommonPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Planned</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENDA_ITEM__PLANNED = CommonPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Phases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENDA_ITEM__PHASES = CommonPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Protected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENDA_ITEM__PROTECTED = CommonPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Agenda Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENDA_ITEM_FEATURE_COUNT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Agenda Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENDA_ITEM_OPERATION_COUNT = CommonPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.meeting.impl.PlannedPhaseImpl <em>Planned Phase</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.meeting.impl.PlannedPhaseImpl
	 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getPlannedPhase()
	 * @generated
	 */
	int PLANNED_PHASE = 2;

	/**
	 * The feature id for the '<em><b>Phase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNED_PHASE__PHASE = 0;

	/**
	 * The feature id for the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNED_PHASE__MINUTES = 1;

	/**
	 * The number of structural features of the '<em>Planned Phase</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNED_PHASE_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Planned Phase</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANNED_PHASE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kring.model.meeting.impl.AttendanceImpl <em>Attendance</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.meeting.impl.AttendanceImpl
	 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getAttendance()
	 * @generated
	 */
	int ATTENDANCE = 3;

	/**
	 * The feature id for the '<em><b>Member</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE__MEMBER = 0;

	/**
	 * The feature id for the '<em><b>Present</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE__PRESENT = 1;

	/**
	 * The feature id for the '<em><b>Excused</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE__EXCUSED = 2;

	/**
	 * The feature id for the '<em><b>Minutes Late</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE__MINUTES_LATE = 3;

	/**
	 * The number of structural features of the '<em>Attendance</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Attendance</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTENDANCE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kring.model.meeting.impl.AssignmentImpl <em>Assignment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.meeting.impl.AssignmentImpl
	 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getAssignment()
	 * @generated
	 */
	int ASSIGNMENT = 4;

	/**
	 * The feature id for the '<em><b>Member</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__MEMBER = 0;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__ROLE = 1;

	/**
	 * The feature id for the '<em><b>Method Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__METHOD_ROLE = 2;

	/**
	 * The feature id for the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__ITEM = 3;

	/**
	 * The number of structural features of the '<em>Assignment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Assignment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kring.model.meeting.impl.CheckItemImpl <em>Check Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.meeting.impl.CheckItemImpl
	 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getCheckItem()
	 * @generated
	 */
	int CHECK_ITEM = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_ITEM__ID = CommonPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_ITEM__RULE = CommonPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_ITEM__OWNER = CommonPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Done</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_ITEM__DONE = CommonPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Check Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_ITEM_FEATURE_COUNT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Check Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_ITEM_OPERATION_COUNT = CommonPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.meeting.impl.RunImpl <em>Run</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.meeting.impl.RunImpl
	 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getRun()
	 * @generated
	 */
	int RUN = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__ID = CommonPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Events</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__EVENTS = CommonPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Run</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_FEATURE_COUNT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Run</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_OPERATION_COUNT = CommonPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.meeting.impl.RunEventImpl <em>Run Event</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.meeting.impl.RunEventImpl
	 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getRunEvent()
	 * @generated
	 */
	int RUN_EVENT = 7;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_EVENT__NUMBER = 0;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_EVENT__AT = 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_EVENT__KIND = 2;

	/**
	 * The feature id for the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_EVENT__ITEM = 3;

	/**
	 * The feature id for the '<em><b>Phase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_EVENT__PHASE = 4;

	/**
	 * The feature id for the '<em><b>Turn</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_EVENT__TURN = 5;

	/**
	 * The feature id for the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_EVENT__MINUTES = 6;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_EVENT__REASON = 7;

	/**
	 * The feature id for the '<em><b>Member</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_EVENT__MEMBER = 8;

	/**
	 * The feature id for the '<em><b>Artefact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_EVENT__ARTEFACT = 9;

	/**
	 * The feature id for the '<em><b>Guidance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_EVENT__GUIDANCE = 10;

	/**
	 * The number of structural features of the '<em>Run Event</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_EVENT_FEATURE_COUNT = 11;

	/**
	 * The number of operations of the '<em>Run Event</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_EVENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kring.model.meeting.impl.MeetingContentImpl <em>Content</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.meeting.impl.MeetingContentImpl
	 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getMeetingContent()
	 * @generated
	 */
	int MEETING_CONTENT = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_CONTENT__ID = CommonPackage.DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_CONTENT__FORMAT_VERSION = CommonPackage.DOCUMENT__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Checksum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_CONTENT__CHECKSUM = CommonPackage.DOCUMENT__CHECKSUM;

	/**
	 * The feature id for the '<em><b>Altered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_CONTENT__ALTERED = CommonPackage.DOCUMENT__ALTERED;

	/**
	 * The feature id for the '<em><b>Meeting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_CONTENT__MEETING = CommonPackage.DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Cases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_CONTENT__CASES = CommonPackage.DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Artefacts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_CONTENT__ARTEFACTS = CommonPackage.DOCUMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_CONTENT__LINKS = CommonPackage.DOCUMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Content</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_CONTENT_FEATURE_COUNT = CommonPackage.DOCUMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Content</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_CONTENT_OPERATION_COUNT = CommonPackage.DOCUMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.meeting.impl.CaseImpl <em>Case</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.meeting.impl.CaseImpl
	 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getCase()
	 * @generated
	 */
	int CASE = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__ID = CommonPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Presenter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__PRESENTER = CommonPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__KIND = CommonPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Situation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__SITUATION = CommonPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__QUESTION = CommonPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Theme</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__THEME = CommonPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Work Context</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__WORK_CONTEXT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Chosen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__CHOSEN = CommonPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Now</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__NOW = CommonPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Wanted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__WANTED = CommonPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Later</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__LATER = CommonPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Scores</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__SCORES = CommonPackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Case</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FEATURE_COUNT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Case</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_OPERATION_COUNT = CommonPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.meeting.impl.LaterRatingImpl <em>Later Rating</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.meeting.impl.LaterRatingImpl
	 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getLaterRating()
	 * @generated
	 */
	int LATER_RATING = 10;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LATER_RATING__DATE = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LATER_RATING__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Later Rating</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LATER_RATING_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Later Rating</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LATER_RATING_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kring.model.meeting.impl.CaseScoreImpl <em>Case Score</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.meeting.impl.CaseScoreImpl
	 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getCaseScore()
	 * @generated
	 */
	int CASE_SCORE = 11;

	/**
	 * The feature id for the '<em><b>Criterion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_SCORE__CRITERION = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_SCORE__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Case Score</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_SCORE_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Case Score</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_SCORE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kring.model.meeting.impl.ArtefactImpl <em>Artefact</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.meeting.impl.ArtefactImpl
	 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getArtefact()
	 * @generated
	 */
	int ARTEFACT = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTEFACT__ID = CommonPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Case Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTEFACT__CASE_ID = CommonPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTEFACT__ITEM = CommonPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Phase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTEFACT__PHASE = CommonPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Yield Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTEFACT__YIELD_ID = CommonPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTEFACT__AUTHOR = CommonPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTEFACT__AT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTEFACT__TEXT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Visibility</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTEFACT__VISIBILITY = CommonPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Artefact</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTEFACT_FEATURE_COUNT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Artefact</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTEFACT_OPERATION_COUNT = CommonPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.meeting.impl.QuestionImpl <em>Question</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.meeting.impl.QuestionImpl
	 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getQuestion()
	 * @generated
	 */
	int QUESTION = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__ID = ARTEFACT__ID;

	/**
	 * The feature id for the '<em><b>Case Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__CASE_ID = ARTEFACT__CASE_ID;

	/**
	 * The feature id for the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__ITEM = ARTEFACT__ITEM;

	/**
	 * The feature id for the '<em><b>Phase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__PHASE = ARTEFACT__PHASE;

	/**
	 * The feature id for the '<em><b>Yield Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__YIELD_ID = ARTEFACT__YIELD_ID;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__AUTHOR = ARTEFACT__AUTHOR;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__AT = ARTEFACT__AT;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__TEXT = ARTEFACT__TEXT;

	/**
	 * The feature id for the '<em><b>Visibility</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__VISIBILITY = ARTEFACT__VISIBILITY;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__TYPE = ARTEFACT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Chosen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__CHOSEN = ARTEFACT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Question</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION_FEATURE_COUNT = ARTEFACT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Question</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION_OPERATION_COUNT = ARTEFACT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.meeting.impl.ReformulationImpl <em>Reformulation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.meeting.impl.ReformulationImpl
	 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getReformulation()
	 * @generated
	 */
	int REFORMULATION = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFORMULATION__ID = ARTEFACT__ID;

	/**
	 * The feature id for the '<em><b>Case Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFORMULATION__CASE_ID = ARTEFACT__CASE_ID;

	/**
	 * The feature id for the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFORMULATION__ITEM = ARTEFACT__ITEM;

	/**
	 * The feature id for the '<em><b>Phase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFORMULATION__PHASE = ARTEFACT__PHASE;

	/**
	 * The feature id for the '<em><b>Yield Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFORMULATION__YIELD_ID = ARTEFACT__YIELD_ID;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFORMULATION__AUTHOR = ARTEFACT__AUTHOR;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFORMULATION__AT = ARTEFACT__AT;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFORMULATION__TEXT = ARTEFACT__TEXT;

	/**
	 * The feature id for the '<em><b>Visibility</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFORMULATION__VISIBILITY = ARTEFACT__VISIBILITY;

	/**
	 * The feature id for the '<em><b>Final</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFORMULATION__FINAL = ARTEFACT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Reformulation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFORMULATION_FEATURE_COUNT = ARTEFACT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Reformulation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REFORMULATION_OPERATION_COUNT = ARTEFACT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.meeting.impl.AdviceImpl <em>Advice</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.meeting.impl.AdviceImpl
	 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getAdvice()
	 * @generated
	 */
	int ADVICE = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADVICE__ID = ARTEFACT__ID;

	/**
	 * The feature id for the '<em><b>Case Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADVICE__CASE_ID = ARTEFACT__CASE_ID;

	/**
	 * The feature id for the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADVICE__ITEM = ARTEFACT__ITEM;

	/**
	 * The feature id for the '<em><b>Phase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADVICE__PHASE = ARTEFACT__PHASE;

	/**
	 * The feature id for the '<em><b>Yield Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADVICE__YIELD_ID = ARTEFACT__YIELD_ID;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADVICE__AUTHOR = ARTEFACT__AUTHOR;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADVICE__AT = ARTEFACT__AT;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADVICE__TEXT = ARTEFACT__TEXT;

	/**
	 * The feature id for the '<em><b>Visibility</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADVICE__VISIBILITY = ARTEFACT__VISIBILITY;

	/**
	 * The feature id for the '<em><b>Chosen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADVICE__CHOSEN = ARTEFACT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Advice</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADVICE_FEATURE_COUNT = ARTEFACT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Advice</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADVICE_OPERATION_COUNT = ARTEFACT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.meeting.impl.InsightImpl <em>Insight</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.meeting.impl.InsightImpl
	 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getInsight()
	 * @generated
	 */
	int INSIGHT = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSIGHT__ID = ARTEFACT__ID;

	/**
	 * The feature id for the '<em><b>Case Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSIGHT__CASE_ID = ARTEFACT__CASE_ID;

	/**
	 * The feature id for the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSIGHT__ITEM = ARTEFACT__ITEM;

	/**
	 * The feature id for the '<em><b>Phase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSIGHT__PHASE = ARTEFACT__PHASE;

	/**
	 * The feature id for the '<em><b>Yield Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSIGHT__YIELD_ID = ARTEFACT__YIELD_ID;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSIGHT__AUTHOR = ARTEFACT__AUTHOR;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSIGHT__AT = ARTEFACT__AT;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSIGHT__TEXT = ARTEFACT__TEXT;

	/**
	 * The feature id for the '<em><b>Visibility</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSIGHT__VISIBILITY = ARTEFACT__VISIBILITY;

	/**
	 * The feature id for the '<em><b>Axis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSIGHT__AXIS = ARTEFACT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Insight</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSIGHT_FEATURE_COUNT = ARTEFACT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Insight</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSIGHT_OPERATION_COUNT = ARTEFACT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.meeting.impl.PerceptionImpl <em>Perception</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.meeting.impl.PerceptionImpl
	 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getPerception()
	 * @generated
	 */
	int PERCEPTION = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERCEPTION__ID = ARTEFACT__ID;

	/**
	 * The feature id for the '<em><b>Case Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERCEPTION__CASE_ID = ARTEFACT__CASE_ID;

	/**
	 * The feature id for the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERCEPTION__ITEM = ARTEFACT__ITEM;

	/**
	 * The feature id for the '<em><b>Phase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERCEPTION__PHASE = ARTEFACT__PHASE;

	/**
	 * The feature id for the '<em><b>Yield Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERCEPTION__YIELD_ID = ARTEFACT__YIELD_ID;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERCEPTION__AUTHOR = ARTEFACT__AUTHOR;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERCEPTION__AT = ARTEFACT__AT;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERCEPTION__TEXT = ARTEFACT__TEXT;

	/**
	 * The feature id for the '<em><b>Visibility</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERCEPTION__VISIBILITY = ARTEFACT__VISIBILITY;

	/**
	 * The feature id for the '<em><b>Chosen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERCEPTION__CHOSEN = ARTEFACT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Perception</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERCEPTION_FEATURE_COUNT = ARTEFACT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Perception</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERCEPTION_OPERATION_COUNT = ARTEFACT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.meeting.impl.FactorImpl <em>Factor</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.meeting.impl.FactorImpl
	 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getFactor()
	 * @generated
	 */
	int FACTOR = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACTOR__ID = ARTEFACT__ID;

	/**
	 * The feature id for the '<em><b>Case Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACTOR__CASE_ID = ARTEFACT__CASE_ID;

	/**
	 * The feature id for the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACTOR__ITEM = ARTEFACT__ITEM;

	/**
	 * The feature id for the '<em><b>Phase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACTOR__PHASE = ARTEFACT__PHASE;

	/**
	 * The feature id for the '<em><b>Yield Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACTOR__YIELD_ID = ARTEFACT__YIELD_ID;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACTOR__AUTHOR = ARTEFACT__AUTHOR;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACTOR__AT = ARTEFACT__AT;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACTOR__TEXT = ARTEFACT__TEXT;

	/**
	 * The feature id for the '<em><b>Visibility</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACTOR__VISIBILITY = ARTEFACT__VISIBILITY;

	/**
	 * The feature id for the '<em><b>Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACTOR__COLUMN = ARTEFACT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Hidden</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACTOR__HIDDEN = ARTEFACT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Factor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACTOR_FEATURE_COUNT = ARTEFACT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Factor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACTOR_OPERATION_COUNT = ARTEFACT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.meeting.impl.NoteImpl <em>Note</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.meeting.impl.NoteImpl
	 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getNote()
	 * @generated
	 */
	int NOTE = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__ID = ARTEFACT__ID;

	/**
	 * The feature id for the '<em><b>Case Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__CASE_ID = ARTEFACT__CASE_ID;

	/**
	 * The feature id for the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__ITEM = ARTEFACT__ITEM;

	/**
	 * The feature id for the '<em><b>Phase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__PHASE = ARTEFACT__PHASE;

	/**
	 * The feature id for the '<em><b>Yield Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__YIELD_ID = ARTEFACT__YIELD_ID;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__AUTHOR = ARTEFACT__AUTHOR;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__AT = ARTEFACT__AT;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__TEXT = ARTEFACT__TEXT;

	/**
	 * The feature id for the '<em><b>Visibility</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__VISIBILITY = ARTEFACT__VISIBILITY;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__KIND = ARTEFACT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_FEATURE_COUNT = ARTEFACT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_OPERATION_COUNT = ARTEFACT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.meeting.impl.ParkedItemImpl <em>Parked Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.meeting.impl.ParkedItemImpl
	 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getParkedItem()
	 * @generated
	 */
	int PARKED_ITEM = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARKED_ITEM__ID = ARTEFACT__ID;

	/**
	 * The feature id for the '<em><b>Case Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARKED_ITEM__CASE_ID = ARTEFACT__CASE_ID;

	/**
	 * The feature id for the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARKED_ITEM__ITEM = ARTEFACT__ITEM;

	/**
	 * The feature id for the '<em><b>Phase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARKED_ITEM__PHASE = ARTEFACT__PHASE;

	/**
	 * The feature id for the '<em><b>Yield Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARKED_ITEM__YIELD_ID = ARTEFACT__YIELD_ID;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARKED_ITEM__AUTHOR = ARTEFACT__AUTHOR;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARKED_ITEM__AT = ARTEFACT__AT;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARKED_ITEM__TEXT = ARTEFACT__TEXT;

	/**
	 * The feature id for the '<em><b>Visibility</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARKED_ITEM__VISIBILITY = ARTEFACT__VISIBILITY;

	/**
	 * The feature id for the '<em><b>Becomes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARKED_ITEM__BECOMES = ARTEFACT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Taken Up By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARKED_ITEM__TAKEN_UP_BY = ARTEFACT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Parked Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARKED_ITEM_FEATURE_COUNT = ARTEFACT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Parked Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARKED_ITEM_OPERATION_COUNT = ARTEFACT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.meeting.impl.ActionImpl <em>Action</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.meeting.impl.ActionImpl
	 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getAction()
	 * @generated
	 */
	int ACTION = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__ID = ARTEFACT__ID;

	/**
	 * The feature id for the '<em><b>Case Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__CASE_ID = ARTEFACT__CASE_ID;

	/**
	 * The feature id for the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__ITEM = ARTEFACT__ITEM;

	/**
	 * The feature id for the '<em><b>Phase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__PHASE = ARTEFACT__PHASE;

	/**
	 * The feature id for the '<em><b>Yield Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__YIELD_ID = ARTEFACT__YIELD_ID;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__AUTHOR = ARTEFACT__AUTHOR;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__AT = ARTEFACT__AT;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__TEXT = ARTEFACT__TEXT;

	/**
	 * The feature id for the '<em><b>Visibility</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__VISIBILITY = ARTEFACT__VISIBILITY;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__OWNER = ARTEFACT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__DUE = ARTEFACT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>First</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__FIRST = ARTEFACT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Where</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__WHERE = ARTEFACT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Specific</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__SPECIFIC = ARTEFACT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Measurable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__MEASURABLE = ARTEFACT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Acceptable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__ACCEPTABLE = ARTEFACT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Realistic</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__REALISTIC = ARTEFACT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Time Bound</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__TIME_BOUND = ARTEFACT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Commitments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__COMMITMENTS = ARTEFACT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__OUTCOME = ARTEFACT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Outcome Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__OUTCOME_DATE = ARTEFACT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Outcome Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__OUTCOME_TEXT = ARTEFACT_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Action</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_FEATURE_COUNT = ARTEFACT_FEATURE_COUNT + 13;

	/**
	 * The number of operations of the '<em>Action</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_OPERATION_COUNT = ARTEFACT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.meeting.impl.CommitmentImpl <em>Commitment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.meeting.impl.CommitmentImpl
	 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getCommitment()
	 * @generated
	 */
	int COMMITMENT = 22;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__AT = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__VALUE = 1;

	/**
	 * The feature id for the '<em><b>Why Not Higher</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__WHY_NOT_HIGHER = 2;

	/**
	 * The feature id for the '<em><b>What Makes Ten</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__WHAT_MAKES_TEN = 3;

	/**
	 * The number of structural features of the '<em>Commitment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Commitment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kring.model.meeting.impl.LinkImpl <em>Link</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.meeting.impl.LinkImpl
	 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getLink()
	 * @generated
	 */
	int LINK = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__ID = CommonPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__KIND = CommonPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__FROM = CommonPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__TO = CommonPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK_FEATURE_COUNT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK_OPERATION_COUNT = CommonPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.meeting.MeetingStatus <em>Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.meeting.MeetingStatus
	 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getMeetingStatus()
	 * @generated
	 */
	int MEETING_STATUS = 24;

	/**
	 * The meta object id for the '{@link org.kring.model.meeting.EventKind <em>Event Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.meeting.EventKind
	 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getEventKind()
	 * @generated
	 */
	int EVENT_KIND = 25;

	/**
	 * The meta object id for the '{@link org.kring.model.meeting.PauseReason <em>Pause Reason</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.meeting.PauseReason
	 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getPauseReason()
	 * @generated
	 */
	int PAUSE_REASON = 26;

	/**
	 * The meta object id for the '{@link org.kring.model.meeting.ParkedTarget <em>Parked Target</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.meeting.ParkedTarget
	 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getParkedTarget()
	 * @generated
	 */
	int PARKED_TARGET = 27;

	/**
	 * The meta object id for the '{@link org.kring.model.meeting.OutcomeKind <em>Outcome Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.meeting.OutcomeKind
	 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getOutcomeKind()
	 * @generated
	 */
	int OUTCOME_KIND = 28;

	/**
	 * The meta object id for the '{@link org.kring.model.meeting.LinkKind <em>Link Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.meeting.LinkKind
	 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getLinkKind()
	 * @generated
	 */
	int LINK_KIND = 29;


	/**
	 * Returns the meta object for class '{@link org.kring.model.meeting.Meeting <em>Meeting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Meeting</em>'.
	 * @see org.kring.model.meeting.Meeting
	 * @generated
	 */
	EClass getMeeting();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Meeting#getGroup <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Group</em>'.
	 * @see org.kring.model.meeting.Meeting#getGroup()
	 * @see #getMeeting()
	 * @generated
	 */
	EAttribute getMeeting_Group();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Meeting#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.kring.model.meeting.Meeting#getTitle()
	 * @see #getMeeting()
	 * @generated
	 */
	EAttribute getMeeting_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Meeting#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.kring.model.meeting.Meeting#getStart()
	 * @see #getMeeting()
	 * @generated
	 */
	EAttribute getMeeting_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Meeting#getMinutes <em>Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minutes</em>'.
	 * @see org.kring.model.meeting.Meeting#getMinutes()
	 * @see #getMeeting()
	 * @generated
	 */
	EAttribute getMeeting_Minutes();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Meeting#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.kring.model.meeting.Meeting#getStatus()
	 * @see #getMeeting()
	 * @generated
	 */
	EAttribute getMeeting_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Meeting#getTheme <em>Theme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Theme</em>'.
	 * @see org.kring.model.meeting.Meeting#getTheme()
	 * @see #getMeeting()
	 * @generated
	 */
	EAttribute getMeeting_Theme();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Meeting#getScope <em>Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scope</em>'.
	 * @see org.kring.model.meeting.Meeting#getScope()
	 * @see #getMeeting()
	 * @generated
	 */
	EAttribute getMeeting_Scope();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Meeting#isSeeksCase <em>Seeks Case</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seeks Case</em>'.
	 * @see org.kring.model.meeting.Meeting#isSeeksCase()
	 * @see #getMeeting()
	 * @generated
	 */
	EAttribute getMeeting_SeeksCase();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.meeting.Meeting#getAgenda <em>Agenda</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Agenda</em>'.
	 * @see org.kring.model.meeting.Meeting#getAgenda()
	 * @see #getMeeting()
	 * @generated
	 */
	EReference getMeeting_Agenda();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.meeting.Meeting#getAttendance <em>Attendance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Attendance</em>'.
	 * @see org.kring.model.meeting.Meeting#getAttendance()
	 * @see #getMeeting()
	 * @generated
	 */
	EReference getMeeting_Attendance();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.meeting.Meeting#getAssignments <em>Assignments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Assignments</em>'.
	 * @see org.kring.model.meeting.Meeting#getAssignments()
	 * @see #getMeeting()
	 * @generated
	 */
	EReference getMeeting_Assignments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.meeting.Meeting#getChecks <em>Checks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Checks</em>'.
	 * @see org.kring.model.meeting.Meeting#getChecks()
	 * @see #getMeeting()
	 * @generated
	 */
	EReference getMeeting_Checks();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.meeting.Meeting#getRun <em>Run</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Run</em>'.
	 * @see org.kring.model.meeting.Meeting#getRun()
	 * @see #getMeeting()
	 * @generated
	 */
	EReference getMeeting_Run();

	/**
	 * Returns the meta object for class '{@link org.kring.model.meeting.AgendaItem <em>Agenda Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Agenda Item</em>'.
	 * @see org.kring.model.meeting.AgendaItem
	 * @generated
	 */
	EClass getAgendaItem();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.AgendaItem#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Category</em>'.
	 * @see org.kring.model.meeting.AgendaItem#getCategory()
	 * @see #getAgendaItem()
	 * @generated
	 */
	EAttribute getAgendaItem_Category();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.AgendaItem#getMethod <em>Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method</em>'.
	 * @see org.kring.model.meeting.AgendaItem#getMethod()
	 * @see #getAgendaItem()
	 * @generated
	 */
	EAttribute getAgendaItem_Method();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.AgendaItem#getMethodVersion <em>Method Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method Version</em>'.
	 * @see org.kring.model.meeting.AgendaItem#getMethodVersion()
	 * @see #getAgendaItem()
	 * @generated
	 */
	EAttribute getAgendaItem_MethodVersion();

	/**
	 * Returns the meta object for the attribute list '{@link org.kring.model.meeting.AgendaItem#getVariants <em>Variants</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Variants</em>'.
	 * @see org.kring.model.meeting.AgendaItem#getVariants()
	 * @see #getAgendaItem()
	 * @generated
	 */
	EAttribute getAgendaItem_Variants();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.AgendaItem#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.kring.model.meeting.AgendaItem#getTitle()
	 * @see #getAgendaItem()
	 * @generated
	 */
	EAttribute getAgendaItem_Title();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.meeting.AgendaItem#getPlanned <em>Planned</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Planned</em>'.
	 * @see org.kring.model.meeting.AgendaItem#getPlanned()
	 * @see #getAgendaItem()
	 * @generated
	 */
	EReference getAgendaItem_Planned();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.meeting.AgendaItem#getPhases <em>Phases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Phases</em>'.
	 * @see org.kring.model.meeting.AgendaItem#getPhases()
	 * @see #getAgendaItem()
	 * @generated
	 */
	EReference getAgendaItem_Phases();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.AgendaItem#isProtected <em>Protected</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Protected</em>'.
	 * @see org.kring.model.meeting.AgendaItem#isProtected()
	 * @see #getAgendaItem()
	 * @generated
	 */
	EAttribute getAgendaItem_Protected();

	/**
	 * Returns the meta object for class '{@link org.kring.model.meeting.PlannedPhase <em>Planned Phase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Planned Phase</em>'.
	 * @see org.kring.model.meeting.PlannedPhase
	 * @generated
	 */
	EClass getPlannedPhase();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.PlannedPhase#getPhase <em>Phase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phase</em>'.
	 * @see org.kring.model.meeting.PlannedPhase#getPhase()
	 * @see #getPlannedPhase()
	 * @generated
	 */
	EAttribute getPlannedPhase_Phase();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.PlannedPhase#getMinutes <em>Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minutes</em>'.
	 * @see org.kring.model.meeting.PlannedPhase#getMinutes()
	 * @see #getPlannedPhase()
	 * @generated
	 */
	EAttribute getPlannedPhase_Minutes();

	/**
	 * Returns the meta object for class '{@link org.kring.model.meeting.Attendance <em>Attendance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Attendance</em>'.
	 * @see org.kring.model.meeting.Attendance
	 * @generated
	 */
	EClass getAttendance();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Attendance#getMember <em>Member</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Member</em>'.
	 * @see org.kring.model.meeting.Attendance#getMember()
	 * @see #getAttendance()
	 * @generated
	 */
	EAttribute getAttendance_Member();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Attendance#isPresent <em>Present</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Present</em>'.
	 * @see org.kring.model.meeting.Attendance#isPresent()
	 * @see #getAttendance()
	 * @generated
	 */
	EAttribute getAttendance_Present();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Attendance#isExcused <em>Excused</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Excused</em>'.
	 * @see org.kring.model.meeting.Attendance#isExcused()
	 * @see #getAttendance()
	 * @generated
	 */
	EAttribute getAttendance_Excused();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Attendance#getMinutesLate <em>Minutes Late</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minutes Late</em>'.
	 * @see org.kring.model.meeting.Attendance#getMinutesLate()
	 * @see #getAttendance()
	 * @generated
	 */
	EAttribute getAttendance_MinutesLate();

	/**
	 * Returns the meta object for class '{@link org.kring.model.meeting.Assignment <em>Assignment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Assignment</em>'.
	 * @see org.kring.model.meeting.Assignment
	 * @generated
	 */
	EClass getAssignment();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Assignment#getMember <em>Member</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Member</em>'.
	 * @see org.kring.model.meeting.Assignment#getMember()
	 * @see #getAssignment()
	 * @generated
	 */
	EAttribute getAssignment_Member();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Assignment#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.kring.model.meeting.Assignment#getRole()
	 * @see #getAssignment()
	 * @generated
	 */
	EAttribute getAssignment_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Assignment#getMethodRole <em>Method Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method Role</em>'.
	 * @see org.kring.model.meeting.Assignment#getMethodRole()
	 * @see #getAssignment()
	 * @generated
	 */
	EAttribute getAssignment_MethodRole();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Assignment#getItem <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Item</em>'.
	 * @see org.kring.model.meeting.Assignment#getItem()
	 * @see #getAssignment()
	 * @generated
	 */
	EAttribute getAssignment_Item();

	/**
	 * Returns the meta object for class '{@link org.kring.model.meeting.CheckItem <em>Check Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Check Item</em>'.
	 * @see org.kring.model.meeting.CheckItem
	 * @generated
	 */
	EClass getCheckItem();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.CheckItem#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule</em>'.
	 * @see org.kring.model.meeting.CheckItem#getRule()
	 * @see #getCheckItem()
	 * @generated
	 */
	EAttribute getCheckItem_Rule();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.CheckItem#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner</em>'.
	 * @see org.kring.model.meeting.CheckItem#getOwner()
	 * @see #getCheckItem()
	 * @generated
	 */
	EAttribute getCheckItem_Owner();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.CheckItem#isDone <em>Done</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Done</em>'.
	 * @see org.kring.model.meeting.CheckItem#isDone()
	 * @see #getCheckItem()
	 * @generated
	 */
	EAttribute getCheckItem_Done();

	/**
	 * Returns the meta object for class '{@link org.kring.model.meeting.Run <em>Run</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Run</em>'.
	 * @see org.kring.model.meeting.Run
	 * @generated
	 */
	EClass getRun();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.meeting.Run#getEvents <em>Events</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Events</em>'.
	 * @see org.kring.model.meeting.Run#getEvents()
	 * @see #getRun()
	 * @generated
	 */
	EReference getRun_Events();

	/**
	 * Returns the meta object for class '{@link org.kring.model.meeting.RunEvent <em>Run Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Run Event</em>'.
	 * @see org.kring.model.meeting.RunEvent
	 * @generated
	 */
	EClass getRunEvent();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.RunEvent#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.kring.model.meeting.RunEvent#getNumber()
	 * @see #getRunEvent()
	 * @generated
	 */
	EAttribute getRunEvent_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.RunEvent#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.kring.model.meeting.RunEvent#getAt()
	 * @see #getRunEvent()
	 * @generated
	 */
	EAttribute getRunEvent_At();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.RunEvent#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.kring.model.meeting.RunEvent#getKind()
	 * @see #getRunEvent()
	 * @generated
	 */
	EAttribute getRunEvent_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.RunEvent#getItem <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Item</em>'.
	 * @see org.kring.model.meeting.RunEvent#getItem()
	 * @see #getRunEvent()
	 * @generated
	 */
	EAttribute getRunEvent_Item();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.RunEvent#getPhase <em>Phase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phase</em>'.
	 * @see org.kring.model.meeting.RunEvent#getPhase()
	 * @see #getRunEvent()
	 * @generated
	 */
	EAttribute getRunEvent_Phase();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.RunEvent#getTurn <em>Turn</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Turn</em>'.
	 * @see org.kring.model.meeting.RunEvent#getTurn()
	 * @see #getRunEvent()
	 * @generated
	 */
	EAttribute getRunEvent_Turn();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.RunEvent#getMinutes <em>Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minutes</em>'.
	 * @see org.kring.model.meeting.RunEvent#getMinutes()
	 * @see #getRunEvent()
	 * @generated
	 */
	EAttribute getRunEvent_Minutes();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.RunEvent#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.kring.model.meeting.RunEvent#getReason()
	 * @see #getRunEvent()
	 * @generated
	 */
	EAttribute getRunEvent_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.RunEvent#getMember <em>Member</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Member</em>'.
	 * @see org.kring.model.meeting.RunEvent#getMember()
	 * @see #getRunEvent()
	 * @generated
	 */
	EAttribute getRunEvent_Member();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.RunEvent#getArtefact <em>Artefact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Artefact</em>'.
	 * @see org.kring.model.meeting.RunEvent#getArtefact()
	 * @see #getRunEvent()
	 * @generated
	 */
	EAttribute getRunEvent_Artefact();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.RunEvent#getGuidance <em>Guidance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Guidance</em>'.
	 * @see org.kring.model.meeting.RunEvent#getGuidance()
	 * @see #getRunEvent()
	 * @generated
	 */
	EAttribute getRunEvent_Guidance();

	/**
	 * Returns the meta object for class '{@link org.kring.model.meeting.MeetingContent <em>Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Content</em>'.
	 * @see org.kring.model.meeting.MeetingContent
	 * @generated
	 */
	EClass getMeetingContent();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.MeetingContent#getMeeting <em>Meeting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Meeting</em>'.
	 * @see org.kring.model.meeting.MeetingContent#getMeeting()
	 * @see #getMeetingContent()
	 * @generated
	 */
	EAttribute getMeetingContent_Meeting();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.meeting.MeetingContent#getCases <em>Cases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cases</em>'.
	 * @see org.kring.model.meeting.MeetingContent#getCases()
	 * @see #getMeetingContent()
	 * @generated
	 */
	EReference getMeetingContent_Cases();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.meeting.MeetingContent#getArtefacts <em>Artefacts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Artefacts</em>'.
	 * @see org.kring.model.meeting.MeetingContent#getArtefacts()
	 * @see #getMeetingContent()
	 * @generated
	 */
	EReference getMeetingContent_Artefacts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.meeting.MeetingContent#getLinks <em>Links</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Links</em>'.
	 * @see org.kring.model.meeting.MeetingContent#getLinks()
	 * @see #getMeetingContent()
	 * @generated
	 */
	EReference getMeetingContent_Links();

	/**
	 * Returns the meta object for class '{@link org.kring.model.meeting.Case <em>Case</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Case</em>'.
	 * @see org.kring.model.meeting.Case
	 * @generated
	 */
	EClass getCase();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Case#getPresenter <em>Presenter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Presenter</em>'.
	 * @see org.kring.model.meeting.Case#getPresenter()
	 * @see #getCase()
	 * @generated
	 */
	EAttribute getCase_Presenter();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Case#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.kring.model.meeting.Case#getKind()
	 * @see #getCase()
	 * @generated
	 */
	EAttribute getCase_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Case#getSituation <em>Situation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Situation</em>'.
	 * @see org.kring.model.meeting.Case#getSituation()
	 * @see #getCase()
	 * @generated
	 */
	EAttribute getCase_Situation();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Case#getQuestion <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Question</em>'.
	 * @see org.kring.model.meeting.Case#getQuestion()
	 * @see #getCase()
	 * @generated
	 */
	EAttribute getCase_Question();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Case#getTheme <em>Theme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Theme</em>'.
	 * @see org.kring.model.meeting.Case#getTheme()
	 * @see #getCase()
	 * @generated
	 */
	EAttribute getCase_Theme();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Case#getWorkContext <em>Work Context</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Work Context</em>'.
	 * @see org.kring.model.meeting.Case#getWorkContext()
	 * @see #getCase()
	 * @generated
	 */
	EAttribute getCase_WorkContext();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Case#isChosen <em>Chosen</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Chosen</em>'.
	 * @see org.kring.model.meeting.Case#isChosen()
	 * @see #getCase()
	 * @generated
	 */
	EAttribute getCase_Chosen();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Case#getNow <em>Now</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Now</em>'.
	 * @see org.kring.model.meeting.Case#getNow()
	 * @see #getCase()
	 * @generated
	 */
	EAttribute getCase_Now();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Case#getWanted <em>Wanted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Wanted</em>'.
	 * @see org.kring.model.meeting.Case#getWanted()
	 * @see #getCase()
	 * @generated
	 */
	EAttribute getCase_Wanted();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.meeting.Case#getLater <em>Later</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Later</em>'.
	 * @see org.kring.model.meeting.Case#getLater()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_Later();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.meeting.Case#getScores <em>Scores</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Scores</em>'.
	 * @see org.kring.model.meeting.Case#getScores()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_Scores();

	/**
	 * Returns the meta object for class '{@link org.kring.model.meeting.LaterRating <em>Later Rating</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Later Rating</em>'.
	 * @see org.kring.model.meeting.LaterRating
	 * @generated
	 */
	EClass getLaterRating();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.LaterRating#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.kring.model.meeting.LaterRating#getDate()
	 * @see #getLaterRating()
	 * @generated
	 */
	EAttribute getLaterRating_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.LaterRating#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.kring.model.meeting.LaterRating#getValue()
	 * @see #getLaterRating()
	 * @generated
	 */
	EAttribute getLaterRating_Value();

	/**
	 * Returns the meta object for class '{@link org.kring.model.meeting.CaseScore <em>Case Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Case Score</em>'.
	 * @see org.kring.model.meeting.CaseScore
	 * @generated
	 */
	EClass getCaseScore();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.CaseScore#getCriterion <em>Criterion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Criterion</em>'.
	 * @see org.kring.model.meeting.CaseScore#getCriterion()
	 * @see #getCaseScore()
	 * @generated
	 */
	EAttribute getCaseScore_Criterion();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.CaseScore#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.kring.model.meeting.CaseScore#getValue()
	 * @see #getCaseScore()
	 * @generated
	 */
	EAttribute getCaseScore_Value();

	/**
	 * Returns the meta object for class '{@link org.kring.model.meeting.Artefact <em>Artefact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Artefact</em>'.
	 * @see org.kring.model.meeting.Artefact
	 * @generated
	 */
	EClass getArtefact();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Artefact#getCaseId <em>Case Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Case Id</em>'.
	 * @see org.kring.model.meeting.Artefact#getCaseId()
	 * @see #getArtefact()
	 * @generated
	 */
	EAttribute getArtefact_CaseId();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Artefact#getItem <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Item</em>'.
	 * @see org.kring.model.meeting.Artefact#getItem()
	 * @see #getArtefact()
	 * @generated
	 */
	EAttribute getArtefact_Item();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Artefact#getPhase <em>Phase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phase</em>'.
	 * @see org.kring.model.meeting.Artefact#getPhase()
	 * @see #getArtefact()
	 * @generated
	 */
	EAttribute getArtefact_Phase();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Artefact#getYieldId <em>Yield Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Yield Id</em>'.
	 * @see org.kring.model.meeting.Artefact#getYieldId()
	 * @see #getArtefact()
	 * @generated
	 */
	EAttribute getArtefact_YieldId();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Artefact#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.kring.model.meeting.Artefact#getAuthor()
	 * @see #getArtefact()
	 * @generated
	 */
	EAttribute getArtefact_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Artefact#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.kring.model.meeting.Artefact#getAt()
	 * @see #getArtefact()
	 * @generated
	 */
	EAttribute getArtefact_At();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Artefact#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.kring.model.meeting.Artefact#getText()
	 * @see #getArtefact()
	 * @generated
	 */
	EAttribute getArtefact_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Artefact#getVisibility <em>Visibility</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Visibility</em>'.
	 * @see org.kring.model.meeting.Artefact#getVisibility()
	 * @see #getArtefact()
	 * @generated
	 */
	EAttribute getArtefact_Visibility();

	/**
	 * Returns the meta object for class '{@link org.kring.model.meeting.Question <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Question</em>'.
	 * @see org.kring.model.meeting.Question
	 * @generated
	 */
	EClass getQuestion();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Question#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.kring.model.meeting.Question#getType()
	 * @see #getQuestion()
	 * @generated
	 */
	EAttribute getQuestion_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Question#isChosen <em>Chosen</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Chosen</em>'.
	 * @see org.kring.model.meeting.Question#isChosen()
	 * @see #getQuestion()
	 * @generated
	 */
	EAttribute getQuestion_Chosen();

	/**
	 * Returns the meta object for class '{@link org.kring.model.meeting.Reformulation <em>Reformulation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Reformulation</em>'.
	 * @see org.kring.model.meeting.Reformulation
	 * @generated
	 */
	EClass getReformulation();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Reformulation#isFinal <em>Final</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Final</em>'.
	 * @see org.kring.model.meeting.Reformulation#isFinal()
	 * @see #getReformulation()
	 * @generated
	 */
	EAttribute getReformulation_Final();

	/**
	 * Returns the meta object for class '{@link org.kring.model.meeting.Advice <em>Advice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Advice</em>'.
	 * @see org.kring.model.meeting.Advice
	 * @generated
	 */
	EClass getAdvice();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Advice#isChosen <em>Chosen</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Chosen</em>'.
	 * @see org.kring.model.meeting.Advice#isChosen()
	 * @see #getAdvice()
	 * @generated
	 */
	EAttribute getAdvice_Chosen();

	/**
	 * Returns the meta object for class '{@link org.kring.model.meeting.Insight <em>Insight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Insight</em>'.
	 * @see org.kring.model.meeting.Insight
	 * @generated
	 */
	EClass getInsight();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Insight#getAxis <em>Axis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Axis</em>'.
	 * @see org.kring.model.meeting.Insight#getAxis()
	 * @see #getInsight()
	 * @generated
	 */
	EAttribute getInsight_Axis();

	/**
	 * Returns the meta object for class '{@link org.kring.model.meeting.Perception <em>Perception</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Perception</em>'.
	 * @see org.kring.model.meeting.Perception
	 * @generated
	 */
	EClass getPerception();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Perception#isChosen <em>Chosen</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Chosen</em>'.
	 * @see org.kring.model.meeting.Perception#isChosen()
	 * @see #getPerception()
	 * @generated
	 */
	EAttribute getPerception_Chosen();

	/**
	 * Returns the meta object for class '{@link org.kring.model.meeting.Factor <em>Factor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Factor</em>'.
	 * @see org.kring.model.meeting.Factor
	 * @generated
	 */
	EClass getFactor();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Factor#getColumn <em>Column</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Column</em>'.
	 * @see org.kring.model.meeting.Factor#getColumn()
	 * @see #getFactor()
	 * @generated
	 */
	EAttribute getFactor_Column();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Factor#isHidden <em>Hidden</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hidden</em>'.
	 * @see org.kring.model.meeting.Factor#isHidden()
	 * @see #getFactor()
	 * @generated
	 */
	EAttribute getFactor_Hidden();

	/**
	 * Returns the meta object for class '{@link org.kring.model.meeting.Note <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Note</em>'.
	 * @see org.kring.model.meeting.Note
	 * @generated
	 */
	EClass getNote();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Note#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.kring.model.meeting.Note#getKind()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Kind();

	/**
	 * Returns the meta object for class '{@link org.kring.model.meeting.ParkedItem <em>Parked Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Parked Item</em>'.
	 * @see org.kring.model.meeting.ParkedItem
	 * @generated
	 */
	EClass getParkedItem();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.ParkedItem#getBecomes <em>Becomes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Becomes</em>'.
	 * @see org.kring.model.meeting.ParkedItem#getBecomes()
	 * @see #getParkedItem()
	 * @generated
	 */
	EAttribute getParkedItem_Becomes();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.ParkedItem#getTakenUpBy <em>Taken Up By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Taken Up By</em>'.
	 * @see org.kring.model.meeting.ParkedItem#getTakenUpBy()
	 * @see #getParkedItem()
	 * @generated
	 */
	EAttribute getParkedItem_TakenUpBy();

	/**
	 * Returns the meta object for class '{@link org.kring.model.meeting.Action <em>Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Action</em>'.
	 * @see org.kring.model.meeting.Action
	 * @generated
	 */
	EClass getAction();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Action#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner</em>'.
	 * @see org.kring.model.meeting.Action#getOwner()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Owner();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Action#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see org.kring.model.meeting.Action#getDue()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Due();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Action#isFirst <em>First</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First</em>'.
	 * @see org.kring.model.meeting.Action#isFirst()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_First();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Action#getWhere <em>Where</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Where</em>'.
	 * @see org.kring.model.meeting.Action#getWhere()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Where();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Action#isSpecific <em>Specific</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Specific</em>'.
	 * @see org.kring.model.meeting.Action#isSpecific()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Specific();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Action#isMeasurable <em>Measurable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Measurable</em>'.
	 * @see org.kring.model.meeting.Action#isMeasurable()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Measurable();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Action#isAcceptable <em>Acceptable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Acceptable</em>'.
	 * @see org.kring.model.meeting.Action#isAcceptable()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Acceptable();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Action#isRealistic <em>Realistic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Realistic</em>'.
	 * @see org.kring.model.meeting.Action#isRealistic()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Realistic();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Action#isTimeBound <em>Time Bound</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Bound</em>'.
	 * @see org.kring.model.meeting.Action#isTimeBound()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_TimeBound();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.meeting.Action#getCommitments <em>Commitments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Commitments</em>'.
	 * @see org.kring.model.meeting.Action#getCommitments()
	 * @see #getAction()
	 * @generated
	 */
	EReference getAction_Commitments();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Action#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome</em>'.
	 * @see org.kring.model.meeting.Action#getOutcome()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Outcome();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Action#getOutcomeDate <em>Outcome Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome Date</em>'.
	 * @see org.kring.model.meeting.Action#getOutcomeDate()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_OutcomeDate();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Action#getOutcomeText <em>Outcome Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome Text</em>'.
	 * @see org.kring.model.meeting.Action#getOutcomeText()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_OutcomeText();

	/**
	 * Returns the meta object for class '{@link org.kring.model.meeting.Commitment <em>Commitment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Commitment</em>'.
	 * @see org.kring.model.meeting.Commitment
	 * @generated
	 */
	EClass getCommitment();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Commitment#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.kring.model.meeting.Commitment#getAt()
	 * @see #getCommitment()
	 * @generated
	 */
	EAttribute getCommitment_At();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Commitment#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.kring.model.meeting.Commitment#getValue()
	 * @see #getCommitment()
	 * @generated
	 */
	EAttribute getCommitment_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Commitment#getWhyNotHigher <em>Why Not Higher</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Why Not Higher</em>'.
	 * @see org.kring.model.meeting.Commitment#getWhyNotHigher()
	 * @see #getCommitment()
	 * @generated
	 */
	EAttribute getCommitment_WhyNotHigher();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Commitment#getWhatMakesTen <em>What Makes Ten</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>What Makes Ten</em>'.
	 * @see org.kring.model.meeting.Commitment#getWhatMakesTen()
	 * @see #getCommitment()
	 * @generated
	 */
	EAttribute getCommitment_WhatMakesTen();

	/**
	 * Returns the meta object for class '{@link org.kring.model.meeting.Link <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Link</em>'.
	 * @see org.kring.model.meeting.Link
	 * @generated
	 */
	EClass getLink();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Link#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.kring.model.meeting.Link#getKind()
	 * @see #getLink()
	 * @generated
	 */
	EAttribute getLink_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Link#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.kring.model.meeting.Link#getFrom()
	 * @see #getLink()
	 * @generated
	 */
	EAttribute getLink_From();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.meeting.Link#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.kring.model.meeting.Link#getTo()
	 * @see #getLink()
	 * @generated
	 */
	EAttribute getLink_To();

	/**
	 * Returns the meta object for enum '{@link org.kring.model.meeting.MeetingStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Status</em>'.
	 * @see org.kring.model.meeting.MeetingStatus
	 * @generated
	 */
	EEnum getMeetingStatus();

	/**
	 * Returns the meta object for enum '{@link org.kring.model.meeting.EventKind <em>Event Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Event Kind</em>'.
	 * @see org.kring.model.meeting.EventKind
	 * @generated
	 */
	EEnum getEventKind();

	/**
	 * Returns the meta object for enum '{@link org.kring.model.meeting.PauseReason <em>Pause Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Pause Reason</em>'.
	 * @see org.kring.model.meeting.PauseReason
	 * @generated
	 */
	EEnum getPauseReason();

	/**
	 * Returns the meta object for enum '{@link org.kring.model.meeting.ParkedTarget <em>Parked Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Parked Target</em>'.
	 * @see org.kring.model.meeting.ParkedTarget
	 * @generated
	 */
	EEnum getParkedTarget();

	/**
	 * Returns the meta object for enum '{@link org.kring.model.meeting.OutcomeKind <em>Outcome Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Outcome Kind</em>'.
	 * @see org.kring.model.meeting.OutcomeKind
	 * @generated
	 */
	EEnum getOutcomeKind();

	/**
	 * Returns the meta object for enum '{@link org.kring.model.meeting.LinkKind <em>Link Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Link Kind</em>'.
	 * @see org.kring.model.meeting.LinkKind
	 * @generated
	 */
	EEnum getLinkKind();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	MeetingFactory getMeetingFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.kring.model.meeting.impl.MeetingImpl <em>Meeting</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.meeting.impl.MeetingImpl
		 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getMeeting()
		 * @generated
		 */
		EClass MEETING = eINSTANCE.getMeeting();

		/**
		 * The meta object literal for the '<em><b>Group</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING__GROUP = eINSTANCE.getMeeting_Group();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING__TITLE = eINSTANCE.getMeeting_Title();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING__START = eINSTANCE.getMeeting_Start();

		/**
		 * The meta object literal for the '<em><b>Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING__MINUTES = eINSTANCE.getMeeting_Minutes();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING__STATUS = eINSTANCE.getMeeting_Status();

		/**
		 * The meta object literal for the '<em><b>Theme</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING__THEME = eINSTANCE.getMeeting_Theme();

		/**
		 * The meta object literal for the '<em><b>Scope</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING__SCOPE = eINSTANCE.getMeeting_Scope();

		/**
		 * The meta object literal for the '<em><b>Seeks Case</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING__SEEKS_CASE = eINSTANCE.getMeeting_SeeksCase();

		/**
		 * The meta object literal for the '<em><b>Agenda</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEETING__AGENDA = eINSTANCE.getMeeting_Agenda();

		/**
		 * The meta object literal for the '<em><b>Attendance</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEETING__ATTENDANCE = eINSTANCE.getMeeting_Attendance();

		/**
		 * The meta object literal for the '<em><b>Assignments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEETING__ASSIGNMENTS = eINSTANCE.getMeeting_Assignments();

		/**
		 * The meta object literal for the '<em><b>Checks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEETING__CHECKS = eINSTANCE.getMeeting_Checks();

		/**
		 * The meta object literal for the '<em><b>Run</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEETING__RUN = eINSTANCE.getMeeting_Run();

		/**
		 * The meta object literal for the '{@link org.kring.model.meeting.impl.AgendaItemImpl <em>Agenda Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.meeting.impl.AgendaItemImpl
		 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getAgendaItem()
		 * @generated
		 */
		EClass AGENDA_ITEM = eINSTANCE.getAgendaItem();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENDA_ITEM__CATEGORY = eINSTANCE.getAgendaItem_Category();

		/**
		 * The meta object literal for the '<em><b>Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENDA_ITEM__METHOD = eINSTANCE.getAgendaItem_Method();

		/**
		 * The meta object literal for the '<em><b>Method Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENDA_ITEM__METHOD_VERSION = eINSTANCE.getAgendaItem_MethodVersion();

		/**
		 * The meta object literal for the '<em><b>Variants</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENDA_ITEM__VARIANTS = eINSTANCE.getAgendaItem_Variants();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENDA_ITEM__TITLE = eINSTANCE.getAgendaItem_Title();

		/**
		 * The meta object literal for the '<em><b>Planned</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGENDA_ITEM__PLANNED = eINSTANCE.getAgendaItem_Planned();

		/**
		 * The meta object literal for the '<em><b>Phases</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGENDA_ITEM__PHASES = eINSTANCE.getAgendaItem_Phases();

		/**
		 * The meta object literal for the '<em><b>Protected</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENDA_ITEM__PROTECTED = eINSTANCE.getAgendaItem_Protected();

		/**
		 * The meta object literal for the '{@link org.kring.model.meeting.impl.PlannedPhaseImpl <em>Planned Phase</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.meeting.impl.PlannedPhaseImpl
		 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getPlannedPhase()
		 * @generated
		 */
		EClass PLANNED_PHASE = eINSTANCE.getPlannedPhase();

		/**
		 * The meta object literal for the '<em><b>Phase</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNED_PHASE__PHASE = eINSTANCE.getPlannedPhase_Phase();

		/**
		 * The meta object literal for the '<em><b>Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANNED_PHASE__MINUTES = eINSTANCE.getPlannedPhase_Minutes();

		/**
		 * The meta object literal for the '{@link org.kring.model.meeting.impl.AttendanceImpl <em>Attendance</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.meeting.impl.AttendanceImpl
		 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getAttendance()
		 * @generated
		 */
		EClass ATTENDANCE = eINSTANCE.getAttendance();

		/**
		 * The meta object literal for the '<em><b>Member</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDANCE__MEMBER = eINSTANCE.getAttendance_Member();

		/**
		 * The meta object literal for the '<em><b>Present</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDANCE__PRESENT = eINSTANCE.getAttendance_Present();

		/**
		 * The meta object literal for the '<em><b>Excused</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDANCE__EXCUSED = eINSTANCE.getAttendance_Excused();

		/**
		 * The meta object literal for the '<em><b>Minutes Late</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTENDANCE__MINUTES_LATE = eINSTANCE.getAttendance_MinutesLate();

		/**
		 * The meta object literal for the '{@link org.kring.model.meeting.impl.AssignmentImpl <em>Assignment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.meeting.impl.AssignmentImpl
		 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getAssignment()
		 * @generated
		 */
		EClass ASSIGNMENT = eINSTANCE.getAssignment();

		/**
		 * The meta object literal for the '<em><b>Member</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSIGNMENT__MEMBER = eINSTANCE.getAssignment_Member();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSIGNMENT__ROLE = eINSTANCE.getAssignment_Role();

		/**
		 * The meta object literal for the '<em><b>Method Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSIGNMENT__METHOD_ROLE = eINSTANCE.getAssignment_MethodRole();

		/**
		 * The meta object literal for the '<em><b>Item</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSIGNMENT__ITEM = eINSTANCE.getAssignment_Item();

		/**
		 * The meta object literal for the '{@link org.kring.model.meeting.impl.CheckItemImpl <em>Check Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.meeting.impl.CheckItemImpl
		 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getCheckItem()
		 * @generated
		 */
		EClass CHECK_ITEM = eINSTANCE.getCheckItem();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_ITEM__RULE = eINSTANCE.getCheckItem_Rule();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_ITEM__OWNER = eINSTANCE.getCheckItem_Owner();

		/**
		 * The meta object literal for the '<em><b>Done</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK_ITEM__DONE = eINSTANCE.getCheckItem_Done();

		/**
		 * The meta object literal for the '{@link org.kring.model.meeting.impl.RunImpl <em>Run</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.meeting.impl.RunImpl
		 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getRun()
		 * @generated
		 */
		EClass RUN = eINSTANCE.getRun();

		/**
		 * The meta object literal for the '<em><b>Events</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RUN__EVENTS = eINSTANCE.getRun_Events();

		/**
		 * The meta object literal for the '{@link org.kring.model.meeting.impl.RunEventImpl <em>Run Event</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.meeting.impl.RunEventImpl
		 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getRunEvent()
		 * @generated
		 */
		EClass RUN_EVENT = eINSTANCE.getRunEvent();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_EVENT__NUMBER = eINSTANCE.getRunEvent_Number();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_EVENT__AT = eINSTANCE.getRunEvent_At();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_EVENT__KIND = eINSTANCE.getRunEvent_Kind();

		/**
		 * The meta object literal for the '<em><b>Item</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_EVENT__ITEM = eINSTANCE.getRunEvent_Item();

		/**
		 * The meta object literal for the '<em><b>Phase</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_EVENT__PHASE = eINSTANCE.getRunEvent_Phase();

		/**
		 * The meta object literal for the '<em><b>Turn</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_EVENT__TURN = eINSTANCE.getRunEvent_Turn();

		/**
		 * The meta object literal for the '<em><b>Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_EVENT__MINUTES = eINSTANCE.getRunEvent_Minutes();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_EVENT__REASON = eINSTANCE.getRunEvent_Reason();

		/**
		 * The meta object literal for the '<em><b>Member</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_EVENT__MEMBER = eINSTANCE.getRunEvent_Member();

		/**
		 * The meta object literal for the '<em><b>Artefact</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_EVENT__ARTEFACT = eINSTANCE.getRunEvent_Artefact();

		/**
		 * The meta object literal for the '<em><b>Guidance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_EVENT__GUIDANCE = eINSTANCE.getRunEvent_Guidance();

		/**
		 * The meta object literal for the '{@link org.kring.model.meeting.impl.MeetingContentImpl <em>Content</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.meeting.impl.MeetingContentImpl
		 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getMeetingContent()
		 * @generated
		 */
		EClass MEETING_CONTENT = eINSTANCE.getMeetingContent();

		/**
		 * The meta object literal for the '<em><b>Meeting</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING_CONTENT__MEETING = eINSTANCE.getMeetingContent_Meeting();

		/**
		 * The meta object literal for the '<em><b>Cases</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEETING_CONTENT__CASES = eINSTANCE.getMeetingContent_Cases();

		/**
		 * The meta object literal for the '<em><b>Artefacts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEETING_CONTENT__ARTEFACTS = eINSTANCE.getMeetingContent_Artefacts();

		/**
		 * The meta object literal for the '<em><b>Links</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEETING_CONTENT__LINKS = eINSTANCE.getMeetingContent_Links();

		/**
		 * The meta object literal for the '{@link org.kring.model.meeting.impl.CaseImpl <em>Case</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.meeting.impl.CaseImpl
		 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getCase()
		 * @generated
		 */
		EClass CASE = eINSTANCE.getCase();

		/**
		 * The meta object literal for the '<em><b>Presenter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE__PRESENTER = eINSTANCE.getCase_Presenter();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE__KIND = eINSTANCE.getCase_Kind();

		/**
		 * The meta object literal for the '<em><b>Situation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE__SITUATION = eINSTANCE.getCase_Situation();

		/**
		 * The meta object literal for the '<em><b>Question</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE__QUESTION = eINSTANCE.getCase_Question();

		/**
		 * The meta object literal for the '<em><b>Theme</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE__THEME = eINSTANCE.getCase_Theme();

		/**
		 * The meta object literal for the '<em><b>Work Context</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE__WORK_CONTEXT = eINSTANCE.getCase_WorkContext();

		/**
		 * The meta object literal for the '<em><b>Chosen</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE__CHOSEN = eINSTANCE.getCase_Chosen();

		/**
		 * The meta object literal for the '<em><b>Now</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE__NOW = eINSTANCE.getCase_Now();

		/**
		 * The meta object literal for the '<em><b>Wanted</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE__WANTED = eINSTANCE.getCase_Wanted();

		/**
		 * The meta object literal for the '<em><b>Later</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__LATER = eINSTANCE.getCase_Later();

		/**
		 * The meta object literal for the '<em><b>Scores</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__SCORES = eINSTANCE.getCase_Scores();

		/**
		 * The meta object literal for the '{@link org.kring.model.meeting.impl.LaterRatingImpl <em>Later Rating</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.meeting.impl.LaterRatingImpl
		 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getLaterRating()
		 * @generated
		 */
		EClass LATER_RATING = eINSTANCE.getLaterRating();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LATER_RATING__DATE = eINSTANCE.getLaterRating_Date();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LATER_RATING__VALUE = eINSTANCE.getLaterRating_Value();

		/**
		 * The meta object literal for the '{@link org.kring.model.meeting.impl.CaseScoreImpl <em>Case Score</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.meeting.impl.CaseScoreImpl
		 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getCaseScore()
		 * @generated
		 */
		EClass CASE_SCORE = eINSTANCE.getCaseScore();

		/**
		 * The meta object literal for the '<em><b>Criterion</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE_SCORE__CRITERION = eINSTANCE.getCaseScore_Criterion();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE_SCORE__VALUE = eINSTANCE.getCaseScore_Value();

		/**
		 * The meta object literal for the '{@link org.kring.model.meeting.impl.ArtefactImpl <em>Artefact</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.meeting.impl.ArtefactImpl
		 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getArtefact()
		 * @generated
		 */
		EClass ARTEFACT = eINSTANCE.getArtefact();

		/**
		 * The meta object literal for the '<em><b>Case Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTEFACT__CASE_ID = eINSTANCE.getArtefact_CaseId();

		/**
		 * The meta object literal for the '<em><b>Item</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTEFACT__ITEM = eINSTANCE.getArtefact_Item();

		/**
		 * The meta object literal for the '<em><b>Phase</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTEFACT__PHASE = eINSTANCE.getArtefact_Phase();

		/**
		 * The meta object literal for the '<em><b>Yield Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTEFACT__YIELD_ID = eINSTANCE.getArtefact_YieldId();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTEFACT__AUTHOR = eINSTANCE.getArtefact_Author();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTEFACT__AT = eINSTANCE.getArtefact_At();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTEFACT__TEXT = eINSTANCE.getArtefact_Text();

		/**
		 * The meta object literal for the '<em><b>Visibility</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTEFACT__VISIBILITY = eINSTANCE.getArtefact_Visibility();

		/**
		 * The meta object literal for the '{@link org.kring.model.meeting.impl.QuestionImpl <em>Question</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.meeting.impl.QuestionImpl
		 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getQuestion()
		 * @generated
		 */
		EClass QUESTION = eINSTANCE.getQuestion();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUESTION__TYPE = eINSTANCE.getQuestion_Type();

		/**
		 * The meta object literal for the '<em><b>Chosen</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUESTION__CHOSEN = eINSTANCE.getQuestion_Chosen();

		/**
		 * The meta object literal for the '{@link org.kring.model.meeting.impl.ReformulationImpl <em>Reformulation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.meeting.impl.ReformulationImpl
		 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getReformulation()
		 * @generated
		 */
		EClass REFORMULATION = eINSTANCE.getReformulation();

		/**
		 * The meta object literal for the '<em><b>Final</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REFORMULATION__FINAL = eINSTANCE.getReformulation_Final();

		/**
		 * The meta object literal for the '{@link org.kring.model.meeting.impl.AdviceImpl <em>Advice</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.meeting.impl.AdviceImpl
		 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getAdvice()
		 * @generated
		 */
		EClass ADVICE = eINSTANCE.getAdvice();

		/**
		 * The meta object literal for the '<em><b>Chosen</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADVICE__CHOSEN = eINSTANCE.getAdvice_Chosen();

		/**
		 * The meta object literal for the '{@link org.kring.model.meeting.impl.InsightImpl <em>Insight</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.meeting.impl.InsightImpl
		 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getInsight()
		 * @generated
		 */
		EClass INSIGHT = eINSTANCE.getInsight();

		/**
		 * The meta object literal for the '<em><b>Axis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSIGHT__AXIS = eINSTANCE.getInsight_Axis();

		/**
		 * The meta object literal for the '{@link org.kring.model.meeting.impl.PerceptionImpl <em>Perception</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.meeting.impl.PerceptionImpl
		 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getPerception()
		 * @generated
		 */
		EClass PERCEPTION = eINSTANCE.getPerception();

		/**
		 * The meta object literal for the '<em><b>Chosen</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERCEPTION__CHOSEN = eINSTANCE.getPerception_Chosen();

		/**
		 * The meta object literal for the '{@link org.kring.model.meeting.impl.FactorImpl <em>Factor</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.meeting.impl.FactorImpl
		 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getFactor()
		 * @generated
		 */
		EClass FACTOR = eINSTANCE.getFactor();

		/**
		 * The meta object literal for the '<em><b>Column</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACTOR__COLUMN = eINSTANCE.getFactor_Column();

		/**
		 * The meta object literal for the '<em><b>Hidden</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FACTOR__HIDDEN = eINSTANCE.getFactor_Hidden();

		/**
		 * The meta object literal for the '{@link org.kring.model.meeting.impl.NoteImpl <em>Note</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.meeting.impl.NoteImpl
		 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getNote()
		 * @generated
		 */
		EClass NOTE = eINSTANCE.getNote();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__KIND = eINSTANCE.getNote_Kind();

		/**
		 * The meta object literal for the '{@link org.kring.model.meeting.impl.ParkedItemImpl <em>Parked Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.meeting.impl.ParkedItemImpl
		 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getParkedItem()
		 * @generated
		 */
		EClass PARKED_ITEM = eINSTANCE.getParkedItem();

		/**
		 * The meta object literal for the '<em><b>Becomes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARKED_ITEM__BECOMES = eINSTANCE.getParkedItem_Becomes();

		/**
		 * The meta object literal for the '<em><b>Taken Up By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARKED_ITEM__TAKEN_UP_BY = eINSTANCE.getParkedItem_TakenUpBy();

		/**
		 * The meta object literal for the '{@link org.kring.model.meeting.impl.ActionImpl <em>Action</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.meeting.impl.ActionImpl
		 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getAction()
		 * @generated
		 */
		EClass ACTION = eINSTANCE.getAction();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__OWNER = eINSTANCE.getAction_Owner();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__DUE = eINSTANCE.getAction_Due();

		/**
		 * The meta object literal for the '<em><b>First</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__FIRST = eINSTANCE.getAction_First();

		/**
		 * The meta object literal for the '<em><b>Where</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__WHERE = eINSTANCE.getAction_Where();

		/**
		 * The meta object literal for the '<em><b>Specific</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__SPECIFIC = eINSTANCE.getAction_Specific();

		/**
		 * The meta object literal for the '<em><b>Measurable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__MEASURABLE = eINSTANCE.getAction_Measurable();

		/**
		 * The meta object literal for the '<em><b>Acceptable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__ACCEPTABLE = eINSTANCE.getAction_Acceptable();

		/**
		 * The meta object literal for the '<em><b>Realistic</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__REALISTIC = eINSTANCE.getAction_Realistic();

		/**
		 * The meta object literal for the '<em><b>Time Bound</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__TIME_BOUND = eINSTANCE.getAction_TimeBound();

		/**
		 * The meta object literal for the '<em><b>Commitments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTION__COMMITMENTS = eINSTANCE.getAction_Commitments();

		/**
		 * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__OUTCOME = eINSTANCE.getAction_Outcome();

		/**
		 * The meta object literal for the '<em><b>Outcome Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__OUTCOME_DATE = eINSTANCE.getAction_OutcomeDate();

		/**
		 * The meta object literal for the '<em><b>Outcome Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__OUTCOME_TEXT = eINSTANCE.getAction_OutcomeText();

		/**
		 * The meta object literal for the '{@link org.kring.model.meeting.impl.CommitmentImpl <em>Commitment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.meeting.impl.CommitmentImpl
		 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getCommitment()
		 * @generated
		 */
		EClass COMMITMENT = eINSTANCE.getCommitment();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITMENT__AT = eINSTANCE.getCommitment_At();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITMENT__VALUE = eINSTANCE.getCommitment_Value();

		/**
		 * The meta object literal for the '<em><b>Why Not Higher</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITMENT__WHY_NOT_HIGHER = eINSTANCE.getCommitment_WhyNotHigher();

		/**
		 * The meta object literal for the '<em><b>What Makes Ten</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITMENT__WHAT_MAKES_TEN = eINSTANCE.getCommitment_WhatMakesTen();

		/**
		 * The meta object literal for the '{@link org.kring.model.meeting.impl.LinkImpl <em>Link</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.meeting.impl.LinkImpl
		 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getLink()
		 * @generated
		 */
		EClass LINK = eINSTANCE.getLink();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINK__KIND = eINSTANCE.getLink_Kind();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINK__FROM = eINSTANCE.getLink_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINK__TO = eINSTANCE.getLink_To();

		/**
		 * The meta object literal for the '{@link org.kring.model.meeting.MeetingStatus <em>Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.meeting.MeetingStatus
		 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getMeetingStatus()
		 * @generated
		 */
		EEnum MEETING_STATUS = eINSTANCE.getMeetingStatus();

		/**
		 * The meta object literal for the '{@link org.kring.model.meeting.EventKind <em>Event Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.meeting.EventKind
		 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getEventKind()
		 * @generated
		 */
		EEnum EVENT_KIND = eINSTANCE.getEventKind();

		/**
		 * The meta object literal for the '{@link org.kring.model.meeting.PauseReason <em>Pause Reason</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.meeting.PauseReason
		 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getPauseReason()
		 * @generated
		 */
		EEnum PAUSE_REASON = eINSTANCE.getPauseReason();

		/**
		 * The meta object literal for the '{@link org.kring.model.meeting.ParkedTarget <em>Parked Target</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.meeting.ParkedTarget
		 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getParkedTarget()
		 * @generated
		 */
		EEnum PARKED_TARGET = eINSTANCE.getParkedTarget();

		/**
		 * The meta object literal for the '{@link org.kring.model.meeting.OutcomeKind <em>Outcome Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.meeting.OutcomeKind
		 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getOutcomeKind()
		 * @generated
		 */
		EEnum OUTCOME_KIND = eINSTANCE.getOutcomeKind();

		/**
		 * The meta object literal for the '{@link org.kring.model.meeting.LinkKind <em>Link Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.meeting.LinkKind
		 * @see org.kring.model.meeting.impl.MeetingPackageImpl#getLinkKind()
		 * @generated
		 */
		EEnum LINK_KIND = eINSTANCE.getLinkKind();

	}

} //MeetingPackage
