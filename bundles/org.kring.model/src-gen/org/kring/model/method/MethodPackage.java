/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.method;

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
 * Methods: reusable ways of working, and the shelf that they stand on.
 * <!-- end-model-doc -->
 * @see org.kring.model.method.MethodFactory
 * @model kind="package"
 * @generated
 */
public interface MethodPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "method";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://kring.org/model/method/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "method";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	MethodPackage eINSTANCE = org.kring.model.method.impl.MethodPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.kring.model.method.impl.MethodImpl <em>Method</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.impl.MethodImpl
	 * @see org.kring.model.method.impl.MethodPackageImpl#getMethod()
	 * @generated
	 */
	int METHOD = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD__ID = CommonPackage.DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD__FORMAT_VERSION = CommonPackage.DOCUMENT__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Checksum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD__CHECKSUM = CommonPackage.DOCUMENT__CHECKSUM;

	/**
	 * The feature id for the '<em><b>Altered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD__ALTERED = CommonPackage.DOCUMENT__ALTERED;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD__VERSION = CommonPackage.DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Based On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD__BASED_ON = CommonPackage.DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD__STATUS = CommonPackage.DOCUMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD__DIGEST = CommonPackage.DOCUMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD__NAME = CommonPackage.DOCUMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD__ALIASES = CommonPackage.DOCUMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD__SUMMARY = CommonPackage.DOCUMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD__CATEGORY = CommonPackage.DOCUMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Approaches</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD__APPROACHES = CommonPackage.DOCUMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Difficulty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD__DIFFICULTY = CommonPackage.DOCUMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Case Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD__CASE_KIND = CommonPackage.DOCUMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Presenters</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD__PRESENTERS = CommonPackage.DOCUMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Case Choice</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD__CASE_CHOICE = CommonPackage.DOCUMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Advice Stance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD__ADVICE_STANCE = CommonPackage.DOCUMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>People</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD__PEOPLE = CommonPackage.DOCUMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Minimum Stage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD__MINIMUM_STAGE = CommonPackage.DOCUMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Preconditions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD__PRECONDITIONS = CommonPackage.DOCUMENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Stated Total</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD__STATED_TOTAL = CommonPackage.DOCUMENT_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD__CITATIONS = CommonPackage.DOCUMENT_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Roles</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD__ROLES = CommonPackage.DOCUMENT_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Flow</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD__FLOW = CommonPackage.DOCUMENT_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Variants</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD__VARIANTS = CommonPackage.DOCUMENT_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Guidance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD__GUIDANCE = CommonPackage.DOCUMENT_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Shared Guidance</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD__SHARED_GUIDANCE = CommonPackage.DOCUMENT_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Materials</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD__MATERIALS = CommonPackage.DOCUMENT_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Deviations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD__DEVIATIONS = CommonPackage.DOCUMENT_FEATURE_COUNT + 25;

	/**
	 * The feature id for the '<em><b>Remarks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD__REMARKS = CommonPackage.DOCUMENT_FEATURE_COUNT + 26;

	/**
	 * The feature id for the '<em><b>Case Form</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD__CASE_FORM = CommonPackage.DOCUMENT_FEATURE_COUNT + 27;

	/**
	 * The number of structural features of the '<em>Method</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD_FEATURE_COUNT = CommonPackage.DOCUMENT_FEATURE_COUNT + 28;

	/**
	 * The number of operations of the '<em>Method</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD_OPERATION_COUNT = CommonPackage.DOCUMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.method.impl.PreconditionImpl <em>Precondition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.impl.PreconditionImpl
	 * @see org.kring.model.method.impl.MethodPackageImpl#getPrecondition()
	 * @generated
	 */
	int PRECONDITION = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRECONDITION__ID = CommonPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRECONDITION__KIND = CommonPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRECONDITION__TEXT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Precondition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRECONDITION_FEATURE_COUNT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Precondition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRECONDITION_OPERATION_COUNT = CommonPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.method.impl.MethodRoleImpl <em>Role</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.impl.MethodRoleImpl
	 * @see org.kring.model.method.impl.MethodPackageImpl#getMethodRole()
	 * @generated
	 */
	int METHOD_ROLE = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD_ROLE__ID = CommonPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD_ROLE__KIND = CommonPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD_ROLE__NAME = CommonPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD_ROLE__ALIASES = CommonPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Count</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD_ROLE__COUNT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Combinable With</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD_ROLE__COMBINABLE_WITH = CommonPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Role</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD_ROLE_FEATURE_COUNT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Role</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD_ROLE_OPERATION_COUNT = CommonPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.method.impl.FlowElementImpl <em>Flow Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.impl.FlowElementImpl
	 * @see org.kring.model.method.impl.MethodPackageImpl#getFlowElement()
	 * @generated
	 */
	int FLOW_ELEMENT = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOW_ELEMENT__ID = CommonPackage.IDENTIFIED__ID;

	/**
	 * The number of structural features of the '<em>Flow Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOW_ELEMENT_FEATURE_COUNT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Flow Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOW_ELEMENT_OPERATION_COUNT = CommonPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.method.impl.RoundImpl <em>Round</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.impl.RoundImpl
	 * @see org.kring.model.method.impl.MethodPackageImpl#getRound()
	 * @generated
	 */
	int ROUND = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUND__ID = FLOW_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUND__NAME = FLOW_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Repeat</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUND__REPEAT = FLOW_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUND__COUNT = FLOW_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Excluded</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUND__EXCLUDED = FLOW_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Until</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUND__UNTIL = FLOW_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Until Prompt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUND__UNTIL_PROMPT = FLOW_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Rotation</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUND__ROTATION = FLOW_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Flow</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUND__FLOW = FLOW_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Round</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUND_FEATURE_COUNT = FLOW_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Round</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUND_OPERATION_COUNT = FLOW_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.method.impl.RotationImpl <em>Rotation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.impl.RotationImpl
	 * @see org.kring.model.method.impl.MethodPackageImpl#getRotation()
	 * @generated
	 */
	int ROTATION = 5;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROTATION__KIND = 0;

	/**
	 * The feature id for the '<em><b>Moving</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROTATION__MOVING = 1;

	/**
	 * The feature id for the '<em><b>Other</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROTATION__OTHER = 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROTATION__TEXT = 3;

	/**
	 * The number of structural features of the '<em>Rotation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROTATION_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Rotation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROTATION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kring.model.method.impl.PhaseImpl <em>Phase</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.impl.PhaseImpl
	 * @see org.kring.model.method.impl.MethodPackageImpl#getPhase()
	 * @generated
	 */
	int PHASE = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__ID = FLOW_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__NUMBER = FLOW_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__LABEL = FLOW_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__NAME = FLOW_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__PURPOSE = FLOW_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Instruction</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__INSTRUCTION = FLOW_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Duration</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__DURATION = FLOW_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Optional</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__OPTIONAL = FLOW_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__FUNCTION = FLOW_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Grouping</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__GROUPING = FLOW_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Atmosphere</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__ATMOSPHERE = FLOW_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Advice Stance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__ADVICE_STANCE = FLOW_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Discussion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__DISCUSSION = FLOW_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Activities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__ACTIVITIES = FLOW_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Prompts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__PROMPTS = FLOW_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Question Banks</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__QUESTION_BANKS = FLOW_ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Prompt Types</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__PROMPT_TYPES = FLOW_ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Yields</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__YIELDS = FLOW_ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Criteria</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__CRITERIA = FLOW_ELEMENT_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Evaluates</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__EVALUATES = FLOW_ELEMENT_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Leaves Out</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE__LEAVES_OUT = FLOW_ELEMENT_FEATURE_COUNT + 19;

	/**
	 * The number of structural features of the '<em>Phase</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE_FEATURE_COUNT = FLOW_ELEMENT_FEATURE_COUNT + 20;

	/**
	 * The number of operations of the '<em>Phase</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PHASE_OPERATION_COUNT = FLOW_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.method.impl.ActivityImpl <em>Activity</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.impl.ActivityImpl
	 * @see org.kring.model.method.impl.MethodPackageImpl#getActivity()
	 * @generated
	 */
	int ACTIVITY = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__ID = CommonPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__ROLE = CommonPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__KIND = CommonPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__PLACE = CommonPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Speech</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__SPEECH = CommonPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__ORDER = CommonPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Optional</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__OPTIONAL = CommonPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Text</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__TEXT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Activity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY_FEATURE_COUNT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Activity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY_OPERATION_COUNT = CommonPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.method.impl.PromptImpl <em>Prompt</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.impl.PromptImpl
	 * @see org.kring.model.method.impl.MethodPackageImpl#getPrompt()
	 * @generated
	 */
	int PROMPT = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMPT__ID = CommonPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Text</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMPT__TEXT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMPT__TYPE = CommonPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Form</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMPT__FORM = CommonPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMPT__ROLE = CommonPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Hint</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMPT__HINT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMPT__LABEL = CommonPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMPT__GROUP = CommonPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Prompt</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMPT_FEATURE_COUNT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Prompt</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMPT_OPERATION_COUNT = CommonPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.method.impl.YieldImpl <em>Yield</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.impl.YieldImpl
	 * @see org.kring.model.method.impl.MethodPackageImpl#getYield()
	 * @generated
	 */
	int YIELD = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YIELD__ID = CommonPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YIELD__KIND = CommonPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Giver</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YIELD__GIVER = CommonPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Quantity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YIELD__QUANTITY = CommonPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Exactly</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YIELD__EXACTLY = CommonPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Visibility</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YIELD__VISIBILITY = CommonPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Carrier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YIELD__CARRIER = CommonPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Naming</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YIELD__NAMING = CommonPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Optional</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YIELD__OPTIONAL = CommonPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YIELD__NAME = CommonPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Columns</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YIELD__COLUMNS = CommonPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Links To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YIELD__LINKS_TO = CommonPackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Chosen From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YIELD__CHOSEN_FROM = CommonPackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Rating</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YIELD__RATING = CommonPackage.IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Smart</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YIELD__SMART = CommonPackage.IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Yield</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YIELD_FEATURE_COUNT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The number of operations of the '<em>Yield</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int YIELD_OPERATION_COUNT = CommonPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.method.impl.ColumnImpl <em>Column</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.impl.ColumnImpl
	 * @see org.kring.model.method.impl.MethodPackageImpl#getColumn()
	 * @generated
	 */
	int COLUMN = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN__ID = CommonPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN__NAME = CommonPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Column</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_FEATURE_COUNT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Column</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_OPERATION_COUNT = CommonPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.method.impl.RatingImpl <em>Rating</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.impl.RatingImpl
	 * @see org.kring.model.method.impl.MethodPackageImpl#getRating()
	 * @generated
	 */
	int RATING = 11;

	/**
	 * The feature id for the '<em><b>Min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RATING__MIN = 0;

	/**
	 * The feature id for the '<em><b>Max</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RATING__MAX = 1;

	/**
	 * The feature id for the '<em><b>Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RATING__THRESHOLD = 2;

	/**
	 * The feature id for the '<em><b>Follow Ups</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RATING__FOLLOW_UPS = 3;

	/**
	 * The number of structural features of the '<em>Rating</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RATING_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Rating</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RATING_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kring.model.method.impl.SmartImpl <em>Smart</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.impl.SmartImpl
	 * @see org.kring.model.method.impl.MethodPackageImpl#getSmart()
	 * @generated
	 */
	int SMART = 12;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMART__REQUIRED = 0;

	/**
	 * The number of structural features of the '<em>Smart</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMART_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Smart</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMART_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kring.model.method.impl.CriterionImpl <em>Criterion</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.impl.CriterionImpl
	 * @see org.kring.model.method.impl.MethodPackageImpl#getCriterion()
	 * @generated
	 */
	int CRITERION = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__ID = CommonPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION__NAME = CommonPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Criterion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION_FEATURE_COUNT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Criterion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRITERION_OPERATION_COUNT = CommonPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.method.impl.EvaluationTopicImpl <em>Evaluation Topic</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.impl.EvaluationTopicImpl
	 * @see org.kring.model.method.impl.MethodPackageImpl#getEvaluationTopic()
	 * @generated
	 */
	int EVALUATION_TOPIC = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_TOPIC__ID = CommonPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_TOPIC__NAME = CommonPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Axis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_TOPIC__AXIS = CommonPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Evaluation Topic</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_TOPIC_FEATURE_COUNT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Evaluation Topic</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_TOPIC_OPERATION_COUNT = CommonPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.method.impl.MaterialImpl <em>Material</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.impl.MaterialImpl
	 * @see org.kring.model.method.impl.MethodPackageImpl#getMaterial()
	 * @generated
	 */
	int MATERIAL = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__ID = CommonPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__KIND = CommonPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__COUNT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL__TEXT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Material</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL_FEATURE_COUNT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Material</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATERIAL_OPERATION_COUNT = CommonPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.method.impl.GuidanceImpl <em>Guidance</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.impl.GuidanceImpl
	 * @see org.kring.model.method.impl.MethodPackageImpl#getGuidance()
	 * @generated
	 */
	int GUIDANCE = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDANCE__ID = CommonPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDANCE__KIND = CommonPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDANCE__NUMBER = CommonPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDANCE__NAME = CommonPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Text</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDANCE__TEXT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDANCE__OWNER = CommonPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDANCE__CITATIONS = CommonPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Phases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDANCE__PHASES = CommonPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Contradicts</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDANCE__CONTRADICTS = CommonPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Guidance</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDANCE_FEATURE_COUNT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Guidance</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDANCE_OPERATION_COUNT = CommonPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.method.impl.GuidanceUseImpl <em>Guidance Use</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.impl.GuidanceUseImpl
	 * @see org.kring.model.method.impl.MethodPackageImpl#getGuidanceUse()
	 * @generated
	 */
	int GUIDANCE_USE = 17;

	/**
	 * The feature id for the '<em><b>Guidance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDANCE_USE__GUIDANCE = 0;

	/**
	 * The feature id for the '<em><b>Phases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDANCE_USE__PHASES = 1;

	/**
	 * The number of structural features of the '<em>Guidance Use</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDANCE_USE_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Guidance Use</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDANCE_USE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kring.model.method.impl.DeviationImpl <em>Deviation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.impl.DeviationImpl
	 * @see org.kring.model.method.impl.MethodPackageImpl#getDeviation()
	 * @generated
	 */
	int DEVIATION = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVIATION__ID = CommonPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVIATION__RULE = CommonPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Phase</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVIATION__PHASE = CommonPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVIATION__REASON = CommonPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Deviation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVIATION_FEATURE_COUNT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Deviation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVIATION_OPERATION_COUNT = CommonPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.method.impl.RemarkImpl <em>Remark</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.impl.RemarkImpl
	 * @see org.kring.model.method.impl.MethodPackageImpl#getRemark()
	 * @generated
	 */
	int REMARK = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMARK__ID = CommonPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMARK__KIND = CommonPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMARK__TEXT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Remark</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMARK_FEATURE_COUNT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Remark</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMARK_OPERATION_COUNT = CommonPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.method.impl.VariantImpl <em>Variant</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.impl.VariantImpl
	 * @see org.kring.model.method.impl.MethodPackageImpl#getVariant()
	 * @generated
	 */
	int VARIANT = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIANT__ID = CommonPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIANT__NAME = CommonPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIANT__DESCRIPTION = CommonPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Changes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIANT__CHANGES = CommonPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIANT__CITATIONS = CommonPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Variant</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIANT_FEATURE_COUNT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Variant</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VARIANT_OPERATION_COUNT = CommonPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.method.impl.ChangeImpl <em>Change</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.impl.ChangeImpl
	 * @see org.kring.model.method.impl.MethodPackageImpl#getChange()
	 * @generated
	 */
	int CHANGE = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE__ID = CommonPackage.IDENTIFIED__ID;

	/**
	 * The number of structural features of the '<em>Change</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_FEATURE_COUNT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Change</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_OPERATION_COUNT = CommonPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.method.impl.RewordPhaseImpl <em>Reword Phase</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.impl.RewordPhaseImpl
	 * @see org.kring.model.method.impl.MethodPackageImpl#getRewordPhase()
	 * @generated
	 */
	int REWORD_PHASE = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REWORD_PHASE__ID = CHANGE__ID;

	/**
	 * The feature id for the '<em><b>Phase</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REWORD_PHASE__PHASE = CHANGE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REWORD_PHASE__NAME = CHANGE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Instruction</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REWORD_PHASE__INSTRUCTION = CHANGE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Prompts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REWORD_PHASE__PROMPTS = CHANGE_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Reword Phase</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REWORD_PHASE_FEATURE_COUNT = CHANGE_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Reword Phase</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REWORD_PHASE_OPERATION_COUNT = CHANGE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.method.impl.ReplacePhaseImpl <em>Replace Phase</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.impl.ReplacePhaseImpl
	 * @see org.kring.model.method.impl.MethodPackageImpl#getReplacePhase()
	 * @generated
	 */
	int REPLACE_PHASE = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLACE_PHASE__ID = CHANGE__ID;

	/**
	 * The feature id for the '<em><b>Phase</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLACE_PHASE__PHASE = CHANGE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Replacement</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLACE_PHASE__REPLACEMENT = CHANGE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Replace Phase</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLACE_PHASE_FEATURE_COUNT = CHANGE_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Replace Phase</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLACE_PHASE_OPERATION_COUNT = CHANGE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.method.impl.AddPhaseImpl <em>Add Phase</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.impl.AddPhaseImpl
	 * @see org.kring.model.method.impl.MethodPackageImpl#getAddPhase()
	 * @generated
	 */
	int ADD_PHASE = 24;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADD_PHASE__ID = CHANGE__ID;

	/**
	 * The feature id for the '<em><b>After</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADD_PHASE__AFTER = CHANGE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Addition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADD_PHASE__ADDITION = CHANGE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Add Phase</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADD_PHASE_FEATURE_COUNT = CHANGE_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Add Phase</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADD_PHASE_OPERATION_COUNT = CHANGE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.method.impl.LeaveOutPhaseImpl <em>Leave Out Phase</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.impl.LeaveOutPhaseImpl
	 * @see org.kring.model.method.impl.MethodPackageImpl#getLeaveOutPhase()
	 * @generated
	 */
	int LEAVE_OUT_PHASE = 25;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEAVE_OUT_PHASE__ID = CHANGE__ID;

	/**
	 * The feature id for the '<em><b>Phase</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEAVE_OUT_PHASE__PHASE = CHANGE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Leave Out Phase</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEAVE_OUT_PHASE_FEATURE_COUNT = CHANGE_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Leave Out Phase</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEAVE_OUT_PHASE_OPERATION_COUNT = CHANGE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.method.impl.ChangeDurationImpl <em>Change Duration</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.impl.ChangeDurationImpl
	 * @see org.kring.model.method.impl.MethodPackageImpl#getChangeDuration()
	 * @generated
	 */
	int CHANGE_DURATION = 26;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_DURATION__ID = CHANGE__ID;

	/**
	 * The feature id for the '<em><b>Phase</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_DURATION__PHASE = CHANGE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Duration</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_DURATION__DURATION = CHANGE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Change Duration</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_DURATION_FEATURE_COUNT = CHANGE_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Change Duration</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_DURATION_OPERATION_COUNT = CHANGE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.method.impl.ReplaceYieldImpl <em>Replace Yield</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.impl.ReplaceYieldImpl
	 * @see org.kring.model.method.impl.MethodPackageImpl#getReplaceYield()
	 * @generated
	 */
	int REPLACE_YIELD = 27;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLACE_YIELD__ID = CHANGE__ID;

	/**
	 * The feature id for the '<em><b>Yield</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLACE_YIELD__YIELD = CHANGE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Replacement</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLACE_YIELD__REPLACEMENT = CHANGE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Replace Yield</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLACE_YIELD_FEATURE_COUNT = CHANGE_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Replace Yield</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPLACE_YIELD_OPERATION_COUNT = CHANGE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.method.impl.ChangePresentersImpl <em>Change Presenters</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.impl.ChangePresentersImpl
	 * @see org.kring.model.method.impl.MethodPackageImpl#getChangePresenters()
	 * @generated
	 */
	int CHANGE_PRESENTERS = 28;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_PRESENTERS__ID = CHANGE__ID;

	/**
	 * The feature id for the '<em><b>Presenters</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_PRESENTERS__PRESENTERS = CHANGE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Change Presenters</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_PRESENTERS_FEATURE_COUNT = CHANGE_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Change Presenters</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_PRESENTERS_OPERATION_COUNT = CHANGE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.method.impl.ChangeRoleCountImpl <em>Change Role Count</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.impl.ChangeRoleCountImpl
	 * @see org.kring.model.method.impl.MethodPackageImpl#getChangeRoleCount()
	 * @generated
	 */
	int CHANGE_ROLE_COUNT = 29;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_ROLE_COUNT__ID = CHANGE__ID;

	/**
	 * The feature id for the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_ROLE_COUNT__ROLE = CHANGE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Count</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_ROLE_COUNT__COUNT = CHANGE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Change Role Count</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_ROLE_COUNT_FEATURE_COUNT = CHANGE_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Change Role Count</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHANGE_ROLE_COUNT_OPERATION_COUNT = CHANGE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.method.impl.ShelfImpl <em>Shelf</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.impl.ShelfImpl
	 * @see org.kring.model.method.impl.MethodPackageImpl#getShelf()
	 * @generated
	 */
	int SHELF = 30;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHELF__ID = CommonPackage.DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHELF__FORMAT_VERSION = CommonPackage.DOCUMENT__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Checksum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHELF__CHECKSUM = CommonPackage.DOCUMENT__CHECKSUM;

	/**
	 * The feature id for the '<em><b>Altered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHELF__ALTERED = CommonPackage.DOCUMENT__ALTERED;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHELF__NAME = CommonPackage.DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHELF__SOURCES = CommonPackage.DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Approaches</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHELF__APPROACHES = CommonPackage.DOCUMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Question Banks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHELF__QUESTION_BANKS = CommonPackage.DOCUMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Forms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHELF__FORMS = CommonPackage.DOCUMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Role Cards</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHELF__ROLE_CARDS = CommonPackage.DOCUMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Guidance Sets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHELF__GUIDANCE_SETS = CommonPackage.DOCUMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Structures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHELF__STRUCTURES = CommonPackage.DOCUMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Norms</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHELF__NORMS = CommonPackage.DOCUMENT_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Shelf</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHELF_FEATURE_COUNT = CommonPackage.DOCUMENT_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Shelf</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SHELF_OPERATION_COUNT = CommonPackage.DOCUMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.method.impl.SourceImpl <em>Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.impl.SourceImpl
	 * @see org.kring.model.method.impl.MethodPackageImpl#getSource()
	 * @generated
	 */
	int SOURCE = 31;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__ID = CommonPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__TITLE = CommonPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Authors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__AUTHORS = CommonPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__YEAR = CommonPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Description</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__DESCRIPTION = CommonPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_FEATURE_COUNT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_OPERATION_COUNT = CommonPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.method.impl.ApproachImpl <em>Approach</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.impl.ApproachImpl
	 * @see org.kring.model.method.impl.MethodPackageImpl#getApproach()
	 * @generated
	 */
	int APPROACH = 32;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROACH__ID = CommonPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROACH__NAME = CommonPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Approach</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROACH_FEATURE_COUNT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Approach</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPROACH_OPERATION_COUNT = CommonPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.method.impl.QuestionBankImpl <em>Question Bank</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.impl.QuestionBankImpl
	 * @see org.kring.model.method.impl.MethodPackageImpl#getQuestionBank()
	 * @generated
	 */
	int QUESTION_BANK = 33;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION_BANK__ID = CommonPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION_BANK__NAME = CommonPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION_BANK__DESCRIPTION = CommonPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION_BANK__CITATIONS = CommonPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Groups</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION_BANK__GROUPS = CommonPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Question Bank</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION_BANK_FEATURE_COUNT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Question Bank</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION_BANK_OPERATION_COUNT = CommonPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.method.impl.PromptGroupImpl <em>Prompt Group</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.impl.PromptGroupImpl
	 * @see org.kring.model.method.impl.MethodPackageImpl#getPromptGroup()
	 * @generated
	 */
	int PROMPT_GROUP = 34;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMPT_GROUP__ID = CommonPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMPT_GROUP__NAME = CommonPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMPT_GROUP__TYPE = CommonPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Prompts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMPT_GROUP__PROMPTS = CommonPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Prompt Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMPT_GROUP_FEATURE_COUNT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Prompt Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROMPT_GROUP_OPERATION_COUNT = CommonPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.method.impl.FormTemplateImpl <em>Form Template</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.impl.FormTemplateImpl
	 * @see org.kring.model.method.impl.MethodPackageImpl#getFormTemplate()
	 * @generated
	 */
	int FORM_TEMPLATE = 35;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM_TEMPLATE__ID = CommonPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM_TEMPLATE__NAME = CommonPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM_TEMPLATE__PURPOSE = CommonPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Visibility</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM_TEMPLATE__VISIBILITY = CommonPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM_TEMPLATE__CITATIONS = CommonPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM_TEMPLATE__FIELDS = CommonPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Checks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM_TEMPLATE__CHECKS = CommonPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Form Template</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM_TEMPLATE_FEATURE_COUNT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Form Template</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM_TEMPLATE_OPERATION_COUNT = CommonPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.method.impl.FormFieldImpl <em>Form Field</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.impl.FormFieldImpl
	 * @see org.kring.model.method.impl.MethodPackageImpl#getFormField()
	 * @generated
	 */
	int FORM_FIELD = 36;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM_FIELD__ID = CommonPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM_FIELD__LABEL = CommonPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Hint</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM_FIELD__HINT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM_FIELD__KIND = CommonPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM_FIELD__MIN = CommonPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Max</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM_FIELD__MAX = CommonPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM_FIELD__REQUIRED = CommonPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Choices</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM_FIELD__CHOICES = CommonPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Form Field</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM_FIELD_FEATURE_COUNT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Form Field</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM_FIELD_OPERATION_COUNT = CommonPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.method.impl.ChoiceImpl <em>Choice</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.impl.ChoiceImpl
	 * @see org.kring.model.method.impl.MethodPackageImpl#getChoice()
	 * @generated
	 */
	int CHOICE = 37;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHOICE__ID = CommonPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHOICE__NAME = CommonPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Choice</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHOICE_FEATURE_COUNT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Choice</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHOICE_OPERATION_COUNT = CommonPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.method.impl.FormCheckImpl <em>Form Check</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.impl.FormCheckImpl
	 * @see org.kring.model.method.impl.MethodPackageImpl#getFormCheck()
	 * @generated
	 */
	int FORM_CHECK = 38;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM_CHECK__ID = CommonPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Text</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM_CHECK__TEXT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Field</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM_CHECK__FIELD = CommonPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Form Check</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM_CHECK_FEATURE_COUNT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Form Check</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM_CHECK_OPERATION_COUNT = CommonPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.method.impl.RoleCardImpl <em>Role Card</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.impl.RoleCardImpl
	 * @see org.kring.model.method.impl.MethodPackageImpl#getRoleCard()
	 * @generated
	 */
	int ROLE_CARD = 39;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_CARD__ID = CommonPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_CARD__ROLE = CommonPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_CARD__NAME = CommonPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_CARD__DESCRIPTION = CommonPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_CARD__ALIASES = CommonPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Tasks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_CARD__TASKS = CommonPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Points</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_CARD__POINTS = CommonPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_CARD__CITATIONS = CommonPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Role Card</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_CARD_FEATURE_COUNT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Role Card</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_CARD_OPERATION_COUNT = CommonPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.method.impl.RoleAliasImpl <em>Role Alias</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.impl.RoleAliasImpl
	 * @see org.kring.model.method.impl.MethodPackageImpl#getRoleAlias()
	 * @generated
	 */
	int ROLE_ALIAS = 40;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_ALIAS__NAME = 0;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_ALIAS__SOURCE = 1;

	/**
	 * The number of structural features of the '<em>Role Alias</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_ALIAS_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Role Alias</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROLE_ALIAS_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kring.model.method.impl.GuidanceSetImpl <em>Guidance Set</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.impl.GuidanceSetImpl
	 * @see org.kring.model.method.impl.MethodPackageImpl#getGuidanceSet()
	 * @generated
	 */
	int GUIDANCE_SET = 41;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDANCE_SET__ID = CommonPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDANCE_SET__NAME = CommonPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDANCE_SET__KIND = CommonPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDANCE_SET__OWNER = CommonPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDANCE_SET__CITATIONS = CommonPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Items</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDANCE_SET__ITEMS = CommonPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Remarks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDANCE_SET__REMARKS = CommonPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Guidance Set</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDANCE_SET_FEATURE_COUNT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Guidance Set</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDANCE_SET_OPERATION_COUNT = CommonPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.method.impl.MeetingStructureImpl <em>Meeting Structure</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.impl.MeetingStructureImpl
	 * @see org.kring.model.method.impl.MethodPackageImpl#getMeetingStructure()
	 * @generated
	 */
	int MEETING_STRUCTURE = 42;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_STRUCTURE__ID = CommonPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_STRUCTURE__NAME = CommonPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_STRUCTURE__DESCRIPTION = CommonPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_STRUCTURE__CITATIONS = CommonPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Slots</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_STRUCTURE__SLOTS = CommonPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Branches</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_STRUCTURE__BRANCHES = CommonPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_STRUCTURE__NOTES = CommonPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Meeting Structure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_STRUCTURE_FEATURE_COUNT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Meeting Structure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_STRUCTURE_OPERATION_COUNT = CommonPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.method.impl.SlotImpl <em>Slot</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.impl.SlotImpl
	 * @see org.kring.model.method.impl.MethodPackageImpl#getSlot()
	 * @generated
	 */
	int SLOT = 43;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SLOT__ID = CommonPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SLOT__NUMBER = CommonPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SLOT__NAME = CommonPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Instruction</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SLOT__INSTRUCTION = CommonPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SLOT__CATEGORY = CommonPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SLOT__FUNCTION = CommonPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Duration</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SLOT__DURATION = CommonPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Duration Word</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SLOT__DURATION_WORD = CommonPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Optional</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SLOT__OPTIONAL = CommonPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SLOT__METHOD = CommonPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Prompts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SLOT__PROMPTS = CommonPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Slot</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SLOT_FEATURE_COUNT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Slot</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SLOT_OPERATION_COUNT = CommonPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.method.impl.BranchImpl <em>Branch</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.impl.BranchImpl
	 * @see org.kring.model.method.impl.MethodPackageImpl#getBranch()
	 * @generated
	 */
	int BRANCH = 44;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BRANCH__ID = CommonPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BRANCH__CONDITION = CommonPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BRANCH__TEXT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Offers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BRANCH__OFFERS = CommonPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Branch</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BRANCH_FEATURE_COUNT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Branch</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BRANCH_OPERATION_COUNT = CommonPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.method.impl.NormsImpl <em>Norms</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.impl.NormsImpl
	 * @see org.kring.model.method.impl.MethodPackageImpl#getNorms()
	 * @generated
	 */
	int NORMS = 45;

	/**
	 * The feature id for the '<em><b>People</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORMS__PEOPLE = 0;

	/**
	 * The feature id for the '<em><b>Meeting</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORMS__MEETING = 1;

	/**
	 * The feature id for the '<em><b>Usual Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORMS__USUAL_MINUTES = 2;

	/**
	 * The feature id for the '<em><b>Interval Weeks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORMS__INTERVAL_WEEKS = 3;

	/**
	 * The feature id for the '<em><b>Commitment Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORMS__COMMITMENT_THRESHOLD = 4;

	/**
	 * The number of structural features of the '<em>Norms</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORMS_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Norms</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NORMS_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kring.model.method.MethodStatus <em>Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.MethodStatus
	 * @see org.kring.model.method.impl.MethodPackageImpl#getMethodStatus()
	 * @generated
	 */
	int METHOD_STATUS = 46;

	/**
	 * The meta object id for the '{@link org.kring.model.method.AdviceStance <em>Advice Stance</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.AdviceStance
	 * @see org.kring.model.method.impl.MethodPackageImpl#getAdviceStance()
	 * @generated
	 */
	int ADVICE_STANCE = 47;

	/**
	 * The meta object id for the '{@link org.kring.model.method.CaseKind <em>Case Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.CaseKind
	 * @see org.kring.model.method.impl.MethodPackageImpl#getCaseKind()
	 * @generated
	 */
	int CASE_KIND = 48;

	/**
	 * The meta object id for the '{@link org.kring.model.method.PresenterRule <em>Presenter Rule</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.PresenterRule
	 * @see org.kring.model.method.impl.MethodPackageImpl#getPresenterRule()
	 * @generated
	 */
	int PRESENTER_RULE = 49;

	/**
	 * The meta object id for the '{@link org.kring.model.method.CaseChoice <em>Case Choice</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.CaseChoice
	 * @see org.kring.model.method.impl.MethodPackageImpl#getCaseChoice()
	 * @generated
	 */
	int CASE_CHOICE = 50;

	/**
	 * The meta object id for the '{@link org.kring.model.method.Difficulty <em>Difficulty</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.Difficulty
	 * @see org.kring.model.method.impl.MethodPackageImpl#getDifficulty()
	 * @generated
	 */
	int DIFFICULTY = 51;

	/**
	 * The meta object id for the '{@link org.kring.model.method.PreconditionKind <em>Precondition Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.PreconditionKind
	 * @see org.kring.model.method.impl.MethodPackageImpl#getPreconditionKind()
	 * @generated
	 */
	int PRECONDITION_KIND = 52;

	/**
	 * The meta object id for the '{@link org.kring.model.method.RepeatRule <em>Repeat Rule</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.RepeatRule
	 * @see org.kring.model.method.impl.MethodPackageImpl#getRepeatRule()
	 * @generated
	 */
	int REPEAT_RULE = 53;

	/**
	 * The meta object id for the '{@link org.kring.model.method.RotationKind <em>Rotation Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.RotationKind
	 * @see org.kring.model.method.impl.MethodPackageImpl#getRotationKind()
	 * @generated
	 */
	int ROTATION_KIND = 54;

	/**
	 * The meta object id for the '{@link org.kring.model.method.PhaseFunction <em>Phase Function</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.PhaseFunction
	 * @see org.kring.model.method.impl.MethodPackageImpl#getPhaseFunction()
	 * @generated
	 */
	int PHASE_FUNCTION = 55;

	/**
	 * The meta object id for the '{@link org.kring.model.method.Grouping <em>Grouping</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.Grouping
	 * @see org.kring.model.method.impl.MethodPackageImpl#getGrouping()
	 * @generated
	 */
	int GROUPING = 56;

	/**
	 * The meta object id for the '{@link org.kring.model.method.Atmosphere <em>Atmosphere</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.Atmosphere
	 * @see org.kring.model.method.impl.MethodPackageImpl#getAtmosphere()
	 * @generated
	 */
	int ATMOSPHERE = 57;

	/**
	 * The meta object id for the '{@link org.kring.model.method.Permission <em>Permission</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.Permission
	 * @see org.kring.model.method.impl.MethodPackageImpl#getPermission()
	 * @generated
	 */
	int PERMISSION = 58;

	/**
	 * The meta object id for the '{@link org.kring.model.method.ActivityKind <em>Activity Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.ActivityKind
	 * @see org.kring.model.method.impl.MethodPackageImpl#getActivityKind()
	 * @generated
	 */
	int ACTIVITY_KIND = 59;

	/**
	 * The meta object id for the '{@link org.kring.model.method.Place <em>Place</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.Place
	 * @see org.kring.model.method.impl.MethodPackageImpl#getPlace()
	 * @generated
	 */
	int PLACE = 60;

	/**
	 * The meta object id for the '{@link org.kring.model.method.SpeechRule <em>Speech Rule</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.SpeechRule
	 * @see org.kring.model.method.impl.MethodPackageImpl#getSpeechRule()
	 * @generated
	 */
	int SPEECH_RULE = 61;

	/**
	 * The meta object id for the '{@link org.kring.model.method.Order <em>Order</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.Order
	 * @see org.kring.model.method.impl.MethodPackageImpl#getOrder()
	 * @generated
	 */
	int ORDER = 62;

	/**
	 * The meta object id for the '{@link org.kring.model.method.PromptType <em>Prompt Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.PromptType
	 * @see org.kring.model.method.impl.MethodPackageImpl#getPromptType()
	 * @generated
	 */
	int PROMPT_TYPE = 63;

	/**
	 * The meta object id for the '{@link org.kring.model.method.PromptForm <em>Prompt Form</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.PromptForm
	 * @see org.kring.model.method.impl.MethodPackageImpl#getPromptForm()
	 * @generated
	 */
	int PROMPT_FORM = 64;

	/**
	 * The meta object id for the '{@link org.kring.model.method.YieldKind <em>Yield Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.YieldKind
	 * @see org.kring.model.method.impl.MethodPackageImpl#getYieldKind()
	 * @generated
	 */
	int YIELD_KIND = 65;

	/**
	 * The meta object id for the '{@link org.kring.model.method.Quantity <em>Quantity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.Quantity
	 * @see org.kring.model.method.impl.MethodPackageImpl#getQuantity()
	 * @generated
	 */
	int QUANTITY = 66;

	/**
	 * The meta object id for the '{@link org.kring.model.method.Visibility <em>Visibility</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.Visibility
	 * @see org.kring.model.method.impl.MethodPackageImpl#getVisibility()
	 * @generated
	 */
	int VISIBILITY = 67;

	/**
	 * The meta object id for the '{@link org.kring.model.method.Carrier <em>Carrier</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.Carrier
	 * @see org.kring.model.method.impl.MethodPackageImpl#getCarrier()
	 * @generated
	 */
	int CARRIER = 68;

	/**
	 * The meta object id for the '{@link org.kring.model.method.Naming <em>Naming</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.Naming
	 * @see org.kring.model.method.impl.MethodPackageImpl#getNaming()
	 * @generated
	 */
	int NAMING = 69;

	/**
	 * The meta object id for the '{@link org.kring.model.method.MaterialKind <em>Material Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.MaterialKind
	 * @see org.kring.model.method.impl.MethodPackageImpl#getMaterialKind()
	 * @generated
	 */
	int MATERIAL_KIND = 70;

	/**
	 * The meta object id for the '{@link org.kring.model.method.GuidanceKind <em>Guidance Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.GuidanceKind
	 * @see org.kring.model.method.impl.MethodPackageImpl#getGuidanceKind()
	 * @generated
	 */
	int GUIDANCE_KIND = 71;

	/**
	 * The meta object id for the '{@link org.kring.model.method.RemarkKind <em>Remark Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.RemarkKind
	 * @see org.kring.model.method.impl.MethodPackageImpl#getRemarkKind()
	 * @generated
	 */
	int REMARK_KIND = 72;

	/**
	 * The meta object id for the '{@link org.kring.model.method.FieldKind <em>Field Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.FieldKind
	 * @see org.kring.model.method.impl.MethodPackageImpl#getFieldKind()
	 * @generated
	 */
	int FIELD_KIND = 73;

	/**
	 * The meta object id for the '{@link org.kring.model.method.BranchCondition <em>Branch Condition</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.method.BranchCondition
	 * @see org.kring.model.method.impl.MethodPackageImpl#getBranchCondition()
	 * @generated
	 */
	int BRANCH_CONDITION = 74;


	/**
	 * Returns the meta object for class '{@link org.kring.model.method.Method <em>Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Method</em>'.
	 * @see org.kring.model.method.Method
	 * @generated
	 */
	EClass getMethod();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Method#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.kring.model.method.Method#getVersion()
	 * @see #getMethod()
	 * @generated
	 */
	EAttribute getMethod_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Method#getBasedOn <em>Based On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Based On</em>'.
	 * @see org.kring.model.method.Method#getBasedOn()
	 * @see #getMethod()
	 * @generated
	 */
	EAttribute getMethod_BasedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Method#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.kring.model.method.Method#getStatus()
	 * @see #getMethod()
	 * @generated
	 */
	EAttribute getMethod_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Method#getDigest <em>Digest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Digest</em>'.
	 * @see org.kring.model.method.Method#getDigest()
	 * @see #getMethod()
	 * @generated
	 */
	EAttribute getMethod_Digest();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.Method#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Name</em>'.
	 * @see org.kring.model.method.Method#getName()
	 * @see #getMethod()
	 * @generated
	 */
	EReference getMethod_Name();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.method.Method#getAliases <em>Aliases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Aliases</em>'.
	 * @see org.kring.model.method.Method#getAliases()
	 * @see #getMethod()
	 * @generated
	 */
	EReference getMethod_Aliases();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.Method#getSummary <em>Summary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Summary</em>'.
	 * @see org.kring.model.method.Method#getSummary()
	 * @see #getMethod()
	 * @generated
	 */
	EReference getMethod_Summary();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Method#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Category</em>'.
	 * @see org.kring.model.method.Method#getCategory()
	 * @see #getMethod()
	 * @generated
	 */
	EAttribute getMethod_Category();

	/**
	 * Returns the meta object for the attribute list '{@link org.kring.model.method.Method#getApproaches <em>Approaches</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Approaches</em>'.
	 * @see org.kring.model.method.Method#getApproaches()
	 * @see #getMethod()
	 * @generated
	 */
	EAttribute getMethod_Approaches();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Method#getDifficulty <em>Difficulty</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Difficulty</em>'.
	 * @see org.kring.model.method.Method#getDifficulty()
	 * @see #getMethod()
	 * @generated
	 */
	EAttribute getMethod_Difficulty();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Method#getCaseKind <em>Case Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Case Kind</em>'.
	 * @see org.kring.model.method.Method#getCaseKind()
	 * @see #getMethod()
	 * @generated
	 */
	EAttribute getMethod_CaseKind();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Method#getPresenters <em>Presenters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Presenters</em>'.
	 * @see org.kring.model.method.Method#getPresenters()
	 * @see #getMethod()
	 * @generated
	 */
	EAttribute getMethod_Presenters();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Method#getCaseChoice <em>Case Choice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Case Choice</em>'.
	 * @see org.kring.model.method.Method#getCaseChoice()
	 * @see #getMethod()
	 * @generated
	 */
	EAttribute getMethod_CaseChoice();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Method#getAdviceStance <em>Advice Stance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Advice Stance</em>'.
	 * @see org.kring.model.method.Method#getAdviceStance()
	 * @see #getMethod()
	 * @generated
	 */
	EAttribute getMethod_AdviceStance();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.Method#getPeople <em>People</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>People</em>'.
	 * @see org.kring.model.method.Method#getPeople()
	 * @see #getMethod()
	 * @generated
	 */
	EReference getMethod_People();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Method#getMinimumStage <em>Minimum Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum Stage</em>'.
	 * @see org.kring.model.method.Method#getMinimumStage()
	 * @see #getMethod()
	 * @generated
	 */
	EAttribute getMethod_MinimumStage();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.method.Method#getPreconditions <em>Preconditions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Preconditions</em>'.
	 * @see org.kring.model.method.Method#getPreconditions()
	 * @see #getMethod()
	 * @generated
	 */
	EReference getMethod_Preconditions();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.Method#getStatedTotal <em>Stated Total</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Stated Total</em>'.
	 * @see org.kring.model.method.Method#getStatedTotal()
	 * @see #getMethod()
	 * @generated
	 */
	EReference getMethod_StatedTotal();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.method.Method#getCitations <em>Citations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Citations</em>'.
	 * @see org.kring.model.method.Method#getCitations()
	 * @see #getMethod()
	 * @generated
	 */
	EReference getMethod_Citations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.method.Method#getRoles <em>Roles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Roles</em>'.
	 * @see org.kring.model.method.Method#getRoles()
	 * @see #getMethod()
	 * @generated
	 */
	EReference getMethod_Roles();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.method.Method#getFlow <em>Flow</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Flow</em>'.
	 * @see org.kring.model.method.Method#getFlow()
	 * @see #getMethod()
	 * @generated
	 */
	EReference getMethod_Flow();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.method.Method#getVariants <em>Variants</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Variants</em>'.
	 * @see org.kring.model.method.Method#getVariants()
	 * @see #getMethod()
	 * @generated
	 */
	EReference getMethod_Variants();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.method.Method#getGuidance <em>Guidance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Guidance</em>'.
	 * @see org.kring.model.method.Method#getGuidance()
	 * @see #getMethod()
	 * @generated
	 */
	EReference getMethod_Guidance();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.method.Method#getSharedGuidance <em>Shared Guidance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Shared Guidance</em>'.
	 * @see org.kring.model.method.Method#getSharedGuidance()
	 * @see #getMethod()
	 * @generated
	 */
	EReference getMethod_SharedGuidance();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.method.Method#getMaterials <em>Materials</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Materials</em>'.
	 * @see org.kring.model.method.Method#getMaterials()
	 * @see #getMethod()
	 * @generated
	 */
	EReference getMethod_Materials();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.method.Method#getDeviations <em>Deviations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Deviations</em>'.
	 * @see org.kring.model.method.Method#getDeviations()
	 * @see #getMethod()
	 * @generated
	 */
	EReference getMethod_Deviations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.method.Method#getRemarks <em>Remarks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Remarks</em>'.
	 * @see org.kring.model.method.Method#getRemarks()
	 * @see #getMethod()
	 * @generated
	 */
	EReference getMethod_Remarks();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Method#getCaseForm <em>Case Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Case Form</em>'.
	 * @see org.kring.model.method.Method#getCaseForm()
	 * @see #getMethod()
	 * @generated
	 */
	EAttribute getMethod_CaseForm();

	/**
	 * Returns the meta object for class '{@link org.kring.model.method.Precondition <em>Precondition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Precondition</em>'.
	 * @see org.kring.model.method.Precondition
	 * @generated
	 */
	EClass getPrecondition();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Precondition#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.kring.model.method.Precondition#getKind()
	 * @see #getPrecondition()
	 * @generated
	 */
	EAttribute getPrecondition_Kind();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.Precondition#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Text</em>'.
	 * @see org.kring.model.method.Precondition#getText()
	 * @see #getPrecondition()
	 * @generated
	 */
	EReference getPrecondition_Text();

	/**
	 * Returns the meta object for class '{@link org.kring.model.method.MethodRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Role</em>'.
	 * @see org.kring.model.method.MethodRole
	 * @generated
	 */
	EClass getMethodRole();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.MethodRole#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.kring.model.method.MethodRole#getKind()
	 * @see #getMethodRole()
	 * @generated
	 */
	EAttribute getMethodRole_Kind();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.MethodRole#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Name</em>'.
	 * @see org.kring.model.method.MethodRole#getName()
	 * @see #getMethodRole()
	 * @generated
	 */
	EReference getMethodRole_Name();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.method.MethodRole#getAliases <em>Aliases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Aliases</em>'.
	 * @see org.kring.model.method.MethodRole#getAliases()
	 * @see #getMethodRole()
	 * @generated
	 */
	EReference getMethodRole_Aliases();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.MethodRole#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Count</em>'.
	 * @see org.kring.model.method.MethodRole#getCount()
	 * @see #getMethodRole()
	 * @generated
	 */
	EReference getMethodRole_Count();

	/**
	 * Returns the meta object for the reference list '{@link org.kring.model.method.MethodRole#getCombinableWith <em>Combinable With</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Combinable With</em>'.
	 * @see org.kring.model.method.MethodRole#getCombinableWith()
	 * @see #getMethodRole()
	 * @generated
	 */
	EReference getMethodRole_CombinableWith();

	/**
	 * Returns the meta object for class '{@link org.kring.model.method.FlowElement <em>Flow Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Flow Element</em>'.
	 * @see org.kring.model.method.FlowElement
	 * @generated
	 */
	EClass getFlowElement();

	/**
	 * Returns the meta object for class '{@link org.kring.model.method.Round <em>Round</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Round</em>'.
	 * @see org.kring.model.method.Round
	 * @generated
	 */
	EClass getRound();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.Round#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Name</em>'.
	 * @see org.kring.model.method.Round#getName()
	 * @see #getRound()
	 * @generated
	 */
	EReference getRound_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Round#getRepeat <em>Repeat</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Repeat</em>'.
	 * @see org.kring.model.method.Round#getRepeat()
	 * @see #getRound()
	 * @generated
	 */
	EAttribute getRound_Repeat();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Round#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see org.kring.model.method.Round#getCount()
	 * @see #getRound()
	 * @generated
	 */
	EAttribute getRound_Count();

	/**
	 * Returns the meta object for the reference '{@link org.kring.model.method.Round#getExcluded <em>Excluded</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Excluded</em>'.
	 * @see org.kring.model.method.Round#getExcluded()
	 * @see #getRound()
	 * @generated
	 */
	EReference getRound_Excluded();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.Round#getUntil <em>Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Until</em>'.
	 * @see org.kring.model.method.Round#getUntil()
	 * @see #getRound()
	 * @generated
	 */
	EReference getRound_Until();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Round#getUntilPrompt <em>Until Prompt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Until Prompt</em>'.
	 * @see org.kring.model.method.Round#getUntilPrompt()
	 * @see #getRound()
	 * @generated
	 */
	EAttribute getRound_UntilPrompt();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.Round#getRotation <em>Rotation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Rotation</em>'.
	 * @see org.kring.model.method.Round#getRotation()
	 * @see #getRound()
	 * @generated
	 */
	EReference getRound_Rotation();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.method.Round#getFlow <em>Flow</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Flow</em>'.
	 * @see org.kring.model.method.Round#getFlow()
	 * @see #getRound()
	 * @generated
	 */
	EReference getRound_Flow();

	/**
	 * Returns the meta object for class '{@link org.kring.model.method.Rotation <em>Rotation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rotation</em>'.
	 * @see org.kring.model.method.Rotation
	 * @generated
	 */
	EClass getRotation();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Rotation#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.kring.model.method.Rotation#getKind()
	 * @see #getRotation()
	 * @generated
	 */
	EAttribute getRotation_Kind();

	/**
	 * Returns the meta object for the reference '{@link org.kring.model.method.Rotation#getMoving <em>Moving</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Moving</em>'.
	 * @see org.kring.model.method.Rotation#getMoving()
	 * @see #getRotation()
	 * @generated
	 */
	EReference getRotation_Moving();

	/**
	 * Returns the meta object for the reference '{@link org.kring.model.method.Rotation#getOther <em>Other</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Other</em>'.
	 * @see org.kring.model.method.Rotation#getOther()
	 * @see #getRotation()
	 * @generated
	 */
	EReference getRotation_Other();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.Rotation#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Text</em>'.
	 * @see org.kring.model.method.Rotation#getText()
	 * @see #getRotation()
	 * @generated
	 */
	EReference getRotation_Text();

	/**
	 * Returns the meta object for class '{@link org.kring.model.method.Phase <em>Phase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Phase</em>'.
	 * @see org.kring.model.method.Phase
	 * @generated
	 */
	EClass getPhase();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Phase#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.kring.model.method.Phase#getNumber()
	 * @see #getPhase()
	 * @generated
	 */
	EAttribute getPhase_Number();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.Phase#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Label</em>'.
	 * @see org.kring.model.method.Phase#getLabel()
	 * @see #getPhase()
	 * @generated
	 */
	EReference getPhase_Label();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.Phase#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Name</em>'.
	 * @see org.kring.model.method.Phase#getName()
	 * @see #getPhase()
	 * @generated
	 */
	EReference getPhase_Name();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.Phase#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Purpose</em>'.
	 * @see org.kring.model.method.Phase#getPurpose()
	 * @see #getPhase()
	 * @generated
	 */
	EReference getPhase_Purpose();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.Phase#getInstruction <em>Instruction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Instruction</em>'.
	 * @see org.kring.model.method.Phase#getInstruction()
	 * @see #getPhase()
	 * @generated
	 */
	EReference getPhase_Instruction();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.Phase#getDuration <em>Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Duration</em>'.
	 * @see org.kring.model.method.Phase#getDuration()
	 * @see #getPhase()
	 * @generated
	 */
	EReference getPhase_Duration();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Phase#isOptional <em>Optional</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Optional</em>'.
	 * @see org.kring.model.method.Phase#isOptional()
	 * @see #getPhase()
	 * @generated
	 */
	EAttribute getPhase_Optional();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Phase#getFunction <em>Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Function</em>'.
	 * @see org.kring.model.method.Phase#getFunction()
	 * @see #getPhase()
	 * @generated
	 */
	EAttribute getPhase_Function();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Phase#getGrouping <em>Grouping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Grouping</em>'.
	 * @see org.kring.model.method.Phase#getGrouping()
	 * @see #getPhase()
	 * @generated
	 */
	EAttribute getPhase_Grouping();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Phase#getAtmosphere <em>Atmosphere</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Atmosphere</em>'.
	 * @see org.kring.model.method.Phase#getAtmosphere()
	 * @see #getPhase()
	 * @generated
	 */
	EAttribute getPhase_Atmosphere();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Phase#getAdviceStance <em>Advice Stance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Advice Stance</em>'.
	 * @see org.kring.model.method.Phase#getAdviceStance()
	 * @see #getPhase()
	 * @generated
	 */
	EAttribute getPhase_AdviceStance();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Phase#getDiscussion <em>Discussion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Discussion</em>'.
	 * @see org.kring.model.method.Phase#getDiscussion()
	 * @see #getPhase()
	 * @generated
	 */
	EAttribute getPhase_Discussion();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.method.Phase#getActivities <em>Activities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Activities</em>'.
	 * @see org.kring.model.method.Phase#getActivities()
	 * @see #getPhase()
	 * @generated
	 */
	EReference getPhase_Activities();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.method.Phase#getPrompts <em>Prompts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Prompts</em>'.
	 * @see org.kring.model.method.Phase#getPrompts()
	 * @see #getPhase()
	 * @generated
	 */
	EReference getPhase_Prompts();

	/**
	 * Returns the meta object for the attribute list '{@link org.kring.model.method.Phase#getQuestionBanks <em>Question Banks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Question Banks</em>'.
	 * @see org.kring.model.method.Phase#getQuestionBanks()
	 * @see #getPhase()
	 * @generated
	 */
	EAttribute getPhase_QuestionBanks();

	/**
	 * Returns the meta object for the attribute list '{@link org.kring.model.method.Phase#getPromptTypes <em>Prompt Types</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Prompt Types</em>'.
	 * @see org.kring.model.method.Phase#getPromptTypes()
	 * @see #getPhase()
	 * @generated
	 */
	EAttribute getPhase_PromptTypes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.method.Phase#getYields <em>Yields</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Yields</em>'.
	 * @see org.kring.model.method.Phase#getYields()
	 * @see #getPhase()
	 * @generated
	 */
	EReference getPhase_Yields();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.method.Phase#getCriteria <em>Criteria</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Criteria</em>'.
	 * @see org.kring.model.method.Phase#getCriteria()
	 * @see #getPhase()
	 * @generated
	 */
	EReference getPhase_Criteria();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.method.Phase#getEvaluates <em>Evaluates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evaluates</em>'.
	 * @see org.kring.model.method.Phase#getEvaluates()
	 * @see #getPhase()
	 * @generated
	 */
	EReference getPhase_Evaluates();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.method.Phase#getLeavesOut <em>Leaves Out</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Leaves Out</em>'.
	 * @see org.kring.model.method.Phase#getLeavesOut()
	 * @see #getPhase()
	 * @generated
	 */
	EReference getPhase_LeavesOut();

	/**
	 * Returns the meta object for class '{@link org.kring.model.method.Activity <em>Activity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Activity</em>'.
	 * @see org.kring.model.method.Activity
	 * @generated
	 */
	EClass getActivity();

	/**
	 * Returns the meta object for the reference '{@link org.kring.model.method.Activity#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Role</em>'.
	 * @see org.kring.model.method.Activity#getRole()
	 * @see #getActivity()
	 * @generated
	 */
	EReference getActivity_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Activity#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.kring.model.method.Activity#getKind()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Activity#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.kring.model.method.Activity#getPlace()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_Place();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Activity#getSpeech <em>Speech</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Speech</em>'.
	 * @see org.kring.model.method.Activity#getSpeech()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_Speech();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Activity#getOrder <em>Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Order</em>'.
	 * @see org.kring.model.method.Activity#getOrder()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_Order();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Activity#isOptional <em>Optional</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Optional</em>'.
	 * @see org.kring.model.method.Activity#isOptional()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_Optional();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.Activity#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Text</em>'.
	 * @see org.kring.model.method.Activity#getText()
	 * @see #getActivity()
	 * @generated
	 */
	EReference getActivity_Text();

	/**
	 * Returns the meta object for class '{@link org.kring.model.method.Prompt <em>Prompt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Prompt</em>'.
	 * @see org.kring.model.method.Prompt
	 * @generated
	 */
	EClass getPrompt();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.Prompt#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Text</em>'.
	 * @see org.kring.model.method.Prompt#getText()
	 * @see #getPrompt()
	 * @generated
	 */
	EReference getPrompt_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Prompt#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.kring.model.method.Prompt#getType()
	 * @see #getPrompt()
	 * @generated
	 */
	EAttribute getPrompt_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Prompt#getForm <em>Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Form</em>'.
	 * @see org.kring.model.method.Prompt#getForm()
	 * @see #getPrompt()
	 * @generated
	 */
	EAttribute getPrompt_Form();

	/**
	 * Returns the meta object for the reference '{@link org.kring.model.method.Prompt#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Role</em>'.
	 * @see org.kring.model.method.Prompt#getRole()
	 * @see #getPrompt()
	 * @generated
	 */
	EReference getPrompt_Role();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.Prompt#getHint <em>Hint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Hint</em>'.
	 * @see org.kring.model.method.Prompt#getHint()
	 * @see #getPrompt()
	 * @generated
	 */
	EReference getPrompt_Hint();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Prompt#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.kring.model.method.Prompt#getLabel()
	 * @see #getPrompt()
	 * @generated
	 */
	EAttribute getPrompt_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Prompt#getGroup <em>Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Group</em>'.
	 * @see org.kring.model.method.Prompt#getGroup()
	 * @see #getPrompt()
	 * @generated
	 */
	EAttribute getPrompt_Group();

	/**
	 * Returns the meta object for class '{@link org.kring.model.method.Yield <em>Yield</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Yield</em>'.
	 * @see org.kring.model.method.Yield
	 * @generated
	 */
	EClass getYield();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Yield#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.kring.model.method.Yield#getKind()
	 * @see #getYield()
	 * @generated
	 */
	EAttribute getYield_Kind();

	/**
	 * Returns the meta object for the reference '{@link org.kring.model.method.Yield#getGiver <em>Giver</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Giver</em>'.
	 * @see org.kring.model.method.Yield#getGiver()
	 * @see #getYield()
	 * @generated
	 */
	EReference getYield_Giver();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Yield#getQuantity <em>Quantity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quantity</em>'.
	 * @see org.kring.model.method.Yield#getQuantity()
	 * @see #getYield()
	 * @generated
	 */
	EAttribute getYield_Quantity();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Yield#getExactly <em>Exactly</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Exactly</em>'.
	 * @see org.kring.model.method.Yield#getExactly()
	 * @see #getYield()
	 * @generated
	 */
	EAttribute getYield_Exactly();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Yield#getVisibility <em>Visibility</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Visibility</em>'.
	 * @see org.kring.model.method.Yield#getVisibility()
	 * @see #getYield()
	 * @generated
	 */
	EAttribute getYield_Visibility();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Yield#getCarrier <em>Carrier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Carrier</em>'.
	 * @see org.kring.model.method.Yield#getCarrier()
	 * @see #getYield()
	 * @generated
	 */
	EAttribute getYield_Carrier();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Yield#getNaming <em>Naming</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Naming</em>'.
	 * @see org.kring.model.method.Yield#getNaming()
	 * @see #getYield()
	 * @generated
	 */
	EAttribute getYield_Naming();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Yield#isOptional <em>Optional</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Optional</em>'.
	 * @see org.kring.model.method.Yield#isOptional()
	 * @see #getYield()
	 * @generated
	 */
	EAttribute getYield_Optional();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.Yield#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Name</em>'.
	 * @see org.kring.model.method.Yield#getName()
	 * @see #getYield()
	 * @generated
	 */
	EReference getYield_Name();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.method.Yield#getColumns <em>Columns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Columns</em>'.
	 * @see org.kring.model.method.Yield#getColumns()
	 * @see #getYield()
	 * @generated
	 */
	EReference getYield_Columns();

	/**
	 * Returns the meta object for the reference '{@link org.kring.model.method.Yield#getLinksTo <em>Links To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Links To</em>'.
	 * @see org.kring.model.method.Yield#getLinksTo()
	 * @see #getYield()
	 * @generated
	 */
	EReference getYield_LinksTo();

	/**
	 * Returns the meta object for the reference '{@link org.kring.model.method.Yield#getChosenFrom <em>Chosen From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Chosen From</em>'.
	 * @see org.kring.model.method.Yield#getChosenFrom()
	 * @see #getYield()
	 * @generated
	 */
	EReference getYield_ChosenFrom();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.Yield#getRating <em>Rating</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Rating</em>'.
	 * @see org.kring.model.method.Yield#getRating()
	 * @see #getYield()
	 * @generated
	 */
	EReference getYield_Rating();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.Yield#getSmart <em>Smart</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Smart</em>'.
	 * @see org.kring.model.method.Yield#getSmart()
	 * @see #getYield()
	 * @generated
	 */
	EReference getYield_Smart();

	/**
	 * Returns the meta object for class '{@link org.kring.model.method.Column <em>Column</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Column</em>'.
	 * @see org.kring.model.method.Column
	 * @generated
	 */
	EClass getColumn();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.Column#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Name</em>'.
	 * @see org.kring.model.method.Column#getName()
	 * @see #getColumn()
	 * @generated
	 */
	EReference getColumn_Name();

	/**
	 * Returns the meta object for class '{@link org.kring.model.method.Rating <em>Rating</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rating</em>'.
	 * @see org.kring.model.method.Rating
	 * @generated
	 */
	EClass getRating();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Rating#getMin <em>Min</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Min</em>'.
	 * @see org.kring.model.method.Rating#getMin()
	 * @see #getRating()
	 * @generated
	 */
	EAttribute getRating_Min();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Rating#getMax <em>Max</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max</em>'.
	 * @see org.kring.model.method.Rating#getMax()
	 * @see #getRating()
	 * @generated
	 */
	EAttribute getRating_Max();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Rating#getThreshold <em>Threshold</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Threshold</em>'.
	 * @see org.kring.model.method.Rating#getThreshold()
	 * @see #getRating()
	 * @generated
	 */
	EAttribute getRating_Threshold();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.method.Rating#getFollowUps <em>Follow Ups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Follow Ups</em>'.
	 * @see org.kring.model.method.Rating#getFollowUps()
	 * @see #getRating()
	 * @generated
	 */
	EReference getRating_FollowUps();

	/**
	 * Returns the meta object for class '{@link org.kring.model.method.Smart <em>Smart</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Smart</em>'.
	 * @see org.kring.model.method.Smart
	 * @generated
	 */
	EClass getSmart();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Smart#isRequired <em>Required</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Required</em>'.
	 * @see org.kring.model.method.Smart#isRequired()
	 * @see #getSmart()
	 * @generated
	 */
	EAttribute getSmart_Required();

	/**
	 * Returns the meta object for class '{@link org.kring.model.method.Criterion <em>Criterion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Criterion</em>'.
	 * @see org.kring.model.method.Criterion
	 * @generated
	 */
	EClass getCriterion();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.Criterion#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Name</em>'.
	 * @see org.kring.model.method.Criterion#getName()
	 * @see #getCriterion()
	 * @generated
	 */
	EReference getCriterion_Name();

	/**
	 * Returns the meta object for class '{@link org.kring.model.method.EvaluationTopic <em>Evaluation Topic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Evaluation Topic</em>'.
	 * @see org.kring.model.method.EvaluationTopic
	 * @generated
	 */
	EClass getEvaluationTopic();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.EvaluationTopic#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Name</em>'.
	 * @see org.kring.model.method.EvaluationTopic#getName()
	 * @see #getEvaluationTopic()
	 * @generated
	 */
	EReference getEvaluationTopic_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.EvaluationTopic#getAxis <em>Axis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Axis</em>'.
	 * @see org.kring.model.method.EvaluationTopic#getAxis()
	 * @see #getEvaluationTopic()
	 * @generated
	 */
	EAttribute getEvaluationTopic_Axis();

	/**
	 * Returns the meta object for class '{@link org.kring.model.method.Material <em>Material</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Material</em>'.
	 * @see org.kring.model.method.Material
	 * @generated
	 */
	EClass getMaterial();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Material#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.kring.model.method.Material#getKind()
	 * @see #getMaterial()
	 * @generated
	 */
	EAttribute getMaterial_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Material#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count</em>'.
	 * @see org.kring.model.method.Material#getCount()
	 * @see #getMaterial()
	 * @generated
	 */
	EAttribute getMaterial_Count();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.Material#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Text</em>'.
	 * @see org.kring.model.method.Material#getText()
	 * @see #getMaterial()
	 * @generated
	 */
	EReference getMaterial_Text();

	/**
	 * Returns the meta object for class '{@link org.kring.model.method.Guidance <em>Guidance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Guidance</em>'.
	 * @see org.kring.model.method.Guidance
	 * @generated
	 */
	EClass getGuidance();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Guidance#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.kring.model.method.Guidance#getKind()
	 * @see #getGuidance()
	 * @generated
	 */
	EAttribute getGuidance_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Guidance#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.kring.model.method.Guidance#getNumber()
	 * @see #getGuidance()
	 * @generated
	 */
	EAttribute getGuidance_Number();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.Guidance#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Name</em>'.
	 * @see org.kring.model.method.Guidance#getName()
	 * @see #getGuidance()
	 * @generated
	 */
	EReference getGuidance_Name();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.Guidance#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Text</em>'.
	 * @see org.kring.model.method.Guidance#getText()
	 * @see #getGuidance()
	 * @generated
	 */
	EReference getGuidance_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Guidance#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner</em>'.
	 * @see org.kring.model.method.Guidance#getOwner()
	 * @see #getGuidance()
	 * @generated
	 */
	EAttribute getGuidance_Owner();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.method.Guidance#getCitations <em>Citations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Citations</em>'.
	 * @see org.kring.model.method.Guidance#getCitations()
	 * @see #getGuidance()
	 * @generated
	 */
	EReference getGuidance_Citations();

	/**
	 * Returns the meta object for the attribute list '{@link org.kring.model.method.Guidance#getPhases <em>Phases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Phases</em>'.
	 * @see org.kring.model.method.Guidance#getPhases()
	 * @see #getGuidance()
	 * @generated
	 */
	EAttribute getGuidance_Phases();

	/**
	 * Returns the meta object for the attribute list '{@link org.kring.model.method.Guidance#getContradicts <em>Contradicts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Contradicts</em>'.
	 * @see org.kring.model.method.Guidance#getContradicts()
	 * @see #getGuidance()
	 * @generated
	 */
	EAttribute getGuidance_Contradicts();

	/**
	 * Returns the meta object for class '{@link org.kring.model.method.GuidanceUse <em>Guidance Use</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Guidance Use</em>'.
	 * @see org.kring.model.method.GuidanceUse
	 * @generated
	 */
	EClass getGuidanceUse();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.GuidanceUse#getGuidance <em>Guidance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Guidance</em>'.
	 * @see org.kring.model.method.GuidanceUse#getGuidance()
	 * @see #getGuidanceUse()
	 * @generated
	 */
	EAttribute getGuidanceUse_Guidance();

	/**
	 * Returns the meta object for the attribute list '{@link org.kring.model.method.GuidanceUse#getPhases <em>Phases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Phases</em>'.
	 * @see org.kring.model.method.GuidanceUse#getPhases()
	 * @see #getGuidanceUse()
	 * @generated
	 */
	EAttribute getGuidanceUse_Phases();

	/**
	 * Returns the meta object for class '{@link org.kring.model.method.Deviation <em>Deviation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Deviation</em>'.
	 * @see org.kring.model.method.Deviation
	 * @generated
	 */
	EClass getDeviation();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Deviation#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule</em>'.
	 * @see org.kring.model.method.Deviation#getRule()
	 * @see #getDeviation()
	 * @generated
	 */
	EAttribute getDeviation_Rule();

	/**
	 * Returns the meta object for the reference '{@link org.kring.model.method.Deviation#getPhase <em>Phase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Phase</em>'.
	 * @see org.kring.model.method.Deviation#getPhase()
	 * @see #getDeviation()
	 * @generated
	 */
	EReference getDeviation_Phase();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.Deviation#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Reason</em>'.
	 * @see org.kring.model.method.Deviation#getReason()
	 * @see #getDeviation()
	 * @generated
	 */
	EReference getDeviation_Reason();

	/**
	 * Returns the meta object for class '{@link org.kring.model.method.Remark <em>Remark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Remark</em>'.
	 * @see org.kring.model.method.Remark
	 * @generated
	 */
	EClass getRemark();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Remark#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.kring.model.method.Remark#getKind()
	 * @see #getRemark()
	 * @generated
	 */
	EAttribute getRemark_Kind();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.Remark#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Text</em>'.
	 * @see org.kring.model.method.Remark#getText()
	 * @see #getRemark()
	 * @generated
	 */
	EReference getRemark_Text();

	/**
	 * Returns the meta object for class '{@link org.kring.model.method.Variant <em>Variant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Variant</em>'.
	 * @see org.kring.model.method.Variant
	 * @generated
	 */
	EClass getVariant();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.Variant#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Name</em>'.
	 * @see org.kring.model.method.Variant#getName()
	 * @see #getVariant()
	 * @generated
	 */
	EReference getVariant_Name();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.Variant#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Description</em>'.
	 * @see org.kring.model.method.Variant#getDescription()
	 * @see #getVariant()
	 * @generated
	 */
	EReference getVariant_Description();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.method.Variant#getChanges <em>Changes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Changes</em>'.
	 * @see org.kring.model.method.Variant#getChanges()
	 * @see #getVariant()
	 * @generated
	 */
	EReference getVariant_Changes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.method.Variant#getCitations <em>Citations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Citations</em>'.
	 * @see org.kring.model.method.Variant#getCitations()
	 * @see #getVariant()
	 * @generated
	 */
	EReference getVariant_Citations();

	/**
	 * Returns the meta object for class '{@link org.kring.model.method.Change <em>Change</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Change</em>'.
	 * @see org.kring.model.method.Change
	 * @generated
	 */
	EClass getChange();

	/**
	 * Returns the meta object for class '{@link org.kring.model.method.RewordPhase <em>Reword Phase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Reword Phase</em>'.
	 * @see org.kring.model.method.RewordPhase
	 * @generated
	 */
	EClass getRewordPhase();

	/**
	 * Returns the meta object for the reference '{@link org.kring.model.method.RewordPhase#getPhase <em>Phase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Phase</em>'.
	 * @see org.kring.model.method.RewordPhase#getPhase()
	 * @see #getRewordPhase()
	 * @generated
	 */
	EReference getRewordPhase_Phase();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.RewordPhase#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Name</em>'.
	 * @see org.kring.model.method.RewordPhase#getName()
	 * @see #getRewordPhase()
	 * @generated
	 */
	EReference getRewordPhase_Name();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.RewordPhase#getInstruction <em>Instruction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Instruction</em>'.
	 * @see org.kring.model.method.RewordPhase#getInstruction()
	 * @see #getRewordPhase()
	 * @generated
	 */
	EReference getRewordPhase_Instruction();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.method.RewordPhase#getPrompts <em>Prompts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Prompts</em>'.
	 * @see org.kring.model.method.RewordPhase#getPrompts()
	 * @see #getRewordPhase()
	 * @generated
	 */
	EReference getRewordPhase_Prompts();

	/**
	 * Returns the meta object for class '{@link org.kring.model.method.ReplacePhase <em>Replace Phase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Replace Phase</em>'.
	 * @see org.kring.model.method.ReplacePhase
	 * @generated
	 */
	EClass getReplacePhase();

	/**
	 * Returns the meta object for the reference '{@link org.kring.model.method.ReplacePhase#getPhase <em>Phase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Phase</em>'.
	 * @see org.kring.model.method.ReplacePhase#getPhase()
	 * @see #getReplacePhase()
	 * @generated
	 */
	EReference getReplacePhase_Phase();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.ReplacePhase#getReplacement <em>Replacement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Replacement</em>'.
	 * @see org.kring.model.method.ReplacePhase#getReplacement()
	 * @see #getReplacePhase()
	 * @generated
	 */
	EReference getReplacePhase_Replacement();

	/**
	 * Returns the meta object for class '{@link org.kring.model.method.AddPhase <em>Add Phase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Add Phase</em>'.
	 * @see org.kring.model.method.AddPhase
	 * @generated
	 */
	EClass getAddPhase();

	/**
	 * Returns the meta object for the reference '{@link org.kring.model.method.AddPhase#getAfter <em>After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>After</em>'.
	 * @see org.kring.model.method.AddPhase#getAfter()
	 * @see #getAddPhase()
	 * @generated
	 */
	EReference getAddPhase_After();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.AddPhase#getAddition <em>Addition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Addition</em>'.
	 * @see org.kring.model.method.AddPhase#getAddition()
	 * @see #getAddPhase()
	 * @generated
	 */
	EReference getAddPhase_Addition();

	/**
	 * Returns the meta object for class '{@link org.kring.model.method.LeaveOutPhase <em>Leave Out Phase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Leave Out Phase</em>'.
	 * @see org.kring.model.method.LeaveOutPhase
	 * @generated
	 */
	EClass getLeaveOutPhase();

	/**
	 * Returns the meta object for the reference '{@link org.kring.model.method.LeaveOutPhase#getPhase <em>Phase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Phase</em>'.
	 * @see org.kring.model.method.LeaveOutPhase#getPhase()
	 * @see #getLeaveOutPhase()
	 * @generated
	 */
	EReference getLeaveOutPhase_Phase();

	/**
	 * Returns the meta object for class '{@link org.kring.model.method.ChangeDuration <em>Change Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Change Duration</em>'.
	 * @see org.kring.model.method.ChangeDuration
	 * @generated
	 */
	EClass getChangeDuration();

	/**
	 * Returns the meta object for the reference '{@link org.kring.model.method.ChangeDuration#getPhase <em>Phase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Phase</em>'.
	 * @see org.kring.model.method.ChangeDuration#getPhase()
	 * @see #getChangeDuration()
	 * @generated
	 */
	EReference getChangeDuration_Phase();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.ChangeDuration#getDuration <em>Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Duration</em>'.
	 * @see org.kring.model.method.ChangeDuration#getDuration()
	 * @see #getChangeDuration()
	 * @generated
	 */
	EReference getChangeDuration_Duration();

	/**
	 * Returns the meta object for class '{@link org.kring.model.method.ReplaceYield <em>Replace Yield</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Replace Yield</em>'.
	 * @see org.kring.model.method.ReplaceYield
	 * @generated
	 */
	EClass getReplaceYield();

	/**
	 * Returns the meta object for the reference '{@link org.kring.model.method.ReplaceYield#getYield <em>Yield</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Yield</em>'.
	 * @see org.kring.model.method.ReplaceYield#getYield()
	 * @see #getReplaceYield()
	 * @generated
	 */
	EReference getReplaceYield_Yield();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.ReplaceYield#getReplacement <em>Replacement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Replacement</em>'.
	 * @see org.kring.model.method.ReplaceYield#getReplacement()
	 * @see #getReplaceYield()
	 * @generated
	 */
	EReference getReplaceYield_Replacement();

	/**
	 * Returns the meta object for class '{@link org.kring.model.method.ChangePresenters <em>Change Presenters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Change Presenters</em>'.
	 * @see org.kring.model.method.ChangePresenters
	 * @generated
	 */
	EClass getChangePresenters();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.ChangePresenters#getPresenters <em>Presenters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Presenters</em>'.
	 * @see org.kring.model.method.ChangePresenters#getPresenters()
	 * @see #getChangePresenters()
	 * @generated
	 */
	EAttribute getChangePresenters_Presenters();

	/**
	 * Returns the meta object for class '{@link org.kring.model.method.ChangeRoleCount <em>Change Role Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Change Role Count</em>'.
	 * @see org.kring.model.method.ChangeRoleCount
	 * @generated
	 */
	EClass getChangeRoleCount();

	/**
	 * Returns the meta object for the reference '{@link org.kring.model.method.ChangeRoleCount#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Role</em>'.
	 * @see org.kring.model.method.ChangeRoleCount#getRole()
	 * @see #getChangeRoleCount()
	 * @generated
	 */
	EReference getChangeRoleCount_Role();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.ChangeRoleCount#getCount <em>Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Count</em>'.
	 * @see org.kring.model.method.ChangeRoleCount#getCount()
	 * @see #getChangeRoleCount()
	 * @generated
	 */
	EReference getChangeRoleCount_Count();

	/**
	 * Returns the meta object for class '{@link org.kring.model.method.Shelf <em>Shelf</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Shelf</em>'.
	 * @see org.kring.model.method.Shelf
	 * @generated
	 */
	EClass getShelf();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.Shelf#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Name</em>'.
	 * @see org.kring.model.method.Shelf#getName()
	 * @see #getShelf()
	 * @generated
	 */
	EReference getShelf_Name();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.method.Shelf#getSources <em>Sources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sources</em>'.
	 * @see org.kring.model.method.Shelf#getSources()
	 * @see #getShelf()
	 * @generated
	 */
	EReference getShelf_Sources();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.method.Shelf#getApproaches <em>Approaches</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Approaches</em>'.
	 * @see org.kring.model.method.Shelf#getApproaches()
	 * @see #getShelf()
	 * @generated
	 */
	EReference getShelf_Approaches();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.method.Shelf#getQuestionBanks <em>Question Banks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Question Banks</em>'.
	 * @see org.kring.model.method.Shelf#getQuestionBanks()
	 * @see #getShelf()
	 * @generated
	 */
	EReference getShelf_QuestionBanks();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.method.Shelf#getForms <em>Forms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Forms</em>'.
	 * @see org.kring.model.method.Shelf#getForms()
	 * @see #getShelf()
	 * @generated
	 */
	EReference getShelf_Forms();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.method.Shelf#getRoleCards <em>Role Cards</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Role Cards</em>'.
	 * @see org.kring.model.method.Shelf#getRoleCards()
	 * @see #getShelf()
	 * @generated
	 */
	EReference getShelf_RoleCards();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.method.Shelf#getGuidanceSets <em>Guidance Sets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Guidance Sets</em>'.
	 * @see org.kring.model.method.Shelf#getGuidanceSets()
	 * @see #getShelf()
	 * @generated
	 */
	EReference getShelf_GuidanceSets();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.method.Shelf#getStructures <em>Structures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Structures</em>'.
	 * @see org.kring.model.method.Shelf#getStructures()
	 * @see #getShelf()
	 * @generated
	 */
	EReference getShelf_Structures();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.Shelf#getNorms <em>Norms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Norms</em>'.
	 * @see org.kring.model.method.Shelf#getNorms()
	 * @see #getShelf()
	 * @generated
	 */
	EReference getShelf_Norms();

	/**
	 * Returns the meta object for class '{@link org.kring.model.method.Source <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Source</em>'.
	 * @see org.kring.model.method.Source
	 * @generated
	 */
	EClass getSource();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Source#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.kring.model.method.Source#getTitle()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Source#getAuthors <em>Authors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Authors</em>'.
	 * @see org.kring.model.method.Source#getAuthors()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Authors();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Source#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.kring.model.method.Source#getYear()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Year();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.Source#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Description</em>'.
	 * @see org.kring.model.method.Source#getDescription()
	 * @see #getSource()
	 * @generated
	 */
	EReference getSource_Description();

	/**
	 * Returns the meta object for class '{@link org.kring.model.method.Approach <em>Approach</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Approach</em>'.
	 * @see org.kring.model.method.Approach
	 * @generated
	 */
	EClass getApproach();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.Approach#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Name</em>'.
	 * @see org.kring.model.method.Approach#getName()
	 * @see #getApproach()
	 * @generated
	 */
	EReference getApproach_Name();

	/**
	 * Returns the meta object for class '{@link org.kring.model.method.QuestionBank <em>Question Bank</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Question Bank</em>'.
	 * @see org.kring.model.method.QuestionBank
	 * @generated
	 */
	EClass getQuestionBank();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.QuestionBank#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Name</em>'.
	 * @see org.kring.model.method.QuestionBank#getName()
	 * @see #getQuestionBank()
	 * @generated
	 */
	EReference getQuestionBank_Name();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.QuestionBank#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Description</em>'.
	 * @see org.kring.model.method.QuestionBank#getDescription()
	 * @see #getQuestionBank()
	 * @generated
	 */
	EReference getQuestionBank_Description();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.method.QuestionBank#getCitations <em>Citations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Citations</em>'.
	 * @see org.kring.model.method.QuestionBank#getCitations()
	 * @see #getQuestionBank()
	 * @generated
	 */
	EReference getQuestionBank_Citations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.method.QuestionBank#getGroups <em>Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Groups</em>'.
	 * @see org.kring.model.method.QuestionBank#getGroups()
	 * @see #getQuestionBank()
	 * @generated
	 */
	EReference getQuestionBank_Groups();

	/**
	 * Returns the meta object for class '{@link org.kring.model.method.PromptGroup <em>Prompt Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Prompt Group</em>'.
	 * @see org.kring.model.method.PromptGroup
	 * @generated
	 */
	EClass getPromptGroup();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.PromptGroup#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Name</em>'.
	 * @see org.kring.model.method.PromptGroup#getName()
	 * @see #getPromptGroup()
	 * @generated
	 */
	EReference getPromptGroup_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.PromptGroup#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.kring.model.method.PromptGroup#getType()
	 * @see #getPromptGroup()
	 * @generated
	 */
	EAttribute getPromptGroup_Type();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.method.PromptGroup#getPrompts <em>Prompts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Prompts</em>'.
	 * @see org.kring.model.method.PromptGroup#getPrompts()
	 * @see #getPromptGroup()
	 * @generated
	 */
	EReference getPromptGroup_Prompts();

	/**
	 * Returns the meta object for class '{@link org.kring.model.method.FormTemplate <em>Form Template</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Form Template</em>'.
	 * @see org.kring.model.method.FormTemplate
	 * @generated
	 */
	EClass getFormTemplate();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.FormTemplate#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Name</em>'.
	 * @see org.kring.model.method.FormTemplate#getName()
	 * @see #getFormTemplate()
	 * @generated
	 */
	EReference getFormTemplate_Name();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.FormTemplate#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Purpose</em>'.
	 * @see org.kring.model.method.FormTemplate#getPurpose()
	 * @see #getFormTemplate()
	 * @generated
	 */
	EReference getFormTemplate_Purpose();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.FormTemplate#getVisibility <em>Visibility</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Visibility</em>'.
	 * @see org.kring.model.method.FormTemplate#getVisibility()
	 * @see #getFormTemplate()
	 * @generated
	 */
	EAttribute getFormTemplate_Visibility();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.method.FormTemplate#getCitations <em>Citations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Citations</em>'.
	 * @see org.kring.model.method.FormTemplate#getCitations()
	 * @see #getFormTemplate()
	 * @generated
	 */
	EReference getFormTemplate_Citations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.method.FormTemplate#getFields <em>Fields</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Fields</em>'.
	 * @see org.kring.model.method.FormTemplate#getFields()
	 * @see #getFormTemplate()
	 * @generated
	 */
	EReference getFormTemplate_Fields();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.method.FormTemplate#getChecks <em>Checks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Checks</em>'.
	 * @see org.kring.model.method.FormTemplate#getChecks()
	 * @see #getFormTemplate()
	 * @generated
	 */
	EReference getFormTemplate_Checks();

	/**
	 * Returns the meta object for class '{@link org.kring.model.method.FormField <em>Form Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Form Field</em>'.
	 * @see org.kring.model.method.FormField
	 * @generated
	 */
	EClass getFormField();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.FormField#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Label</em>'.
	 * @see org.kring.model.method.FormField#getLabel()
	 * @see #getFormField()
	 * @generated
	 */
	EReference getFormField_Label();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.FormField#getHint <em>Hint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Hint</em>'.
	 * @see org.kring.model.method.FormField#getHint()
	 * @see #getFormField()
	 * @generated
	 */
	EReference getFormField_Hint();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.FormField#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.kring.model.method.FormField#getKind()
	 * @see #getFormField()
	 * @generated
	 */
	EAttribute getFormField_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.FormField#getMin <em>Min</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Min</em>'.
	 * @see org.kring.model.method.FormField#getMin()
	 * @see #getFormField()
	 * @generated
	 */
	EAttribute getFormField_Min();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.FormField#getMax <em>Max</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max</em>'.
	 * @see org.kring.model.method.FormField#getMax()
	 * @see #getFormField()
	 * @generated
	 */
	EAttribute getFormField_Max();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.FormField#isRequired <em>Required</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Required</em>'.
	 * @see org.kring.model.method.FormField#isRequired()
	 * @see #getFormField()
	 * @generated
	 */
	EAttribute getFormField_Required();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.method.FormField#getChoices <em>Choices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Choices</em>'.
	 * @see org.kring.model.method.FormField#getChoices()
	 * @see #getFormField()
	 * @generated
	 */
	EReference getFormField_Choices();

	/**
	 * Returns the meta object for class '{@link org.kring.model.method.Choice <em>Choice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Choice</em>'.
	 * @see org.kring.model.method.Choice
	 * @generated
	 */
	EClass getChoice();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.Choice#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Name</em>'.
	 * @see org.kring.model.method.Choice#getName()
	 * @see #getChoice()
	 * @generated
	 */
	EReference getChoice_Name();

	/**
	 * Returns the meta object for class '{@link org.kring.model.method.FormCheck <em>Form Check</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Form Check</em>'.
	 * @see org.kring.model.method.FormCheck
	 * @generated
	 */
	EClass getFormCheck();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.FormCheck#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Text</em>'.
	 * @see org.kring.model.method.FormCheck#getText()
	 * @see #getFormCheck()
	 * @generated
	 */
	EReference getFormCheck_Text();

	/**
	 * Returns the meta object for the reference '{@link org.kring.model.method.FormCheck#getField <em>Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Field</em>'.
	 * @see org.kring.model.method.FormCheck#getField()
	 * @see #getFormCheck()
	 * @generated
	 */
	EReference getFormCheck_Field();

	/**
	 * Returns the meta object for class '{@link org.kring.model.method.RoleCard <em>Role Card</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Role Card</em>'.
	 * @see org.kring.model.method.RoleCard
	 * @generated
	 */
	EClass getRoleCard();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.RoleCard#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.kring.model.method.RoleCard#getRole()
	 * @see #getRoleCard()
	 * @generated
	 */
	EAttribute getRoleCard_Role();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.RoleCard#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Name</em>'.
	 * @see org.kring.model.method.RoleCard#getName()
	 * @see #getRoleCard()
	 * @generated
	 */
	EReference getRoleCard_Name();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.RoleCard#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Description</em>'.
	 * @see org.kring.model.method.RoleCard#getDescription()
	 * @see #getRoleCard()
	 * @generated
	 */
	EReference getRoleCard_Description();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.method.RoleCard#getAliases <em>Aliases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Aliases</em>'.
	 * @see org.kring.model.method.RoleCard#getAliases()
	 * @see #getRoleCard()
	 * @generated
	 */
	EReference getRoleCard_Aliases();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.method.RoleCard#getTasks <em>Tasks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tasks</em>'.
	 * @see org.kring.model.method.RoleCard#getTasks()
	 * @see #getRoleCard()
	 * @generated
	 */
	EReference getRoleCard_Tasks();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.method.RoleCard#getPoints <em>Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Points</em>'.
	 * @see org.kring.model.method.RoleCard#getPoints()
	 * @see #getRoleCard()
	 * @generated
	 */
	EReference getRoleCard_Points();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.method.RoleCard#getCitations <em>Citations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Citations</em>'.
	 * @see org.kring.model.method.RoleCard#getCitations()
	 * @see #getRoleCard()
	 * @generated
	 */
	EReference getRoleCard_Citations();

	/**
	 * Returns the meta object for class '{@link org.kring.model.method.RoleAlias <em>Role Alias</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Role Alias</em>'.
	 * @see org.kring.model.method.RoleAlias
	 * @generated
	 */
	EClass getRoleAlias();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.RoleAlias#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Name</em>'.
	 * @see org.kring.model.method.RoleAlias#getName()
	 * @see #getRoleAlias()
	 * @generated
	 */
	EReference getRoleAlias_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.RoleAlias#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.kring.model.method.RoleAlias#getSource()
	 * @see #getRoleAlias()
	 * @generated
	 */
	EAttribute getRoleAlias_Source();

	/**
	 * Returns the meta object for class '{@link org.kring.model.method.GuidanceSet <em>Guidance Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Guidance Set</em>'.
	 * @see org.kring.model.method.GuidanceSet
	 * @generated
	 */
	EClass getGuidanceSet();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.GuidanceSet#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Name</em>'.
	 * @see org.kring.model.method.GuidanceSet#getName()
	 * @see #getGuidanceSet()
	 * @generated
	 */
	EReference getGuidanceSet_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.GuidanceSet#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.kring.model.method.GuidanceSet#getKind()
	 * @see #getGuidanceSet()
	 * @generated
	 */
	EAttribute getGuidanceSet_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.GuidanceSet#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Owner</em>'.
	 * @see org.kring.model.method.GuidanceSet#getOwner()
	 * @see #getGuidanceSet()
	 * @generated
	 */
	EAttribute getGuidanceSet_Owner();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.method.GuidanceSet#getCitations <em>Citations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Citations</em>'.
	 * @see org.kring.model.method.GuidanceSet#getCitations()
	 * @see #getGuidanceSet()
	 * @generated
	 */
	EReference getGuidanceSet_Citations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.method.GuidanceSet#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Items</em>'.
	 * @see org.kring.model.method.GuidanceSet#getItems()
	 * @see #getGuidanceSet()
	 * @generated
	 */
	EReference getGuidanceSet_Items();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.method.GuidanceSet#getRemarks <em>Remarks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Remarks</em>'.
	 * @see org.kring.model.method.GuidanceSet#getRemarks()
	 * @see #getGuidanceSet()
	 * @generated
	 */
	EReference getGuidanceSet_Remarks();

	/**
	 * Returns the meta object for class '{@link org.kring.model.method.MeetingStructure <em>Meeting Structure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Meeting Structure</em>'.
	 * @see org.kring.model.method.MeetingStructure
	 * @generated
	 */
	EClass getMeetingStructure();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.MeetingStructure#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Name</em>'.
	 * @see org.kring.model.method.MeetingStructure#getName()
	 * @see #getMeetingStructure()
	 * @generated
	 */
	EReference getMeetingStructure_Name();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.MeetingStructure#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Description</em>'.
	 * @see org.kring.model.method.MeetingStructure#getDescription()
	 * @see #getMeetingStructure()
	 * @generated
	 */
	EReference getMeetingStructure_Description();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.method.MeetingStructure#getCitations <em>Citations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Citations</em>'.
	 * @see org.kring.model.method.MeetingStructure#getCitations()
	 * @see #getMeetingStructure()
	 * @generated
	 */
	EReference getMeetingStructure_Citations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.method.MeetingStructure#getSlots <em>Slots</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Slots</em>'.
	 * @see org.kring.model.method.MeetingStructure#getSlots()
	 * @see #getMeetingStructure()
	 * @generated
	 */
	EReference getMeetingStructure_Slots();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.method.MeetingStructure#getBranches <em>Branches</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Branches</em>'.
	 * @see org.kring.model.method.MeetingStructure#getBranches()
	 * @see #getMeetingStructure()
	 * @generated
	 */
	EReference getMeetingStructure_Branches();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.method.MeetingStructure#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Notes</em>'.
	 * @see org.kring.model.method.MeetingStructure#getNotes()
	 * @see #getMeetingStructure()
	 * @generated
	 */
	EReference getMeetingStructure_Notes();

	/**
	 * Returns the meta object for class '{@link org.kring.model.method.Slot <em>Slot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Slot</em>'.
	 * @see org.kring.model.method.Slot
	 * @generated
	 */
	EClass getSlot();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Slot#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.kring.model.method.Slot#getNumber()
	 * @see #getSlot()
	 * @generated
	 */
	EAttribute getSlot_Number();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.Slot#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Name</em>'.
	 * @see org.kring.model.method.Slot#getName()
	 * @see #getSlot()
	 * @generated
	 */
	EReference getSlot_Name();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.Slot#getInstruction <em>Instruction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Instruction</em>'.
	 * @see org.kring.model.method.Slot#getInstruction()
	 * @see #getSlot()
	 * @generated
	 */
	EReference getSlot_Instruction();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Slot#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Category</em>'.
	 * @see org.kring.model.method.Slot#getCategory()
	 * @see #getSlot()
	 * @generated
	 */
	EAttribute getSlot_Category();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Slot#getFunction <em>Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Function</em>'.
	 * @see org.kring.model.method.Slot#getFunction()
	 * @see #getSlot()
	 * @generated
	 */
	EAttribute getSlot_Function();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.Slot#getDuration <em>Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Duration</em>'.
	 * @see org.kring.model.method.Slot#getDuration()
	 * @see #getSlot()
	 * @generated
	 */
	EReference getSlot_Duration();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Slot#getDurationWord <em>Duration Word</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration Word</em>'.
	 * @see org.kring.model.method.Slot#getDurationWord()
	 * @see #getSlot()
	 * @generated
	 */
	EAttribute getSlot_DurationWord();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Slot#isOptional <em>Optional</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Optional</em>'.
	 * @see org.kring.model.method.Slot#isOptional()
	 * @see #getSlot()
	 * @generated
	 */
	EAttribute getSlot_Optional();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Slot#getMethod <em>Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method</em>'.
	 * @see org.kring.model.method.Slot#getMethod()
	 * @see #getSlot()
	 * @generated
	 */
	EAttribute getSlot_Method();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.method.Slot#getPrompts <em>Prompts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Prompts</em>'.
	 * @see org.kring.model.method.Slot#getPrompts()
	 * @see #getSlot()
	 * @generated
	 */
	EReference getSlot_Prompts();

	/**
	 * Returns the meta object for class '{@link org.kring.model.method.Branch <em>Branch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Branch</em>'.
	 * @see org.kring.model.method.Branch
	 * @generated
	 */
	EClass getBranch();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Branch#getCondition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Condition</em>'.
	 * @see org.kring.model.method.Branch#getCondition()
	 * @see #getBranch()
	 * @generated
	 */
	EAttribute getBranch_Condition();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.Branch#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Text</em>'.
	 * @see org.kring.model.method.Branch#getText()
	 * @see #getBranch()
	 * @generated
	 */
	EReference getBranch_Text();

	/**
	 * Returns the meta object for the reference list '{@link org.kring.model.method.Branch#getOffers <em>Offers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Offers</em>'.
	 * @see org.kring.model.method.Branch#getOffers()
	 * @see #getBranch()
	 * @generated
	 */
	EReference getBranch_Offers();

	/**
	 * Returns the meta object for class '{@link org.kring.model.method.Norms <em>Norms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Norms</em>'.
	 * @see org.kring.model.method.Norms
	 * @generated
	 */
	EClass getNorms();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.Norms#getPeople <em>People</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>People</em>'.
	 * @see org.kring.model.method.Norms#getPeople()
	 * @see #getNorms()
	 * @generated
	 */
	EReference getNorms_People();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.method.Norms#getMeeting <em>Meeting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Meeting</em>'.
	 * @see org.kring.model.method.Norms#getMeeting()
	 * @see #getNorms()
	 * @generated
	 */
	EReference getNorms_Meeting();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Norms#getUsualMinutes <em>Usual Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Usual Minutes</em>'.
	 * @see org.kring.model.method.Norms#getUsualMinutes()
	 * @see #getNorms()
	 * @generated
	 */
	EAttribute getNorms_UsualMinutes();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Norms#getIntervalWeeks <em>Interval Weeks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Interval Weeks</em>'.
	 * @see org.kring.model.method.Norms#getIntervalWeeks()
	 * @see #getNorms()
	 * @generated
	 */
	EAttribute getNorms_IntervalWeeks();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.method.Norms#getCommitmentThreshold <em>Commitment Threshold</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Commitment Threshold</em>'.
	 * @see org.kring.model.method.Norms#getCommitmentThreshold()
	 * @see #getNorms()
	 * @generated
	 */
	EAttribute getNorms_CommitmentThreshold();

	/**
	 * Returns the meta object for enum '{@link org.kring.model.method.MethodStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Status</em>'.
	 * @see org.kring.model.method.MethodStatus
	 * @generated
	 */
	EEnum getMethodStatus();

	/**
	 * Returns the meta object for enum '{@link org.kring.model.method.AdviceStance <em>Advice Stance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Advice Stance</em>'.
	 * @see org.kring.model.method.AdviceStance
	 * @generated
	 */
	EEnum getAdviceStance();

	/**
	 * Returns the meta object for enum '{@link org.kring.model.method.CaseKind <em>Case Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Case Kind</em>'.
	 * @see org.kring.model.method.CaseKind
	 * @generated
	 */
	EEnum getCaseKind();

	/**
	 * Returns the meta object for enum '{@link org.kring.model.method.PresenterRule <em>Presenter Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Presenter Rule</em>'.
	 * @see org.kring.model.method.PresenterRule
	 * @generated
	 */
	EEnum getPresenterRule();

	/**
	 * Returns the meta object for enum '{@link org.kring.model.method.CaseChoice <em>Case Choice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Case Choice</em>'.
	 * @see org.kring.model.method.CaseChoice
	 * @generated
	 */
	EEnum getCaseChoice();

	/**
	 * Returns the meta object for enum '{@link org.kring.model.method.Difficulty <em>Difficulty</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Difficulty</em>'.
	 * @see org.kring.model.method.Difficulty
	 * @generated
	 */
	EEnum getDifficulty();

	/**
	 * Returns the meta object for enum '{@link org.kring.model.method.PreconditionKind <em>Precondition Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Precondition Kind</em>'.
	 * @see org.kring.model.method.PreconditionKind
	 * @generated
	 */
	EEnum getPreconditionKind();

	/**
	 * Returns the meta object for enum '{@link org.kring.model.method.RepeatRule <em>Repeat Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Repeat Rule</em>'.
	 * @see org.kring.model.method.RepeatRule
	 * @generated
	 */
	EEnum getRepeatRule();

	/**
	 * Returns the meta object for enum '{@link org.kring.model.method.RotationKind <em>Rotation Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Rotation Kind</em>'.
	 * @see org.kring.model.method.RotationKind
	 * @generated
	 */
	EEnum getRotationKind();

	/**
	 * Returns the meta object for enum '{@link org.kring.model.method.PhaseFunction <em>Phase Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Phase Function</em>'.
	 * @see org.kring.model.method.PhaseFunction
	 * @generated
	 */
	EEnum getPhaseFunction();

	/**
	 * Returns the meta object for enum '{@link org.kring.model.method.Grouping <em>Grouping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Grouping</em>'.
	 * @see org.kring.model.method.Grouping
	 * @generated
	 */
	EEnum getGrouping();

	/**
	 * Returns the meta object for enum '{@link org.kring.model.method.Atmosphere <em>Atmosphere</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Atmosphere</em>'.
	 * @see org.kring.model.method.Atmosphere
	 * @generated
	 */
	EEnum getAtmosphere();

	/**
	 * Returns the meta object for enum '{@link org.kring.model.method.Permission <em>Permission</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Permission</em>'.
	 * @see org.kring.model.method.Permission
	 * @generated
	 */
	EEnum getPermission();

	/**
	 * Returns the meta object for enum '{@link org.kring.model.method.ActivityKind <em>Activity Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Activity Kind</em>'.
	 * @see org.kring.model.method.ActivityKind
	 * @generated
	 */
	EEnum getActivityKind();

	/**
	 * Returns the meta object for enum '{@link org.kring.model.method.Place <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Place</em>'.
	 * @see org.kring.model.method.Place
	 * @generated
	 */
	EEnum getPlace();

	/**
	 * Returns the meta object for enum '{@link org.kring.model.method.SpeechRule <em>Speech Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Speech Rule</em>'.
	 * @see org.kring.model.method.SpeechRule
	 * @generated
	 */
	EEnum getSpeechRule();

	/**
	 * Returns the meta object for enum '{@link org.kring.model.method.Order <em>Order</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Order</em>'.
	 * @see org.kring.model.method.Order
	 * @generated
	 */
	EEnum getOrder();

	/**
	 * Returns the meta object for enum '{@link org.kring.model.method.PromptType <em>Prompt Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Prompt Type</em>'.
	 * @see org.kring.model.method.PromptType
	 * @generated
	 */
	EEnum getPromptType();

	/**
	 * Returns the meta object for enum '{@link org.kring.model.method.PromptForm <em>Prompt Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Prompt Form</em>'.
	 * @see org.kring.model.method.PromptForm
	 * @generated
	 */
	EEnum getPromptForm();

	/**
	 * Returns the meta object for enum '{@link org.kring.model.method.YieldKind <em>Yield Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Yield Kind</em>'.
	 * @see org.kring.model.method.YieldKind
	 * @generated
	 */
	EEnum getYieldKind();

	/**
	 * Returns the meta object for enum '{@link org.kring.model.method.Quantity <em>Quantity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Quantity</em>'.
	 * @see org.kring.model.method.Quantity
	 * @generated
	 */
	EEnum getQuantity();

	/**
	 * Returns the meta object for enum '{@link org.kring.model.method.Visibility <em>Visibility</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Visibility</em>'.
	 * @see org.kring.model.method.Visibility
	 * @generated
	 */
	EEnum getVisibility();

	/**
	 * Returns the meta object for enum '{@link org.kring.model.method.Carrier <em>Carrier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Carrier</em>'.
	 * @see org.kring.model.method.Carrier
	 * @generated
	 */
	EEnum getCarrier();

	/**
	 * Returns the meta object for enum '{@link org.kring.model.method.Naming <em>Naming</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Naming</em>'.
	 * @see org.kring.model.method.Naming
	 * @generated
	 */
	EEnum getNaming();

	/**
	 * Returns the meta object for enum '{@link org.kring.model.method.MaterialKind <em>Material Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Material Kind</em>'.
	 * @see org.kring.model.method.MaterialKind
	 * @generated
	 */
	EEnum getMaterialKind();

	/**
	 * Returns the meta object for enum '{@link org.kring.model.method.GuidanceKind <em>Guidance Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Guidance Kind</em>'.
	 * @see org.kring.model.method.GuidanceKind
	 * @generated
	 */
	EEnum getGuidanceKind();

	/**
	 * Returns the meta object for enum '{@link org.kring.model.method.RemarkKind <em>Remark Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Remark Kind</em>'.
	 * @see org.kring.model.method.RemarkKind
	 * @generated
	 */
	EEnum getRemarkKind();

	/**
	 * Returns the meta object for enum '{@link org.kring.model.method.FieldKind <em>Field Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Field Kind</em>'.
	 * @see org.kring.model.method.FieldKind
	 * @generated
	 */
	EEnum getFieldKind();

	/**
	 * Returns the meta object for enum '{@link org.kring.model.method.BranchCondition <em>Branch Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Branch Condition</em>'.
	 * @see org.kring.model.method.BranchCondition
	 * @generated
	 */
	EEnum getBranchCondition();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	MethodFactory getMethodFactory();

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
		 * The meta object literal for the '{@link org.kring.model.method.impl.MethodImpl <em>Method</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.impl.MethodImpl
		 * @see org.kring.model.method.impl.MethodPackageImpl#getMethod()
		 * @generated
		 */
		EClass METHOD = eINSTANCE.getMethod();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METHOD__VERSION = eINSTANCE.getMethod_Version();

		/**
		 * The meta object literal for the '<em><b>Based On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METHOD__BASED_ON = eINSTANCE.getMethod_BasedOn();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METHOD__STATUS = eINSTANCE.getMethod_Status();

		/**
		 * The meta object literal for the '<em><b>Digest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METHOD__DIGEST = eINSTANCE.getMethod_Digest();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference METHOD__NAME = eINSTANCE.getMethod_Name();

		/**
		 * The meta object literal for the '<em><b>Aliases</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference METHOD__ALIASES = eINSTANCE.getMethod_Aliases();

		/**
		 * The meta object literal for the '<em><b>Summary</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference METHOD__SUMMARY = eINSTANCE.getMethod_Summary();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METHOD__CATEGORY = eINSTANCE.getMethod_Category();

		/**
		 * The meta object literal for the '<em><b>Approaches</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METHOD__APPROACHES = eINSTANCE.getMethod_Approaches();

		/**
		 * The meta object literal for the '<em><b>Difficulty</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METHOD__DIFFICULTY = eINSTANCE.getMethod_Difficulty();

		/**
		 * The meta object literal for the '<em><b>Case Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METHOD__CASE_KIND = eINSTANCE.getMethod_CaseKind();

		/**
		 * The meta object literal for the '<em><b>Presenters</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METHOD__PRESENTERS = eINSTANCE.getMethod_Presenters();

		/**
		 * The meta object literal for the '<em><b>Case Choice</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METHOD__CASE_CHOICE = eINSTANCE.getMethod_CaseChoice();

		/**
		 * The meta object literal for the '<em><b>Advice Stance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METHOD__ADVICE_STANCE = eINSTANCE.getMethod_AdviceStance();

		/**
		 * The meta object literal for the '<em><b>People</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference METHOD__PEOPLE = eINSTANCE.getMethod_People();

		/**
		 * The meta object literal for the '<em><b>Minimum Stage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METHOD__MINIMUM_STAGE = eINSTANCE.getMethod_MinimumStage();

		/**
		 * The meta object literal for the '<em><b>Preconditions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference METHOD__PRECONDITIONS = eINSTANCE.getMethod_Preconditions();

		/**
		 * The meta object literal for the '<em><b>Stated Total</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference METHOD__STATED_TOTAL = eINSTANCE.getMethod_StatedTotal();

		/**
		 * The meta object literal for the '<em><b>Citations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference METHOD__CITATIONS = eINSTANCE.getMethod_Citations();

		/**
		 * The meta object literal for the '<em><b>Roles</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference METHOD__ROLES = eINSTANCE.getMethod_Roles();

		/**
		 * The meta object literal for the '<em><b>Flow</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference METHOD__FLOW = eINSTANCE.getMethod_Flow();

		/**
		 * The meta object literal for the '<em><b>Variants</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference METHOD__VARIANTS = eINSTANCE.getMethod_Variants();

		/**
		 * The meta object literal for the '<em><b>Guidance</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference METHOD__GUIDANCE = eINSTANCE.getMethod_Guidance();

		/**
		 * The meta object literal for the '<em><b>Shared Guidance</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference METHOD__SHARED_GUIDANCE = eINSTANCE.getMethod_SharedGuidance();

		/**
		 * The meta object literal for the '<em><b>Materials</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference METHOD__MATERIALS = eINSTANCE.getMethod_Materials();

		/**
		 * The meta object literal for the '<em><b>Deviations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference METHOD__DEVIATIONS = eINSTANCE.getMethod_Deviations();

		/**
		 * The meta object literal for the '<em><b>Remarks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference METHOD__REMARKS = eINSTANCE.getMethod_Remarks();

		/**
		 * The meta object literal for the '<em><b>Case Form</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METHOD__CASE_FORM = eINSTANCE.getMethod_CaseForm();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.impl.PreconditionImpl <em>Precondition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.impl.PreconditionImpl
		 * @see org.kring.model.method.impl.MethodPackageImpl#getPrecondition()
		 * @generated
		 */
		EClass PRECONDITION = eINSTANCE.getPrecondition();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRECONDITION__KIND = eINSTANCE.getPrecondition_Kind();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRECONDITION__TEXT = eINSTANCE.getPrecondition_Text();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.impl.MethodRoleImpl <em>Role</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.impl.MethodRoleImpl
		 * @see org.kring.model.method.impl.MethodPackageImpl#getMethodRole()
		 * @generated
		 */
		EClass METHOD_ROLE = eINSTANCE.getMethodRole();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METHOD_ROLE__KIND = eINSTANCE.getMethodRole_Kind();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference METHOD_ROLE__NAME = eINSTANCE.getMethodRole_Name();

		/**
		 * The meta object literal for the '<em><b>Aliases</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference METHOD_ROLE__ALIASES = eINSTANCE.getMethodRole_Aliases();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference METHOD_ROLE__COUNT = eINSTANCE.getMethodRole_Count();

		/**
		 * The meta object literal for the '<em><b>Combinable With</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference METHOD_ROLE__COMBINABLE_WITH = eINSTANCE.getMethodRole_CombinableWith();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.impl.FlowElementImpl <em>Flow Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.impl.FlowElementImpl
		 * @see org.kring.model.method.impl.MethodPackageImpl#getFlowElement()
		 * @generated
		 */
		EClass FLOW_ELEMENT = eINSTANCE.getFlowElement();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.impl.RoundImpl <em>Round</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.impl.RoundImpl
		 * @see org.kring.model.method.impl.MethodPackageImpl#getRound()
		 * @generated
		 */
		EClass ROUND = eINSTANCE.getRound();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROUND__NAME = eINSTANCE.getRound_Name();

		/**
		 * The meta object literal for the '<em><b>Repeat</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUND__REPEAT = eINSTANCE.getRound_Repeat();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUND__COUNT = eINSTANCE.getRound_Count();

		/**
		 * The meta object literal for the '<em><b>Excluded</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROUND__EXCLUDED = eINSTANCE.getRound_Excluded();

		/**
		 * The meta object literal for the '<em><b>Until</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROUND__UNTIL = eINSTANCE.getRound_Until();

		/**
		 * The meta object literal for the '<em><b>Until Prompt</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUND__UNTIL_PROMPT = eINSTANCE.getRound_UntilPrompt();

		/**
		 * The meta object literal for the '<em><b>Rotation</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROUND__ROTATION = eINSTANCE.getRound_Rotation();

		/**
		 * The meta object literal for the '<em><b>Flow</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROUND__FLOW = eINSTANCE.getRound_Flow();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.impl.RotationImpl <em>Rotation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.impl.RotationImpl
		 * @see org.kring.model.method.impl.MethodPackageImpl#getRotation()
		 * @generated
		 */
		EClass ROTATION = eINSTANCE.getRotation();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROTATION__KIND = eINSTANCE.getRotation_Kind();

		/**
		 * The meta object literal for the '<em><b>Moving</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROTATION__MOVING = eINSTANCE.getRotation_Moving();

		/**
		 * The meta object literal for the '<em><b>Other</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROTATION__OTHER = eINSTANCE.getRotation_Other();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROTATION__TEXT = eINSTANCE.getRotation_Text();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.impl.PhaseImpl <em>Phase</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.impl.PhaseImpl
		 * @see org.kring.model.method.impl.MethodPackageImpl#getPhase()
		 * @generated
		 */
		EClass PHASE = eINSTANCE.getPhase();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE__NUMBER = eINSTANCE.getPhase_Number();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PHASE__LABEL = eINSTANCE.getPhase_Label();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PHASE__NAME = eINSTANCE.getPhase_Name();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PHASE__PURPOSE = eINSTANCE.getPhase_Purpose();

		/**
		 * The meta object literal for the '<em><b>Instruction</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PHASE__INSTRUCTION = eINSTANCE.getPhase_Instruction();

		/**
		 * The meta object literal for the '<em><b>Duration</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PHASE__DURATION = eINSTANCE.getPhase_Duration();

		/**
		 * The meta object literal for the '<em><b>Optional</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE__OPTIONAL = eINSTANCE.getPhase_Optional();

		/**
		 * The meta object literal for the '<em><b>Function</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE__FUNCTION = eINSTANCE.getPhase_Function();

		/**
		 * The meta object literal for the '<em><b>Grouping</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE__GROUPING = eINSTANCE.getPhase_Grouping();

		/**
		 * The meta object literal for the '<em><b>Atmosphere</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE__ATMOSPHERE = eINSTANCE.getPhase_Atmosphere();

		/**
		 * The meta object literal for the '<em><b>Advice Stance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE__ADVICE_STANCE = eINSTANCE.getPhase_AdviceStance();

		/**
		 * The meta object literal for the '<em><b>Discussion</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE__DISCUSSION = eINSTANCE.getPhase_Discussion();

		/**
		 * The meta object literal for the '<em><b>Activities</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PHASE__ACTIVITIES = eINSTANCE.getPhase_Activities();

		/**
		 * The meta object literal for the '<em><b>Prompts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PHASE__PROMPTS = eINSTANCE.getPhase_Prompts();

		/**
		 * The meta object literal for the '<em><b>Question Banks</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE__QUESTION_BANKS = eINSTANCE.getPhase_QuestionBanks();

		/**
		 * The meta object literal for the '<em><b>Prompt Types</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PHASE__PROMPT_TYPES = eINSTANCE.getPhase_PromptTypes();

		/**
		 * The meta object literal for the '<em><b>Yields</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PHASE__YIELDS = eINSTANCE.getPhase_Yields();

		/**
		 * The meta object literal for the '<em><b>Criteria</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PHASE__CRITERIA = eINSTANCE.getPhase_Criteria();

		/**
		 * The meta object literal for the '<em><b>Evaluates</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PHASE__EVALUATES = eINSTANCE.getPhase_Evaluates();

		/**
		 * The meta object literal for the '<em><b>Leaves Out</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PHASE__LEAVES_OUT = eINSTANCE.getPhase_LeavesOut();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.impl.ActivityImpl <em>Activity</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.impl.ActivityImpl
		 * @see org.kring.model.method.impl.MethodPackageImpl#getActivity()
		 * @generated
		 */
		EClass ACTIVITY = eINSTANCE.getActivity();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTIVITY__ROLE = eINSTANCE.getActivity_Role();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__KIND = eINSTANCE.getActivity_Kind();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__PLACE = eINSTANCE.getActivity_Place();

		/**
		 * The meta object literal for the '<em><b>Speech</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__SPEECH = eINSTANCE.getActivity_Speech();

		/**
		 * The meta object literal for the '<em><b>Order</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__ORDER = eINSTANCE.getActivity_Order();

		/**
		 * The meta object literal for the '<em><b>Optional</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__OPTIONAL = eINSTANCE.getActivity_Optional();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTIVITY__TEXT = eINSTANCE.getActivity_Text();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.impl.PromptImpl <em>Prompt</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.impl.PromptImpl
		 * @see org.kring.model.method.impl.MethodPackageImpl#getPrompt()
		 * @generated
		 */
		EClass PROMPT = eINSTANCE.getPrompt();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROMPT__TEXT = eINSTANCE.getPrompt_Text();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROMPT__TYPE = eINSTANCE.getPrompt_Type();

		/**
		 * The meta object literal for the '<em><b>Form</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROMPT__FORM = eINSTANCE.getPrompt_Form();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROMPT__ROLE = eINSTANCE.getPrompt_Role();

		/**
		 * The meta object literal for the '<em><b>Hint</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROMPT__HINT = eINSTANCE.getPrompt_Hint();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROMPT__LABEL = eINSTANCE.getPrompt_Label();

		/**
		 * The meta object literal for the '<em><b>Group</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROMPT__GROUP = eINSTANCE.getPrompt_Group();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.impl.YieldImpl <em>Yield</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.impl.YieldImpl
		 * @see org.kring.model.method.impl.MethodPackageImpl#getYield()
		 * @generated
		 */
		EClass YIELD = eINSTANCE.getYield();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute YIELD__KIND = eINSTANCE.getYield_Kind();

		/**
		 * The meta object literal for the '<em><b>Giver</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference YIELD__GIVER = eINSTANCE.getYield_Giver();

		/**
		 * The meta object literal for the '<em><b>Quantity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute YIELD__QUANTITY = eINSTANCE.getYield_Quantity();

		/**
		 * The meta object literal for the '<em><b>Exactly</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute YIELD__EXACTLY = eINSTANCE.getYield_Exactly();

		/**
		 * The meta object literal for the '<em><b>Visibility</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute YIELD__VISIBILITY = eINSTANCE.getYield_Visibility();

		/**
		 * The meta object literal for the '<em><b>Carrier</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute YIELD__CARRIER = eINSTANCE.getYield_Carrier();

		/**
		 * The meta object literal for the '<em><b>Naming</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute YIELD__NAMING = eINSTANCE.getYield_Naming();

		/**
		 * The meta object literal for the '<em><b>Optional</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute YIELD__OPTIONAL = eINSTANCE.getYield_Optional();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference YIELD__NAME = eINSTANCE.getYield_Name();

		/**
		 * The meta object literal for the '<em><b>Columns</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference YIELD__COLUMNS = eINSTANCE.getYield_Columns();

		/**
		 * The meta object literal for the '<em><b>Links To</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference YIELD__LINKS_TO = eINSTANCE.getYield_LinksTo();

		/**
		 * The meta object literal for the '<em><b>Chosen From</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference YIELD__CHOSEN_FROM = eINSTANCE.getYield_ChosenFrom();

		/**
		 * The meta object literal for the '<em><b>Rating</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference YIELD__RATING = eINSTANCE.getYield_Rating();

		/**
		 * The meta object literal for the '<em><b>Smart</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference YIELD__SMART = eINSTANCE.getYield_Smart();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.impl.ColumnImpl <em>Column</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.impl.ColumnImpl
		 * @see org.kring.model.method.impl.MethodPackageImpl#getColumn()
		 * @generated
		 */
		EClass COLUMN = eINSTANCE.getColumn();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COLUMN__NAME = eINSTANCE.getColumn_Name();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.impl.RatingImpl <em>Rating</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.impl.RatingImpl
		 * @see org.kring.model.method.impl.MethodPackageImpl#getRating()
		 * @generated
		 */
		EClass RATING = eINSTANCE.getRating();

		/**
		 * The meta object literal for the '<em><b>Min</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RATING__MIN = eINSTANCE.getRating_Min();

		/**
		 * The meta object literal for the '<em><b>Max</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RATING__MAX = eINSTANCE.getRating_Max();

		/**
		 * The meta object literal for the '<em><b>Threshold</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RATING__THRESHOLD = eINSTANCE.getRating_Threshold();

		/**
		 * The meta object literal for the '<em><b>Follow Ups</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RATING__FOLLOW_UPS = eINSTANCE.getRating_FollowUps();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.impl.SmartImpl <em>Smart</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.impl.SmartImpl
		 * @see org.kring.model.method.impl.MethodPackageImpl#getSmart()
		 * @generated
		 */
		EClass SMART = eINSTANCE.getSmart();

		/**
		 * The meta object literal for the '<em><b>Required</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SMART__REQUIRED = eINSTANCE.getSmart_Required();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.impl.CriterionImpl <em>Criterion</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.impl.CriterionImpl
		 * @see org.kring.model.method.impl.MethodPackageImpl#getCriterion()
		 * @generated
		 */
		EClass CRITERION = eINSTANCE.getCriterion();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CRITERION__NAME = eINSTANCE.getCriterion_Name();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.impl.EvaluationTopicImpl <em>Evaluation Topic</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.impl.EvaluationTopicImpl
		 * @see org.kring.model.method.impl.MethodPackageImpl#getEvaluationTopic()
		 * @generated
		 */
		EClass EVALUATION_TOPIC = eINSTANCE.getEvaluationTopic();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATION_TOPIC__NAME = eINSTANCE.getEvaluationTopic_Name();

		/**
		 * The meta object literal for the '<em><b>Axis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION_TOPIC__AXIS = eINSTANCE.getEvaluationTopic_Axis();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.impl.MaterialImpl <em>Material</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.impl.MaterialImpl
		 * @see org.kring.model.method.impl.MethodPackageImpl#getMaterial()
		 * @generated
		 */
		EClass MATERIAL = eINSTANCE.getMaterial();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MATERIAL__KIND = eINSTANCE.getMaterial_Kind();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MATERIAL__COUNT = eINSTANCE.getMaterial_Count();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MATERIAL__TEXT = eINSTANCE.getMaterial_Text();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.impl.GuidanceImpl <em>Guidance</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.impl.GuidanceImpl
		 * @see org.kring.model.method.impl.MethodPackageImpl#getGuidance()
		 * @generated
		 */
		EClass GUIDANCE = eINSTANCE.getGuidance();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUIDANCE__KIND = eINSTANCE.getGuidance_Kind();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUIDANCE__NUMBER = eINSTANCE.getGuidance_Number();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GUIDANCE__NAME = eINSTANCE.getGuidance_Name();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GUIDANCE__TEXT = eINSTANCE.getGuidance_Text();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUIDANCE__OWNER = eINSTANCE.getGuidance_Owner();

		/**
		 * The meta object literal for the '<em><b>Citations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GUIDANCE__CITATIONS = eINSTANCE.getGuidance_Citations();

		/**
		 * The meta object literal for the '<em><b>Phases</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUIDANCE__PHASES = eINSTANCE.getGuidance_Phases();

		/**
		 * The meta object literal for the '<em><b>Contradicts</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUIDANCE__CONTRADICTS = eINSTANCE.getGuidance_Contradicts();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.impl.GuidanceUseImpl <em>Guidance Use</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.impl.GuidanceUseImpl
		 * @see org.kring.model.method.impl.MethodPackageImpl#getGuidanceUse()
		 * @generated
		 */
		EClass GUIDANCE_USE = eINSTANCE.getGuidanceUse();

		/**
		 * The meta object literal for the '<em><b>Guidance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUIDANCE_USE__GUIDANCE = eINSTANCE.getGuidanceUse_Guidance();

		/**
		 * The meta object literal for the '<em><b>Phases</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUIDANCE_USE__PHASES = eINSTANCE.getGuidanceUse_Phases();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.impl.DeviationImpl <em>Deviation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.impl.DeviationImpl
		 * @see org.kring.model.method.impl.MethodPackageImpl#getDeviation()
		 * @generated
		 */
		EClass DEVIATION = eINSTANCE.getDeviation();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVIATION__RULE = eINSTANCE.getDeviation_Rule();

		/**
		 * The meta object literal for the '<em><b>Phase</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVIATION__PHASE = eINSTANCE.getDeviation_Phase();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVIATION__REASON = eINSTANCE.getDeviation_Reason();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.impl.RemarkImpl <em>Remark</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.impl.RemarkImpl
		 * @see org.kring.model.method.impl.MethodPackageImpl#getRemark()
		 * @generated
		 */
		EClass REMARK = eINSTANCE.getRemark();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMARK__KIND = eINSTANCE.getRemark_Kind();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REMARK__TEXT = eINSTANCE.getRemark_Text();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.impl.VariantImpl <em>Variant</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.impl.VariantImpl
		 * @see org.kring.model.method.impl.MethodPackageImpl#getVariant()
		 * @generated
		 */
		EClass VARIANT = eINSTANCE.getVariant();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VARIANT__NAME = eINSTANCE.getVariant_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VARIANT__DESCRIPTION = eINSTANCE.getVariant_Description();

		/**
		 * The meta object literal for the '<em><b>Changes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VARIANT__CHANGES = eINSTANCE.getVariant_Changes();

		/**
		 * The meta object literal for the '<em><b>Citations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VARIANT__CITATIONS = eINSTANCE.getVariant_Citations();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.impl.ChangeImpl <em>Change</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.impl.ChangeImpl
		 * @see org.kring.model.method.impl.MethodPackageImpl#getChange()
		 * @generated
		 */
		EClass CHANGE = eINSTANCE.getChange();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.impl.RewordPhaseImpl <em>Reword Phase</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.impl.RewordPhaseImpl
		 * @see org.kring.model.method.impl.MethodPackageImpl#getRewordPhase()
		 * @generated
		 */
		EClass REWORD_PHASE = eINSTANCE.getRewordPhase();

		/**
		 * The meta object literal for the '<em><b>Phase</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REWORD_PHASE__PHASE = eINSTANCE.getRewordPhase_Phase();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REWORD_PHASE__NAME = eINSTANCE.getRewordPhase_Name();

		/**
		 * The meta object literal for the '<em><b>Instruction</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REWORD_PHASE__INSTRUCTION = eINSTANCE.getRewordPhase_Instruction();

		/**
		 * The meta object literal for the '<em><b>Prompts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REWORD_PHASE__PROMPTS = eINSTANCE.getRewordPhase_Prompts();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.impl.ReplacePhaseImpl <em>Replace Phase</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.impl.ReplacePhaseImpl
		 * @see org.kring.model.method.impl.MethodPackageImpl#getReplacePhase()
		 * @generated
		 */
		EClass REPLACE_PHASE = eINSTANCE.getReplacePhase();

		/**
		 * The meta object literal for the '<em><b>Phase</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPLACE_PHASE__PHASE = eINSTANCE.getReplacePhase_Phase();

		/**
		 * The meta object literal for the '<em><b>Replacement</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPLACE_PHASE__REPLACEMENT = eINSTANCE.getReplacePhase_Replacement();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.impl.AddPhaseImpl <em>Add Phase</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.impl.AddPhaseImpl
		 * @see org.kring.model.method.impl.MethodPackageImpl#getAddPhase()
		 * @generated
		 */
		EClass ADD_PHASE = eINSTANCE.getAddPhase();

		/**
		 * The meta object literal for the '<em><b>After</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ADD_PHASE__AFTER = eINSTANCE.getAddPhase_After();

		/**
		 * The meta object literal for the '<em><b>Addition</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ADD_PHASE__ADDITION = eINSTANCE.getAddPhase_Addition();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.impl.LeaveOutPhaseImpl <em>Leave Out Phase</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.impl.LeaveOutPhaseImpl
		 * @see org.kring.model.method.impl.MethodPackageImpl#getLeaveOutPhase()
		 * @generated
		 */
		EClass LEAVE_OUT_PHASE = eINSTANCE.getLeaveOutPhase();

		/**
		 * The meta object literal for the '<em><b>Phase</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LEAVE_OUT_PHASE__PHASE = eINSTANCE.getLeaveOutPhase_Phase();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.impl.ChangeDurationImpl <em>Change Duration</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.impl.ChangeDurationImpl
		 * @see org.kring.model.method.impl.MethodPackageImpl#getChangeDuration()
		 * @generated
		 */
		EClass CHANGE_DURATION = eINSTANCE.getChangeDuration();

		/**
		 * The meta object literal for the '<em><b>Phase</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHANGE_DURATION__PHASE = eINSTANCE.getChangeDuration_Phase();

		/**
		 * The meta object literal for the '<em><b>Duration</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHANGE_DURATION__DURATION = eINSTANCE.getChangeDuration_Duration();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.impl.ReplaceYieldImpl <em>Replace Yield</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.impl.ReplaceYieldImpl
		 * @see org.kring.model.method.impl.MethodPackageImpl#getReplaceYield()
		 * @generated
		 */
		EClass REPLACE_YIELD = eINSTANCE.getReplaceYield();

		/**
		 * The meta object literal for the '<em><b>Yield</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPLACE_YIELD__YIELD = eINSTANCE.getReplaceYield_Yield();

		/**
		 * The meta object literal for the '<em><b>Replacement</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPLACE_YIELD__REPLACEMENT = eINSTANCE.getReplaceYield_Replacement();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.impl.ChangePresentersImpl <em>Change Presenters</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.impl.ChangePresentersImpl
		 * @see org.kring.model.method.impl.MethodPackageImpl#getChangePresenters()
		 * @generated
		 */
		EClass CHANGE_PRESENTERS = eINSTANCE.getChangePresenters();

		/**
		 * The meta object literal for the '<em><b>Presenters</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHANGE_PRESENTERS__PRESENTERS = eINSTANCE.getChangePresenters_Presenters();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.impl.ChangeRoleCountImpl <em>Change Role Count</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.impl.ChangeRoleCountImpl
		 * @see org.kring.model.method.impl.MethodPackageImpl#getChangeRoleCount()
		 * @generated
		 */
		EClass CHANGE_ROLE_COUNT = eINSTANCE.getChangeRoleCount();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHANGE_ROLE_COUNT__ROLE = eINSTANCE.getChangeRoleCount_Role();

		/**
		 * The meta object literal for the '<em><b>Count</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHANGE_ROLE_COUNT__COUNT = eINSTANCE.getChangeRoleCount_Count();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.impl.ShelfImpl <em>Shelf</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.impl.ShelfImpl
		 * @see org.kring.model.method.impl.MethodPackageImpl#getShelf()
		 * @generated
		 */
		EClass SHELF = eINSTANCE.getShelf();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SHELF__NAME = eINSTANCE.getShelf_Name();

		/**
		 * The meta object literal for the '<em><b>Sources</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SHELF__SOURCES = eINSTANCE.getShelf_Sources();

		/**
		 * The meta object literal for the '<em><b>Approaches</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SHELF__APPROACHES = eINSTANCE.getShelf_Approaches();

		/**
		 * The meta object literal for the '<em><b>Question Banks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SHELF__QUESTION_BANKS = eINSTANCE.getShelf_QuestionBanks();

		/**
		 * The meta object literal for the '<em><b>Forms</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SHELF__FORMS = eINSTANCE.getShelf_Forms();

		/**
		 * The meta object literal for the '<em><b>Role Cards</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SHELF__ROLE_CARDS = eINSTANCE.getShelf_RoleCards();

		/**
		 * The meta object literal for the '<em><b>Guidance Sets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SHELF__GUIDANCE_SETS = eINSTANCE.getShelf_GuidanceSets();

		/**
		 * The meta object literal for the '<em><b>Structures</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SHELF__STRUCTURES = eINSTANCE.getShelf_Structures();

		/**
		 * The meta object literal for the '<em><b>Norms</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SHELF__NORMS = eINSTANCE.getShelf_Norms();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.impl.SourceImpl <em>Source</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.impl.SourceImpl
		 * @see org.kring.model.method.impl.MethodPackageImpl#getSource()
		 * @generated
		 */
		EClass SOURCE = eINSTANCE.getSource();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__TITLE = eINSTANCE.getSource_Title();

		/**
		 * The meta object literal for the '<em><b>Authors</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__AUTHORS = eINSTANCE.getSource_Authors();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__YEAR = eINSTANCE.getSource_Year();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SOURCE__DESCRIPTION = eINSTANCE.getSource_Description();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.impl.ApproachImpl <em>Approach</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.impl.ApproachImpl
		 * @see org.kring.model.method.impl.MethodPackageImpl#getApproach()
		 * @generated
		 */
		EClass APPROACH = eINSTANCE.getApproach();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPROACH__NAME = eINSTANCE.getApproach_Name();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.impl.QuestionBankImpl <em>Question Bank</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.impl.QuestionBankImpl
		 * @see org.kring.model.method.impl.MethodPackageImpl#getQuestionBank()
		 * @generated
		 */
		EClass QUESTION_BANK = eINSTANCE.getQuestionBank();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUESTION_BANK__NAME = eINSTANCE.getQuestionBank_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUESTION_BANK__DESCRIPTION = eINSTANCE.getQuestionBank_Description();

		/**
		 * The meta object literal for the '<em><b>Citations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUESTION_BANK__CITATIONS = eINSTANCE.getQuestionBank_Citations();

		/**
		 * The meta object literal for the '<em><b>Groups</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUESTION_BANK__GROUPS = eINSTANCE.getQuestionBank_Groups();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.impl.PromptGroupImpl <em>Prompt Group</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.impl.PromptGroupImpl
		 * @see org.kring.model.method.impl.MethodPackageImpl#getPromptGroup()
		 * @generated
		 */
		EClass PROMPT_GROUP = eINSTANCE.getPromptGroup();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROMPT_GROUP__NAME = eINSTANCE.getPromptGroup_Name();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROMPT_GROUP__TYPE = eINSTANCE.getPromptGroup_Type();

		/**
		 * The meta object literal for the '<em><b>Prompts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROMPT_GROUP__PROMPTS = eINSTANCE.getPromptGroup_Prompts();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.impl.FormTemplateImpl <em>Form Template</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.impl.FormTemplateImpl
		 * @see org.kring.model.method.impl.MethodPackageImpl#getFormTemplate()
		 * @generated
		 */
		EClass FORM_TEMPLATE = eINSTANCE.getFormTemplate();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FORM_TEMPLATE__NAME = eINSTANCE.getFormTemplate_Name();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FORM_TEMPLATE__PURPOSE = eINSTANCE.getFormTemplate_Purpose();

		/**
		 * The meta object literal for the '<em><b>Visibility</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FORM_TEMPLATE__VISIBILITY = eINSTANCE.getFormTemplate_Visibility();

		/**
		 * The meta object literal for the '<em><b>Citations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FORM_TEMPLATE__CITATIONS = eINSTANCE.getFormTemplate_Citations();

		/**
		 * The meta object literal for the '<em><b>Fields</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FORM_TEMPLATE__FIELDS = eINSTANCE.getFormTemplate_Fields();

		/**
		 * The meta object literal for the '<em><b>Checks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FORM_TEMPLATE__CHECKS = eINSTANCE.getFormTemplate_Checks();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.impl.FormFieldImpl <em>Form Field</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.impl.FormFieldImpl
		 * @see org.kring.model.method.impl.MethodPackageImpl#getFormField()
		 * @generated
		 */
		EClass FORM_FIELD = eINSTANCE.getFormField();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FORM_FIELD__LABEL = eINSTANCE.getFormField_Label();

		/**
		 * The meta object literal for the '<em><b>Hint</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FORM_FIELD__HINT = eINSTANCE.getFormField_Hint();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FORM_FIELD__KIND = eINSTANCE.getFormField_Kind();

		/**
		 * The meta object literal for the '<em><b>Min</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FORM_FIELD__MIN = eINSTANCE.getFormField_Min();

		/**
		 * The meta object literal for the '<em><b>Max</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FORM_FIELD__MAX = eINSTANCE.getFormField_Max();

		/**
		 * The meta object literal for the '<em><b>Required</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FORM_FIELD__REQUIRED = eINSTANCE.getFormField_Required();

		/**
		 * The meta object literal for the '<em><b>Choices</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FORM_FIELD__CHOICES = eINSTANCE.getFormField_Choices();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.impl.ChoiceImpl <em>Choice</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.impl.ChoiceImpl
		 * @see org.kring.model.method.impl.MethodPackageImpl#getChoice()
		 * @generated
		 */
		EClass CHOICE = eINSTANCE.getChoice();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHOICE__NAME = eINSTANCE.getChoice_Name();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.impl.FormCheckImpl <em>Form Check</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.impl.FormCheckImpl
		 * @see org.kring.model.method.impl.MethodPackageImpl#getFormCheck()
		 * @generated
		 */
		EClass FORM_CHECK = eINSTANCE.getFormCheck();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FORM_CHECK__TEXT = eINSTANCE.getFormCheck_Text();

		/**
		 * The meta object literal for the '<em><b>Field</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FORM_CHECK__FIELD = eINSTANCE.getFormCheck_Field();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.impl.RoleCardImpl <em>Role Card</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.impl.RoleCardImpl
		 * @see org.kring.model.method.impl.MethodPackageImpl#getRoleCard()
		 * @generated
		 */
		EClass ROLE_CARD = eINSTANCE.getRoleCard();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLE_CARD__ROLE = eINSTANCE.getRoleCard_Role();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROLE_CARD__NAME = eINSTANCE.getRoleCard_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROLE_CARD__DESCRIPTION = eINSTANCE.getRoleCard_Description();

		/**
		 * The meta object literal for the '<em><b>Aliases</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROLE_CARD__ALIASES = eINSTANCE.getRoleCard_Aliases();

		/**
		 * The meta object literal for the '<em><b>Tasks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROLE_CARD__TASKS = eINSTANCE.getRoleCard_Tasks();

		/**
		 * The meta object literal for the '<em><b>Points</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROLE_CARD__POINTS = eINSTANCE.getRoleCard_Points();

		/**
		 * The meta object literal for the '<em><b>Citations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROLE_CARD__CITATIONS = eINSTANCE.getRoleCard_Citations();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.impl.RoleAliasImpl <em>Role Alias</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.impl.RoleAliasImpl
		 * @see org.kring.model.method.impl.MethodPackageImpl#getRoleAlias()
		 * @generated
		 */
		EClass ROLE_ALIAS = eINSTANCE.getRoleAlias();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROLE_ALIAS__NAME = eINSTANCE.getRoleAlias_Name();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROLE_ALIAS__SOURCE = eINSTANCE.getRoleAlias_Source();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.impl.GuidanceSetImpl <em>Guidance Set</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.impl.GuidanceSetImpl
		 * @see org.kring.model.method.impl.MethodPackageImpl#getGuidanceSet()
		 * @generated
		 */
		EClass GUIDANCE_SET = eINSTANCE.getGuidanceSet();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GUIDANCE_SET__NAME = eINSTANCE.getGuidanceSet_Name();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUIDANCE_SET__KIND = eINSTANCE.getGuidanceSet_Kind();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUIDANCE_SET__OWNER = eINSTANCE.getGuidanceSet_Owner();

		/**
		 * The meta object literal for the '<em><b>Citations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GUIDANCE_SET__CITATIONS = eINSTANCE.getGuidanceSet_Citations();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GUIDANCE_SET__ITEMS = eINSTANCE.getGuidanceSet_Items();

		/**
		 * The meta object literal for the '<em><b>Remarks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GUIDANCE_SET__REMARKS = eINSTANCE.getGuidanceSet_Remarks();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.impl.MeetingStructureImpl <em>Meeting Structure</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.impl.MeetingStructureImpl
		 * @see org.kring.model.method.impl.MethodPackageImpl#getMeetingStructure()
		 * @generated
		 */
		EClass MEETING_STRUCTURE = eINSTANCE.getMeetingStructure();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEETING_STRUCTURE__NAME = eINSTANCE.getMeetingStructure_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEETING_STRUCTURE__DESCRIPTION = eINSTANCE.getMeetingStructure_Description();

		/**
		 * The meta object literal for the '<em><b>Citations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEETING_STRUCTURE__CITATIONS = eINSTANCE.getMeetingStructure_Citations();

		/**
		 * The meta object literal for the '<em><b>Slots</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEETING_STRUCTURE__SLOTS = eINSTANCE.getMeetingStructure_Slots();

		/**
		 * The meta object literal for the '<em><b>Branches</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEETING_STRUCTURE__BRANCHES = eINSTANCE.getMeetingStructure_Branches();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEETING_STRUCTURE__NOTES = eINSTANCE.getMeetingStructure_Notes();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.impl.SlotImpl <em>Slot</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.impl.SlotImpl
		 * @see org.kring.model.method.impl.MethodPackageImpl#getSlot()
		 * @generated
		 */
		EClass SLOT = eINSTANCE.getSlot();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SLOT__NUMBER = eINSTANCE.getSlot_Number();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SLOT__NAME = eINSTANCE.getSlot_Name();

		/**
		 * The meta object literal for the '<em><b>Instruction</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SLOT__INSTRUCTION = eINSTANCE.getSlot_Instruction();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SLOT__CATEGORY = eINSTANCE.getSlot_Category();

		/**
		 * The meta object literal for the '<em><b>Function</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SLOT__FUNCTION = eINSTANCE.getSlot_Function();

		/**
		 * The meta object literal for the '<em><b>Duration</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SLOT__DURATION = eINSTANCE.getSlot_Duration();

		/**
		 * The meta object literal for the '<em><b>Duration Word</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SLOT__DURATION_WORD = eINSTANCE.getSlot_DurationWord();

		/**
		 * The meta object literal for the '<em><b>Optional</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SLOT__OPTIONAL = eINSTANCE.getSlot_Optional();

		/**
		 * The meta object literal for the '<em><b>Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SLOT__METHOD = eINSTANCE.getSlot_Method();

		/**
		 * The meta object literal for the '<em><b>Prompts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SLOT__PROMPTS = eINSTANCE.getSlot_Prompts();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.impl.BranchImpl <em>Branch</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.impl.BranchImpl
		 * @see org.kring.model.method.impl.MethodPackageImpl#getBranch()
		 * @generated
		 */
		EClass BRANCH = eINSTANCE.getBranch();

		/**
		 * The meta object literal for the '<em><b>Condition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BRANCH__CONDITION = eINSTANCE.getBranch_Condition();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BRANCH__TEXT = eINSTANCE.getBranch_Text();

		/**
		 * The meta object literal for the '<em><b>Offers</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BRANCH__OFFERS = eINSTANCE.getBranch_Offers();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.impl.NormsImpl <em>Norms</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.impl.NormsImpl
		 * @see org.kring.model.method.impl.MethodPackageImpl#getNorms()
		 * @generated
		 */
		EClass NORMS = eINSTANCE.getNorms();

		/**
		 * The meta object literal for the '<em><b>People</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NORMS__PEOPLE = eINSTANCE.getNorms_People();

		/**
		 * The meta object literal for the '<em><b>Meeting</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NORMS__MEETING = eINSTANCE.getNorms_Meeting();

		/**
		 * The meta object literal for the '<em><b>Usual Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NORMS__USUAL_MINUTES = eINSTANCE.getNorms_UsualMinutes();

		/**
		 * The meta object literal for the '<em><b>Interval Weeks</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NORMS__INTERVAL_WEEKS = eINSTANCE.getNorms_IntervalWeeks();

		/**
		 * The meta object literal for the '<em><b>Commitment Threshold</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NORMS__COMMITMENT_THRESHOLD = eINSTANCE.getNorms_CommitmentThreshold();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.MethodStatus <em>Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.MethodStatus
		 * @see org.kring.model.method.impl.MethodPackageImpl#getMethodStatus()
		 * @generated
		 */
		EEnum METHOD_STATUS = eINSTANCE.getMethodStatus();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.AdviceStance <em>Advice Stance</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.AdviceStance
		 * @see org.kring.model.method.impl.MethodPackageImpl#getAdviceStance()
		 * @generated
		 */
		EEnum ADVICE_STANCE = eINSTANCE.getAdviceStance();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.CaseKind <em>Case Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.CaseKind
		 * @see org.kring.model.method.impl.MethodPackageImpl#getCaseKind()
		 * @generated
		 */
		EEnum CASE_KIND = eINSTANCE.getCaseKind();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.PresenterRule <em>Presenter Rule</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.PresenterRule
		 * @see org.kring.model.method.impl.MethodPackageImpl#getPresenterRule()
		 * @generated
		 */
		EEnum PRESENTER_RULE = eINSTANCE.getPresenterRule();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.CaseChoice <em>Case Choice</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.CaseChoice
		 * @see org.kring.model.method.impl.MethodPackageImpl#getCaseChoice()
		 * @generated
		 */
		EEnum CASE_CHOICE = eINSTANCE.getCaseChoice();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.Difficulty <em>Difficulty</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.Difficulty
		 * @see org.kring.model.method.impl.MethodPackageImpl#getDifficulty()
		 * @generated
		 */
		EEnum DIFFICULTY = eINSTANCE.getDifficulty();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.PreconditionKind <em>Precondition Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.PreconditionKind
		 * @see org.kring.model.method.impl.MethodPackageImpl#getPreconditionKind()
		 * @generated
		 */
		EEnum PRECONDITION_KIND = eINSTANCE.getPreconditionKind();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.RepeatRule <em>Repeat Rule</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.RepeatRule
		 * @see org.kring.model.method.impl.MethodPackageImpl#getRepeatRule()
		 * @generated
		 */
		EEnum REPEAT_RULE = eINSTANCE.getRepeatRule();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.RotationKind <em>Rotation Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.RotationKind
		 * @see org.kring.model.method.impl.MethodPackageImpl#getRotationKind()
		 * @generated
		 */
		EEnum ROTATION_KIND = eINSTANCE.getRotationKind();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.PhaseFunction <em>Phase Function</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.PhaseFunction
		 * @see org.kring.model.method.impl.MethodPackageImpl#getPhaseFunction()
		 * @generated
		 */
		EEnum PHASE_FUNCTION = eINSTANCE.getPhaseFunction();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.Grouping <em>Grouping</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.Grouping
		 * @see org.kring.model.method.impl.MethodPackageImpl#getGrouping()
		 * @generated
		 */
		EEnum GROUPING = eINSTANCE.getGrouping();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.Atmosphere <em>Atmosphere</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.Atmosphere
		 * @see org.kring.model.method.impl.MethodPackageImpl#getAtmosphere()
		 * @generated
		 */
		EEnum ATMOSPHERE = eINSTANCE.getAtmosphere();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.Permission <em>Permission</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.Permission
		 * @see org.kring.model.method.impl.MethodPackageImpl#getPermission()
		 * @generated
		 */
		EEnum PERMISSION = eINSTANCE.getPermission();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.ActivityKind <em>Activity Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.ActivityKind
		 * @see org.kring.model.method.impl.MethodPackageImpl#getActivityKind()
		 * @generated
		 */
		EEnum ACTIVITY_KIND = eINSTANCE.getActivityKind();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.Place <em>Place</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.Place
		 * @see org.kring.model.method.impl.MethodPackageImpl#getPlace()
		 * @generated
		 */
		EEnum PLACE = eINSTANCE.getPlace();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.SpeechRule <em>Speech Rule</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.SpeechRule
		 * @see org.kring.model.method.impl.MethodPackageImpl#getSpeechRule()
		 * @generated
		 */
		EEnum SPEECH_RULE = eINSTANCE.getSpeechRule();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.Order <em>Order</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.Order
		 * @see org.kring.model.method.impl.MethodPackageImpl#getOrder()
		 * @generated
		 */
		EEnum ORDER = eINSTANCE.getOrder();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.PromptType <em>Prompt Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.PromptType
		 * @see org.kring.model.method.impl.MethodPackageImpl#getPromptType()
		 * @generated
		 */
		EEnum PROMPT_TYPE = eINSTANCE.getPromptType();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.PromptForm <em>Prompt Form</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.PromptForm
		 * @see org.kring.model.method.impl.MethodPackageImpl#getPromptForm()
		 * @generated
		 */
		EEnum PROMPT_FORM = eINSTANCE.getPromptForm();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.YieldKind <em>Yield Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.YieldKind
		 * @see org.kring.model.method.impl.MethodPackageImpl#getYieldKind()
		 * @generated
		 */
		EEnum YIELD_KIND = eINSTANCE.getYieldKind();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.Quantity <em>Quantity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.Quantity
		 * @see org.kring.model.method.impl.MethodPackageImpl#getQuantity()
		 * @generated
		 */
		EEnum QUANTITY = eINSTANCE.getQuantity();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.Visibility <em>Visibility</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.Visibility
		 * @see org.kring.model.method.impl.MethodPackageImpl#getVisibility()
		 * @generated
		 */
		EEnum VISIBILITY = eINSTANCE.getVisibility();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.Carrier <em>Carrier</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.Carrier
		 * @see org.kring.model.method.impl.MethodPackageImpl#getCarrier()
		 * @generated
		 */
		EEnum CARRIER = eINSTANCE.getCarrier();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.Naming <em>Naming</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.Naming
		 * @see org.kring.model.method.impl.MethodPackageImpl#getNaming()
		 * @generated
		 */
		EEnum NAMING = eINSTANCE.getNaming();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.MaterialKind <em>Material Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.MaterialKind
		 * @see org.kring.model.method.impl.MethodPackageImpl#getMaterialKind()
		 * @generated
		 */
		EEnum MATERIAL_KIND = eINSTANCE.getMaterialKind();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.GuidanceKind <em>Guidance Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.GuidanceKind
		 * @see org.kring.model.method.impl.MethodPackageImpl#getGuidanceKind()
		 * @generated
		 */
		EEnum GUIDANCE_KIND = eINSTANCE.getGuidanceKind();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.RemarkKind <em>Remark Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.RemarkKind
		 * @see org.kring.model.method.impl.MethodPackageImpl#getRemarkKind()
		 * @generated
		 */
		EEnum REMARK_KIND = eINSTANCE.getRemarkKind();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.FieldKind <em>Field Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.FieldKind
		 * @see org.kring.model.method.impl.MethodPackageImpl#getFieldKind()
		 * @generated
		 */
		EEnum FIELD_KIND = eINSTANCE.getFieldKind();

		/**
		 * The meta object literal for the '{@link org.kring.model.method.BranchCondition <em>Branch Condition</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.method.BranchCondition
		 * @see org.kring.model.method.impl.MethodPackageImpl#getBranchCondition()
		 * @generated
		 */
		EEnum BRANCH_CONDITION = eINSTANCE.getBranchCondition();

	}

} //MethodPackage
