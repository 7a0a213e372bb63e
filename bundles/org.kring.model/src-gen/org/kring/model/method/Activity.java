/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.method;

import org.kring.model.common.Identified;
import org.kring.model.common.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Activity</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What one role does in a phase.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.method.Activity#getRole <em>Role</em>}</li>
 *   <li>{@link org.kring.model.method.Activity#getKind <em>Kind</em>}</li>
 *   <li>{@link org.kring.model.method.Activity#getPlace <em>Place</em>}</li>
 *   <li>{@link org.kring.model.method.Activity#getSpeech <em>Speech</em>}</li>
 *   <li>{@link org.kring.model.method.Activity#getOrder <em>Order</em>}</li>
 *   <li>{@link org.kring.model.method.Activity#isOptional <em>Optional</em>}</li>
 *   <li>{@link org.kring.model.method.Activity#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.kring.model.method.MethodPackage#getActivity()
 * @model
 * @generated
 */
public interface Activity extends Identified {
	/**
	 * Returns the value of the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Role</em>' reference.
	 * @see #setRole(MethodRole)
	 * @see org.kring.model.method.MethodPackage#getActivity_Role()
	 * @model resolveProxies="false"
	 * @generated
	 */
	MethodRole getRole();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Activity#getRole <em>Role</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' reference.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(MethodRole value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kring.model.method.ActivityKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the role does.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.kring.model.method.ActivityKind
	 * @see #setKind(ActivityKind)
	 * @see org.kring.model.method.MethodPackage#getActivity_Kind()
	 * @model
	 * @generated
	 */
	ActivityKind getKind();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Activity#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.kring.model.method.ActivityKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ActivityKind value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kring.model.method.Place}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Inside or outside the circle.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see org.kring.model.method.Place
	 * @see #setPlace(Place)
	 * @see org.kring.model.method.MethodPackage#getActivity_Place()
	 * @model
	 * @generated
	 */
	Place getPlace();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Activity#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see org.kring.model.method.Place
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(Place value);

	/**
	 * Returns the value of the '<em><b>Speech</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kring.model.method.SpeechRule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the role may speak.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Speech</em>' attribute.
	 * @see org.kring.model.method.SpeechRule
	 * @see #setSpeech(SpeechRule)
	 * @see org.kring.model.method.MethodPackage#getActivity_Speech()
	 * @model
	 * @generated
	 */
	SpeechRule getSpeech();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Activity#getSpeech <em>Speech</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Speech</em>' attribute.
	 * @see org.kring.model.method.SpeechRule
	 * @see #getSpeech()
	 * @generated
	 */
	void setSpeech(SpeechRule value);

	/**
	 * Returns the value of the '<em><b>Order</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kring.model.method.Order}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In which order the holders of the role act.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Order</em>' attribute.
	 * @see org.kring.model.method.Order
	 * @see #setOrder(Order)
	 * @see org.kring.model.method.MethodPackage#getActivity_Order()
	 * @model
	 * @generated
	 */
	Order getOrder();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Activity#getOrder <em>Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Order</em>' attribute.
	 * @see org.kring.model.method.Order
	 * @see #getOrder()
	 * @generated
	 */
	void setOrder(Order value);

	/**
	 * Returns the value of the '<em><b>Optional</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the activity may be left out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Optional</em>' attribute.
	 * @see #setOptional(boolean)
	 * @see org.kring.model.method.MethodPackage#getActivity_Optional()
	 * @model
	 * @generated
	 */
	boolean isOptional();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Activity#isOptional <em>Optional</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Optional</em>' attribute.
	 * @see #isOptional()
	 * @generated
	 */
	void setOptional(boolean value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The activity in a short sentence. Null means: the kind says it all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' containment reference.
	 * @see #setText(Text)
	 * @see org.kring.model.method.MethodPackage#getActivity_Text()
	 * @model containment="true"
	 * @generated
	 */
	Text getText();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Activity#getText <em>Text</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' containment reference.
	 * @see #getText()
	 * @generated
	 */
	void setText(Text value);

} // Activity
