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
 * A representation of the model object '<em><b>Guidance Set</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Rules, pitfalls or tips that belong together.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.method.GuidanceSet#getName <em>Name</em>}</li>
 *   <li>{@link org.kring.model.method.GuidanceSet#getKind <em>Kind</em>}</li>
 *   <li>{@link org.kring.model.method.GuidanceSet#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.kring.model.method.GuidanceSet#getCitations <em>Citations</em>}</li>
 *   <li>{@link org.kring.model.method.GuidanceSet#getItems <em>Items</em>}</li>
 *   <li>{@link org.kring.model.method.GuidanceSet#getRemarks <em>Remarks</em>}</li>
 * </ul>
 *
 * @see org.kring.model.method.MethodPackage#getGuidanceSet()
 * @model
 * @generated
 */
public interface GuidanceSet extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' containment reference.
	 * @see #setName(Text)
	 * @see org.kring.model.method.MethodPackage#getGuidanceSet_Name()
	 * @model containment="true"
	 * @generated
	 */
	Text getName();

	/**
	 * Sets the value of the '{@link org.kring.model.method.GuidanceSet#getName <em>Name</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' containment reference.
	 * @see #getName()
	 * @generated
	 */
	void setName(Text value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kring.model.method.GuidanceKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.kring.model.method.GuidanceKind
	 * @see #setKind(GuidanceKind)
	 * @see org.kring.model.method.MethodPackage#getGuidanceSet_Kind()
	 * @model
	 * @generated
	 */
	GuidanceKind getKind();

	/**
	 * Sets the value of the '{@link org.kring.model.method.GuidanceSet#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.kring.model.method.GuidanceKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(GuidanceKind value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kring.model.common.RoleKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Owner</em>' attribute.
	 * @see org.kring.model.common.RoleKind
	 * @see #setOwner(RoleKind)
	 * @see org.kring.model.method.MethodPackage#getGuidanceSet_Owner()
	 * @model
	 * @generated
	 */
	RoleKind getOwner();

	/**
	 * Sets the value of the '{@link org.kring.model.method.GuidanceSet#getOwner <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' attribute.
	 * @see org.kring.model.common.RoleKind
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(RoleKind value);

	/**
	 * Returns the value of the '<em><b>Citations</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.common.Citation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Citations</em>' containment reference list.
	 * @see org.kring.model.method.MethodPackage#getGuidanceSet_Citations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Citation> getCitations();

	/**
	 * Returns the value of the '<em><b>Items</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.method.Guidance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Items</em>' containment reference list.
	 * @see org.kring.model.method.MethodPackage#getGuidanceSet_Items()
	 * @model containment="true"
	 * @generated
	 */
	EList<Guidance> getItems();

	/**
	 * Returns the value of the '<em><b>Remarks</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.method.Remark}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the import noted about the source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Remarks</em>' containment reference list.
	 * @see org.kring.model.method.MethodPackage#getGuidanceSet_Remarks()
	 * @model containment="true"
	 * @generated
	 */
	EList<Remark> getRemarks();

} // GuidanceSet
