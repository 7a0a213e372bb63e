/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.method;

import org.eclipse.emf.common.util.EList;

import org.kring.model.common.Duration;
import org.kring.model.common.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Phase</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One step of a method: purpose, instruction, minutes, who does what, what it yields.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.method.Phase#getNumber <em>Number</em>}</li>
 *   <li>{@link org.kring.model.method.Phase#getLabel <em>Label</em>}</li>
 *   <li>{@link org.kring.model.method.Phase#getName <em>Name</em>}</li>
 *   <li>{@link org.kring.model.method.Phase#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.kring.model.method.Phase#getInstruction <em>Instruction</em>}</li>
 *   <li>{@link org.kring.model.method.Phase#getDuration <em>Duration</em>}</li>
 *   <li>{@link org.kring.model.method.Phase#isOptional <em>Optional</em>}</li>
 *   <li>{@link org.kring.model.method.Phase#getFunction <em>Function</em>}</li>
 *   <li>{@link org.kring.model.method.Phase#getGrouping <em>Grouping</em>}</li>
 *   <li>{@link org.kring.model.method.Phase#getAtmosphere <em>Atmosphere</em>}</li>
 *   <li>{@link org.kring.model.method.Phase#getAdviceStance <em>Advice Stance</em>}</li>
 *   <li>{@link org.kring.model.method.Phase#getDiscussion <em>Discussion</em>}</li>
 *   <li>{@link org.kring.model.method.Phase#getActivities <em>Activities</em>}</li>
 *   <li>{@link org.kring.model.method.Phase#getPrompts <em>Prompts</em>}</li>
 *   <li>{@link org.kring.model.method.Phase#getQuestionBanks <em>Question Banks</em>}</li>
 *   <li>{@link org.kring.model.method.Phase#getPromptTypes <em>Prompt Types</em>}</li>
 *   <li>{@link org.kring.model.method.Phase#getYields <em>Yields</em>}</li>
 *   <li>{@link org.kring.model.method.Phase#getCriteria <em>Criteria</em>}</li>
 *   <li>{@link org.kring.model.method.Phase#getEvaluates <em>Evaluates</em>}</li>
 *   <li>{@link org.kring.model.method.Phase#getLeavesOut <em>Leaves Out</em>}</li>
 * </ul>
 *
 * @see org.kring.model.method.MethodPackage#getPhase()
 * @model
 * @generated
 */
public interface Phase extends FlowElement {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number in the source, for example "3"; the same in every language.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see org.kring.model.method.MethodPackage#getPhase_Number()
	 * @model
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Phase#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What stands in the place of a number where the source has words, for example "Tot slot". Shown when there is no number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' containment reference.
	 * @see #setLabel(Text)
	 * @see org.kring.model.method.MethodPackage#getPhase_Label()
	 * @model containment="true"
	 * @generated
	 */
	Text getLabel();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Phase#getLabel <em>Label</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' containment reference.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(Text value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' containment reference.
	 * @see #setName(Text)
	 * @see org.kring.model.method.MethodPackage#getPhase_Name()
	 * @model containment="true"
	 * @generated
	 */
	Text getName();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Phase#getName <em>Name</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' containment reference.
	 * @see #getName()
	 * @generated
	 */
	void setName(Text value);

	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why this phase is there.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Purpose</em>' containment reference.
	 * @see #setPurpose(Text)
	 * @see org.kring.model.method.MethodPackage#getPhase_Purpose()
	 * @model containment="true"
	 * @generated
	 */
	Text getPurpose();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Phase#getPurpose <em>Purpose</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' containment reference.
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(Text value);

	/**
	 * Returns the value of the '<em><b>Instruction</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the group does, in our own words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Instruction</em>' containment reference.
	 * @see #setInstruction(Text)
	 * @see org.kring.model.method.MethodPackage#getPhase_Instruction()
	 * @model containment="true"
	 * @generated
	 */
	Text getInstruction();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Phase#getInstruction <em>Instruction</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Instruction</em>' containment reference.
	 * @see #getInstruction()
	 * @generated
	 */
	void setInstruction(Text value);

	/**
	 * Returns the value of the '<em><b>Duration</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Minutes, as the source gives them. Null means: untimed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duration</em>' containment reference.
	 * @see #setDuration(Duration)
	 * @see org.kring.model.method.MethodPackage#getPhase_Duration()
	 * @model containment="true"
	 * @generated
	 */
	Duration getDuration();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Phase#getDuration <em>Duration</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration</em>' containment reference.
	 * @see #getDuration()
	 * @generated
	 */
	void setDuration(Duration value);

	/**
	 * Returns the value of the '<em><b>Optional</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the phase may be left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Optional</em>' attribute.
	 * @see #setOptional(boolean)
	 * @see org.kring.model.method.MethodPackage#getPhase_Optional()
	 * @model
	 * @generated
	 */
	boolean isOptional();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Phase#isOptional <em>Optional</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Optional</em>' attribute.
	 * @see #isOptional()
	 * @generated
	 */
	void setOptional(boolean value);

	/**
	 * Returns the value of the '<em><b>Function</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kring.model.method.PhaseFunction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it does for the meeting.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Function</em>' attribute.
	 * @see org.kring.model.method.PhaseFunction
	 * @see #setFunction(PhaseFunction)
	 * @see org.kring.model.method.MethodPackage#getPhase_Function()
	 * @model
	 * @generated
	 */
	PhaseFunction getFunction();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Phase#getFunction <em>Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Function</em>' attribute.
	 * @see org.kring.model.method.PhaseFunction
	 * @see #getFunction()
	 * @generated
	 */
	void setFunction(PhaseFunction value);

	/**
	 * Returns the value of the '<em><b>Grouping</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kring.model.method.Grouping}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whole group, pairs, or each alone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Grouping</em>' attribute.
	 * @see org.kring.model.method.Grouping
	 * @see #setGrouping(Grouping)
	 * @see org.kring.model.method.MethodPackage#getPhase_Grouping()
	 * @model
	 * @generated
	 */
	Grouping getGrouping();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Phase#getGrouping <em>Grouping</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grouping</em>' attribute.
	 * @see org.kring.model.method.Grouping
	 * @see #getGrouping()
	 * @generated
	 */
	void setGrouping(Grouping value);

	/**
	 * Returns the value of the '<em><b>Atmosphere</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kring.model.method.Atmosphere}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Talk, silence or writing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Atmosphere</em>' attribute.
	 * @see org.kring.model.method.Atmosphere
	 * @see #setAtmosphere(Atmosphere)
	 * @see org.kring.model.method.MethodPackage#getPhase_Atmosphere()
	 * @model
	 * @generated
	 */
	Atmosphere getAtmosphere();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Phase#getAtmosphere <em>Atmosphere</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Atmosphere</em>' attribute.
	 * @see org.kring.model.method.Atmosphere
	 * @see #getAtmosphere()
	 * @generated
	 */
	void setAtmosphere(Atmosphere value);

	/**
	 * Returns the value of the '<em><b>Advice Stance</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kring.model.method.AdviceStance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the source says about advice in this phase.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Advice Stance</em>' attribute.
	 * @see org.kring.model.method.AdviceStance
	 * @see #setAdviceStance(AdviceStance)
	 * @see org.kring.model.method.MethodPackage#getPhase_AdviceStance()
	 * @model
	 * @generated
	 */
	AdviceStance getAdviceStance();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Phase#getAdviceStance <em>Advice Stance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Advice Stance</em>' attribute.
	 * @see org.kring.model.method.AdviceStance
	 * @see #getAdviceStance()
	 * @generated
	 */
	void setAdviceStance(AdviceStance value);

	/**
	 * Returns the value of the '<em><b>Discussion</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kring.model.method.Permission}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether discussion is allowed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Discussion</em>' attribute.
	 * @see org.kring.model.method.Permission
	 * @see #setDiscussion(Permission)
	 * @see org.kring.model.method.MethodPackage#getPhase_Discussion()
	 * @model
	 * @generated
	 */
	Permission getDiscussion();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Phase#getDiscussion <em>Discussion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Discussion</em>' attribute.
	 * @see org.kring.model.method.Permission
	 * @see #getDiscussion()
	 * @generated
	 */
	void setDiscussion(Permission value);

	/**
	 * Returns the value of the '<em><b>Activities</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.method.Activity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What each role does, in order of time where one role does several things.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Activities</em>' containment reference list.
	 * @see org.kring.model.method.MethodPackage#getPhase_Activities()
	 * @model containment="true"
	 * @generated
	 */
	EList<Activity> getActivities();

	/**
	 * Returns the value of the '<em><b>Prompts</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.method.Prompt}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Questions and sentence starters of this phase.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prompts</em>' containment reference list.
	 * @see org.kring.model.method.MethodPackage#getPhase_Prompts()
	 * @model containment="true"
	 * @generated
	 */
	EList<Prompt> getPrompts();

	/**
	 * Returns the value of the '<em><b>Question Banks</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifiers of question banks that fit this phase.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Question Banks</em>' attribute list.
	 * @see org.kring.model.method.MethodPackage#getPhase_QuestionBanks()
	 * @model
	 * @generated
	 */
	EList<String> getQuestionBanks();

	/**
	 * Returns the value of the '<em><b>Prompt Types</b></em>' attribute list.
	 * The list contents are of type {@link org.kring.model.method.PromptType}.
	 * The literals are from the enumeration {@link org.kring.model.method.PromptType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The types of bank prompts that fit this phase. Empty means: all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prompt Types</em>' attribute list.
	 * @see org.kring.model.method.PromptType
	 * @see org.kring.model.method.MethodPackage#getPhase_PromptTypes()
	 * @model
	 * @generated
	 */
	EList<PromptType> getPromptTypes();

	/**
	 * Returns the value of the '<em><b>Yields</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.method.Yield}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the phase brings forth.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Yields</em>' containment reference list.
	 * @see org.kring.model.method.MethodPackage#getPhase_Yields()
	 * @model containment="true"
	 * @generated
	 */
	EList<Yield> getYields();

	/**
	 * Returns the value of the '<em><b>Criteria</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.method.Criterion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a choice in this phase is made on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Criteria</em>' containment reference list.
	 * @see org.kring.model.method.MethodPackage#getPhase_Criteria()
	 * @model containment="true"
	 * @generated
	 */
	EList<Criterion> getCriteria();

	/**
	 * Returns the value of the '<em><b>Evaluates</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.method.EvaluationTopic}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is evaluated in this phase, and on which axis.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evaluates</em>' containment reference list.
	 * @see org.kring.model.method.MethodPackage#getPhase_Evaluates()
	 * @model containment="true"
	 * @generated
	 */
	EList<EvaluationTopic> getEvaluates();

	/**
	 * Returns the value of the '<em><b>Leaves Out</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.common.Text}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What must not be told or done here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Leaves Out</em>' containment reference list.
	 * @see org.kring.model.method.MethodPackage#getPhase_LeavesOut()
	 * @model containment="true"
	 * @generated
	 */
	EList<Text> getLeavesOut();

} // Phase
