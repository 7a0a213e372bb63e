/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.method;

import org.eclipse.emf.common.util.EList;

import org.kring.model.common.Identified;
import org.kring.model.common.Text;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Yield</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that a phase brings forth, who gives it, and who may see it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.method.Yield#getKind <em>Kind</em>}</li>
 *   <li>{@link org.kring.model.method.Yield#getGiver <em>Giver</em>}</li>
 *   <li>{@link org.kring.model.method.Yield#getQuantity <em>Quantity</em>}</li>
 *   <li>{@link org.kring.model.method.Yield#getExactly <em>Exactly</em>}</li>
 *   <li>{@link org.kring.model.method.Yield#getVisibility <em>Visibility</em>}</li>
 *   <li>{@link org.kring.model.method.Yield#getCarrier <em>Carrier</em>}</li>
 *   <li>{@link org.kring.model.method.Yield#getNaming <em>Naming</em>}</li>
 *   <li>{@link org.kring.model.method.Yield#isOptional <em>Optional</em>}</li>
 *   <li>{@link org.kring.model.method.Yield#getName <em>Name</em>}</li>
 *   <li>{@link org.kring.model.method.Yield#getColumns <em>Columns</em>}</li>
 *   <li>{@link org.kring.model.method.Yield#getLinksTo <em>Links To</em>}</li>
 *   <li>{@link org.kring.model.method.Yield#getChosenFrom <em>Chosen From</em>}</li>
 *   <li>{@link org.kring.model.method.Yield#getRating <em>Rating</em>}</li>
 *   <li>{@link org.kring.model.method.Yield#getSmart <em>Smart</em>}</li>
 * </ul>
 *
 * @see org.kring.model.method.MethodPackage#getYield()
 * @model
 * @generated
 */
public interface Yield extends Identified {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kring.model.method.YieldKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.kring.model.method.YieldKind
	 * @see #setKind(YieldKind)
	 * @see org.kring.model.method.MethodPackage#getYield_Kind()
	 * @model
	 * @generated
	 */
	YieldKind getKind();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Yield#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.kring.model.method.YieldKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(YieldKind value);

	/**
	 * Returns the value of the '<em><b>Giver</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who gives it. Null means: the group together.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Giver</em>' reference.
	 * @see #setGiver(MethodRole)
	 * @see org.kring.model.method.MethodPackage#getYield_Giver()
	 * @model resolveProxies="false"
	 * @generated
	 */
	MethodRole getGiver();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Yield#getGiver <em>Giver</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Giver</em>' reference.
	 * @see #getGiver()
	 * @generated
	 */
	void setGiver(MethodRole value);

	/**
	 * Returns the value of the '<em><b>Quantity</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kring.model.method.Quantity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quantity</em>' attribute.
	 * @see org.kring.model.method.Quantity
	 * @see #setQuantity(Quantity)
	 * @see org.kring.model.method.MethodPackage#getYield_Quantity()
	 * @model
	 * @generated
	 */
	Quantity getQuantity();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Yield#getQuantity <em>Quantity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quantity</em>' attribute.
	 * @see org.kring.model.method.Quantity
	 * @see #getQuantity()
	 * @generated
	 */
	void setQuantity(Quantity value);

	/**
	 * Returns the value of the '<em><b>Exactly</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number, when quantity is EXACTLY; otherwise 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exactly</em>' attribute.
	 * @see #setExactly(int)
	 * @see org.kring.model.method.MethodPackage#getYield_Exactly()
	 * @model
	 * @generated
	 */
	int getExactly();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Yield#getExactly <em>Exactly</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exactly</em>' attribute.
	 * @see #getExactly()
	 * @generated
	 */
	void setExactly(int value);

	/**
	 * Returns the value of the '<em><b>Visibility</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kring.model.method.Visibility}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who may see it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Visibility</em>' attribute.
	 * @see org.kring.model.method.Visibility
	 * @see #setVisibility(Visibility)
	 * @see org.kring.model.method.MethodPackage#getYield_Visibility()
	 * @model
	 * @generated
	 */
	Visibility getVisibility();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Yield#getVisibility <em>Visibility</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Visibility</em>' attribute.
	 * @see org.kring.model.method.Visibility
	 * @see #getVisibility()
	 * @generated
	 */
	void setVisibility(Visibility value);

	/**
	 * Returns the value of the '<em><b>Carrier</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kring.model.method.Carrier}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it is kept in the room.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Carrier</em>' attribute.
	 * @see org.kring.model.method.Carrier
	 * @see #setCarrier(Carrier)
	 * @see org.kring.model.method.MethodPackage#getYield_Carrier()
	 * @model
	 * @generated
	 */
	Carrier getCarrier();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Yield#getCarrier <em>Carrier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Carrier</em>' attribute.
	 * @see org.kring.model.method.Carrier
	 * @see #getCarrier()
	 * @generated
	 */
	void setCarrier(Carrier value);

	/**
	 * Returns the value of the '<em><b>Naming</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kring.model.method.Naming}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the giver's name stands with it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Naming</em>' attribute.
	 * @see org.kring.model.method.Naming
	 * @see #setNaming(Naming)
	 * @see org.kring.model.method.MethodPackage#getYield_Naming()
	 * @model
	 * @generated
	 */
	Naming getNaming();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Yield#getNaming <em>Naming</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Naming</em>' attribute.
	 * @see org.kring.model.method.Naming
	 * @see #getNaming()
	 * @generated
	 */
	void setNaming(Naming value);

	/**
	 * Returns the value of the '<em><b>Optional</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it may stay out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Optional</em>' attribute.
	 * @see #setOptional(boolean)
	 * @see org.kring.model.method.MethodPackage#getYield_Optional()
	 * @model
	 * @generated
	 */
	boolean isOptional();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Yield#isOptional <em>Optional</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Optional</em>' attribute.
	 * @see #isOptional()
	 * @generated
	 */
	void setOptional(boolean value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is called in this phase. Null means: the word for its kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' containment reference.
	 * @see #setName(Text)
	 * @see org.kring.model.method.MethodPackage#getYield_Name()
	 * @model containment="true"
	 * @generated
	 */
	Text getName();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Yield#getName <em>Name</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' containment reference.
	 * @see #getName()
	 * @generated
	 */
	void setName(Text value);

	/**
	 * Returns the value of the '<em><b>Columns</b></em>' containment reference list.
	 * The list contents are of type {@link org.kring.model.method.Column}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The columns that it is sorted into. Empty means: one list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Columns</em>' containment reference list.
	 * @see org.kring.model.method.MethodPackage#getYield_Columns()
	 * @model containment="true"
	 * @generated
	 */
	EList<Column> getColumns();

	/**
	 * Returns the value of the '<em><b>Links To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its items may point at items of this yield.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Links To</em>' reference.
	 * @see #setLinksTo(Yield)
	 * @see org.kring.model.method.MethodPackage#getYield_LinksTo()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Yield getLinksTo();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Yield#getLinksTo <em>Links To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Links To</em>' reference.
	 * @see #getLinksTo()
	 * @generated
	 */
	void setLinksTo(Yield value);

	/**
	 * Returns the value of the '<em><b>Chosen From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its items are a choice out of this yield.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chosen From</em>' reference.
	 * @see #setChosenFrom(Yield)
	 * @see org.kring.model.method.MethodPackage#getYield_ChosenFrom()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Yield getChosenFrom();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Yield#getChosenFrom <em>Chosen From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chosen From</em>' reference.
	 * @see #getChosenFrom()
	 * @generated
	 */
	void setChosenFrom(Yield value);

	/**
	 * Returns the value of the '<em><b>Rating</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How each item is rated. Null means: not rated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rating</em>' containment reference.
	 * @see #setRating(Rating)
	 * @see org.kring.model.method.MethodPackage#getYield_Rating()
	 * @model containment="true"
	 * @generated
	 */
	Rating getRating();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Yield#getRating <em>Rating</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rating</em>' containment reference.
	 * @see #getRating()
	 * @generated
	 */
	void setRating(Rating value);

	/**
	 * Returns the value of the '<em><b>Smart</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether each item is held against the five letters of SMART. Null means: not.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Smart</em>' containment reference.
	 * @see #setSmart(Smart)
	 * @see org.kring.model.method.MethodPackage#getYield_Smart()
	 * @model containment="true"
	 * @generated
	 */
	Smart getSmart();

	/**
	 * Sets the value of the '{@link org.kring.model.method.Yield#getSmart <em>Smart</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Smart</em>' containment reference.
	 * @see #getSmart()
	 * @generated
	 */
	void setSmart(Smart value);

} // Yield
