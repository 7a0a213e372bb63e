/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.method;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Replace Yield</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The phase brings forth something else.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.method.ReplaceYield#getYield <em>Yield</em>}</li>
 *   <li>{@link org.kring.model.method.ReplaceYield#getReplacement <em>Replacement</em>}</li>
 * </ul>
 *
 * @see org.kring.model.method.MethodPackage#getReplaceYield()
 * @model
 * @generated
 */
public interface ReplaceYield extends Change {
	/**
	 * Returns the value of the '<em><b>Yield</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Yield</em>' reference.
	 * @see #setYield(Yield)
	 * @see org.kring.model.method.MethodPackage#getReplaceYield_Yield()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Yield getYield();

	/**
	 * Sets the value of the '{@link org.kring.model.method.ReplaceYield#getYield <em>Yield</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Yield</em>' reference.
	 * @see #getYield()
	 * @generated
	 */
	void setYield(Yield value);

	/**
	 * Returns the value of the '<em><b>Replacement</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Replacement</em>' containment reference.
	 * @see #setReplacement(Yield)
	 * @see org.kring.model.method.MethodPackage#getReplaceYield_Replacement()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Yield getReplacement();

	/**
	 * Sets the value of the '{@link org.kring.model.method.ReplaceYield#getReplacement <em>Replacement</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Replacement</em>' containment reference.
	 * @see #getReplacement()
	 * @generated
	 */
	void setReplacement(Yield value);

} // ReplaceYield
