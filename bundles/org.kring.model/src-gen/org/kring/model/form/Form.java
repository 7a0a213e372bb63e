/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.form;

import org.eclipse.emf.common.util.EList;

import org.kring.model.common.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Form</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One person's answers, unsigned.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.form.Form#getAnswers <em>Answers</em>}</li>
 * </ul>
 *
 * @see org.kring.model.form.FormPackage#getForm()
 * @model
 * @generated
 */
public interface Form extends Identified {
	/**
	 * Returns the value of the '<em><b>Answers</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.form.Answer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Answers</em>' containment reference list.
	 * @see org.kring.model.form.FormPackage#getForm_Answers()
	 * @model containment="true"
	 * @generated
	 */
	EList<Answer> getAnswers();

} // Form
