/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.method;

import org.kring.model.common.Identified;
import org.kring.model.common.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Remark</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something noted about the source.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.method.Remark#getKind <em>Kind</em>}</li>
 *   <li>{@link org.kring.model.method.Remark#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.kring.model.method.MethodPackage#getRemark()
 * @model
 * @generated
 */
public interface Remark extends Identified {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kring.model.method.RemarkKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.kring.model.method.RemarkKind
	 * @see #setKind(RemarkKind)
	 * @see org.kring.model.method.MethodPackage#getRemark_Kind()
	 * @model
	 * @generated
	 */
	RemarkKind getKind();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Remark#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.kring.model.method.RemarkKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(RemarkKind value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' containment reference.
	 * @see #setText(Text)
	 * @see org.kring.model.method.MethodPackage#getRemark_Text()
	 * @model containment="true"
	 * @generated
	 */
	Text getText();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Remark#getText <em>Text</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' containment reference.
	 * @see #getText()
	 * @generated
	 */
	void setText(Text value);

} // Remark
