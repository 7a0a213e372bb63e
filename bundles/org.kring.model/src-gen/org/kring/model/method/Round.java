/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.method;

import org.eclipse.emf.common.util.EList;

import org.kring.model.common.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Round</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Phases that repeat: a number of times, once per participant, or until a question is answered.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.method.Round#getName <em>Name</em>}</li>
 *   <li>{@link org.kring.model.method.Round#getRepeat <em>Repeat</em>}</li>
 *   <li>{@link org.kring.model.method.Round#getCount <em>Count</em>}</li>
 *   <li>{@link org.kring.model.method.Round#getExcluded <em>Excluded</em>}</li>
 *   <li>{@link org.kring.model.method.Round#getUntil <em>Until</em>}</li>
 *   <li>{@link org.kring.model.method.Round#getUntilPrompt <em>Until Prompt</em>}</li>
 *   <li>{@link org.kring.model.method.Round#getRotation <em>Rotation</em>}</li>
 *   <li>{@link org.kring.model.method.Round#getFlow <em>Flow</em>}</li>
 * </ul>
 *
 * @see org.kring.model.method.MethodPackage#getRound()
 * @model
 * @generated
 */
public interface Round extends FlowElement {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' containment reference.
	 * @see #setName(Text)
	 * @see org.kring.model.method.MethodPackage#getRound_Name()
	 * @model containment="true"
	 * @generated
	 */
	Text getName();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Round#getName <em>Name</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' containment reference.
	 * @see #getName()
	 * @generated
	 */
	void setName(Text value);

	/**
	 * Returns the value of the '<em><b>Repeat</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kring.model.method.RepeatRule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What decides how often the round is lived.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Repeat</em>' attribute.
	 * @see org.kring.model.method.RepeatRule
	 * @see #setRepeat(RepeatRule)
	 * @see org.kring.model.method.MethodPackage#getRound_Repeat()
	 * @model
	 * @generated
	 */
	RepeatRule getRepeat();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Round#getRepeat <em>Repeat</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Repeat</em>' attribute.
	 * @see org.kring.model.method.RepeatRule
	 * @see #getRepeat()
	 * @generated
	 */
	void setRepeat(RepeatRule value);

	/**
	 * Returns the value of the '<em><b>Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often, when repeat is TIMES, from 1 to 100; otherwise 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Count</em>' attribute.
	 * @see #setCount(int)
	 * @see org.kring.model.method.MethodPackage#getRound_Count()
	 * @model
	 * @generated
	 */
	int getCount();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Round#getCount <em>Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count</em>' attribute.
	 * @see #getCount()
	 * @generated
	 */
	void setCount(int value);

	/**
	 * Returns the value of the '<em><b>Excluded</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whoever holds this role gets no turn, when repeat is PER_PARTICIPANT.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Excluded</em>' reference.
	 * @see #setExcluded(MethodRole)
	 * @see org.kring.model.method.MethodPackage#getRound_Excluded()
	 * @model resolveProxies="false"
	 * @generated
	 */
	MethodRole getExcluded();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Round#getExcluded <em>Excluded</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Excluded</em>' reference.
	 * @see #getExcluded()
	 * @generated
	 */
	void setExcluded(MethodRole value);

	/**
	 * Returns the value of the '<em><b>Until</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The question that ends the round, when repeat is UNTIL_ANSWERED.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Until</em>' containment reference.
	 * @see #setUntil(Text)
	 * @see org.kring.model.method.MethodPackage#getRound_Until()
	 * @model containment="true"
	 * @generated
	 */
	Text getUntil();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Round#getUntil <em>Until</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Until</em>' containment reference.
	 * @see #getUntil()
	 * @generated
	 */
	void setUntil(Text value);

	/**
	 * Returns the value of the '<em><b>Until Prompt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the prompt that ends the round. Empty means: none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Until Prompt</em>' attribute.
	 * @see #setUntilPrompt(String)
	 * @see org.kring.model.method.MethodPackage#getRound_UntilPrompt()
	 * @model
	 * @generated
	 */
	String getUntilPrompt();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Round#getUntilPrompt <em>Until Prompt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Until Prompt</em>' attribute.
	 * @see #getUntilPrompt()
	 * @generated
	 */
	void setUntilPrompt(String value);

	/**
	 * Returns the value of the '<em><b>Rotation</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How seats, pairs or roles change between turns. Null means: they stay.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rotation</em>' containment reference.
	 * @see #setRotation(Rotation)
	 * @see org.kring.model.method.MethodPackage#getRound_Rotation()
	 * @model containment="true"
	 * @generated
	 */
	Rotation getRotation();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Round#getRotation <em>Rotation</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rotation</em>' containment reference.
	 * @see #getRotation()
	 * @generated
	 */
	void setRotation(Rotation value);

	/**
	 * Returns the value of the '<em><b>Flow</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.method.FlowElement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The phases and rounds that repeat, in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Flow</em>' containment reference list.
	 * @see org.kring.model.method.MethodPackage#getRound_Flow()
	 * @model containment="true"
	 * @generated
	 */
	EList<FlowElement> getFlow();

} // Round
