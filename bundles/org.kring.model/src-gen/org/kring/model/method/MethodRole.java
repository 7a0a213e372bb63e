/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.method;

import org.eclipse.emf.common.util.EList;

import org.kring.model.common.Identified;
import org.kring.model.common.RoleKind;
import org.kring.model.common.Span;
import org.kring.model.common.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Role</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A role as this method knows it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.method.MethodRole#getKind <em>Kind</em>}</li>
 *   <li>{@link org.kring.model.method.MethodRole#getName <em>Name</em>}</li>
 *   <li>{@link org.kring.model.method.MethodRole#getAliases <em>Aliases</em>}</li>
 *   <li>{@link org.kring.model.method.MethodRole#getCount <em>Count</em>}</li>
 *   <li>{@link org.kring.model.method.MethodRole#getCombinableWith <em>Combinable With</em>}</li>
 * </ul>
 *
 * @see org.kring.model.method.MethodPackage#getMethodRole()
 * @model
 * @generated
 */
public interface MethodRole extends Identified {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kring.model.common.RoleKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The identity of the role.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.kring.model.common.RoleKind
	 * @see #setKind(RoleKind)
	 * @see org.kring.model.method.MethodPackage#getMethodRole_Kind()
	 * @model
	 * @generated
	 */
	RoleKind getKind();

	/**
	 * Sets the value of the '{@link org.kring.model.method.MethodRole#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.kring.model.common.RoleKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(RoleKind value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The display name in this method.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' containment reference.
	 * @see #setName(Text)
	 * @see org.kring.model.method.MethodPackage#getMethodRole_Name()
	 * @model containment="true"
	 * @generated
	 */
	Text getName();

	/**
	 * Sets the value of the '{@link org.kring.model.method.MethodRole#getName <em>Name</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' containment reference.
	 * @see #getName()
	 * @generated
	 */
	void setName(Text value);

	/**
	 * Returns the value of the '<em><b>Aliases</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.common.Text}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other names for the same role in this source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aliases</em>' containment reference list.
	 * @see org.kring.model.method.MethodPackage#getMethodRole_Aliases()
	 * @model containment="true"
	 * @generated
	 */
	EList<Text> getAliases();

	/**
	 * Returns the value of the '<em><b>Count</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many people hold this role at the same time; in a phase lived in pairs: in each pair. Null means: as many as are left.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Count</em>' containment reference.
	 * @see #setCount(Span)
	 * @see org.kring.model.method.MethodPackage#getMethodRole_Count()
	 * @model containment="true"
	 * @generated
	 */
	Span getCount();

	/**
	 * Sets the value of the '{@link org.kring.model.method.MethodRole#getCount <em>Count</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count</em>' containment reference.
	 * @see #getCount()
	 * @generated
	 */
	void setCount(Span value);

	/**
	 * Returns the value of the '<em><b>Combinable With</b></em>' reference list.
	 * The list contents are of type {@link org.kring.model.method.MethodRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Roles that the same person may hold besides this one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Combinable With</em>' reference list.
	 * @see org.kring.model.method.MethodPackage#getMethodRole_CombinableWith()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<MethodRole> getCombinableWith();

} // MethodRole
