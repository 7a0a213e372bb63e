/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.method;

import org.eclipse.emf.common.util.EList;

import org.kring.model.common.Category;
import org.kring.model.common.Duration;
import org.kring.model.common.Identified;
import org.kring.model.common.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Slot</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One part of a meeting structure.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.method.Slot#getNumber <em>Number</em>}</li>
 *   <li>{@link org.kring.model.method.Slot#getName <em>Name</em>}</li>
 *   <li>{@link org.kring.model.method.Slot#getInstruction <em>Instruction</em>}</li>
 *   <li>{@link org.kring.model.method.Slot#getCategory <em>Category</em>}</li>
 *   <li>{@link org.kring.model.method.Slot#getFunction <em>Function</em>}</li>
 *   <li>{@link org.kring.model.method.Slot#getDuration <em>Duration</em>}</li>
 *   <li>{@link org.kring.model.method.Slot#getDurationWord <em>Duration Word</em>}</li>
 *   <li>{@link org.kring.model.method.Slot#isOptional <em>Optional</em>}</li>
 *   <li>{@link org.kring.model.method.Slot#getMethod <em>Method</em>}</li>
 *   <li>{@link org.kring.model.method.Slot#getPrompts <em>Prompts</em>}</li>
 * </ul>
 *
 * @see org.kring.model.method.MethodPackage#getSlot()
 * @model
 * @generated
 */
public interface Slot extends Identified {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its number in the source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see org.kring.model.method.MethodPackage#getSlot_Number()
	 * @model
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Slot#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' containment reference.
	 * @see #setName(Text)
	 * @see org.kring.model.method.MethodPackage#getSlot_Name()
	 * @model containment="true"
	 * @generated
	 */
	Text getName();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Slot#getName <em>Name</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' containment reference.
	 * @see #getName()
	 * @generated
	 */
	void setName(Text value);

	/**
	 * Returns the value of the '<em><b>Instruction</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Instruction</em>' containment reference.
	 * @see #setInstruction(Text)
	 * @see org.kring.model.method.MethodPackage#getSlot_Instruction()
	 * @model containment="true"
	 * @generated
	 */
	Text getInstruction();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Slot#getInstruction <em>Instruction</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Instruction</em>' containment reference.
	 * @see #getInstruction()
	 * @generated
	 */
	void setInstruction(Text value);

	/**
	 * Returns the value of the '<em><b>Category</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kring.model.common.Category}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The category that fills it. UNSTATED means: any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Category</em>' attribute.
	 * @see org.kring.model.common.Category
	 * @see #setCategory(Category)
	 * @see org.kring.model.method.MethodPackage#getSlot_Category()
	 * @model
	 * @generated
	 */
	Category getCategory();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Slot#getCategory <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Category</em>' attribute.
	 * @see org.kring.model.common.Category
	 * @see #getCategory()
	 * @generated
	 */
	void setCategory(Category value);

	/**
	 * Returns the value of the '<em><b>Function</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kring.model.method.PhaseFunction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The function that it has. UNSTATED means: none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Function</em>' attribute.
	 * @see org.kring.model.method.PhaseFunction
	 * @see #setFunction(PhaseFunction)
	 * @see org.kring.model.method.MethodPackage#getSlot_Function()
	 * @model
	 * @generated
	 */
	PhaseFunction getFunction();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Slot#getFunction <em>Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Function</em>' attribute.
	 * @see org.kring.model.method.PhaseFunction
	 * @see #getFunction()
	 * @generated
	 */
	void setFunction(PhaseFunction value);

	/**
	 * Returns the value of the '<em><b>Duration</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Minutes. Null means: to be estimated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duration</em>' containment reference.
	 * @see #setDuration(Duration)
	 * @see org.kring.model.method.MethodPackage#getSlot_Duration()
	 * @model containment="true"
	 * @generated
	 */
	Duration getDuration();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Slot#getDuration <em>Duration</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration</em>' containment reference.
	 * @see #getDuration()
	 * @generated
	 */
	void setDuration(Duration value);

	/**
	 * Returns the value of the '<em><b>Duration Word</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The bound as the source words it: "about", "at most", "a few" or empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duration Word</em>' attribute.
	 * @see #setDurationWord(String)
	 * @see org.kring.model.method.MethodPackage#getSlot_DurationWord()
	 * @model
	 * @generated
	 */
	String getDurationWord();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Slot#getDurationWord <em>Duration Word</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration Word</em>' attribute.
	 * @see #getDurationWord()
	 * @generated
	 */
	void setDurationWord(String value);

	/**
	 * Returns the value of the '<em><b>Optional</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a meeting does without.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Optional</em>' attribute.
	 * @see #setOptional(boolean)
	 * @see org.kring.model.method.MethodPackage#getSlot_Optional()
	 * @model
	 * @generated
	 */
	boolean isOptional();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Slot#isOptional <em>Optional</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Optional</em>' attribute.
	 * @see #isOptional()
	 * @generated
	 */
	void setOptional(boolean value);

	/**
	 * Returns the value of the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the method that the source fills it with. Empty means: any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Method</em>' attribute.
	 * @see #setMethod(String)
	 * @see org.kring.model.method.MethodPackage#getSlot_Method()
	 * @model
	 * @generated
	 */
	String getMethod();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Slot#getMethod <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method</em>' attribute.
	 * @see #getMethod()
	 * @generated
	 */
	void setMethod(String value);

	/**
	 * Returns the value of the '<em><b>Prompts</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.method.Prompt}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Prompts</em>' containment reference list.
	 * @see org.kring.model.method.MethodPackage#getSlot_Prompts()
	 * @model containment="true"
	 * @generated
	 */
	EList<Prompt> getPrompts();

} // Slot
