/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.practice;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.kring.model.common.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Agreement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the group agreed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.practice.Agreement#getDate <em>Date</em>}</li>
 *   <li>{@link org.kring.model.practice.Agreement#getVersion <em>Version</em>}</li>
 *   <li>{@link org.kring.model.practice.Agreement#isFormal <em>Formal</em>}</li>
 *   <li>{@link org.kring.model.practice.Agreement#getScope <em>Scope</em>}</li>
 *   <li>{@link org.kring.model.practice.Agreement#getSignatures <em>Signatures</em>}</li>
 *   <li>{@link org.kring.model.practice.Agreement#getReplaces <em>Replaces</em>}</li>
 * </ul>
 *
 * @see org.kring.model.practice.PracticePackage#getAgreement()
 * @model
 * @generated
 */
public interface Agreement extends Identified {
	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.kring.model.practice.PracticePackage#getAgreement_Date()
	 * @model dataType="org.kring.model.common.LocalDate"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.kring.model.practice.Agreement#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(int)
	 * @see org.kring.model.practice.PracticePackage#getAgreement_Version()
	 * @model
	 * @generated
	 */
	int getVersion();

	/**
	 * Sets the value of the '{@link org.kring.model.practice.Agreement#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(int value);

	/**
	 * Returns the value of the '<em><b>Formal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A formal contract, or an informal agreement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Formal</em>' attribute.
	 * @see #setFormal(boolean)
	 * @see org.kring.model.practice.PracticePackage#getAgreement_Formal()
	 * @model
	 * @generated
	 */
	boolean isFormal();

	/**
	 * Sets the value of the '{@link org.kring.model.practice.Agreement#isFormal <em>Formal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Formal</em>' attribute.
	 * @see #isFormal()
	 * @generated
	 */
	void setFormal(boolean value);

	/**
	 * Returns the value of the '<em><b>Scope</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kring.model.practice.ConfidentialityScope}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scope</em>' attribute.
	 * @see org.kring.model.practice.ConfidentialityScope
	 * @see #setScope(ConfidentialityScope)
	 * @see org.kring.model.practice.PracticePackage#getAgreement_Scope()
	 * @model
	 * @generated
	 */
	ConfidentialityScope getScope();

	/**
	 * Sets the value of the '{@link org.kring.model.practice.Agreement#getScope <em>Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scope</em>' attribute.
	 * @see org.kring.model.practice.ConfidentialityScope
	 * @see #getScope()
	 * @generated
	 */
	void setScope(ConfidentialityScope value);

	/**
	 * Returns the value of the '<em><b>Signatures</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.practice.Signature}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Signatures</em>' containment reference list.
	 * @see org.kring.model.practice.PracticePackage#getAgreement_Signatures()
	 * @model containment="true"
	 * @generated
	 */
	EList<Signature> getSignatures();

	/**
	 * Returns the value of the '<em><b>Replaces</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the agreement that this one replaces. Empty means: none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Replaces</em>' attribute.
	 * @see #setReplaces(String)
	 * @see org.kring.model.practice.PracticePackage#getAgreement_Replaces()
	 * @model
	 * @generated
	 */
	String getReplaces();

	/**
	 * Sets the value of the '{@link org.kring.model.practice.Agreement#getReplaces <em>Replaces</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Replaces</em>' attribute.
	 * @see #getReplaces()
	 * @generated
	 */
	void setReplaces(String value);

} // Agreement
