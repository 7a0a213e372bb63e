/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.method;

import org.eclipse.emf.common.util.EList;

import org.kring.model.common.Document;
import org.kring.model.common.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Shelf</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What stands beside the methods: sources, banks, forms, cards, structures, guidance, norms.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.method.Shelf#getName <em>Name</em>}</li>
 *   <li>{@link org.kring.model.method.Shelf#getSources <em>Sources</em>}</li>
 *   <li>{@link org.kring.model.method.Shelf#getApproaches <em>Approaches</em>}</li>
 *   <li>{@link org.kring.model.method.Shelf#getQuestionBanks <em>Question Banks</em>}</li>
 *   <li>{@link org.kring.model.method.Shelf#getForms <em>Forms</em>}</li>
 *   <li>{@link org.kring.model.method.Shelf#getRoleCards <em>Role Cards</em>}</li>
 *   <li>{@link org.kring.model.method.Shelf#getGuidanceSets <em>Guidance Sets</em>}</li>
 *   <li>{@link org.kring.model.method.Shelf#getStructures <em>Structures</em>}</li>
 *   <li>{@link org.kring.model.method.Shelf#getNorms <em>Norms</em>}</li>
 * </ul>
 *
 * @see org.kring.model.method.MethodPackage#getShelf()
 * @model
 * @generated
 */
public interface Shelf extends Document {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' containment reference.
	 * @see #setName(Text)
	 * @see org.kring.model.method.MethodPackage#getShelf_Name()
	 * @model containment="true"
	 * @generated
	 */
	Text getName();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Shelf#getName <em>Name</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' containment reference.
	 * @see #getName()
	 * @generated
	 */
	void setName(Text value);

	/**
	 * Returns the value of the '<em><b>Sources</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.method.Source}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sources</em>' containment reference list.
	 * @see org.kring.model.method.MethodPackage#getShelf_Sources()
	 * @model containment="true"
	 * @generated
	 */
	EList<Source> getSources();

	/**
	 * Returns the value of the '<em><b>Approaches</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.method.Approach}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Approaches</em>' containment reference list.
	 * @see org.kring.model.method.MethodPackage#getShelf_Approaches()
	 * @model containment="true"
	 * @generated
	 */
	EList<Approach> getApproaches();

	/**
	 * Returns the value of the '<em><b>Question Banks</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.method.QuestionBank}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Question Banks</em>' containment reference list.
	 * @see org.kring.model.method.MethodPackage#getShelf_QuestionBanks()
	 * @model containment="true"
	 * @generated
	 */
	EList<QuestionBank> getQuestionBanks();

	/**
	 * Returns the value of the '<em><b>Forms</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.method.FormTemplate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Forms</em>' containment reference list.
	 * @see org.kring.model.method.MethodPackage#getShelf_Forms()
	 * @model containment="true"
	 * @generated
	 */
	EList<FormTemplate> getForms();

	/**
	 * Returns the value of the '<em><b>Role Cards</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.method.RoleCard}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Role Cards</em>' containment reference list.
	 * @see org.kring.model.method.MethodPackage#getShelf_RoleCards()
	 * @model containment="true"
	 * @generated
	 */
	EList<RoleCard> getRoleCards();

	/**
	 * Returns the value of the '<em><b>Guidance Sets</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.method.GuidanceSet}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Guidance Sets</em>' containment reference list.
	 * @see org.kring.model.method.MethodPackage#getShelf_GuidanceSets()
	 * @model containment="true"
	 * @generated
	 */
	EList<GuidanceSet> getGuidanceSets();

	/**
	 * Returns the value of the '<em><b>Structures</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.method.MeetingStructure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Structures</em>' containment reference list.
	 * @see org.kring.model.method.MethodPackage#getShelf_Structures()
	 * @model containment="true"
	 * @generated
	 */
	EList<MeetingStructure> getStructures();

	/**
	 * Returns the value of the '<em><b>Norms</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Norms</em>' containment reference.
	 * @see #setNorms(Norms)
	 * @see org.kring.model.method.MethodPackage#getShelf_Norms()
	 * @model containment="true"
	 * @generated
	 */
	Norms getNorms();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Shelf#getNorms <em>Norms</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Norms</em>' containment reference.
	 * @see #getNorms()
	 * @generated
	 */
	void setNorms(Norms value);

} // Shelf
