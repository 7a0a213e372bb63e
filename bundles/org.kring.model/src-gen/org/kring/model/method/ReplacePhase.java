/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.method;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Replace Phase</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Another phase in place of this one.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.method.ReplacePhase#getPhase <em>Phase</em>}</li>
 *   <li>{@link org.kring.model.method.ReplacePhase#getReplacement <em>Replacement</em>}</li>
 * </ul>
 *
 * @see org.kring.model.method.MethodPackage#getReplacePhase()
 * @model
 * @generated
 */
public interface ReplacePhase extends Change {
	/**
	 * Returns the value of the '<em><b>Phase</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Phase</em>' reference.
	 * @see #setPhase(Phase)
	 * @see org.kring.model.method.MethodPackage#getReplacePhase_Phase()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Phase getPhase();

	/**
	 * Sets the value of the '{@link org.kring.model.method.ReplacePhase#getPhase <em>Phase</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phase</em>' reference.
	 * @see #getPhase()
	 * @generated
	 */
	void setPhase(Phase value);

	/**
	 * Returns the value of the '<em><b>Replacement</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Replacement</em>' containment reference.
	 * @see #setReplacement(Phase)
	 * @see org.kring.model.method.MethodPackage#getReplacePhase_Replacement()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Phase getReplacement();

	/**
	 * Sets the value of the '{@link org.kring.model.method.ReplacePhase#getReplacement <em>Replacement</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Replacement</em>' containment reference.
	 * @see #getReplacement()
	 * @generated
	 */
	void setReplacement(Phase value);

} // ReplacePhase
