/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.method;

import org.kring.model.common.Span;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Change Role Count</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Another number of people holds a role, for example a trio in place of a pair.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.method.ChangeRoleCount#getRole <em>Role</em>}</li>
 *   <li>{@link org.kring.model.method.ChangeRoleCount#getCount <em>Count</em>}</li>
 * </ul>
 *
 * @see org.kring.model.method.MethodPackage#getChangeRoleCount()
 * @model
 * @generated
 */
public interface ChangeRoleCount extends Change {
	/**
	 * Returns the value of the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Role</em>' reference.
	 * @see #setRole(MethodRole)
	 * @see org.kring.model.method.MethodPackage#getChangeRoleCount_Role()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	MethodRole getRole();

	/**
	 * Sets the value of the '{@link org.kring.model.method.ChangeRoleCount#getRole <em>Role</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' reference.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(MethodRole value);

	/**
	 * Returns the value of the '<em><b>Count</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Count</em>' containment reference.
	 * @see #setCount(Span)
	 * @see org.kring.model.method.MethodPackage#getChangeRoleCount_Count()
	 * @model containment="true"
	 * @generated
	 */
	Span getCount();

	/**
	 * Sets the value of the '{@link org.kring.model.method.ChangeRoleCount#getCount <em>Count</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count</em>' containment reference.
	 * @see #getCount()
	 * @generated
	 */
	void setCount(Span value);

} // ChangeRoleCount
