/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.method;

import org.eclipse.emf.common.util.EList;

import org.kring.model.common.Citation;
import org.kring.model.common.Identified;
import org.kring.model.common.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Meeting Structure</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How a meeting is put together.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.method.MeetingStructure#getName <em>Name</em>}</li>
 *   <li>{@link org.kring.model.method.MeetingStructure#getDescription <em>Description</em>}</li>
 *   <li>{@link org.kring.model.method.MeetingStructure#getCitations <em>Citations</em>}</li>
 *   <li>{@link org.kring.model.method.MeetingStructure#getSlots <em>Slots</em>}</li>
 *   <li>{@link org.kring.model.method.MeetingStructure#getBranches <em>Branches</em>}</li>
 *   <li>{@link org.kring.model.method.MeetingStructure#getNotes <em>Notes</em>}</li>
 * </ul>
 *
 * @see org.kring.model.method.MethodPackage#getMeetingStructure()
 * @model
 * @generated
 */
public interface MeetingStructure extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' containment reference.
	 * @see #setName(Text)
	 * @see org.kring.model.method.MethodPackage#getMeetingStructure_Name()
	 * @model containment="true"
	 * @generated
	 */
	Text getName();

	/**
	 * Sets the value of the '{@link org.kring.model.method.MeetingStructure#getName <em>Name</em>}' containment reference.
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
	 * @see org.kring.model.method.MethodPackage#getMeetingStructure_Description()
	 * @model containment="true"
	 * @generated
	 */
	Text getDescription();

	/**
	 * Sets the value of the '{@link org.kring.model.method.MeetingStructure#getDescription <em>Description</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' containment reference.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(Text value);

	/**
	 * Returns the value of the '<em><b>Citations</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.common.Citation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Citations</em>' containment reference list.
	 * @see org.kring.model.method.MethodPackage#getMeetingStructure_Citations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Citation> getCitations();

	/**
	 * Returns the value of the '<em><b>Slots</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.method.Slot}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The parts of the meeting, in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Slots</em>' containment reference list.
	 * @see org.kring.model.method.MethodPackage#getMeetingStructure_Slots()
	 * @model containment="true"
	 * @generated
	 */
	EList<Slot> getSlots();

	/**
	 * Returns the value of the '<em><b>Branches</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.method.Branch}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What to do instead when a condition holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Branches</em>' containment reference list.
	 * @see org.kring.model.method.MethodPackage#getMeetingStructure_Branches()
	 * @model containment="true"
	 * @generated
	 */
	EList<Branch> getBranches();

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.method.Guidance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What to mind when putting a meeting together.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' containment reference list.
	 * @see org.kring.model.method.MethodPackage#getMeetingStructure_Notes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Guidance> getNotes();

} // MeetingStructure
