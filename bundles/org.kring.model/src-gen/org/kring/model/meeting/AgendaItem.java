/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.meeting;

import org.eclipse.emf.common.util.EList;

import org.kring.model.common.Category;
import org.kring.model.common.Duration;
import org.kring.model.common.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Agenda Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One part of a meeting, in its category.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.meeting.AgendaItem#getCategory <em>Category</em>}</li>
 *   <li>{@link org.kring.model.meeting.AgendaItem#getMethod <em>Method</em>}</li>
 *   <li>{@link org.kring.model.meeting.AgendaItem#getMethodVersion <em>Method Version</em>}</li>
 *   <li>{@link org.kring.model.meeting.AgendaItem#getVariants <em>Variants</em>}</li>
 *   <li>{@link org.kring.model.meeting.AgendaItem#getTitle <em>Title</em>}</li>
 *   <li>{@link org.kring.model.meeting.AgendaItem#getPlanned <em>Planned</em>}</li>
 *   <li>{@link org.kring.model.meeting.AgendaItem#getPhases <em>Phases</em>}</li>
 *   <li>{@link org.kring.model.meeting.AgendaItem#isProtected <em>Protected</em>}</li>
 * </ul>
 *
 * @see org.kring.model.meeting.MeetingPackage#getAgendaItem()
 * @model
 * @generated
 */
public interface AgendaItem extends Identified {
	/**
	 * Returns the value of the '<em><b>Category</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kring.model.common.Category}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Category</em>' attribute.
	 * @see org.kring.model.common.Category
	 * @see #setCategory(Category)
	 * @see org.kring.model.meeting.MeetingPackage#getAgendaItem_Category()
	 * @model
	 * @generated
	 */
	Category getCategory();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.AgendaItem#getCategory <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Category</em>' attribute.
	 * @see org.kring.model.common.Category
	 * @see #getCategory()
	 * @generated
	 */
	void setCategory(Category value);

	/**
	 * Returns the value of the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the method. Empty means: no method, the title says what happens.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Method</em>' attribute.
	 * @see #setMethod(String)
	 * @see org.kring.model.meeting.MeetingPackage#getAgendaItem_Method()
	 * @model
	 * @generated
	 */
	String getMethod();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.AgendaItem#getMethod <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method</em>' attribute.
	 * @see #getMethod()
	 * @generated
	 */
	void setMethod(String value);

	/**
	 * Returns the value of the '<em><b>Method Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The version of the method that is planned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Method Version</em>' attribute.
	 * @see #setMethodVersion(String)
	 * @see org.kring.model.meeting.MeetingPackage#getAgendaItem_MethodVersion()
	 * @model
	 * @generated
	 */
	String getMethodVersion();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.AgendaItem#getMethodVersion <em>Method Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method Version</em>' attribute.
	 * @see #getMethodVersion()
	 * @generated
	 */
	void setMethodVersion(String value);

	/**
	 * Returns the value of the '<em><b>Variants</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifiers of the chosen variants.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Variants</em>' attribute list.
	 * @see org.kring.model.meeting.MeetingPackage#getAgendaItem_Variants()
	 * @model
	 * @generated
	 */
	EList<String> getVariants();

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happens, when there is no method.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.kring.model.meeting.MeetingPackage#getAgendaItem_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.AgendaItem#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Planned</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Planned minutes. Null means: untimed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Planned</em>' containment reference.
	 * @see #setPlanned(Duration)
	 * @see org.kring.model.meeting.MeetingPackage#getAgendaItem_Planned()
	 * @model containment="true"
	 * @generated
	 */
	Duration getPlanned();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.AgendaItem#getPlanned <em>Planned</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Planned</em>' containment reference.
	 * @see #getPlanned()
	 * @generated
	 */
	void setPlanned(Duration value);

	/**
	 * Returns the value of the '<em><b>Phases</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.meeting.PlannedPhase}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Planned minutes per phase, where they differ from the method.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phases</em>' containment reference list.
	 * @see org.kring.model.meeting.MeetingPackage#getAgendaItem_Phases()
	 * @model containment="true"
	 * @generated
	 */
	EList<PlannedPhase> getPhases();

	/**
	 * Returns the value of the '<em><b>Protected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether its minutes are kept when others run over.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Protected</em>' attribute.
	 * @see #setProtected(boolean)
	 * @see org.kring.model.meeting.MeetingPackage#getAgendaItem_Protected()
	 * @model
	 * @generated
	 */
	boolean isProtected();

	/**
	 * Sets the value of the '{@link org.kring.model.meeting.AgendaItem#isProtected <em>Protected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Protected</em>' attribute.
	 * @see #isProtected()
	 * @generated
	 */
	void setProtected(boolean value);

} // AgendaItem
