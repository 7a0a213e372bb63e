/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.meeting;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Perception</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How one person sees the matter.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.meeting.Perception#isChosen <em>Chosen</em>}</li>
 * </ul>
 *
 * @see org.kring.model.meeting.MeetingPackage#getPerception()
 * @model
 * @generated
 */
public interface Perception extends Artefact {
	/**
	 * Returns the value of the '<em><b>Chosen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the group goes on with it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chosen</em>' attribute.
	 * @see #setChosen(boolean)
	 * @see org.kring.model.meeting.MeetingPackage#getPerception_Chosen()
	 * @model
	 * @generated
	 */
	boolean isChosen();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.Perception#isChosen <em>Chosen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chosen</em>' attribute.
	 * @see #isChosen()
	 * @generated
	 */
	void setChosen(boolean value);

} // Perception
