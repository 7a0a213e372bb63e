/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.common.impl;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.kring.model.common.Axis;
import org.kring.model.common.Category;
import org.kring.model.common.Citation;
import org.kring.model.common.CommonFactory;
import org.kring.model.common.CommonPackage;
import org.kring.model.common.DevelopmentStage;
import org.kring.model.common.Document;
import org.kring.model.common.Duration;
import org.kring.model.common.Identified;
import org.kring.model.common.RoleKind;
import org.kring.model.common.Span;
import org.kring.model.common.Text;

import org.kring.model.evaluation.EvaluationPackage;

import org.kring.model.evaluation.impl.EvaluationPackageImpl;

import org.kring.model.form.FormPackage;

import org.kring.model.form.impl.FormPackageImpl;

import org.kring.model.meeting.MeetingPackage;

import org.kring.model.meeting.impl.MeetingPackageImpl;

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
public class CommonPackageImpl extends EPackageImpl implements CommonPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass documentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass identifiedEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass textEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass citationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass durationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass spanEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum developmentStageEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum axisEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum categoryEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum roleKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType localDateEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType instantEDataType = null;

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
	 * @see org.kring.model.common.CommonPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private CommonPackageImpl() {
		super(eNS_URI, CommonFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link CommonPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static CommonPackage init() {
		if (isInited) return (CommonPackage)EPackage.Registry.INSTANCE.getEPackage(CommonPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredCommonPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		CommonPackageImpl theCommonPackage = registeredCommonPackage instanceof CommonPackageImpl ? (CommonPackageImpl)registeredCommonPackage : new CommonPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(MethodPackage.eNS_URI);
		MethodPackageImpl theMethodPackage = (MethodPackageImpl)(registeredPackage instanceof MethodPackageImpl ? registeredPackage : MethodPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(PracticePackage.eNS_URI);
		PracticePackageImpl thePracticePackage = (PracticePackageImpl)(registeredPackage instanceof PracticePackageImpl ? registeredPackage : PracticePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(MeetingPackage.eNS_URI);
		MeetingPackageImpl theMeetingPackage = (MeetingPackageImpl)(registeredPackage instanceof MeetingPackageImpl ? registeredPackage : MeetingPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(EvaluationPackage.eNS_URI);
		EvaluationPackageImpl theEvaluationPackage = (EvaluationPackageImpl)(registeredPackage instanceof EvaluationPackageImpl ? registeredPackage : EvaluationPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(FormPackage.eNS_URI);
		FormPackageImpl theFormPackage = (FormPackageImpl)(registeredPackage instanceof FormPackageImpl ? registeredPackage : FormPackage.eINSTANCE);

		// Create package meta-data objects
		theCommonPackage.createPackageContents();
		theMethodPackage.createPackageContents();
		thePracticePackage.createPackageContents();
		theMeetingPackage.createPackageContents();
		theEvaluationPackage.createPackageContents();
		theFormPackage.createPackageContents();

		// Initialize created meta-data
		theCommonPackage.initializePackageContents();
		theMethodPackage.initializePackageContents();
		thePracticePackage.initializePackageContents();
		theMeetingPackage.initializePackageContents();
		theEvaluationPackage.initializePackageContents();
		theFormPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theCommonPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(CommonPackage.eNS_URI, theCommonPackage);
		return theCommonPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDocument() {
		return documentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDocument_FormatVersion() {
		return (EAttribute)documentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDocument_Checksum() {
		return (EAttribute)documentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDocument_Altered() {
		return (EAttribute)documentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIdentified() {
		return identifiedEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIdentified_Id() {
		return (EAttribute)identifiedEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getText() {
		return textEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getText_Nl() {
		return (EAttribute)textEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getText_En() {
		return (EAttribute)textEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCitation() {
		return citationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCitation_Source() {
		return (EAttribute)citationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCitation_Title() {
		return (EAttribute)citationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCitation_Place() {
		return (EAttribute)citationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDuration() {
		return durationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDuration_Min() {
		return (EAttribute)durationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDuration_Max() {
		return (EAttribute)durationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSpan() {
		return spanEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpan_Min() {
		return (EAttribute)spanEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpan_Max() {
		return (EAttribute)spanEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSpan_Ideal() {
		return (EAttribute)spanEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDevelopmentStage() {
		return developmentStageEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAxis() {
		return axisEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCategory() {
		return categoryEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRoleKind() {
		return roleKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getLocalDate() {
		return localDateEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getInstant() {
		return instantEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CommonFactory getCommonFactory() {
		return (CommonFactory)getEFactoryInstance();
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
		documentEClass = createEClass(DOCUMENT);
		createEAttribute(documentEClass, DOCUMENT__FORMAT_VERSION);
		createEAttribute(documentEClass, DOCUMENT__CHECKSUM);
		createEAttribute(documentEClass, DOCUMENT__ALTERED);

		identifiedEClass = createEClass(IDENTIFIED);
		createEAttribute(identifiedEClass, IDENTIFIED__ID);

		textEClass = createEClass(TEXT);
		createEAttribute(textEClass, TEXT__NL);
		createEAttribute(textEClass, TEXT__EN);

		citationEClass = createEClass(CITATION);
		createEAttribute(citationEClass, CITATION__SOURCE);
		createEAttribute(citationEClass, CITATION__TITLE);
		createEAttribute(citationEClass, CITATION__PLACE);

		durationEClass = createEClass(DURATION);
		createEAttribute(durationEClass, DURATION__MIN);
		createEAttribute(durationEClass, DURATION__MAX);

		spanEClass = createEClass(SPAN);
		createEAttribute(spanEClass, SPAN__MIN);
		createEAttribute(spanEClass, SPAN__MAX);
		createEAttribute(spanEClass, SPAN__IDEAL);

		// Create enums
		developmentStageEEnum = createEEnum(DEVELOPMENT_STAGE);
		axisEEnum = createEEnum(AXIS);
		categoryEEnum = createEEnum(CATEGORY);
		roleKindEEnum = createEEnum(ROLE_KIND);

		// Create data types
		localDateEDataType = createEDataType(LOCAL_DATE);
		instantEDataType = createEDataType(INSTANT);
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

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		documentEClass.getESuperTypes().add(this.getIdentified());

		// Initialize classes, features, and operations; add parameters
		initEClass(documentEClass, Document.class, "Document", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDocument_FormatVersion(), ecorePackage.getEInt(), "formatVersion", null, 0, 1, Document.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDocument_Checksum(), ecorePackage.getEString(), "checksum", null, 0, 1, Document.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDocument_Altered(), ecorePackage.getEBoolean(), "altered", null, 0, 1, Document.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(identifiedEClass, Identified.class, "Identified", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIdentified_Id(), ecorePackage.getEString(), "id", null, 1, 1, Identified.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(textEClass, Text.class, "Text", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getText_Nl(), ecorePackage.getEString(), "nl", null, 0, 1, Text.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getText_En(), ecorePackage.getEString(), "en", null, 0, 1, Text.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(citationEClass, Citation.class, "Citation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCitation_Source(), ecorePackage.getEString(), "source", null, 0, 1, Citation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCitation_Title(), ecorePackage.getEString(), "title", null, 0, 1, Citation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCitation_Place(), ecorePackage.getEString(), "place", null, 0, 1, Citation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(durationEClass, Duration.class, "Duration", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDuration_Min(), ecorePackage.getEInt(), "min", null, 0, 1, Duration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDuration_Max(), ecorePackage.getEInt(), "max", null, 0, 1, Duration.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(spanEClass, Span.class, "Span", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSpan_Min(), ecorePackage.getEInt(), "min", null, 0, 1, Span.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpan_Max(), ecorePackage.getEInt(), "max", null, 0, 1, Span.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSpan_Ideal(), ecorePackage.getEInt(), "ideal", null, 0, 1, Span.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(developmentStageEEnum, DevelopmentStage.class, "DevelopmentStage");
		addEEnumLiteral(developmentStageEEnum, DevelopmentStage.UNSTATED);
		addEEnumLiteral(developmentStageEEnum, DevelopmentStage.NEW);
		addEEnumLiteral(developmentStageEEnum, DevelopmentStage.PRACTISED);
		addEEnumLiteral(developmentStageEEnum, DevelopmentStage.SAFE);
		addEEnumLiteral(developmentStageEEnum, DevelopmentStage.SELF_STEERING);

		initEEnum(axisEEnum, Axis.class, "Axis");
		addEEnumLiteral(axisEEnum, Axis.PRODUCT);
		addEEnumLiteral(axisEEnum, Axis.PROCESS);
		addEEnumLiteral(axisEEnum, Axis.FACILITATOR);
		addEEnumLiteral(axisEEnum, Axis.OWN);

		initEEnum(categoryEEnum, Category.class, "Category");
		addEEnumLiteral(categoryEEnum, Category.UNSTATED);
		addEEnumLiteral(categoryEEnum, Category.WARM_UP);
		addEEnumLiteral(categoryEEnum, Category.LOOK_BACK);
		addEEnumLiteral(categoryEEnum, Category.CASE_FINDING);
		addEEnumLiteral(categoryEEnum, Category.CASE_METHOD);
		addEEnumLiteral(categoryEEnum, Category.THEME_METHOD);
		addEEnumLiteral(categoryEEnum, Category.CLOSING);

		initEEnum(roleKindEEnum, RoleKind.class, "RoleKind");
		addEEnumLiteral(roleKindEEnum, RoleKind.PARTICIPANT);
		addEEnumLiteral(roleKindEEnum, RoleKind.FACILITATOR);
		addEEnumLiteral(roleKindEEnum, RoleKind.CASE_PRESENTER);
		addEEnumLiteral(roleKindEEnum, RoleKind.OBSERVER);
		addEEnumLiteral(roleKindEEnum, RoleKind.NOTE_TAKER);
		addEEnumLiteral(roleKindEEnum, RoleKind.TIME_KEEPER);
		addEEnumLiteral(roleKindEEnum, RoleKind.OWN);
		addEEnumLiteral(roleKindEEnum, RoleKind.EVERYONE);

		// Initialize data types
		initEDataType(localDateEDataType, LocalDate.class, "LocalDate", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(instantEDataType, Instant.class, "Instant", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

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
			   "documentation", "Words that every document uses."
		   });
		addAnnotation
		  (localDateEDataType,
		   source,
		   new String[] {
			   "create", "return it == null ? null : java.time.LocalDate.parse(it);",
			   "convert", "return it == null ? null : it.toString();"
		   });
		addAnnotation
		  (instantEDataType,
		   source,
		   new String[] {
			   "create", "return it == null ? null : java.time.Instant.parse(it);",
			   "convert", "return it == null ? null : it.toString();"
		   });
		addAnnotation
		  (documentEClass,
		   source,
		   new String[] {
			   "documentation", "Root of a file. One file holds exactly one document."
		   });
		addAnnotation
		  (getDocument_FormatVersion(),
		   source,
		   new String[] {
			   "documentation", "Version of the file format that this document was written in, from 1. 0 means: never written."
		   });
		addAnnotation
		  (getDocument_Checksum(),
		   source,
		   new String[] {
			   "documentation", "Checksum of the file, see docs/format/documents.md. Stands in files only: the reader holds it against the bytes and leaves this null, the writer reckons it anew whatever stands here."
		   });
		addAnnotation
		  (getDocument_Altered(),
		   source,
		   new String[] {
			   "documentation", "True when the file that this document was read from does not fit its checksum: it is damaged, or was changed by hand. Never in a file; a document that has it is written without a checksum, so that it is told again until a person accepts the document by setting this to false."
		   });
		addAnnotation
		  (identifiedEClass,
		   source,
		   new String[] {
			   "documentation", "Anything that something else may refer to."
		   });
		addAnnotation
		  (getIdentified_Id(),
		   source,
		   new String[] {
			   "documentation", "Stable identifier, unique within its document, never reused. Letters, digits, dot, underscore and hyphen, at most 100 characters."
		   });
		addAnnotation
		  (textEClass,
		   source,
		   new String[] {
			   "documentation", "The same words in Dutch and in English, side by side. Null or empty means: not written in that language yet."
		   });
		addAnnotation
		  (getText_Nl(),
		   source,
		   new String[] {
			   "documentation", "The Dutch words."
		   });
		addAnnotation
		  (getText_En(),
		   source,
		   new String[] {
			   "documentation", "The English words."
		   });
		addAnnotation
		  (citationEClass,
		   source,
		   new String[] {
			   "documentation", "Where something comes from."
		   });
		addAnnotation
		  (getCitation_Source(),
		   source,
		   new String[] {
			   "documentation", "Identifier of a Source on a shelf, for example \"S0\"."
		   });
		addAnnotation
		  (getCitation_Title(),
		   source,
		   new String[] {
			   "documentation", "Title of the source as printed, so that a method can be read without its shelf."
		   });
		addAnnotation
		  (getCitation_Place(),
		   source,
		   new String[] {
			   "documentation", "Place within the source, for example \"kaart 6\" or \"stap 3\". Empty means: the whole source."
		   });
		addAnnotation
		  (durationEClass,
		   source,
		   new String[] {
			   "documentation", "A range of whole minutes. The absence of a Duration means: untimed, the source gives no minutes."
		   });
		addAnnotation
		  (getDuration_Min(),
		   source,
		   new String[] {
			   "documentation", "Least whole minutes, 0 or more."
		   });
		addAnnotation
		  (getDuration_Max(),
		   source,
		   new String[] {
			   "documentation", "Most whole minutes, never less than min."
		   });
		addAnnotation
		  (spanEClass,
		   source,
		   new String[] {
			   "documentation", "A range of numbers of people. 0 means: not stated."
		   });
		addAnnotation
		  (getSpan_Min(),
		   source,
		   new String[] {
			   "documentation", "Fewest people; 0 when the source states none."
		   });
		addAnnotation
		  (getSpan_Max(),
		   source,
		   new String[] {
			   "documentation", "Most people; 0 when the source states none."
		   });
		addAnnotation
		  (getSpan_Ideal(),
		   source,
		   new String[] {
			   "documentation", "Preferred number of people; 0 when the source states none."
		   });
		addAnnotation
		  (developmentStageEEnum,
		   source,
		   new String[] {
			   "documentation", "How far a group is in its development."
		   });
		addAnnotation
		  (axisEEnum,
		   source,
		   new String[] {
			   "documentation", "What an evaluation looks at: what we take home, how we worked together, how it was guided, and what is private to the person."
		   });
		addAnnotation
		  (categoryEEnum,
		   source,
		   new String[] {
			   "documentation", "The six sorts of ways of working in a meeting."
		   });
		addAnnotation
		  (roleKindEEnum,
		   source,
		   new String[] {
			   "documentation", "The one identity of a role, whatever a source calls it. OWN is a role that a method adds itself; EVERYONE is the whole group."
		   });
	}

} //CommonPackageImpl
