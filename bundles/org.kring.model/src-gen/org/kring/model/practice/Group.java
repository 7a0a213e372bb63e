/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.practice;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.kring.model.common.Document;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Group</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * People who meet. Holds no names: those are content.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.practice.Group#getName <em>Name</em>}</li>
 *   <li>{@link org.kring.model.practice.Group#getFounded <em>Founded</em>}</li>
 *   <li>{@link org.kring.model.practice.Group#getMembers <em>Members</em>}</li>
 *   <li>{@link org.kring.model.practice.Group#getSeries <em>Series</em>}</li>
 *   <li>{@link org.kring.model.practice.Group#getAgreements <em>Agreements</em>}</li>
 *   <li>{@link org.kring.model.practice.Group#getStages <em>Stages</em>}</li>
 *   <li>{@link org.kring.model.practice.Group#getObservations <em>Observations</em>}</li>
 * </ul>
 *
 * @see org.kring.model.practice.PracticePackage#getGroup()
 * @model
 * @generated
 */
public interface Group extends Document {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Display name of the group.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.kring.model.practice.PracticePackage#getGroup_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.kring.model.practice.Group#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Founded</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of the first meeting. Null means: unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Founded</em>' attribute.
	 * @see #setFounded(LocalDate)
	 * @see org.kring.model.practice.PracticePackage#getGroup_Founded()
	 * @model dataType="org.kring.model.common.LocalDate"
	 * @generated
	 */
	LocalDate getFounded();

	/**
	 * Sets the value of the '{@link org.kring.model.practice.Group#getFounded <em>Founded</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Founded</em>' attribute.
	 * @see #getFounded()
	 * @generated
	 */
	void setFounded(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Members</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.practice.Member}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Members</em>' containment reference list.
	 * @see org.kring.model.practice.PracticePackage#getGroup_Members()
	 * @model containment="true"
	 * @generated
	 */
	EList<Member> getMembers();

	/**
	 * Returns the value of the '<em><b>Series</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.practice.Series}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Series</em>' containment reference list.
	 * @see org.kring.model.practice.PracticePackage#getGroup_Series()
	 * @model containment="true"
	 * @generated
	 */
	EList<Series> getSeries();

	/**
	 * Returns the value of the '<em><b>Agreements</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.practice.Agreement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Agreements</em>' containment reference list.
	 * @see org.kring.model.practice.PracticePackage#getGroup_Agreements()
	 * @model containment="true"
	 * @generated
	 */
	EList<Agreement> getAgreements();

	/**
	 * Returns the value of the '<em><b>Stages</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.practice.StageEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far the group was, with history, oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stages</em>' containment reference list.
	 * @see org.kring.model.practice.PracticePackage#getGroup_Stages()
	 * @model containment="true"
	 * @generated
	 */
	EList<StageEntry> getStages();

	/**
	 * Returns the value of the '<em><b>Observations</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.practice.Observation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Observations</em>' containment reference list.
	 * @see org.kring.model.practice.PracticePackage#getGroup_Observations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Observation> getObservations();

} // Group
