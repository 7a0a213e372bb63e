/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.meeting;

import org.eclipse.emf.common.util.EList;

import org.kring.model.common.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Run</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What really happened, as a journal of events.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.meeting.Run#getEvents <em>Events</em>}</li>
 * </ul>
 *
 * @see org.kring.model.meeting.MeetingPackage#getRun()
 * @model
 * @generated
 */
public interface Run extends Identified {
	/**
	 * Returns the value of the '<em><b>Events</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.meeting.RunEvent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In order of their number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Events</em>' containment reference list.
	 * @see org.kring.model.meeting.MeetingPackage#getRun_Events()
	 * @model containment="true"
	 * @generated
	 */
	EList<RunEvent> getEvents();

} // Run
