/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.method;

import org.eclipse.emf.common.util.EList;

import org.kring.model.common.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Reword Phase</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The phase gets other words. What is null stays as it was.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.method.RewordPhase#getPhase <em>Phase</em>}</li>
 *   <li>{@link org.kring.model.method.RewordPhase#getName <em>Name</em>}</li>
 *   <li>{@link org.kring.model.method.RewordPhase#getInstruction <em>Instruction</em>}</li>
 *   <li>{@link org.kring.model.method.RewordPhase#getPrompts <em>Prompts</em>}</li>
 * </ul>
 *
 * @see org.kring.model.method.MethodPackage#getRewordPhase()
 * @model
 * @generated
 */
public interface RewordPhase extends Change {
	/**
	 * Returns the value of the '<em><b>Phase</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Phase</em>' reference.
	 * @see #setPhase(Phase)
	 * @see org.kring.model.method.MethodPackage#getRewordPhase_Phase()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Phase getPhase();

	/**
	 * Sets the value of the '{@link org.kring.model.method.RewordPhase#getPhase <em>Phase</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phase</em>' reference.
	 * @see #getPhase()
	 * @generated
	 */
	void setPhase(Phase value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' containment reference.
	 * @see #setName(Text)
	 * @see org.kring.model.method.MethodPackage#getRewordPhase_Name()
	 * @model containment="true"
	 * @generated
	 */
	Text getName();

	/**
	 * Sets the value of the '{@link org.kring.model.method.RewordPhase#getName <em>Name</em>}' containment reference.
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
	 * @see org.kring.model.method.MethodPackage#getRewordPhase_Instruction()
	 * @model containment="true"
	 * @generated
	 */
	Text getInstruction();

	/**
	 * Sets the value of the '{@link org.kring.model.method.RewordPhase#getInstruction <em>Instruction</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Instruction</em>' containment reference.
	 * @see #getInstruction()
	 * @generated
	 */
	void setInstruction(Text value);

	/**
	 * Returns the value of the '<em><b>Prompts</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.method.Prompt}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Prompts in place of the phase's own. Empty means: they stay.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prompts</em>' containment reference list.
	 * @see org.kring.model.method.MethodPackage#getRewordPhase_Prompts()
	 * @model containment="true"
	 * @generated
	 */
	EList<Prompt> getPrompts();

} // RewordPhase
