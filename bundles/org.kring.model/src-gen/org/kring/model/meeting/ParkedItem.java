/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.meeting;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Parked Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What is kept for a later meeting.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.meeting.ParkedItem#getBecomes <em>Becomes</em>}</li>
 *   <li>{@link org.kring.model.meeting.ParkedItem#getTakenUpBy <em>Taken Up By</em>}</li>
 * </ul>
 *
 * @see org.kring.model.meeting.MeetingPackage#getParkedItem()
 * @model
 * @generated
 */
public interface ParkedItem extends Artefact {
	/**
	 * Returns the value of the '<em><b>Becomes</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kring.model.meeting.ParkedTarget}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Becomes</em>' attribute.
	 * @see org.kring.model.meeting.ParkedTarget
	 * @see #setBecomes(ParkedTarget)
	 * @see org.kring.model.meeting.MeetingPackage#getParkedItem_Becomes()
	 * @model
	 * @generated
	 */
	ParkedTarget getBecomes();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.ParkedItem#getBecomes <em>Becomes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Becomes</em>' attribute.
	 * @see org.kring.model.meeting.ParkedTarget
	 * @see #getBecomes()
	 * @generated
	 */
	void setBecomes(ParkedTarget value);

	/**
	 * Returns the value of the '<em><b>Taken Up By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the meeting that takes it up. Empty means: still parked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Taken Up By</em>' attribute.
	 * @see #setTakenUpBy(String)
	 * @see org.kring.model.meeting.MeetingPackage#getParkedItem_TakenUpBy()
	 * @model
	 * @generated
	 */
	String getTakenUpBy();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.ParkedItem#getTakenUpBy <em>Taken Up By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Taken Up By</em>' attribute.
	 * @see #getTakenUpBy()
	 * @generated
	 */
	void setTakenUpBy(String value);

} // ParkedItem
