/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.method;

import org.eclipse.emf.common.util.EList;

import org.kring.model.common.Citation;
import org.kring.model.common.Identified;
import org.kring.model.common.RoleKind;
import org.kring.model.common.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Role Card</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a role does.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.method.RoleCard#getRole <em>Role</em>}</li>
 *   <li>{@link org.kring.model.method.RoleCard#getName <em>Name</em>}</li>
 *   <li>{@link org.kring.model.method.RoleCard#getDescription <em>Description</em>}</li>
 *   <li>{@link org.kring.model.method.RoleCard#getAliases <em>Aliases</em>}</li>
 *   <li>{@link org.kring.model.method.RoleCard#getTasks <em>Tasks</em>}</li>
 *   <li>{@link org.kring.model.method.RoleCard#getPoints <em>Points</em>}</li>
 *   <li>{@link org.kring.model.method.RoleCard#getCitations <em>Citations</em>}</li>
 * </ul>
 *
 * @see org.kring.model.method.MethodPackage#getRoleCard()
 * @model
 * @generated
 */
public interface RoleCard extends Identified {
	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kring.model.common.RoleKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.kring.model.common.RoleKind
	 * @see #setRole(RoleKind)
	 * @see org.kring.model.method.MethodPackage#getRoleCard_Role()
	 * @model
	 * @generated
	 */
	RoleKind getRole();

	/**
	 * Sets the value of the '{@link org.kring.model.method.RoleCard#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.kring.model.common.RoleKind
	 * @see #getRole()
	 * @generated
	 */
	void setRole(RoleKind value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' containment reference.
	 * @see #setName(Text)
	 * @see org.kring.model.method.MethodPackage#getRoleCard_Name()
	 * @model containment="true"
	 * @generated
	 */
	Text getName();

	/**
	 * Sets the value of the '{@link org.kring.model.method.RoleCard#getName <em>Name</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' containment reference.
	 * @see #getName()
	 * @generated
	 */
	void setName(Text value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Description</em>' containment reference.
	 * @see #setDescription(Text)
	 * @see org.kring.model.method.MethodPackage#getRoleCard_Description()
	 * @model containment="true"
	 * @generated
	 */
	Text getDescription();

	/**
	 * Sets the value of the '{@link org.kring.model.method.RoleCard#getDescription <em>Description</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' containment reference.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(Text value);

	/**
	 * Returns the value of the '<em><b>Aliases</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.method.RoleAlias}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Aliases</em>' containment reference list.
	 * @see org.kring.model.method.MethodPackage#getRoleCard_Aliases()
	 * @model containment="true"
	 * @generated
	 */
	EList<RoleAlias> getAliases();

	/**
	 * Returns the value of the '<em><b>Tasks</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.method.Guidance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tasks</em>' containment reference list.
	 * @see org.kring.model.method.MethodPackage#getRoleCard_Tasks()
	 * @model containment="true"
	 * @generated
	 */
	EList<Guidance> getTasks();

	/**
	 * Returns the value of the '<em><b>Points</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.method.Guidance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Points of attention besides the tasks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Points</em>' containment reference list.
	 * @see org.kring.model.method.MethodPackage#getRoleCard_Points()
	 * @model containment="true"
	 * @generated
	 */
	EList<Guidance> getPoints();

	/**
	 * Returns the value of the '<em><b>Citations</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.common.Citation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Citations</em>' containment reference list.
	 * @see org.kring.model.method.MethodPackage#getRoleCard_Citations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Citation> getCitations();

} // RoleCard
