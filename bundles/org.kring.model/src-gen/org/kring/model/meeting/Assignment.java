/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.meeting;

import org.eclipse.emf.ecore.EObject;

import org.kring.model.common.RoleKind;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Assignment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A member holds a role in a part of the agenda.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.meeting.Assignment#getMember <em>Member</em>}</li>
 *   <li>{@link org.kring.model.meeting.Assignment#getRole <em>Role</em>}</li>
 *   <li>{@link org.kring.model.meeting.Assignment#getMethodRole <em>Method Role</em>}</li>
 *   <li>{@link org.kring.model.meeting.Assignment#getItem <em>Item</em>}</li>
 * </ul>
 *
 * @see org.kring.model.meeting.MeetingPackage#getAssignment()
 * @model
 * @generated
 */
public interface Assignment extends EObject {
	/**
	 * Returns the value of the '<em><b>Member</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the member.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Member</em>' attribute.
	 * @see #setMember(String)
	 * @see org.kring.model.meeting.MeetingPackage#getAssignment_Member()
	 * @model required="true"
	 * @generated
	 */
	String getMember();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.Assignment#getMember <em>Member</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Member</em>' attribute.
	 * @see #getMember()
	 * @generated
	 */
	void setMember(String value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kring.model.common.RoleKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.kring.model.common.RoleKind
	 * @see #setRole(RoleKind)
	 * @see org.kring.model.meeting.MeetingPackage#getAssignment_Role()
	 * @model
	 * @generated
	 */
	RoleKind getRole();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.Assignment#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.kring.model.common.RoleKind
	 * @see #getRole()
	 * @generated
	 */
	void setRole(RoleKind value);

	/**
	 * Returns the value of the '<em><b>Method Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the method's own role. Empty means: the role kind says it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Method Role</em>' attribute.
	 * @see #setMethodRole(String)
	 * @see org.kring.model.meeting.MeetingPackage#getAssignment_MethodRole()
	 * @model
	 * @generated
	 */
	String getMethodRole();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.Assignment#getMethodRole <em>Method Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method Role</em>' attribute.
	 * @see #getMethodRole()
	 * @generated
	 */
	void setMethodRole(String value);

	/**
	 * Returns the value of the '<em><b>Item</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the agenda item. Empty means: the whole meeting.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Item</em>' attribute.
	 * @see #setItem(String)
	 * @see org.kring.model.meeting.MeetingPackage#getAssignment_Item()
	 * @model
	 * @generated
	 */
	String getItem();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.Assignment#getItem <em>Item</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Item</em>' attribute.
	 * @see #getItem()
	 * @generated
	 */
	void setItem(String value);

} // Assignment
