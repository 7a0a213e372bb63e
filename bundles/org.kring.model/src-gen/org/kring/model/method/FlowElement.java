/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.method;

import org.kring.model.common.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Flow Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A phase, or a round of phases.
 * <!-- end-model-doc -->
 *
 *
 * @see org.kring.model.method.MethodPackage#getFlowElement()
 * @model abstract="true"
 * @generated
 */
public interface FlowElement extends Identified {
} // FlowElement
