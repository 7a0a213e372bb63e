/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.meeting;

import java.time.Instant;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Commitment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How strongly the owner means it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.meeting.Commitment#getAt <em>At</em>}</li>
 *   <li>{@link org.kring.model.meeting.Commitment#getValue <em>Value</em>}</li>
 *   <li>{@link org.kring.model.meeting.Commitment#getWhyNotHigher <em>Why Not Higher</em>}</li>
 *   <li>{@link org.kring.model.meeting.Commitment#getWhatMakesTen <em>What Makes Ten</em>}</li>
 * </ul>
 *
 * @see org.kring.model.meeting.MeetingPackage#getCommitment()
 * @model
 * @generated
 */
public interface Commitment extends EObject {
	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(Instant)
	 * @see org.kring.model.meeting.MeetingPackage#getCommitment_At()
	 * @model dataType="org.kring.model.common.Instant"
	 * @generated
	 */
	Instant getAt();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.Commitment#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1 to 10.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(int)
	 * @see org.kring.model.meeting.MeetingPackage#getCommitment_Value()
	 * @model
	 * @generated
	 */
	int getValue();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.Commitment#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(int value);

	/**
	 * Returns the value of the '<em><b>Why Not Higher</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it is not a 9 or a 10.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Why Not Higher</em>' attribute.
	 * @see #setWhyNotHigher(String)
	 * @see org.kring.model.meeting.MeetingPackage#getCommitment_WhyNotHigher()
	 * @model
	 * @generated
	 */
	String getWhyNotHigher();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.Commitment#getWhyNotHigher <em>Why Not Higher</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Why Not Higher</em>' attribute.
	 * @see #getWhyNotHigher()
	 * @generated
	 */
	void setWhyNotHigher(String value);

	/**
	 * Returns the value of the '<em><b>What Makes Ten</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What would make it a 10.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>What Makes Ten</em>' attribute.
	 * @see #setWhatMakesTen(String)
	 * @see org.kring.model.meeting.MeetingPackage#getCommitment_WhatMakesTen()
	 * @model
	 * @generated
	 */
	String getWhatMakesTen();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.Commitment#getWhatMakesTen <em>What Makes Ten</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>What Makes Ten</em>' attribute.
	 * @see #getWhatMakesTen()
	 * @generated
	 */
	void setWhatMakesTen(String value);

} // Commitment
