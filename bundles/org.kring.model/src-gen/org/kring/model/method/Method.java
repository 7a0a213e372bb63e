/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.method;

import org.eclipse.emf.common.util.EList;

import org.kring.model.common.Category;
import org.kring.model.common.Citation;
import org.kring.model.common.DevelopmentStage;
import org.kring.model.common.Document;
import org.kring.model.common.Duration;
import org.kring.model.common.Span;
import org.kring.model.common.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Method</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A way of working: ordered phases, roles, guidance. One document holds one version of one method.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.method.Method#getVersion <em>Version</em>}</li>
 *   <li>{@link org.kring.model.method.Method#getBasedOn <em>Based On</em>}</li>
 *   <li>{@link org.kring.model.method.Method#getStatus <em>Status</em>}</li>
 *   <li>{@link org.kring.model.method.Method#getDigest <em>Digest</em>}</li>
 *   <li>{@link org.kring.model.method.Method#getName <em>Name</em>}</li>
 *   <li>{@link org.kring.model.method.Method#getAliases <em>Aliases</em>}</li>
 *   <li>{@link org.kring.model.method.Method#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.kring.model.method.Method#getCategory <em>Category</em>}</li>
 *   <li>{@link org.kring.model.method.Method#getApproaches <em>Approaches</em>}</li>
 *   <li>{@link org.kring.model.method.Method#getDifficulty <em>Difficulty</em>}</li>
 *   <li>{@link org.kring.model.method.Method#getCaseKind <em>Case Kind</em>}</li>
 *   <li>{@link org.kring.model.method.Method#getPresenters <em>Presenters</em>}</li>
 *   <li>{@link org.kring.model.method.Method#getCaseChoice <em>Case Choice</em>}</li>
 *   <li>{@link org.kring.model.method.Method#getAdviceStance <em>Advice Stance</em>}</li>
 *   <li>{@link org.kring.model.method.Method#getPeople <em>People</em>}</li>
 *   <li>{@link org.kring.model.method.Method#getMinimumStage <em>Minimum Stage</em>}</li>
 *   <li>{@link org.kring.model.method.Method#getPreconditions <em>Preconditions</em>}</li>
 *   <li>{@link org.kring.model.method.Method#getStatedTotal <em>Stated Total</em>}</li>
 *   <li>{@link org.kring.model.method.Method#getCitations <em>Citations</em>}</li>
 *   <li>{@link org.kring.model.method.Method#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.kring.model.method.Method#getFlow <em>Flow</em>}</li>
 *   <li>{@link org.kring.model.method.Method#getVariants <em>Variants</em>}</li>
 *   <li>{@link org.kring.model.method.Method#getGuidance <em>Guidance</em>}</li>
 *   <li>{@link org.kring.model.method.Method#getSharedGuidance <em>Shared Guidance</em>}</li>
 *   <li>{@link org.kring.model.method.Method#getMaterials <em>Materials</em>}</li>
 *   <li>{@link org.kring.model.method.Method#getDeviations <em>Deviations</em>}</li>
 *   <li>{@link org.kring.model.method.Method#getRemarks <em>Remarks</em>}</li>
 *   <li>{@link org.kring.model.method.Method#getCaseForm <em>Case Form</em>}</li>
 * </ul>
 *
 * @see org.kring.model.method.MethodPackage#getMethod()
 * @model
 * @generated
 */
public interface Method extends Document {
	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The version of this method, for example "1" or "2.1".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.kring.model.method.MethodPackage#getMethod_Version()
	 * @model
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Method#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Based On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The version that this one was made from. Empty means: none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Based On</em>' attribute.
	 * @see #setBasedOn(String)
	 * @see org.kring.model.method.MethodPackage#getMethod_BasedOn()
	 * @model
	 * @generated
	 */
	String getBasedOn();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Method#getBasedOn <em>Based On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Based On</em>' attribute.
	 * @see #getBasedOn()
	 * @generated
	 */
	void setBasedOn(String value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kring.model.method.MethodStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The life of this version; only a draft can change.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.kring.model.method.MethodStatus
	 * @see #setStatus(MethodStatus)
	 * @see org.kring.model.method.MethodPackage#getMethod_Status()
	 * @model
	 * @generated
	 */
	MethodStatus getStatus();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Method#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.kring.model.method.MethodStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(MethodStatus value);

	/**
	 * Returns the value of the '<em><b>Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of the frozen content in lower-case hexadecimal. Empty until published.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Digest</em>' attribute.
	 * @see #setDigest(String)
	 * @see org.kring.model.method.MethodPackage#getMethod_Digest()
	 * @model
	 * @generated
	 */
	String getDigest();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Method#getDigest <em>Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Digest</em>' attribute.
	 * @see #getDigest()
	 * @generated
	 */
	void setDigest(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' containment reference.
	 * @see #setName(Text)
	 * @see org.kring.model.method.MethodPackage#getMethod_Name()
	 * @model containment="true"
	 * @generated
	 */
	Text getName();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Method#getName <em>Name</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' containment reference.
	 * @see #getName()
	 * @generated
	 */
	void setName(Text value);

	/**
	 * Returns the value of the '<em><b>Aliases</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.common.Text}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other names that sources use for this method.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aliases</em>' containment reference list.
	 * @see org.kring.model.method.MethodPackage#getMethod_Aliases()
	 * @model containment="true"
	 * @generated
	 */
	EList<Text> getAliases();

	/**
	 * Returns the value of the '<em><b>Summary</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is for, in one or two sentences.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Summary</em>' containment reference.
	 * @see #setSummary(Text)
	 * @see org.kring.model.method.MethodPackage#getMethod_Summary()
	 * @model containment="true"
	 * @generated
	 */
	Text getSummary();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Method#getSummary <em>Summary</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Summary</em>' containment reference.
	 * @see #getSummary()
	 * @generated
	 */
	void setSummary(Text value);

	/**
	 * Returns the value of the '<em><b>Category</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kring.model.common.Category}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The sort of way of working.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Category</em>' attribute.
	 * @see org.kring.model.common.Category
	 * @see #setCategory(Category)
	 * @see org.kring.model.method.MethodPackage#getMethod_Category()
	 * @model
	 * @generated
	 */
	Category getCategory();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Method#getCategory <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Category</em>' attribute.
	 * @see org.kring.model.common.Category
	 * @see #getCategory()
	 * @generated
	 */
	void setCategory(Category value);

	/**
	 * Returns the value of the '<em><b>Approaches</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifiers of approaches, built in or own. Empty means: the source gives none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approaches</em>' attribute list.
	 * @see org.kring.model.method.MethodPackage#getMethod_Approaches()
	 * @model
	 * @generated
	 */
	EList<String> getApproaches();

	/**
	 * Returns the value of the '<em><b>Difficulty</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kring.model.method.Difficulty}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How hard the method is to keep to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Difficulty</em>' attribute.
	 * @see org.kring.model.method.Difficulty
	 * @see #setDifficulty(Difficulty)
	 * @see org.kring.model.method.MethodPackage#getMethod_Difficulty()
	 * @model
	 * @generated
	 */
	Difficulty getDifficulty();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Method#getDifficulty <em>Difficulty</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Difficulty</em>' attribute.
	 * @see org.kring.model.method.Difficulty
	 * @see #getDifficulty()
	 * @generated
	 */
	void setDifficulty(Difficulty value);

	/**
	 * Returns the value of the '<em><b>Case Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kring.model.method.CaseKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What kind of case it works on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Case Kind</em>' attribute.
	 * @see org.kring.model.method.CaseKind
	 * @see #setCaseKind(CaseKind)
	 * @see org.kring.model.method.MethodPackage#getMethod_CaseKind()
	 * @model
	 * @generated
	 */
	CaseKind getCaseKind();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Method#getCaseKind <em>Case Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Case Kind</em>' attribute.
	 * @see org.kring.model.method.CaseKind
	 * @see #getCaseKind()
	 * @generated
	 */
	void setCaseKind(CaseKind value);

	/**
	 * Returns the value of the '<em><b>Presenters</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kring.model.method.PresenterRule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who brings a case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Presenters</em>' attribute.
	 * @see org.kring.model.method.PresenterRule
	 * @see #setPresenters(PresenterRule)
	 * @see org.kring.model.method.MethodPackage#getMethod_Presenters()
	 * @model
	 * @generated
	 */
	PresenterRule getPresenters();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Method#getPresenters <em>Presenters</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Presenters</em>' attribute.
	 * @see org.kring.model.method.PresenterRule
	 * @see #getPresenters()
	 * @generated
	 */
	void setPresenters(PresenterRule value);

	/**
	 * Returns the value of the '<em><b>Case Choice</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kring.model.method.CaseChoice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the group settles whose case it will be.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Case Choice</em>' attribute.
	 * @see org.kring.model.method.CaseChoice
	 * @see #setCaseChoice(CaseChoice)
	 * @see org.kring.model.method.MethodPackage#getMethod_CaseChoice()
	 * @model
	 * @generated
	 */
	CaseChoice getCaseChoice();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Method#getCaseChoice <em>Case Choice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Case Choice</em>' attribute.
	 * @see org.kring.model.method.CaseChoice
	 * @see #getCaseChoice()
	 * @generated
	 */
	void setCaseChoice(CaseChoice value);

	/**
	 * Returns the value of the '<em><b>Advice Stance</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kring.model.method.AdviceStance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the source says about advice in this method as a whole.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Advice Stance</em>' attribute.
	 * @see org.kring.model.method.AdviceStance
	 * @see #setAdviceStance(AdviceStance)
	 * @see org.kring.model.method.MethodPackage#getMethod_AdviceStance()
	 * @model
	 * @generated
	 */
	AdviceStance getAdviceStance();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Method#getAdviceStance <em>Advice Stance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Advice Stance</em>' attribute.
	 * @see org.kring.model.method.AdviceStance
	 * @see #getAdviceStance()
	 * @generated
	 */
	void setAdviceStance(AdviceStance value);

	/**
	 * Returns the value of the '<em><b>People</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Group size that the source asks for. Null means: the source states none. Advice, never a lock.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>People</em>' containment reference.
	 * @see #setPeople(Span)
	 * @see org.kring.model.method.MethodPackage#getMethod_People()
	 * @model containment="true"
	 * @generated
	 */
	Span getPeople();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Method#getPeople <em>People</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>People</em>' containment reference.
	 * @see #getPeople()
	 * @generated
	 */
	void setPeople(Span value);

	/**
	 * Returns the value of the '<em><b>Minimum Stage</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kring.model.common.DevelopmentStage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far the group should be. UNSTATED means: no condition.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum Stage</em>' attribute.
	 * @see org.kring.model.common.DevelopmentStage
	 * @see #setMinimumStage(DevelopmentStage)
	 * @see org.kring.model.method.MethodPackage#getMethod_MinimumStage()
	 * @model
	 * @generated
	 */
	DevelopmentStage getMinimumStage();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Method#getMinimumStage <em>Minimum Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum Stage</em>' attribute.
	 * @see org.kring.model.common.DevelopmentStage
	 * @see #getMinimumStage()
	 * @generated
	 */
	void setMinimumStage(DevelopmentStage value);

	/**
	 * Returns the value of the '<em><b>Preconditions</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.method.Precondition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What must hold before the method is chosen, asked at planning.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Preconditions</em>' containment reference list.
	 * @see org.kring.model.method.MethodPackage#getMethod_Preconditions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Precondition> getPreconditions();

	/**
	 * Returns the value of the '<em><b>Stated Total</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The total that the source itself states, beside the computed one. Null means: not stated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stated Total</em>' containment reference.
	 * @see #setStatedTotal(Duration)
	 * @see org.kring.model.method.MethodPackage#getMethod_StatedTotal()
	 * @model containment="true"
	 * @generated
	 */
	Duration getStatedTotal();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Method#getStatedTotal <em>Stated Total</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stated Total</em>' containment reference.
	 * @see #getStatedTotal()
	 * @generated
	 */
	void setStatedTotal(Duration value);

	/**
	 * Returns the value of the '<em><b>Citations</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.common.Citation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the method comes from; the first is the main source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Citations</em>' containment reference list.
	 * @see org.kring.model.method.MethodPackage#getMethod_Citations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Citation> getCitations();

	/**
	 * Returns the value of the '<em><b>Roles</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.method.MethodRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The roles of this method under their display names.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Roles</em>' containment reference list.
	 * @see org.kring.model.method.MethodPackage#getMethod_Roles()
	 * @model containment="true"
	 * @generated
	 */
	EList<MethodRole> getRoles();

	/**
	 * Returns the value of the '<em><b>Flow</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.method.FlowElement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The phases and rounds in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Flow</em>' containment reference list.
	 * @see org.kring.model.method.MethodPackage#getMethod_Flow()
	 * @model containment="true"
	 * @generated
	 */
	EList<FlowElement> getFlow();

	/**
	 * Returns the value of the '<em><b>Variants</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.method.Variant}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Named differences on this method, chosen when planning.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Variants</em>' containment reference list.
	 * @see org.kring.model.method.MethodPackage#getMethod_Variants()
	 * @model containment="true"
	 * @generated
	 */
	EList<Variant> getVariants();

	/**
	 * Returns the value of the '<em><b>Guidance</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.method.Guidance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rules, pitfalls and tips that belong to this method only.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Guidance</em>' containment reference list.
	 * @see org.kring.model.method.MethodPackage#getMethod_Guidance()
	 * @model containment="true"
	 * @generated
	 */
	EList<Guidance> getGuidance();

	/**
	 * Returns the value of the '<em><b>Shared Guidance</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.method.GuidanceUse}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Guidance of a shelf that several methods share.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shared Guidance</em>' containment reference list.
	 * @see org.kring.model.method.MethodPackage#getMethod_SharedGuidance()
	 * @model containment="true"
	 * @generated
	 */
	EList<GuidanceUse> getSharedGuidance();

	/**
	 * Returns the value of the '<em><b>Materials</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.method.Material}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What must be in the room.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Materials</em>' containment reference list.
	 * @see org.kring.model.method.MethodPackage#getMethod_Materials()
	 * @model containment="true"
	 * @generated
	 */
	EList<Material> getMaterials();

	/**
	 * Returns the value of the '<em><b>Deviations</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.method.Deviation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rules of the method check that are knowingly broken, with the reason.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Deviations</em>' containment reference list.
	 * @see org.kring.model.method.MethodPackage#getMethod_Deviations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Deviation> getDeviations();

	/**
	 * Returns the value of the '<em><b>Remarks</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.method.Remark}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the import noted about the source, for example an ambiguity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Remarks</em>' containment reference list.
	 * @see org.kring.model.method.MethodPackage#getMethod_Remarks()
	 * @model containment="true"
	 * @generated
	 */
	EList<Remark> getRemarks();

	/**
	 * Returns the value of the '<em><b>Case Form</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the form of a shelf on which the case is prepared. Empty means: none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Case Form</em>' attribute.
	 * @see #setCaseForm(String)
	 * @see org.kring.model.method.MethodPackage#getMethod_CaseForm()
	 * @model
	 * @generated
	 */
	String getCaseForm();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Method#getCaseForm <em>Case Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Case Form</em>' attribute.
	 * @see #getCaseForm()
	 * @generated
	 */
	void setCaseForm(String value);

} // Method
