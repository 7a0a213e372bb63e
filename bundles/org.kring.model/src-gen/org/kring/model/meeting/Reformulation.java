/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.meeting;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Reformulation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The question said anew.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.meeting.Reformulation#isFinal <em>Final</em>}</li>
 * </ul>
 *
 * @see org.kring.model.meeting.MeetingPackage#getReformulation()
 * @model
 * @generated
 */
public interface Reformulation extends Artefact {
	/**
	 * Returns the value of the '<em><b>Final</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is the case presenter's own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Final</em>' attribute.
	 * @see #setFinal(boolean)
	 * @see org.kring.model.meeting.MeetingPackage#getReformulation_Final()
	 * @model
	 * @generated
	 */
	boolean isFinal();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.Reformulation#isFinal <em>Final</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Final</em>' attribute.
	 * @see #isFinal()
	 * @generated
	 */
	void setFinal(boolean value);

} // Reformulation
