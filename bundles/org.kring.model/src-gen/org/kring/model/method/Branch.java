/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.method;

import org.eclipse.emf.common.util.EList;

import org.kring.model.common.Identified;
import org.kring.model.common.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Branch</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A way round.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.method.Branch#getCondition <em>Condition</em>}</li>
 *   <li>{@link org.kring.model.method.Branch#getText <em>Text</em>}</li>
 *   <li>{@link org.kring.model.method.Branch#getOffers <em>Offers</em>}</li>
 * </ul>
 *
 * @see org.kring.model.method.MethodPackage#getBranch()
 * @model
 * @generated
 */
public interface Branch extends Identified {
	/**
	 * Returns the value of the '<em><b>Condition</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kring.model.method.BranchCondition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Condition</em>' attribute.
	 * @see org.kring.model.method.BranchCondition
	 * @see #setCondition(BranchCondition)
	 * @see org.kring.model.method.MethodPackage#getBranch_Condition()
	 * @model
	 * @generated
	 */
	BranchCondition getCondition();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Branch#getCondition <em>Condition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Condition</em>' attribute.
	 * @see org.kring.model.method.BranchCondition
	 * @see #getCondition()
	 * @generated
	 */
	void setCondition(BranchCondition value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' containment reference.
	 * @see #setText(Text)
	 * @see org.kring.model.method.MethodPackage#getBranch_Text()
	 * @model containment="true"
	 * @generated
	 */
	Text getText();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Branch#getText <em>Text</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' containment reference.
	 * @see #getText()
	 * @generated
	 */
	void setText(Text value);

	/**
	 * Returns the value of the '<em><b>Offers</b></em>' reference list.
	 * The list contents are of type {@link org.kring.model.method.Slot}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The slots that are offered instead.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Offers</em>' reference list.
	 * @see org.kring.model.method.MethodPackage#getBranch_Offers()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Slot> getOffers();

} // Branch
