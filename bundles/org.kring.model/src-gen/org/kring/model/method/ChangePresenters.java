/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.method;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Change Presenters</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Other people bring a case.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.method.ChangePresenters#getPresenters <em>Presenters</em>}</li>
 * </ul>
 *
 * @see org.kring.model.method.MethodPackage#getChangePresenters()
 * @model
 * @generated
 */
public interface ChangePresenters extends Change {
	/**
	 * Returns the value of the '<em><b>Presenters</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kring.model.method.PresenterRule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Presenters</em>' attribute.
	 * @see org.kring.model.method.PresenterRule
	 * @see #setPresenters(PresenterRule)
	 * @see org.kring.model.method.MethodPackage#getChangePresenters_Presenters()
	 * @model
	 * @generated
	 */
	PresenterRule getPresenters();

	/**
	 * Sets the value of the '{@link org.kring.model.method.ChangePresenters#getPresenters <em>Presenters</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Presenters</em>' attribute.
	 * @see org.kring.model.method.PresenterRule
	 * @see #getPresenters()
	 * @generated
	 */
	void setPresenters(PresenterRule value);

} // ChangePresenters
