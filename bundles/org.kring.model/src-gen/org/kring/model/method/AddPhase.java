/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.method;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Add Phase</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A phase more.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.method.AddPhase#getAfter <em>After</em>}</li>
 *   <li>{@link org.kring.model.method.AddPhase#getAddition <em>Addition</em>}</li>
 * </ul>
 *
 * @see org.kring.model.method.MethodPackage#getAddPhase()
 * @model
 * @generated
 */
public interface AddPhase extends Change {
	/**
	 * Returns the value of the '<em><b>After</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stands before it. Null means: at the start.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>After</em>' reference.
	 * @see #setAfter(FlowElement)
	 * @see org.kring.model.method.MethodPackage#getAddPhase_After()
	 * @model resolveProxies="false"
	 * @generated
	 */
	FlowElement getAfter();

	/**
	 * Sets the value of the '{@link org.kring.model.method.AddPhase#getAfter <em>After</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>After</em>' reference.
	 * @see #getAfter()
	 * @generated
	 */
	void setAfter(FlowElement value);

	/**
	 * Returns the value of the '<em><b>Addition</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Addition</em>' containment reference.
	 * @see #setAddition(Phase)
	 * @see org.kring.model.method.MethodPackage#getAddPhase_Addition()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Phase getAddition();

	/**
	 * Sets the value of the '{@link org.kring.model.method.AddPhase#getAddition <em>Addition</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Addition</em>' containment reference.
	 * @see #getAddition()
	 * @generated
	 */
	void setAddition(Phase value);

} // AddPhase
