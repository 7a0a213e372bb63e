/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.practice;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.kring.model.common.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Series</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Planned meetings of a group, with an interval.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.practice.Series#getName <em>Name</em>}</li>
 *   <li>{@link org.kring.model.practice.Series#getIntervalWeeks <em>Interval Weeks</em>}</li>
 *   <li>{@link org.kring.model.practice.Series#getDates <em>Dates</em>}</li>
 *   <li>{@link org.kring.model.practice.Series#getGuidance <em>Guidance</em>}</li>
 * </ul>
 *
 * @see org.kring.model.practice.PracticePackage#getSeries()
 * @model
 * @generated
 */
public interface Series extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.kring.model.practice.PracticePackage#getSeries_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.kring.model.practice.Series#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Interval Weeks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Weeks between two meetings; 0 means: no fixed interval.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interval Weeks</em>' attribute.
	 * @see #setIntervalWeeks(int)
	 * @see org.kring.model.practice.PracticePackage#getSeries_IntervalWeeks()
	 * @model
	 * @generated
	 */
	int getIntervalWeeks();

	/**
	 * Sets the value of the '{@link org.kring.model.practice.Series#getIntervalWeeks <em>Interval Weeks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interval Weeks</em>' attribute.
	 * @see #getIntervalWeeks()
	 * @generated
	 */
	void setIntervalWeeks(int value);

	/**
	 * Returns the value of the '<em><b>Dates</b></em>' attribute list.
	 * The list contents are of type {@link java.time.LocalDate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Planned days, in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dates</em>' attribute list.
	 * @see org.kring.model.practice.PracticePackage#getSeries_Dates()
	 * @model dataType="org.kring.model.common.LocalDate"
	 * @generated
	 */
	EList<LocalDate> getDates();

	/**
	 * Returns the value of the '<em><b>Guidance</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.practice.GuidanceStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Guided or self-steering, with history, oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Guidance</em>' containment reference list.
	 * @see org.kring.model.practice.PracticePackage#getSeries_Guidance()
	 * @model containment="true"
	 * @generated
	 */
	EList<GuidanceStatus> getGuidance();

} // Series
