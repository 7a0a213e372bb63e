/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.practice;

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
 * A practice with its groups, and what the groups agreed.
 * <!-- end-model-doc -->
 * @see org.kring.model.practice.PracticeFactory
 * @model kind="package"
 * @generated
 */
public interface PracticePackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "practice";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://kring.org/model/practice/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "practice";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	PracticePackage eINSTANCE = org.kring.model.practice.impl.PracticePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.kring.model.practice.impl.PracticeImpl <em>Practice</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.practice.impl.PracticeImpl
	 * @see org.kring.model.practice.impl.PracticePackageImpl#getPractice()
	 * @generated
	 */
	int PRACTICE = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE__ID = CommonPackage.DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE__FORMAT_VERSION = CommonPackage.DOCUMENT__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Checksum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE__CHECKSUM = CommonPackage.DOCUMENT__CHECKSUM;

	/**
	 * The feature id for the '<em><b>Altered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE__ALTERED = CommonPackage.DOCUMENT__ALTERED;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE__NAME = CommonPackage.DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Sample</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE__SAMPLE = CommonPackage.DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Sample Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE__SAMPLE_SEED = CommonPackage.DOCUMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Norms</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE__NORMS = CommonPackage.DOCUMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Approaches</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE__APPROACHES = CommonPackage.DOCUMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Practice</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE_FEATURE_COUNT = CommonPackage.DOCUMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Practice</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE_OPERATION_COUNT = CommonPackage.DOCUMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.practice.impl.GroupImpl <em>Group</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.practice.impl.GroupImpl
	 * @see org.kring.model.practice.impl.PracticePackageImpl#getGroup()
	 * @generated
	 */
	int GROUP = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__ID = CommonPackage.DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__FORMAT_VERSION = CommonPackage.DOCUMENT__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Checksum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__CHECKSUM = CommonPackage.DOCUMENT__CHECKSUM;

	/**
	 * The feature id for the '<em><b>Altered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__ALTERED = CommonPackage.DOCUMENT__ALTERED;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__NAME = CommonPackage.DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Founded</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__FOUNDED = CommonPackage.DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Members</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__MEMBERS = CommonPackage.DOCUMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Series</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__SERIES = CommonPackage.DOCUMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Agreements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__AGREEMENTS = CommonPackage.DOCUMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Stages</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__STAGES = CommonPackage.DOCUMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Observations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP__OBSERVATIONS = CommonPackage.DOCUMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_FEATURE_COUNT = CommonPackage.DOCUMENT_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_OPERATION_COUNT = CommonPackage.DOCUMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.practice.impl.MemberImpl <em>Member</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.practice.impl.MemberImpl
	 * @see org.kring.model.practice.impl.PracticePackageImpl#getMember()
	 * @generated
	 */
	int MEMBER = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBER__ID = CommonPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Joined</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBER__JOINED = CommonPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Left</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBER__LEFT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBER__POSITION = CommonPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Member</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBER_FEATURE_COUNT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Member</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBER_OPERATION_COUNT = CommonPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.practice.impl.SeriesImpl <em>Series</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.practice.impl.SeriesImpl
	 * @see org.kring.model.practice.impl.PracticePackageImpl#getSeries()
	 * @generated
	 */
	int SERIES = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERIES__ID = CommonPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERIES__NAME = CommonPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Interval Weeks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERIES__INTERVAL_WEEKS = CommonPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Dates</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERIES__DATES = CommonPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Guidance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERIES__GUIDANCE = CommonPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Series</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERIES_FEATURE_COUNT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Series</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SERIES_OPERATION_COUNT = CommonPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.practice.impl.GuidanceStatusImpl <em>Guidance Status</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.practice.impl.GuidanceStatusImpl
	 * @see org.kring.model.practice.impl.PracticePackageImpl#getGuidanceStatus()
	 * @generated
	 */
	int GUIDANCE_STATUS = 4;

	/**
	 * The feature id for the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDANCE_STATUS__SINCE = 0;

	/**
	 * The feature id for the '<em><b>Self Steering</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDANCE_STATUS__SELF_STEERING = 1;

	/**
	 * The number of structural features of the '<em>Guidance Status</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDANCE_STATUS_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Guidance Status</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDANCE_STATUS_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kring.model.practice.impl.AgreementImpl <em>Agreement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.practice.impl.AgreementImpl
	 * @see org.kring.model.practice.impl.PracticePackageImpl#getAgreement()
	 * @generated
	 */
	int AGREEMENT = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__ID = CommonPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__DATE = CommonPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__VERSION = CommonPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Formal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__FORMAL = CommonPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__SCOPE = CommonPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Signatures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__SIGNATURES = CommonPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Replaces</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT__REPLACES = CommonPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Agreement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_FEATURE_COUNT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Agreement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGREEMENT_OPERATION_COUNT = CommonPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.practice.impl.SignatureImpl <em>Signature</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.practice.impl.SignatureImpl
	 * @see org.kring.model.practice.impl.PracticePackageImpl#getSignature()
	 * @generated
	 */
	int SIGNATURE = 6;

	/**
	 * The feature id for the '<em><b>Member</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE__MEMBER = 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE__DATE = 1;

	/**
	 * The number of structural features of the '<em>Signature</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Signature</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SIGNATURE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kring.model.practice.impl.StageEntryImpl <em>Stage Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.practice.impl.StageEntryImpl
	 * @see org.kring.model.practice.impl.PracticePackageImpl#getStageEntry()
	 * @generated
	 */
	int STAGE_ENTRY = 7;

	/**
	 * The feature id for the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_ENTRY__SINCE = 0;

	/**
	 * The feature id for the '<em><b>Stage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_ENTRY__STAGE = 1;

	/**
	 * The number of structural features of the '<em>Stage Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_ENTRY_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Stage Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAGE_ENTRY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kring.model.practice.impl.ObservationImpl <em>Observation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.practice.impl.ObservationImpl
	 * @see org.kring.model.practice.impl.PracticePackageImpl#getObservation()
	 * @generated
	 */
	int OBSERVATION = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__ID = CommonPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__DATE = CommonPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__KIND = CommonPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Meeting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__MEETING = CommonPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Guidance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__GUIDANCE = CommonPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Phase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION__PHASE = CommonPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Observation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION_FEATURE_COUNT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Observation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBSERVATION_OPERATION_COUNT = CommonPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.practice.impl.GroupContentImpl <em>Group Content</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.practice.impl.GroupContentImpl
	 * @see org.kring.model.practice.impl.PracticePackageImpl#getGroupContent()
	 * @generated
	 */
	int GROUP_CONTENT = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_CONTENT__ID = CommonPackage.DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_CONTENT__FORMAT_VERSION = CommonPackage.DOCUMENT__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Checksum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_CONTENT__CHECKSUM = CommonPackage.DOCUMENT__CHECKSUM;

	/**
	 * The feature id for the '<em><b>Altered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_CONTENT__ALTERED = CommonPackage.DOCUMENT__ALTERED;

	/**
	 * The feature id for the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_CONTENT__GROUP = CommonPackage.DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Names</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_CONTENT__NAMES = CommonPackage.DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Agreement Texts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_CONTENT__AGREEMENT_TEXTS = CommonPackage.DOCUMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Observation Texts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_CONTENT__OBSERVATION_TEXTS = CommonPackage.DOCUMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Logs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_CONTENT__LOGS = CommonPackage.DOCUMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Group Content</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_CONTENT_FEATURE_COUNT = CommonPackage.DOCUMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Group Content</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GROUP_CONTENT_OPERATION_COUNT = CommonPackage.DOCUMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.practice.impl.MemberNameImpl <em>Member Name</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.practice.impl.MemberNameImpl
	 * @see org.kring.model.practice.impl.PracticePackageImpl#getMemberName()
	 * @generated
	 */
	int MEMBER_NAME = 10;

	/**
	 * The feature id for the '<em><b>Member</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBER_NAME__MEMBER = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBER_NAME__NAME = 1;

	/**
	 * The number of structural features of the '<em>Member Name</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBER_NAME_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Member Name</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEMBER_NAME_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kring.model.practice.impl.ContentTextImpl <em>Content Text</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.practice.impl.ContentTextImpl
	 * @see org.kring.model.practice.impl.PracticePackageImpl#getContentText()
	 * @generated
	 */
	int CONTENT_TEXT = 11;

	/**
	 * The feature id for the '<em><b>About</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT_TEXT__ABOUT = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT_TEXT__TEXT = 1;

	/**
	 * The number of structural features of the '<em>Content Text</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT_TEXT_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Content Text</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTENT_TEXT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kring.model.practice.impl.PersonalLogImpl <em>Personal Log</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.practice.impl.PersonalLogImpl
	 * @see org.kring.model.practice.impl.PracticePackageImpl#getPersonalLog()
	 * @generated
	 */
	int PERSONAL_LOG = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONAL_LOG__ID = CommonPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Member</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONAL_LOG__MEMBER = CommonPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONAL_LOG__DATE = CommonPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Happened</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONAL_LOG__HAPPENED = CommonPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Mattered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONAL_LOG__MATTERED = CommonPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Intentions</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONAL_LOG__INTENTIONS = CommonPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Plan</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONAL_LOG__PLAN = CommonPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Visibility</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONAL_LOG__VISIBILITY = CommonPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Personal Log</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONAL_LOG_FEATURE_COUNT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Personal Log</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSONAL_LOG_OPERATION_COUNT = CommonPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.practice.ConfidentialityScope <em>Confidentiality Scope</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.practice.ConfidentialityScope
	 * @see org.kring.model.practice.impl.PracticePackageImpl#getConfidentialityScope()
	 * @generated
	 */
	int CONFIDENTIALITY_SCOPE = 13;

	/**
	 * The meta object id for the '{@link org.kring.model.practice.ObservationKind <em>Observation Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.practice.ObservationKind
	 * @see org.kring.model.practice.impl.PracticePackageImpl#getObservationKind()
	 * @generated
	 */
	int OBSERVATION_KIND = 14;


	/**
	 * Returns the meta object for class '{@link org.kring.model.practice.Practice <em>Practice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Practice</em>'.
	 * @see org.kring.model.practice.Practice
	 * @generated
	 */
	EClass getPractice();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.practice.Practice#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.kring.model.practice.Practice#getName()
	 * @see #getPractice()
	 * @generated
	 */
	EAttribute getPractice_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.practice.Practice#isSample <em>Sample</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sample</em>'.
	 * @see org.kring.model.practice.Practice#isSample()
	 * @see #getPractice()
	 * @generated
	 */
	EAttribute getPractice_Sample();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.practice.Practice#getSampleSeed <em>Sample Seed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sample Seed</em>'.
	 * @see org.kring.model.practice.Practice#getSampleSeed()
	 * @see #getPractice()
	 * @generated
	 */
	EAttribute getPractice_SampleSeed();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.practice.Practice#getNorms <em>Norms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Norms</em>'.
	 * @see org.kring.model.practice.Practice#getNorms()
	 * @see #getPractice()
	 * @generated
	 */
	EReference getPractice_Norms();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.practice.Practice#getApproaches <em>Approaches</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Approaches</em>'.
	 * @see org.kring.model.practice.Practice#getApproaches()
	 * @see #getPractice()
	 * @generated
	 */
	EReference getPractice_Approaches();

	/**
	 * Returns the meta object for class '{@link org.kring.model.practice.Group <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Group</em>'.
	 * @see org.kring.model.practice.Group
	 * @generated
	 */
	EClass getGroup();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.practice.Group#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.kring.model.practice.Group#getName()
	 * @see #getGroup()
	 * @generated
	 */
	EAttribute getGroup_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.practice.Group#getFounded <em>Founded</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Founded</em>'.
	 * @see org.kring.model.practice.Group#getFounded()
	 * @see #getGroup()
	 * @generated
	 */
	EAttribute getGroup_Founded();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.practice.Group#getMembers <em>Members</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Members</em>'.
	 * @see org.kring.model.practice.Group#getMembers()
	 * @see #getGroup()
	 * @generated
	 */
	EReference getGroup_Members();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.practice.Group#getSeries <em>Series</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Series</em>'.
	 * @see org.kring.model.practice.Group#getSeries()
	 * @see #getGroup()
	 * @generated
	 */
	EReference getGroup_Series();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.practice.Group#getAgreements <em>Agreements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Agreements</em>'.
	 * @see org.kring.model.practice.Group#getAgreements()
	 * @see #getGroup()
	 * @generated
	 */
	EReference getGroup_Agreements();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.practice.Group#getStages <em>Stages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Stages</em>'.
	 * @see org.kring.model.practice.Group#getStages()
	 * @see #getGroup()
	 * @generated
	 */
	EReference getGroup_Stages();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.practice.Group#getObservations <em>Observations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Observations</em>'.
	 * @see org.kring.model.practice.Group#getObservations()
	 * @see #getGroup()
	 * @generated
	 */
	EReference getGroup_Observations();

	/**
	 * Returns the meta object for class '{@link org.kring.model.practice.Member <em>Member</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Member</em>'.
	 * @see org.kring.model.practice.Member
	 * @generated
	 */
	EClass getMember();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.practice.Member#getJoined <em>Joined</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Joined</em>'.
	 * @see org.kring.model.practice.Member#getJoined()
	 * @see #getMember()
	 * @generated
	 */
	EAttribute getMember_Joined();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.practice.Member#getLeft <em>Left</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Left</em>'.
	 * @see org.kring.model.practice.Member#getLeft()
	 * @see #getMember()
	 * @generated
	 */
	EAttribute getMember_Left();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.practice.Member#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.kring.model.practice.Member#getPosition()
	 * @see #getMember()
	 * @generated
	 */
	EAttribute getMember_Position();

	/**
	 * Returns the meta object for class '{@link org.kring.model.practice.Series <em>Series</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Series</em>'.
	 * @see org.kring.model.practice.Series
	 * @generated
	 */
	EClass getSeries();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.practice.Series#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.kring.model.practice.Series#getName()
	 * @see #getSeries()
	 * @generated
	 */
	EAttribute getSeries_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.practice.Series#getIntervalWeeks <em>Interval Weeks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Interval Weeks</em>'.
	 * @see org.kring.model.practice.Series#getIntervalWeeks()
	 * @see #getSeries()
	 * @generated
	 */
	EAttribute getSeries_IntervalWeeks();

	/**
	 * Returns the meta object for the attribute list '{@link org.kring.model.practice.Series#getDates <em>Dates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Dates</em>'.
	 * @see org.kring.model.practice.Series#getDates()
	 * @see #getSeries()
	 * @generated
	 */
	EAttribute getSeries_Dates();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.practice.Series#getGuidance <em>Guidance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Guidance</em>'.
	 * @see org.kring.model.practice.Series#getGuidance()
	 * @see #getSeries()
	 * @generated
	 */
	EReference getSeries_Guidance();

	/**
	 * Returns the meta object for class '{@link org.kring.model.practice.GuidanceStatus <em>Guidance Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Guidance Status</em>'.
	 * @see org.kring.model.practice.GuidanceStatus
	 * @generated
	 */
	EClass getGuidanceStatus();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.practice.GuidanceStatus#getSince <em>Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Since</em>'.
	 * @see org.kring.model.practice.GuidanceStatus#getSince()
	 * @see #getGuidanceStatus()
	 * @generated
	 */
	EAttribute getGuidanceStatus_Since();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.practice.GuidanceStatus#isSelfSteering <em>Self Steering</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Self Steering</em>'.
	 * @see org.kring.model.practice.GuidanceStatus#isSelfSteering()
	 * @see #getGuidanceStatus()
	 * @generated
	 */
	EAttribute getGuidanceStatus_SelfSteering();

	/**
	 * Returns the meta object for class '{@link org.kring.model.practice.Agreement <em>Agreement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Agreement</em>'.
	 * @see org.kring.model.practice.Agreement
	 * @generated
	 */
	EClass getAgreement();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.practice.Agreement#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.kring.model.practice.Agreement#getDate()
	 * @see #getAgreement()
	 * @generated
	 */
	EAttribute getAgreement_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.practice.Agreement#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.kring.model.practice.Agreement#getVersion()
	 * @see #getAgreement()
	 * @generated
	 */
	EAttribute getAgreement_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.practice.Agreement#isFormal <em>Formal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Formal</em>'.
	 * @see org.kring.model.practice.Agreement#isFormal()
	 * @see #getAgreement()
	 * @generated
	 */
	EAttribute getAgreement_Formal();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.practice.Agreement#getScope <em>Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scope</em>'.
	 * @see org.kring.model.practice.Agreement#getScope()
	 * @see #getAgreement()
	 * @generated
	 */
	EAttribute getAgreement_Scope();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.practice.Agreement#getSignatures <em>Signatures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Signatures</em>'.
	 * @see org.kring.model.practice.Agreement#getSignatures()
	 * @see #getAgreement()
	 * @generated
	 */
	EReference getAgreement_Signatures();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.practice.Agreement#getReplaces <em>Replaces</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Replaces</em>'.
	 * @see org.kring.model.practice.Agreement#getReplaces()
	 * @see #getAgreement()
	 * @generated
	 */
	EAttribute getAgreement_Replaces();

	/**
	 * Returns the meta object for class '{@link org.kring.model.practice.Signature <em>Signature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Signature</em>'.
	 * @see org.kring.model.practice.Signature
	 * @generated
	 */
	EClass getSignature();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.practice.Signature#getMember <em>Member</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Member</em>'.
	 * @see org.kring.model.practice.Signature#getMember()
	 * @see #getSignature()
	 * @generated
	 */
	EAttribute getSignature_Member();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.practice.Signature#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.kring.model.practice.Signature#getDate()
	 * @see #getSignature()
	 * @generated
	 */
	EAttribute getSignature_Date();

	/**
	 * Returns the meta object for class '{@link org.kring.model.practice.StageEntry <em>Stage Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Stage Entry</em>'.
	 * @see org.kring.model.practice.StageEntry
	 * @generated
	 */
	EClass getStageEntry();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.practice.StageEntry#getSince <em>Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Since</em>'.
	 * @see org.kring.model.practice.StageEntry#getSince()
	 * @see #getStageEntry()
	 * @generated
	 */
	EAttribute getStageEntry_Since();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.practice.StageEntry#getStage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stage</em>'.
	 * @see org.kring.model.practice.StageEntry#getStage()
	 * @see #getStageEntry()
	 * @generated
	 */
	EAttribute getStageEntry_Stage();

	/**
	 * Returns the meta object for class '{@link org.kring.model.practice.Observation <em>Observation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Observation</em>'.
	 * @see org.kring.model.practice.Observation
	 * @generated
	 */
	EClass getObservation();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.practice.Observation#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.kring.model.practice.Observation#getDate()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.practice.Observation#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.kring.model.practice.Observation#getKind()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.practice.Observation#getMeeting <em>Meeting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Meeting</em>'.
	 * @see org.kring.model.practice.Observation#getMeeting()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_Meeting();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.practice.Observation#getGuidance <em>Guidance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Guidance</em>'.
	 * @see org.kring.model.practice.Observation#getGuidance()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_Guidance();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.practice.Observation#getPhase <em>Phase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phase</em>'.
	 * @see org.kring.model.practice.Observation#getPhase()
	 * @see #getObservation()
	 * @generated
	 */
	EAttribute getObservation_Phase();

	/**
	 * Returns the meta object for class '{@link org.kring.model.practice.GroupContent <em>Group Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Group Content</em>'.
	 * @see org.kring.model.practice.GroupContent
	 * @generated
	 */
	EClass getGroupContent();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.practice.GroupContent#getGroup <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Group</em>'.
	 * @see org.kring.model.practice.GroupContent#getGroup()
	 * @see #getGroupContent()
	 * @generated
	 */
	EAttribute getGroupContent_Group();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.practice.GroupContent#getNames <em>Names</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Names</em>'.
	 * @see org.kring.model.practice.GroupContent#getNames()
	 * @see #getGroupContent()
	 * @generated
	 */
	EReference getGroupContent_Names();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.practice.GroupContent#getAgreementTexts <em>Agreement Texts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Agreement Texts</em>'.
	 * @see org.kring.model.practice.GroupContent#getAgreementTexts()
	 * @see #getGroupContent()
	 * @generated
	 */
	EReference getGroupContent_AgreementTexts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.practice.GroupContent#getObservationTexts <em>Observation Texts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Observation Texts</em>'.
	 * @see org.kring.model.practice.GroupContent#getObservationTexts()
	 * @see #getGroupContent()
	 * @generated
	 */
	EReference getGroupContent_ObservationTexts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.practice.GroupContent#getLogs <em>Logs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Logs</em>'.
	 * @see org.kring.model.practice.GroupContent#getLogs()
	 * @see #getGroupContent()
	 * @generated
	 */
	EReference getGroupContent_Logs();

	/**
	 * Returns the meta object for class '{@link org.kring.model.practice.MemberName <em>Member Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Member Name</em>'.
	 * @see org.kring.model.practice.MemberName
	 * @generated
	 */
	EClass getMemberName();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.practice.MemberName#getMember <em>Member</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Member</em>'.
	 * @see org.kring.model.practice.MemberName#getMember()
	 * @see #getMemberName()
	 * @generated
	 */
	EAttribute getMemberName_Member();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.practice.MemberName#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.kring.model.practice.MemberName#getName()
	 * @see #getMemberName()
	 * @generated
	 */
	EAttribute getMemberName_Name();

	/**
	 * Returns the meta object for class '{@link org.kring.model.practice.ContentText <em>Content Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Content Text</em>'.
	 * @see org.kring.model.practice.ContentText
	 * @generated
	 */
	EClass getContentText();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.practice.ContentText#getAbout <em>About</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>About</em>'.
	 * @see org.kring.model.practice.ContentText#getAbout()
	 * @see #getContentText()
	 * @generated
	 */
	EAttribute getContentText_About();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.practice.ContentText#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.kring.model.practice.ContentText#getText()
	 * @see #getContentText()
	 * @generated
	 */
	EAttribute getContentText_Text();

	/**
	 * Returns the meta object for class '{@link org.kring.model.practice.PersonalLog <em>Personal Log</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Personal Log</em>'.
	 * @see org.kring.model.practice.PersonalLog
	 * @generated
	 */
	EClass getPersonalLog();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.practice.PersonalLog#getMember <em>Member</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Member</em>'.
	 * @see org.kring.model.practice.PersonalLog#getMember()
	 * @see #getPersonalLog()
	 * @generated
	 */
	EAttribute getPersonalLog_Member();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.practice.PersonalLog#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.kring.model.practice.PersonalLog#getDate()
	 * @see #getPersonalLog()
	 * @generated
	 */
	EAttribute getPersonalLog_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.practice.PersonalLog#getHappened <em>Happened</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Happened</em>'.
	 * @see org.kring.model.practice.PersonalLog#getHappened()
	 * @see #getPersonalLog()
	 * @generated
	 */
	EAttribute getPersonalLog_Happened();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.practice.PersonalLog#getMattered <em>Mattered</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mattered</em>'.
	 * @see org.kring.model.practice.PersonalLog#getMattered()
	 * @see #getPersonalLog()
	 * @generated
	 */
	EAttribute getPersonalLog_Mattered();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.practice.PersonalLog#getIntentions <em>Intentions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Intentions</em>'.
	 * @see org.kring.model.practice.PersonalLog#getIntentions()
	 * @see #getPersonalLog()
	 * @generated
	 */
	EAttribute getPersonalLog_Intentions();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.practice.PersonalLog#getPlan <em>Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Plan</em>'.
	 * @see org.kring.model.practice.PersonalLog#getPlan()
	 * @see #getPersonalLog()
	 * @generated
	 */
	EAttribute getPersonalLog_Plan();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.practice.PersonalLog#getVisibility <em>Visibility</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Visibility</em>'.
	 * @see org.kring.model.practice.PersonalLog#getVisibility()
	 * @see #getPersonalLog()
	 * @generated
	 */
	EAttribute getPersonalLog_Visibility();

	/**
	 * Returns the meta object for enum '{@link org.kring.model.practice.ConfidentialityScope <em>Confidentiality Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Confidentiality Scope</em>'.
	 * @see org.kring.model.practice.ConfidentialityScope
	 * @generated
	 */
	EEnum getConfidentialityScope();

	/**
	 * Returns the meta object for enum '{@link org.kring.model.practice.ObservationKind <em>Observation Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Observation Kind</em>'.
	 * @see org.kring.model.practice.ObservationKind
	 * @generated
	 */
	EEnum getObservationKind();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	PracticeFactory getPracticeFactory();

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
		 * The meta object literal for the '{@link org.kring.model.practice.impl.PracticeImpl <em>Practice</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.practice.impl.PracticeImpl
		 * @see org.kring.model.practice.impl.PracticePackageImpl#getPractice()
		 * @generated
		 */
		EClass PRACTICE = eINSTANCE.getPractice();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICE__NAME = eINSTANCE.getPractice_Name();

		/**
		 * The meta object literal for the '<em><b>Sample</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICE__SAMPLE = eINSTANCE.getPractice_Sample();

		/**
		 * The meta object literal for the '<em><b>Sample Seed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICE__SAMPLE_SEED = eINSTANCE.getPractice_SampleSeed();

		/**
		 * The meta object literal for the '<em><b>Norms</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRACTICE__NORMS = eINSTANCE.getPractice_Norms();

		/**
		 * The meta object literal for the '<em><b>Approaches</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRACTICE__APPROACHES = eINSTANCE.getPractice_Approaches();

		/**
		 * The meta object literal for the '{@link org.kring.model.practice.impl.GroupImpl <em>Group</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.practice.impl.GroupImpl
		 * @see org.kring.model.practice.impl.PracticePackageImpl#getGroup()
		 * @generated
		 */
		EClass GROUP = eINSTANCE.getGroup();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUP__NAME = eINSTANCE.getGroup_Name();

		/**
		 * The meta object literal for the '<em><b>Founded</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUP__FOUNDED = eINSTANCE.getGroup_Founded();

		/**
		 * The meta object literal for the '<em><b>Members</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GROUP__MEMBERS = eINSTANCE.getGroup_Members();

		/**
		 * The meta object literal for the '<em><b>Series</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GROUP__SERIES = eINSTANCE.getGroup_Series();

		/**
		 * The meta object literal for the '<em><b>Agreements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GROUP__AGREEMENTS = eINSTANCE.getGroup_Agreements();

		/**
		 * The meta object literal for the '<em><b>Stages</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GROUP__STAGES = eINSTANCE.getGroup_Stages();

		/**
		 * The meta object literal for the '<em><b>Observations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GROUP__OBSERVATIONS = eINSTANCE.getGroup_Observations();

		/**
		 * The meta object literal for the '{@link org.kring.model.practice.impl.MemberImpl <em>Member</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.practice.impl.MemberImpl
		 * @see org.kring.model.practice.impl.PracticePackageImpl#getMember()
		 * @generated
		 */
		EClass MEMBER = eINSTANCE.getMember();

		/**
		 * The meta object literal for the '<em><b>Joined</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMBER__JOINED = eINSTANCE.getMember_Joined();

		/**
		 * The meta object literal for the '<em><b>Left</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMBER__LEFT = eINSTANCE.getMember_Left();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMBER__POSITION = eINSTANCE.getMember_Position();

		/**
		 * The meta object literal for the '{@link org.kring.model.practice.impl.SeriesImpl <em>Series</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.practice.impl.SeriesImpl
		 * @see org.kring.model.practice.impl.PracticePackageImpl#getSeries()
		 * @generated
		 */
		EClass SERIES = eINSTANCE.getSeries();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERIES__NAME = eINSTANCE.getSeries_Name();

		/**
		 * The meta object literal for the '<em><b>Interval Weeks</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERIES__INTERVAL_WEEKS = eINSTANCE.getSeries_IntervalWeeks();

		/**
		 * The meta object literal for the '<em><b>Dates</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SERIES__DATES = eINSTANCE.getSeries_Dates();

		/**
		 * The meta object literal for the '<em><b>Guidance</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SERIES__GUIDANCE = eINSTANCE.getSeries_Guidance();

		/**
		 * The meta object literal for the '{@link org.kring.model.practice.impl.GuidanceStatusImpl <em>Guidance Status</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.practice.impl.GuidanceStatusImpl
		 * @see org.kring.model.practice.impl.PracticePackageImpl#getGuidanceStatus()
		 * @generated
		 */
		EClass GUIDANCE_STATUS = eINSTANCE.getGuidanceStatus();

		/**
		 * The meta object literal for the '<em><b>Since</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUIDANCE_STATUS__SINCE = eINSTANCE.getGuidanceStatus_Since();

		/**
		 * The meta object literal for the '<em><b>Self Steering</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUIDANCE_STATUS__SELF_STEERING = eINSTANCE.getGuidanceStatus_SelfSteering();

		/**
		 * The meta object literal for the '{@link org.kring.model.practice.impl.AgreementImpl <em>Agreement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.practice.impl.AgreementImpl
		 * @see org.kring.model.practice.impl.PracticePackageImpl#getAgreement()
		 * @generated
		 */
		EClass AGREEMENT = eINSTANCE.getAgreement();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT__DATE = eINSTANCE.getAgreement_Date();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT__VERSION = eINSTANCE.getAgreement_Version();

		/**
		 * The meta object literal for the '<em><b>Formal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT__FORMAL = eINSTANCE.getAgreement_Formal();

		/**
		 * The meta object literal for the '<em><b>Scope</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT__SCOPE = eINSTANCE.getAgreement_Scope();

		/**
		 * The meta object literal for the '<em><b>Signatures</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGREEMENT__SIGNATURES = eINSTANCE.getAgreement_Signatures();

		/**
		 * The meta object literal for the '<em><b>Replaces</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGREEMENT__REPLACES = eINSTANCE.getAgreement_Replaces();

		/**
		 * The meta object literal for the '{@link org.kring.model.practice.impl.SignatureImpl <em>Signature</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.practice.impl.SignatureImpl
		 * @see org.kring.model.practice.impl.PracticePackageImpl#getSignature()
		 * @generated
		 */
		EClass SIGNATURE = eINSTANCE.getSignature();

		/**
		 * The meta object literal for the '<em><b>Member</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNATURE__MEMBER = eINSTANCE.getSignature_Member();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SIGNATURE__DATE = eINSTANCE.getSignature_Date();

		/**
		 * The meta object literal for the '{@link org.kring.model.practice.impl.StageEntryImpl <em>Stage Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.practice.impl.StageEntryImpl
		 * @see org.kring.model.practice.impl.PracticePackageImpl#getStageEntry()
		 * @generated
		 */
		EClass STAGE_ENTRY = eINSTANCE.getStageEntry();

		/**
		 * The meta object literal for the '<em><b>Since</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE_ENTRY__SINCE = eINSTANCE.getStageEntry_Since();

		/**
		 * The meta object literal for the '<em><b>Stage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAGE_ENTRY__STAGE = eINSTANCE.getStageEntry_Stage();

		/**
		 * The meta object literal for the '{@link org.kring.model.practice.impl.ObservationImpl <em>Observation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.practice.impl.ObservationImpl
		 * @see org.kring.model.practice.impl.PracticePackageImpl#getObservation()
		 * @generated
		 */
		EClass OBSERVATION = eINSTANCE.getObservation();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVATION__DATE = eINSTANCE.getObservation_Date();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVATION__KIND = eINSTANCE.getObservation_Kind();

		/**
		 * The meta object literal for the '<em><b>Meeting</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVATION__MEETING = eINSTANCE.getObservation_Meeting();

		/**
		 * The meta object literal for the '<em><b>Guidance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVATION__GUIDANCE = eINSTANCE.getObservation_Guidance();

		/**
		 * The meta object literal for the '<em><b>Phase</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBSERVATION__PHASE = eINSTANCE.getObservation_Phase();

		/**
		 * The meta object literal for the '{@link org.kring.model.practice.impl.GroupContentImpl <em>Group Content</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.practice.impl.GroupContentImpl
		 * @see org.kring.model.practice.impl.PracticePackageImpl#getGroupContent()
		 * @generated
		 */
		EClass GROUP_CONTENT = eINSTANCE.getGroupContent();

		/**
		 * The meta object literal for the '<em><b>Group</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GROUP_CONTENT__GROUP = eINSTANCE.getGroupContent_Group();

		/**
		 * The meta object literal for the '<em><b>Names</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GROUP_CONTENT__NAMES = eINSTANCE.getGroupContent_Names();

		/**
		 * The meta object literal for the '<em><b>Agreement Texts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GROUP_CONTENT__AGREEMENT_TEXTS = eINSTANCE.getGroupContent_AgreementTexts();

		/**
		 * The meta object literal for the '<em><b>Observation Texts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GROUP_CONTENT__OBSERVATION_TEXTS = eINSTANCE.getGroupContent_ObservationTexts();

		/**
		 * The meta object literal for the '<em><b>Logs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GROUP_CONTENT__LOGS = eINSTANCE.getGroupContent_Logs();

		/**
		 * The meta object literal for the '{@link org.kring.model.practice.impl.MemberNameImpl <em>Member Name</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.practice.impl.MemberNameImpl
		 * @see org.kring.model.practice.impl.PracticePackageImpl#getMemberName()
		 * @generated
		 */
		EClass MEMBER_NAME = eINSTANCE.getMemberName();

		/**
		 * The meta object literal for the '<em><b>Member</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMBER_NAME__MEMBER = eINSTANCE.getMemberName_Member();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEMBER_NAME__NAME = eINSTANCE.getMemberName_Name();

		/**
		 * The meta object literal for the '{@link org.kring.model.practice.impl.ContentTextImpl <em>Content Text</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.practice.impl.ContentTextImpl
		 * @see org.kring.model.practice.impl.PracticePackageImpl#getContentText()
		 * @generated
		 */
		EClass CONTENT_TEXT = eINSTANCE.getContentText();

		/**
		 * The meta object literal for the '<em><b>About</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTENT_TEXT__ABOUT = eINSTANCE.getContentText_About();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTENT_TEXT__TEXT = eINSTANCE.getContentText_Text();

		/**
		 * The meta object literal for the '{@link org.kring.model.practice.impl.PersonalLogImpl <em>Personal Log</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.practice.impl.PersonalLogImpl
		 * @see org.kring.model.practice.impl.PracticePackageImpl#getPersonalLog()
		 * @generated
		 */
		EClass PERSONAL_LOG = eINSTANCE.getPersonalLog();

		/**
		 * The meta object literal for the '<em><b>Member</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSONAL_LOG__MEMBER = eINSTANCE.getPersonalLog_Member();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSONAL_LOG__DATE = eINSTANCE.getPersonalLog_Date();

		/**
		 * The meta object literal for the '<em><b>Happened</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSONAL_LOG__HAPPENED = eINSTANCE.getPersonalLog_Happened();

		/**
		 * The meta object literal for the '<em><b>Mattered</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSONAL_LOG__MATTERED = eINSTANCE.getPersonalLog_Mattered();

		/**
		 * The meta object literal for the '<em><b>Intentions</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSONAL_LOG__INTENTIONS = eINSTANCE.getPersonalLog_Intentions();

		/**
		 * The meta object literal for the '<em><b>Plan</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSONAL_LOG__PLAN = eINSTANCE.getPersonalLog_Plan();

		/**
		 * The meta object literal for the '<em><b>Visibility</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSONAL_LOG__VISIBILITY = eINSTANCE.getPersonalLog_Visibility();

		/**
		 * The meta object literal for the '{@link org.kring.model.practice.ConfidentialityScope <em>Confidentiality Scope</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.practice.ConfidentialityScope
		 * @see org.kring.model.practice.impl.PracticePackageImpl#getConfidentialityScope()
		 * @generated
		 */
		EEnum CONFIDENTIALITY_SCOPE = eINSTANCE.getConfidentialityScope();

		/**
		 * The meta object literal for the '{@link org.kring.model.practice.ObservationKind <em>Observation Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.practice.ObservationKind
		 * @see org.kring.model.practice.impl.PracticePackageImpl#getObservationKind()
		 * @generated
		 */
		EEnum OBSERVATION_KIND = eINSTANCE.getObservationKind();

	}

} //PracticePackage
