/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.practice;

import java.time.LocalDate;

import org.kring.model.common.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Member</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A person in a group. The name is content and lives in GroupContent.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.practice.Member#getJoined <em>Joined</em>}</li>
 *   <li>{@link org.kring.model.practice.Member#getLeft <em>Left</em>}</li>
 *   <li>{@link org.kring.model.practice.Member#getPosition <em>Position</em>}</li>
 * </ul>
 *
 * @see org.kring.model.practice.PracticePackage#getMember()
 * @model
 * @generated
 */
public interface Member extends Identified {
	/**
	 * Returns the value of the '<em><b>Joined</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day. Null means: from the start.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Joined</em>' attribute.
	 * @see #setJoined(LocalDate)
	 * @see org.kring.model.practice.PracticePackage#getMember_Joined()
	 * @model dataType="org.kring.model.common.LocalDate"
	 * @generated
	 */
	LocalDate getJoined();

	/**
	 * Sets the value of the '{@link org.kring.model.practice.Member#getJoined <em>Joined</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Joined</em>' attribute.
	 * @see #getJoined()
	 * @generated
	 */
	void setJoined(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Left</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day. Null means: still a member.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Left</em>' attribute.
	 * @see #setLeft(LocalDate)
	 * @see org.kring.model.practice.PracticePackage#getMember_Left()
	 * @model dataType="org.kring.model.common.LocalDate"
	 * @generated
	 */
	LocalDate getLeft();

	/**
	 * Sets the value of the '{@link org.kring.model.practice.Member#getLeft <em>Left</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Left</em>' attribute.
	 * @see #getLeft()
	 * @generated
	 */
	void setLeft(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seat in the circle, from 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see #setPosition(int)
	 * @see org.kring.model.practice.PracticePackage#getMember_Position()
	 * @model
	 * @generated
	 */
	int getPosition();

	/**
	 * Sets the value of the '{@link org.kring.model.practice.Member#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(int value);

} // Member
