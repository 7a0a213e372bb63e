/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.method;

import org.kring.model.common.Identified;
import org.kring.model.common.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Deviation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A rule of the method check that is knowingly broken.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.method.Deviation#getRule <em>Rule</em>}</li>
 *   <li>{@link org.kring.model.method.Deviation#getPhase <em>Phase</em>}</li>
 *   <li>{@link org.kring.model.method.Deviation#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see org.kring.model.method.MethodPackage#getDeviation()
 * @model
 * @generated
 */
public interface Deviation extends Identified {
	/**
	 * Returns the value of the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the rule, for example "lamp-reformulation".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule</em>' attribute.
	 * @see #setRule(String)
	 * @see org.kring.model.method.MethodPackage#getDeviation_Rule()
	 * @model required="true"
	 * @generated
	 */
	String getRule();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Deviation#getRule <em>Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule</em>' attribute.
	 * @see #getRule()
	 * @generated
	 */
	void setRule(String value);

	/**
	 * Returns the value of the '<em><b>Phase</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where. Null means: the whole method.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phase</em>' reference.
	 * @see #setPhase(Phase)
	 * @see org.kring.model.method.MethodPackage#getDeviation_Phase()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Phase getPhase();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Deviation#getPhase <em>Phase</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phase</em>' reference.
	 * @see #getPhase()
	 * @generated
	 */
	void setPhase(Phase value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' containment reference.
	 * @see #setReason(Text)
	 * @see org.kring.model.method.MethodPackage#getDeviation_Reason()
	 * @model containment="true"
	 * @generated
	 */
	Text getReason();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Deviation#getReason <em>Reason</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' containment reference.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(Text value);

} // Deviation
