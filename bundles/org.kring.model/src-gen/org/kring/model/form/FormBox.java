/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.form;

import org.eclipse.emf.common.util.EList;

import org.kring.model.common.Document;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Box</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The unsigned forms of one meeting.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.form.FormBox#getMeeting <em>Meeting</em>}</li>
 *   <li>{@link org.kring.model.form.FormBox#getInstrument <em>Instrument</em>}</li>
 *   <li>{@link org.kring.model.form.FormBox#getInstrumentVersion <em>Instrument Version</em>}</li>
 *   <li>{@link org.kring.model.form.FormBox#getPresent <em>Present</em>}</li>
 *   <li>{@link org.kring.model.form.FormBox#isClosed <em>Closed</em>}</li>
 *   <li>{@link org.kring.model.form.FormBox#getAnswered <em>Answered</em>}</li>
 *   <li>{@link org.kring.model.form.FormBox#getForms <em>Forms</em>}</li>
 * </ul>
 *
 * @see org.kring.model.form.FormPackage#getFormBox()
 * @model
 * @generated
 */
public interface FormBox extends Document {
	/**
	 * Returns the value of the '<em><b>Meeting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the meeting.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Meeting</em>' attribute.
	 * @see #setMeeting(String)
	 * @see org.kring.model.form.FormPackage#getFormBox_Meeting()
	 * @model required="true"
	 * @generated
	 */
	String getMeeting();

	/**
	 * Sets the value of the '{@link org.kring.model.form.FormBox#getMeeting <em>Meeting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Meeting</em>' attribute.
	 * @see #getMeeting()
	 * @generated
	 */
	void setMeeting(String value);

	/**
	 * Returns the value of the '<em><b>Instrument</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier of the instrument.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Instrument</em>' attribute.
	 * @see #setInstrument(String)
	 * @see org.kring.model.form.FormPackage#getFormBox_Instrument()
	 * @model required="true"
	 * @generated
	 */
	String getInstrument();

	/**
	 * Sets the value of the '{@link org.kring.model.form.FormBox#getInstrument <em>Instrument</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Instrument</em>' attribute.
	 * @see #getInstrument()
	 * @generated
	 */
	void setInstrument(String value);

	/**
	 * Returns the value of the '<em><b>Instrument Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Instrument Version</em>' attribute.
	 * @see #setInstrumentVersion(String)
	 * @see org.kring.model.form.FormPackage#getFormBox_InstrumentVersion()
	 * @model required="true"
	 * @generated
	 */
	String getInstrumentVersion();

	/**
	 * Sets the value of the '{@link org.kring.model.form.FormBox#getInstrumentVersion <em>Instrument Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Instrument Version</em>' attribute.
	 * @see #getInstrumentVersion()
	 * @generated
	 */
	void setInstrumentVersion(String value);

	/**
	 * Returns the value of the '<em><b>Present</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many people were present.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Present</em>' attribute.
	 * @see #setPresent(int)
	 * @see org.kring.model.form.FormPackage#getFormBox_Present()
	 * @model
	 * @generated
	 */
	int getPresent();

	/**
	 * Sets the value of the '{@link org.kring.model.form.FormBox#getPresent <em>Present</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Present</em>' attribute.
	 * @see #getPresent()
	 * @generated
	 */
	void setPresent(int value);

	/**
	 * Returns the value of the '<em><b>Closed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether results may be made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Closed</em>' attribute.
	 * @see #setClosed(boolean)
	 * @see org.kring.model.form.FormPackage#getFormBox_Closed()
	 * @model
	 * @generated
	 */
	boolean isClosed();

	/**
	 * Sets the value of the '{@link org.kring.model.form.FormBox#isClosed <em>Closed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Closed</em>' attribute.
	 * @see #isClosed()
	 * @generated
	 */
	void setClosed(boolean value);

	/**
	 * Returns the value of the '<em><b>Answered</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifiers of members who have answered, in alphabetical order; not tied to a form.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answered</em>' attribute list.
	 * @see org.kring.model.form.FormPackage#getFormBox_Answered()
	 * @model
	 * @generated
	 */
	EList<String> getAnswered();

	/**
	 * Returns the value of the '<em><b>Forms</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.form.Form}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Forms</em>' containment reference list.
	 * @see org.kring.model.form.FormPackage#getFormBox_Forms()
	 * @model containment="true"
	 * @generated
	 */
	EList<Form> getForms();

} // FormBox
