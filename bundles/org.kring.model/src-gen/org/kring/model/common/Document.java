/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.common;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Document</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Root of a file. One file holds exactly one document.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.common.Document#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.kring.model.common.Document#getChecksum <em>Checksum</em>}</li>
 *   <li>{@link org.kring.model.common.Document#isAltered <em>Altered</em>}</li>
 * </ul>
 *
 * @see org.kring.model.common.CommonPackage#getDocument()
 * @model abstract="true"
 * @generated
 */
public interface Document extends Identified {
	/**
	 * Returns the value of the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the file format that this document was written in, from 1. 0 means: never written.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format Version</em>' attribute.
	 * @see #setFormatVersion(int)
	 * @see org.kring.model.common.CommonPackage#getDocument_FormatVersion()
	 * @model
	 * @generated
	 */
	int getFormatVersion();

	/**
	 * Sets the value of the '{@link org.kring.model.common.Document#getFormatVersion <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format Version</em>' attribute.
	 * @see #getFormatVersion()
	 * @generated
	 */
	void setFormatVersion(int value);

	/**
	 * Returns the value of the '<em><b>Checksum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Checksum of the file, see docs/format/documents.md. Stands in files only: the reader holds it against the bytes and leaves this null, the writer reckons it anew whatever stands here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Checksum</em>' attribute.
	 * @see #setChecksum(String)
	 * @see org.kring.model.common.CommonPackage#getDocument_Checksum()
	 * @model
	 * @generated
	 */
	String getChecksum();

	/**
	 * Sets the value of the '{@link org.kring.model.common.Document#getChecksum <em>Checksum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Checksum</em>' attribute.
	 * @see #getChecksum()
	 * @generated
	 */
	void setChecksum(String value);

	/**
	 * Returns the value of the '<em><b>Altered</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * True when the file that this document was read from does not fit its checksum: it is damaged, or was changed by hand. Never in a file; a document that has it is written without a checksum, so that it is told again until a person accepts the document by setting this to false.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Altered</em>' attribute.
	 * @see #setAltered(boolean)
	 * @see org.kring.model.common.CommonPackage#getDocument_Altered()
	 * @model transient="true"
	 * @generated
	 */
	boolean isAltered();

	/**
	 * Sets the value of the '{@link org.kring.model.common.Document#isAltered <em>Altered</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Altered</em>' attribute.
	 * @see #isAltered()
	 * @generated
	 */
	void setAltered(boolean value);

} // Document
