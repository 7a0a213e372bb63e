/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.common;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Text</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The same words in Dutch and in English, side by side. Null or empty means: not written in that language yet.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.common.Text#getNl <em>Nl</em>}</li>
 *   <li>{@link org.kring.model.common.Text#getEn <em>En</em>}</li>
 * </ul>
 *
 * @see org.kring.model.common.CommonPackage#getText()
 * @model
 * @generated
 */
public interface Text extends EObject {
	/**
	 * Returns the value of the '<em><b>Nl</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The Dutch words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nl</em>' attribute.
	 * @see #setNl(String)
	 * @see org.kring.model.common.CommonPackage#getText_Nl()
	 * @model
	 * @generated
	 */
	String getNl();

	/**
	 * Sets the value of the '{@link org.kring.model.common.Text#getNl <em>Nl</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Nl</em>' attribute.
	 * @see #getNl()
	 * @generated
	 */
	void setNl(String value);

	/**
	 * Returns the value of the '<em><b>En</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The English words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>En</em>' attribute.
	 * @see #setEn(String)
	 * @see org.kring.model.common.CommonPackage#getText_En()
	 * @model
	 * @generated
	 */
	String getEn();

	/**
	 * Sets the value of the '{@link org.kring.model.common.Text#getEn <em>En</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>En</em>' attribute.
	 * @see #getEn()
	 * @generated
	 */
	void setEn(String value);

} // Text
