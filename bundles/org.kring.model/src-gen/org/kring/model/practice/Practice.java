/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.practice;

import org.eclipse.emf.common.util.EList;

import org.kring.model.common.Document;

import org.kring.model.method.Approach;
import org.kring.model.method.Norms;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Practice</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One person's or institute's folder.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.practice.Practice#getName <em>Name</em>}</li>
 *   <li>{@link org.kring.model.practice.Practice#isSample <em>Sample</em>}</li>
 *   <li>{@link org.kring.model.practice.Practice#getSampleSeed <em>Sample Seed</em>}</li>
 *   <li>{@link org.kring.model.practice.Practice#getNorms <em>Norms</em>}</li>
 *   <li>{@link org.kring.model.practice.Practice#getApproaches <em>Approaches</em>}</li>
 * </ul>
 *
 * @see org.kring.model.practice.PracticePackage#getPractice()
 * @model
 * @generated
 */
public interface Practice extends Document {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.kring.model.practice.PracticePackage#getPractice_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.kring.model.practice.Practice#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Sample</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether its groups and meetings are made up.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sample</em>' attribute.
	 * @see #setSample(boolean)
	 * @see org.kring.model.practice.PracticePackage#getPractice_Sample()
	 * @model
	 * @generated
	 */
	boolean isSample();

	/**
	 * Sets the value of the '{@link org.kring.model.practice.Practice#isSample <em>Sample</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sample</em>' attribute.
	 * @see #isSample()
	 * @generated
	 */
	void setSample(boolean value);

	/**
	 * Returns the value of the '<em><b>Sample Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The seed number that a made-up practice was generated from; 0 otherwise.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sample Seed</em>' attribute.
	 * @see #setSampleSeed(long)
	 * @see org.kring.model.practice.PracticePackage#getPractice_SampleSeed()
	 * @model
	 * @generated
	 */
	long getSampleSeed();

	/**
	 * Sets the value of the '{@link org.kring.model.practice.Practice#getSampleSeed <em>Sample Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sample Seed</em>' attribute.
	 * @see #getSampleSeed()
	 * @generated
	 */
	void setSampleSeed(long value);

	/**
	 * Returns the value of the '<em><b>Norms</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Own norms. Null means: those of the shelf.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Norms</em>' containment reference.
	 * @see #setNorms(Norms)
	 * @see org.kring.model.practice.PracticePackage#getPractice_Norms()
	 * @model containment="true"
	 * @generated
	 */
	Norms getNorms();

	/**
	 * Sets the value of the '{@link org.kring.model.practice.Practice#getNorms <em>Norms</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Norms</em>' containment reference.
	 * @see #getNorms()
	 * @generated
	 */
	void setNorms(Norms value);

	/**
	 * Returns the value of the '<em><b>Approaches</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.method.Approach}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Own approaches.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approaches</em>' containment reference list.
	 * @see org.kring.model.practice.PracticePackage#getPractice_Approaches()
	 * @model containment="true"
	 * @generated
	 */
	EList<Approach> getApproaches();

} // Practice
