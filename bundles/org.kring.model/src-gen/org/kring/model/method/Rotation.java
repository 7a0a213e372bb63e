/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.method;

import org.eclipse.emf.ecore.EObject;

import org.kring.model.common.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rotation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The rule by which pairs or seats change between turns of a round.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.method.Rotation#getKind <em>Kind</em>}</li>
 *   <li>{@link org.kring.model.method.Rotation#getMoving <em>Moving</em>}</li>
 *   <li>{@link org.kring.model.method.Rotation#getOther <em>Other</em>}</li>
 *   <li>{@link org.kring.model.method.Rotation#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.kring.model.method.MethodPackage#getRotation()
 * @model
 * @generated
 */
public interface Rotation extends EObject {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kring.model.method.RotationKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What changes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.kring.model.method.RotationKind
	 * @see #setKind(RotationKind)
	 * @see org.kring.model.method.MethodPackage#getRotation_Kind()
	 * @model
	 * @generated
	 */
	RotationKind getKind();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Rotation#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.kring.model.method.RotationKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(RotationKind value);

	/**
	 * Returns the value of the '<em><b>Moving</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who moves, or takes over the other role. Null means: everyone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Moving</em>' reference.
	 * @see #setMoving(MethodRole)
	 * @see org.kring.model.method.MethodPackage#getRotation_Moving()
	 * @model resolveProxies="false"
	 * @generated
	 */
	MethodRole getMoving();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Rotation#getMoving <em>Moving</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Moving</em>' reference.
	 * @see #getMoving()
	 * @generated
	 */
	void setMoving(MethodRole value);

	/**
	 * Returns the value of the '<em><b>Other</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The role that is swapped with, when kind is SWAP_ROLES.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Other</em>' reference.
	 * @see #setOther(MethodRole)
	 * @see org.kring.model.method.MethodPackage#getRotation_Other()
	 * @model resolveProxies="false"
	 * @generated
	 */
	MethodRole getOther();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Rotation#getOther <em>Other</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Other</em>' reference.
	 * @see #getOther()
	 * @generated
	 */
	void setOther(MethodRole value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The rule as a sentence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' containment reference.
	 * @see #setText(Text)
	 * @see org.kring.model.method.MethodPackage#getRotation_Text()
	 * @model containment="true"
	 * @generated
	 */
	Text getText();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Rotation#getText <em>Text</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' containment reference.
	 * @see #getText()
	 * @generated
	 */
	void setText(Text value);

} // Rotation
