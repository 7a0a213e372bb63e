/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.evaluation;

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
 * Instruments: what is asked at the end of a meeting.
 * <!-- end-model-doc -->
 * @see org.kring.model.evaluation.EvaluationFactory
 * @model kind="package"
 * @generated
 */
public interface EvaluationPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "evaluation";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://kring.org/model/evaluation/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "evaluation";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	EvaluationPackage eINSTANCE = org.kring.model.evaluation.impl.EvaluationPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.kring.model.evaluation.impl.InstrumentDocumentImpl <em>Instrument Document</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.evaluation.impl.InstrumentDocumentImpl
	 * @see org.kring.model.evaluation.impl.EvaluationPackageImpl#getInstrumentDocument()
	 * @generated
	 */
	int INSTRUMENT_DOCUMENT = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT_DOCUMENT__ID = CommonPackage.DOCUMENT__ID;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT_DOCUMENT__FORMAT_VERSION = CommonPackage.DOCUMENT__FORMAT_VERSION;

	/**
	 * The feature id for the '<em><b>Checksum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT_DOCUMENT__CHECKSUM = CommonPackage.DOCUMENT__CHECKSUM;

	/**
	 * The feature id for the '<em><b>Altered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT_DOCUMENT__ALTERED = CommonPackage.DOCUMENT__ALTERED;

	/**
	 * The feature id for the '<em><b>Instrument</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT_DOCUMENT__INSTRUMENT = CommonPackage.DOCUMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Instrument Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT_DOCUMENT_FEATURE_COUNT = CommonPackage.DOCUMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Instrument Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT_DOCUMENT_OPERATION_COUNT = CommonPackage.DOCUMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.evaluation.impl.InstrumentImpl <em>Instrument</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.evaluation.impl.InstrumentImpl
	 * @see org.kring.model.evaluation.impl.EvaluationPackageImpl#getInstrument()
	 * @generated
	 */
	int INSTRUMENT = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__ID = CommonPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__VERSION = CommonPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__NAME = CommonPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__MIN = CommonPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Max</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__MAX = CommonPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Validated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__VALIDATED = CommonPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Axes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__AXES = CommonPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Items</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT__ITEMS = CommonPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Instrument</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT_FEATURE_COUNT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Instrument</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUMENT_OPERATION_COUNT = CommonPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.evaluation.impl.AxisRuleImpl <em>Axis Rule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.evaluation.impl.AxisRuleImpl
	 * @see org.kring.model.evaluation.impl.EvaluationPackageImpl#getAxisRule()
	 * @generated
	 */
	int AXIS_RULE = 2;

	/**
	 * The feature id for the '<em><b>Axis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AXIS_RULE__AXIS = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AXIS_RULE__NAME = 1;

	/**
	 * The feature id for the '<em><b>Min Answered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AXIS_RULE__MIN_ANSWERED = 2;

	/**
	 * The number of structural features of the '<em>Axis Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AXIS_RULE_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Axis Rule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AXIS_RULE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.kring.model.evaluation.impl.ItemImpl <em>Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.evaluation.impl.ItemImpl
	 * @see org.kring.model.evaluation.impl.EvaluationPackageImpl#getItem()
	 * @generated
	 */
	int ITEM = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__ID = CommonPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__CODE = CommonPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Axis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__AXIS = CommonPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__KIND = CommonPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Audience</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__AUDIENCE = CommonPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Text</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__TEXT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__CITATIONS = CommonPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Counts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__COUNTS = CommonPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_FEATURE_COUNT = CommonPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_OPERATION_COUNT = CommonPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.kring.model.evaluation.ItemKind <em>Item Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.evaluation.ItemKind
	 * @see org.kring.model.evaluation.impl.EvaluationPackageImpl#getItemKind()
	 * @generated
	 */
	int ITEM_KIND = 4;

	/**
	 * The meta object id for the '{@link org.kring.model.evaluation.Audience <em>Audience</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.kring.model.evaluation.Audience
	 * @see org.kring.model.evaluation.impl.EvaluationPackageImpl#getAudience()
	 * @generated
	 */
	int AUDIENCE = 5;


	/**
	 * Returns the meta object for class '{@link org.kring.model.evaluation.InstrumentDocument <em>Instrument Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Instrument Document</em>'.
	 * @see org.kring.model.evaluation.InstrumentDocument
	 * @generated
	 */
	EClass getInstrumentDocument();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.evaluation.InstrumentDocument#getInstrument <em>Instrument</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Instrument</em>'.
	 * @see org.kring.model.evaluation.InstrumentDocument#getInstrument()
	 * @see #getInstrumentDocument()
	 * @generated
	 */
	EReference getInstrumentDocument_Instrument();

	/**
	 * Returns the meta object for class '{@link org.kring.model.evaluation.Instrument <em>Instrument</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Instrument</em>'.
	 * @see org.kring.model.evaluation.Instrument
	 * @generated
	 */
	EClass getInstrument();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.evaluation.Instrument#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.kring.model.evaluation.Instrument#getVersion()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_Version();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.evaluation.Instrument#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Name</em>'.
	 * @see org.kring.model.evaluation.Instrument#getName()
	 * @see #getInstrument()
	 * @generated
	 */
	EReference getInstrument_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.evaluation.Instrument#getMin <em>Min</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Min</em>'.
	 * @see org.kring.model.evaluation.Instrument#getMin()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_Min();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.evaluation.Instrument#getMax <em>Max</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max</em>'.
	 * @see org.kring.model.evaluation.Instrument#getMax()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_Max();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.evaluation.Instrument#isValidated <em>Validated</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Validated</em>'.
	 * @see org.kring.model.evaluation.Instrument#isValidated()
	 * @see #getInstrument()
	 * @generated
	 */
	EAttribute getInstrument_Validated();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.evaluation.Instrument#getAxes <em>Axes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Axes</em>'.
	 * @see org.kring.model.evaluation.Instrument#getAxes()
	 * @see #getInstrument()
	 * @generated
	 */
	EReference getInstrument_Axes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.evaluation.Instrument#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Items</em>'.
	 * @see org.kring.model.evaluation.Instrument#getItems()
	 * @see #getInstrument()
	 * @generated
	 */
	EReference getInstrument_Items();

	/**
	 * Returns the meta object for class '{@link org.kring.model.evaluation.AxisRule <em>Axis Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Axis Rule</em>'.
	 * @see org.kring.model.evaluation.AxisRule
	 * @generated
	 */
	EClass getAxisRule();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.evaluation.AxisRule#getAxis <em>Axis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Axis</em>'.
	 * @see org.kring.model.evaluation.AxisRule#getAxis()
	 * @see #getAxisRule()
	 * @generated
	 */
	EAttribute getAxisRule_Axis();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.evaluation.AxisRule#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Name</em>'.
	 * @see org.kring.model.evaluation.AxisRule#getName()
	 * @see #getAxisRule()
	 * @generated
	 */
	EReference getAxisRule_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.evaluation.AxisRule#getMinAnswered <em>Min Answered</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Min Answered</em>'.
	 * @see org.kring.model.evaluation.AxisRule#getMinAnswered()
	 * @see #getAxisRule()
	 * @generated
	 */
	EAttribute getAxisRule_MinAnswered();

	/**
	 * Returns the meta object for class '{@link org.kring.model.evaluation.Item <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Item</em>'.
	 * @see org.kring.model.evaluation.Item
	 * @generated
	 */
	EClass getItem();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.evaluation.Item#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.kring.model.evaluation.Item#getCode()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.evaluation.Item#getAxis <em>Axis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Axis</em>'.
	 * @see org.kring.model.evaluation.Item#getAxis()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_Axis();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.evaluation.Item#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.kring.model.evaluation.Item#getKind()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.evaluation.Item#getAudience <em>Audience</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Audience</em>'.
	 * @see org.kring.model.evaluation.Item#getAudience()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_Audience();

	/**
	 * Returns the meta object for the containment reference '{@link org.kring.model.evaluation.Item#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Text</em>'.
	 * @see org.kring.model.evaluation.Item#getText()
	 * @see #getItem()
	 * @generated
	 */
	EReference getItem_Text();

	/**
	 * Returns the meta object for the containment reference list '{@link org.kring.model.evaluation.Item#getCitations <em>Citations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Citations</em>'.
	 * @see org.kring.model.evaluation.Item#getCitations()
	 * @see #getItem()
	 * @generated
	 */
	EReference getItem_Citations();

	/**
	 * Returns the meta object for the attribute '{@link org.kring.model.evaluation.Item#isCounts <em>Counts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Counts</em>'.
	 * @see org.kring.model.evaluation.Item#isCounts()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_Counts();

	/**
	 * Returns the meta object for enum '{@link org.kring.model.evaluation.ItemKind <em>Item Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Item Kind</em>'.
	 * @see org.kring.model.evaluation.ItemKind
	 * @generated
	 */
	EEnum getItemKind();

	/**
	 * Returns the meta object for enum '{@link org.kring.model.evaluation.Audience <em>Audience</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Audience</em>'.
	 * @see org.kring.model.evaluation.Audience
	 * @generated
	 */
	EEnum getAudience();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	EvaluationFactory getEvaluationFactory();

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
		 * The meta object literal for the '{@link org.kring.model.evaluation.impl.InstrumentDocumentImpl <em>Instrument Document</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.evaluation.impl.InstrumentDocumentImpl
		 * @see org.kring.model.evaluation.impl.EvaluationPackageImpl#getInstrumentDocument()
		 * @generated
		 */
		EClass INSTRUMENT_DOCUMENT = eINSTANCE.getInstrumentDocument();

		/**
		 * The meta object literal for the '<em><b>Instrument</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUMENT_DOCUMENT__INSTRUMENT = eINSTANCE.getInstrumentDocument_Instrument();

		/**
		 * The meta object literal for the '{@link org.kring.model.evaluation.impl.InstrumentImpl <em>Instrument</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.evaluation.impl.InstrumentImpl
		 * @see org.kring.model.evaluation.impl.EvaluationPackageImpl#getInstrument()
		 * @generated
		 */
		EClass INSTRUMENT = eINSTANCE.getInstrument();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__VERSION = eINSTANCE.getInstrument_Version();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUMENT__NAME = eINSTANCE.getInstrument_Name();

		/**
		 * The meta object literal for the '<em><b>Min</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__MIN = eINSTANCE.getInstrument_Min();

		/**
		 * The meta object literal for the '<em><b>Max</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__MAX = eINSTANCE.getInstrument_Max();

		/**
		 * The meta object literal for the '<em><b>Validated</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSTRUMENT__VALIDATED = eINSTANCE.getInstrument_Validated();

		/**
		 * The meta object literal for the '<em><b>Axes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUMENT__AXES = eINSTANCE.getInstrument_Axes();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUMENT__ITEMS = eINSTANCE.getInstrument_Items();

		/**
		 * The meta object literal for the '{@link org.kring.model.evaluation.impl.AxisRuleImpl <em>Axis Rule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.evaluation.impl.AxisRuleImpl
		 * @see org.kring.model.evaluation.impl.EvaluationPackageImpl#getAxisRule()
		 * @generated
		 */
		EClass AXIS_RULE = eINSTANCE.getAxisRule();

		/**
		 * The meta object literal for the '<em><b>Axis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AXIS_RULE__AXIS = eINSTANCE.getAxisRule_Axis();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AXIS_RULE__NAME = eINSTANCE.getAxisRule_Name();

		/**
		 * The meta object literal for the '<em><b>Min Answered</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AXIS_RULE__MIN_ANSWERED = eINSTANCE.getAxisRule_MinAnswered();

		/**
		 * The meta object literal for the '{@link org.kring.model.evaluation.impl.ItemImpl <em>Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.evaluation.impl.ItemImpl
		 * @see org.kring.model.evaluation.impl.EvaluationPackageImpl#getItem()
		 * @generated
		 */
		EClass ITEM = eINSTANCE.getItem();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__CODE = eINSTANCE.getItem_Code();

		/**
		 * The meta object literal for the '<em><b>Axis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__AXIS = eINSTANCE.getItem_Axis();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__KIND = eINSTANCE.getItem_Kind();

		/**
		 * The meta object literal for the '<em><b>Audience</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__AUDIENCE = eINSTANCE.getItem_Audience();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ITEM__TEXT = eINSTANCE.getItem_Text();

		/**
		 * The meta object literal for the '<em><b>Citations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ITEM__CITATIONS = eINSTANCE.getItem_Citations();

		/**
		 * The meta object literal for the '<em><b>Counts</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__COUNTS = eINSTANCE.getItem_Counts();

		/**
		 * The meta object literal for the '{@link org.kring.model.evaluation.ItemKind <em>Item Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.evaluation.ItemKind
		 * @see org.kring.model.evaluation.impl.EvaluationPackageImpl#getItemKind()
		 * @generated
		 */
		EEnum ITEM_KIND = eINSTANCE.getItemKind();

		/**
		 * The meta object literal for the '{@link org.kring.model.evaluation.Audience <em>Audience</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.kring.model.evaluation.Audience
		 * @see org.kring.model.evaluation.impl.EvaluationPackageImpl#getAudience()
		 * @generated
		 */
		EEnum AUDIENCE = eINSTANCE.getAudience();

	}

} //EvaluationPackage
