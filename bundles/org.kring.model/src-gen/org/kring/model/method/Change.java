/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.method;

import org.kring.model.common.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Change</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One difference that a variant makes.
 * <!-- end-model-doc -->
 *
 *
 * @see org.kring.model.method.MethodPackage#getChange()
 * @model abstract="true"
 * @generated
 */
public interface Change extends Identified {
} // Change
