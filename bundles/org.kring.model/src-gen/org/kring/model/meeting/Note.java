/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.meeting;

import org.kring.model.method.YieldKind;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Note</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A note, a summary or a learning point.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.meeting.Note#getKind <em>Kind</em>}</li>
 * </ul>
 *
 * @see org.kring.model.meeting.MeetingPackage#getNote()
 * @model
 * @generated
 */
public interface Note extends Artefact {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kring.model.method.YieldKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.kring.model.method.YieldKind
	 * @see #setKind(YieldKind)
	 * @see org.kring.model.meeting.MeetingPackage#getNote_Kind()
	 * @model
	 * @generated
	 */
	YieldKind getKind();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.Note#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.kring.model.method.YieldKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(YieldKind value);

} // Note
