/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.method;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Guidance Use</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Use of guidance that stands on a shelf.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.method.GuidanceUse#getGuidance <em>Guidance</em>}</li>
 *   <li>{@link org.kring.model.method.GuidanceUse#getPhases <em>Phases</em>}</li>
 * </ul>
 *
 * @see org.kring.model.method.MethodPackage#getGuidanceUse()
 * @model
 * @generated
 */
public interface GuidanceUse extends EObject {
	/**
	 * Returns the value of the '<em><b>Guidance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of a Guidance or GuidanceSet on a shelf.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Guidance</em>' attribute.
	 * @see #setGuidance(String)
	 * @see org.kring.model.method.MethodPackage#getGuidanceUse_Guidance()
	 * @model required="true"
	 * @generated
	 */
	String getGuidance();

	/**
	 * Sets the value of the '{@link org.kring.model.method.GuidanceUse#getGuidance <em>Guidance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Guidance</em>' attribute.
	 * @see #getGuidance()
	 * @generated
	 */
	void setGuidance(String value);

	/**
	 * Returns the value of the '<em><b>Phases</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifiers of the phases that it is shown with. Empty means: the whole method.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phases</em>' attribute list.
	 * @see org.kring.model.method.MethodPackage#getGuidanceUse_Phases()
	 * @model
	 * @generated
	 */
	EList<String> getPhases();

} // GuidanceUse
