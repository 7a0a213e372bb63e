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
 * A representation of the model object '<em><b>Guidance</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A rule, pitfall or tip with an owner and a source.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.method.Guidance#getKind <em>Kind</em>}</li>
 *   <li>{@link org.kring.model.method.Guidance#getNumber <em>Number</em>}</li>
 *   <li>{@link org.kring.model.method.Guidance#getName <em>Name</em>}</li>
 *   <li>{@link org.kring.model.method.Guidance#getText <em>Text</em>}</li>
 *   <li>{@link org.kring.model.method.Guidance#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.kring.model.method.Guidance#getCitations <em>Citations</em>}</li>
 *   <li>{@link org.kring.model.method.Guidance#getPhases <em>Phases</em>}</li>
 *   <li>{@link org.kring.model.method.Guidance#getContradicts <em>Contradicts</em>}</li>
 * </ul>
 *
 * @see org.kring.model.method.MethodPackage#getGuidance()
 * @model
 * @generated
 */
public interface Guidance extends Identified {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kring.model.method.GuidanceKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.kring.model.method.GuidanceKind
	 * @see #setKind(GuidanceKind)
	 * @see org.kring.model.method.MethodPackage#getGuidance_Kind()
	 * @model
	 * @generated
	 */
	GuidanceKind getKind();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Guidance#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.kring.model.method.GuidanceKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(GuidanceKind value);

	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its number in the source. Empty means: none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(String)
	 * @see org.kring.model.method.MethodPackage#getGuidance_Number()
	 * @model
	 * @generated
	 */
	String getNumber();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Guidance#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A short heading. Null means: none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' containment reference.
	 * @see #setName(Text)
	 * @see org.kring.model.method.MethodPackage#getGuidance_Name()
	 * @model containment="true"
	 * @generated
	 */
	Text getName();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Guidance#getName <em>Name</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' containment reference.
	 * @see #getName()
	 * @generated
	 */
	void setName(Text value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' containment reference.
	 * @see #setText(Text)
	 * @see org.kring.model.method.MethodPackage#getGuidance_Text()
	 * @model containment="true"
	 * @generated
	 */
	Text getText();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Guidance#getText <em>Text</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' containment reference.
	 * @see #getText()
	 * @generated
	 */
	void setText(Text value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kring.model.common.RoleKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who minds it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' attribute.
	 * @see org.kring.model.common.RoleKind
	 * @see #setOwner(RoleKind)
	 * @see org.kring.model.method.MethodPackage#getGuidance_Owner()
	 * @model
	 * @generated
	 */
	RoleKind getOwner();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Guidance#getOwner <em>Owner</em>}' attribute.
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
	 * @see org.kring.model.method.MethodPackage#getGuidance_Citations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Citation> getCitations();

	/**
	 * Returns the value of the '<em><b>Phases</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifiers of the phases that it is shown with. Empty means: the whole method.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phases</em>' attribute list.
	 * @see org.kring.model.method.MethodPackage#getGuidance_Phases()
	 * @model
	 * @generated
	 */
	EList<String> getPhases();

	/**
	 * Returns the value of the '<em><b>Contradicts</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifiers of guidance of other sources that says the opposite. Kept visible.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contradicts</em>' attribute list.
	 * @see org.kring.model.method.MethodPackage#getGuidance_Contradicts()
	 * @model
	 * @generated
	 */
	EList<String> getContradicts();

} // Guidance
