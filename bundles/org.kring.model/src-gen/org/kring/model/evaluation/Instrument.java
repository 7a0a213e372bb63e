/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.evaluation;

import org.eclipse.emf.common.util.EList;

import org.kring.model.common.Identified;
import org.kring.model.common.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Instrument</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The versioned set of items of an evaluation. Scores of different versions are never joined.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.evaluation.Instrument#getVersion <em>Version</em>}</li>
 *   <li>{@link org.kring.model.evaluation.Instrument#getName <em>Name</em>}</li>
 *   <li>{@link org.kring.model.evaluation.Instrument#getMin <em>Min</em>}</li>
 *   <li>{@link org.kring.model.evaluation.Instrument#getMax <em>Max</em>}</li>
 *   <li>{@link org.kring.model.evaluation.Instrument#isValidated <em>Validated</em>}</li>
 *   <li>{@link org.kring.model.evaluation.Instrument#getAxes <em>Axes</em>}</li>
 *   <li>{@link org.kring.model.evaluation.Instrument#getItems <em>Items</em>}</li>
 * </ul>
 *
 * @see org.kring.model.evaluation.EvaluationPackage#getInstrument()
 * @model
 * @generated
 */
public interface Instrument extends Identified {
	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.kring.model.evaluation.EvaluationPackage#getInstrument_Version()
	 * @model required="true"
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.kring.model.evaluation.Instrument#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' containment reference.
	 * @see #setName(Text)
	 * @see org.kring.model.evaluation.EvaluationPackage#getInstrument_Name()
	 * @model containment="true"
	 * @generated
	 */
	Text getName();

	/**
	 * Sets the value of the '{@link org.kring.model.evaluation.Instrument#getName <em>Name</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' containment reference.
	 * @see #getName()
	 * @generated
	 */
	void setName(Text value);

	/**
	 * Returns the value of the '<em><b>Min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lowest answer, 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Min</em>' attribute.
	 * @see #setMin(int)
	 * @see org.kring.model.evaluation.EvaluationPackage#getInstrument_Min()
	 * @model
	 * @generated
	 */
	int getMin();

	/**
	 * Sets the value of the '{@link org.kring.model.evaluation.Instrument#getMin <em>Min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Min</em>' attribute.
	 * @see #getMin()
	 * @generated
	 */
	void setMin(int value);

	/**
	 * Returns the value of the '<em><b>Max</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Highest answer, 10.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max</em>' attribute.
	 * @see #setMax(int)
	 * @see org.kring.model.evaluation.EvaluationPackage#getInstrument_Max()
	 * @model
	 * @generated
	 */
	int getMax();

	/**
	 * Sets the value of the '{@link org.kring.model.evaluation.Instrument#getMax <em>Max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max</em>' attribute.
	 * @see #getMax()
	 * @generated
	 */
	void setMax(int value);

	/**
	 * Returns the value of the '<em><b>Validated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether its reliability has been shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Validated</em>' attribute.
	 * @see #setValidated(boolean)
	 * @see org.kring.model.evaluation.EvaluationPackage#getInstrument_Validated()
	 * @model
	 * @generated
	 */
	boolean isValidated();

	/**
	 * Sets the value of the '{@link org.kring.model.evaluation.Instrument#isValidated <em>Validated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Validated</em>' attribute.
	 * @see #isValidated()
	 * @generated
	 */
	void setValidated(boolean value);

	/**
	 * Returns the value of the '<em><b>Axes</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.evaluation.AxisRule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Axes</em>' containment reference list.
	 * @see org.kring.model.evaluation.EvaluationPackage#getInstrument_Axes()
	 * @model containment="true"
	 * @generated
	 */
	EList<AxisRule> getAxes();

	/**
	 * Returns the value of the '<em><b>Items</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.evaluation.Item}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Items</em>' containment reference list.
	 * @see org.kring.model.evaluation.EvaluationPackage#getInstrument_Items()
	 * @model containment="true"
	 * @generated
	 */
	EList<Item> getItems();

} // Instrument
