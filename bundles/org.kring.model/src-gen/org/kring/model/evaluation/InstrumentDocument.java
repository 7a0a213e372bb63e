/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.evaluation;

import org.kring.model.common.Document;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Instrument Document</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A file with one instrument.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.evaluation.InstrumentDocument#getInstrument <em>Instrument</em>}</li>
 * </ul>
 *
 * @see org.kring.model.evaluation.EvaluationPackage#getInstrumentDocument()
 * @model
 * @generated
 */
public interface InstrumentDocument extends Document {
	/**
	 * Returns the value of the '<em><b>Instrument</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Instrument</em>' containment reference.
	 * @see #setInstrument(Instrument)
	 * @see org.kring.model.evaluation.EvaluationPackage#getInstrumentDocument_Instrument()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Instrument getInstrument();

	/**
	 * Sets the value of the '{@link org.kring.model.evaluation.InstrumentDocument#getInstrument <em>Instrument</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Instrument</em>' containment reference.
	 * @see #getInstrument()
	 * @generated
	 */
	void setInstrument(Instrument value);

} // InstrumentDocument
