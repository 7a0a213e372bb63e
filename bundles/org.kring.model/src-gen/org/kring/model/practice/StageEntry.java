/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.practice;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

import org.kring.model.common.DevelopmentStage;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Stage Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The stage of the group from a day on.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.practice.StageEntry#getSince <em>Since</em>}</li>
 *   <li>{@link org.kring.model.practice.StageEntry#getStage <em>Stage</em>}</li>
 * </ul>
 *
 * @see org.kring.model.practice.PracticePackage#getStageEntry()
 * @model
 * @generated
 */
public interface StageEntry extends EObject {
	/**
	 * Returns the value of the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Since</em>' attribute.
	 * @see #setSince(LocalDate)
	 * @see org.kring.model.practice.PracticePackage#getStageEntry_Since()
	 * @model dataType="org.kring.model.common.LocalDate"
	 * @generated
	 */
	LocalDate getSince();

	/**
	 * Sets the value of the '{@link org.kring.model.practice.StageEntry#getSince <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Since</em>' attribute.
	 * @see #getSince()
	 * @generated
	 */
	void setSince(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Stage</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kring.model.common.DevelopmentStage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Stage</em>' attribute.
	 * @see org.kring.model.common.DevelopmentStage
	 * @see #setStage(DevelopmentStage)
	 * @see org.kring.model.practice.PracticePackage#getStageEntry_Stage()
	 * @model
	 * @generated
	 */
	DevelopmentStage getStage();

	/**
	 * Sets the value of the '{@link org.kring.model.practice.StageEntry#getStage <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stage</em>' attribute.
	 * @see org.kring.model.common.DevelopmentStage
	 * @see #getStage()
	 * @generated
	 */
	void setStage(DevelopmentStage value);

} // StageEntry
