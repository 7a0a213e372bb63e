/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.method;

import org.kring.model.common.Identified;
import org.kring.model.common.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Prompt</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A question or sentence starter offered in a phase or kept in a bank.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.method.Prompt#getText <em>Text</em>}</li>
 *   <li>{@link org.kring.model.method.Prompt#getType <em>Type</em>}</li>
 *   <li>{@link org.kring.model.method.Prompt#getForm <em>Form</em>}</li>
 *   <li>{@link org.kring.model.method.Prompt#getRole <em>Role</em>}</li>
 *   <li>{@link org.kring.model.method.Prompt#getHint <em>Hint</em>}</li>
 *   <li>{@link org.kring.model.method.Prompt#getLabel <em>Label</em>}</li>
 *   <li>{@link org.kring.model.method.Prompt#getGroup <em>Group</em>}</li>
 * </ul>
 *
 * @see org.kring.model.method.MethodPackage#getPrompt()
 * @model
 * @generated
 */
public interface Prompt extends Identified {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' containment reference.
	 * @see #setText(Text)
	 * @see org.kring.model.method.MethodPackage#getPrompt_Text()
	 * @model containment="true"
	 * @generated
	 */
	Text getText();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Prompt#getText <em>Text</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' containment reference.
	 * @see #getText()
	 * @generated
	 */
	void setText(Text value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kring.model.method.PromptType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.kring.model.method.PromptType
	 * @see #setType(PromptType)
	 * @see org.kring.model.method.MethodPackage#getPrompt_Type()
	 * @model
	 * @generated
	 */
	PromptType getType();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Prompt#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.kring.model.method.PromptType
	 * @see #getType()
	 * @generated
	 */
	void setType(PromptType value);

	/**
	 * Returns the value of the '<em><b>Form</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kring.model.method.PromptForm}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Form</em>' attribute.
	 * @see org.kring.model.method.PromptForm
	 * @see #setForm(PromptForm)
	 * @see org.kring.model.method.MethodPackage#getPrompt_Form()
	 * @model
	 * @generated
	 */
	PromptForm getForm();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Prompt#getForm <em>Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Form</em>' attribute.
	 * @see org.kring.model.method.PromptForm
	 * @see #getForm()
	 * @generated
	 */
	void setForm(PromptForm value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who uses it. Null means: anyone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' reference.
	 * @see #setRole(MethodRole)
	 * @see org.kring.model.method.MethodPackage#getPrompt_Role()
	 * @model resolveProxies="false"
	 * @generated
	 */
	MethodRole getRole();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Prompt#getRole <em>Role</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' reference.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(MethodRole value);

	/**
	 * Returns the value of the '<em><b>Hint</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the prompt is good for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hint</em>' containment reference.
	 * @see #setHint(Text)
	 * @see org.kring.model.method.MethodPackage#getPrompt_Hint()
	 * @model containment="true"
	 * @generated
	 */
	Text getHint();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Prompt#getHint <em>Hint</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hint</em>' containment reference.
	 * @see #getHint()
	 * @generated
	 */
	void setHint(Text value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its letter or number in the source, for example "a". Empty means: none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.kring.model.method.MethodPackage#getPrompt_Label()
	 * @model
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Prompt#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Prompts of one phase with the same group belong together. Empty means: none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Group</em>' attribute.
	 * @see #setGroup(String)
	 * @see org.kring.model.method.MethodPackage#getPrompt_Group()
	 * @model
	 * @generated
	 */
	String getGroup();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Prompt#getGroup <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group</em>' attribute.
	 * @see #getGroup()
	 * @generated
	 */
	void setGroup(String value);

} // Prompt
