/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.form.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.kring.model.common.impl.DocumentImpl;

import org.kring.model.form.Form;
import org.kring.model.form.FormBox;
import org.kring.model.form.FormPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Box</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.form.impl.FormBoxImpl#getMeeting <em>Meeting</em>}</li>
 *   <li>{@link org.kring.model.form.impl.FormBoxImpl#getInstrument <em>Instrument</em>}</li>
 *   <li>{@link org.kring.model.form.impl.FormBoxImpl#getInstrumentVersion <em>Instrument Version</em>}</li>
 *   <li>{@link org.kring.model.form.impl.FormBoxImpl#getPresent <em>Present</em>}</li>
 *   <li>{@link org.kring.model.form.impl.FormBoxImpl#isClosed <em>Closed</em>}</li>
 *   <li>{@link org.kring.model.form.impl.FormBoxImpl#getAnswered <em>Answered</em>}</li>
 *   <li>{@link org.kring.model.form.impl.FormBoxImpl#getForms <em>Forms</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FormBoxImpl extends DocumentImpl implements FormBox {
	/**
	 * The default value of the '{@link #getMeeting() <em>Meeting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeeting()
	 * @generated
	 * @ordered
	 */
	protected static final String MEETING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMeeting() <em>Meeting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeeting()
	 * @generated
	 * @ordered
	 */
	protected String meeting = MEETING_EDEFAULT;

	/**
	 * The default value of the '{@link #getInstrument() <em>Instrument</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstrument()
	 * @generated
	 * @ordered
	 */
	protected static final String INSTRUMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInstrument() <em>Instrument</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstrument()
	 * @generated
	 * @ordered
	 */
	protected String instrument = INSTRUMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getInstrumentVersion() <em>Instrument Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstrumentVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String INSTRUMENT_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInstrumentVersion() <em>Instrument Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstrumentVersion()
	 * @generated
	 * @ordered
	 */
	protected String instrumentVersion = INSTRUMENT_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getPresent() <em>Present</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPresent()
	 * @generated
	 * @ordered
	 */
	protected static final int PRESENT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPresent() <em>Present</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPresent()
	 * @generated
	 * @ordered
	 */
	protected int present = PRESENT_EDEFAULT;

	/**
	 * The default value of the '{@link #isClosed() <em>Closed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isClosed()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CLOSED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isClosed() <em>Closed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isClosed()
	 * @generated
	 * @ordered
	 */
	protected boolean closed = CLOSED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAnswered() <em>Answered</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswered()
	 * @generated
	 * @ordered
	 */
	protected EList<String> answered;

	/**
	 * The cached value of the '{@link #getForms() <em>Forms</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForms()
	 * @generated
	 * @ordered
	 */
	protected EList<Form> forms;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FormBoxImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FormPackage.Literals.FORM_BOX;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMeeting() {
		return meeting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeeting(String newMeeting) {
		String oldMeeting = meeting;
		meeting = newMeeting;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FormPackage.FORM_BOX__MEETING, oldMeeting, meeting));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInstrument() {
		return instrument;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInstrument(String newInstrument) {
		String oldInstrument = instrument;
		instrument = newInstrument;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FormPackage.FORM_BOX__INSTRUMENT, oldInstrument, instrument));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInstrumentVersion() {
		return instrumentVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInstrumentVersion(String newInstrumentVersion) {
		String oldInstrumentVersion = instrumentVersion;
		instrumentVersion = newInstrumentVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FormPackage.FORM_BOX__INSTRUMENT_VERSION, oldInstrumentVersion, instrumentVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPresent() {
		return present;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPresent(int newPresent) {
		int oldPresent = present;
		present = newPresent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FormPackage.FORM_BOX__PRESENT, oldPresent, present));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isClosed() {
		return closed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClosed(boolean newClosed) {
		boolean oldClosed = closed;
		closed = newClosed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FormPackage.FORM_BOX__CLOSED, oldClosed, closed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAnswered() {
		if (answered == null) {
			answered = new EDataTypeUniqueEList<String>(String.class, this, FormPackage.FORM_BOX__ANSWERED);
		}
		return answered;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Form> getForms() {
		if (forms == null) {
			forms = new EObjectContainmentEList<Form>(Form.class, this, FormPackage.FORM_BOX__FORMS);
		}
		return forms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case FormPackage.FORM_BOX__FORMS:
				return ((InternalEList<?>)getForms()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case FormPackage.FORM_BOX__MEETING:
				return getMeeting();
			case FormPackage.FORM_BOX__INSTRUMENT:
				return getInstrument();
			case FormPackage.FORM_BOX__INSTRUMENT_VERSION:
				return getInstrumentVersion();
			case FormPackage.FORM_BOX__PRESENT:
				return getPresent();
			case FormPackage.FORM_BOX__CLOSED:
				return isClosed();
			case FormPackage.FORM_BOX__ANSWERED:
				return getAnswered();
			case FormPackage.FORM_BOX__FORMS:
				return getForms();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case FormPackage.FORM_BOX__MEETING:
				setMeeting((String)newValue);
				return;
			case FormPackage.FORM_BOX__INSTRUMENT:
				setInstrument((String)newValue);
				return;
			case FormPackage.FORM_BOX__INSTRUMENT_VERSION:
				setInstrumentVersion((String)newValue);
				return;
			case FormPackage.FORM_BOX__PRESENT:
				setPresent((Integer)newValue);
				return;
			case FormPackage.FORM_BOX__CLOSED:
				setClosed((Boolean)newValue);
				return;
			case FormPackage.FORM_BOX__ANSWERED:
				getAnswered().clear();
				getAnswered().addAll((Collection<? extends String>)newValue);
				return;
			case FormPackage.FORM_BOX__FORMS:
				getForms().clear();
				getForms().addAll((Collection<? extends Form>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case FormPackage.FORM_BOX__MEETING:
				setMeeting(MEETING_EDEFAULT);
				return;
			case FormPackage.FORM_BOX__INSTRUMENT:
				setInstrument(INSTRUMENT_EDEFAULT);
				return;
			case FormPackage.FORM_BOX__INSTRUMENT_VERSION:
				setInstrumentVersion(INSTRUMENT_VERSION_EDEFAULT);
				return;
			case FormPackage.FORM_BOX__PRESENT:
				setPresent(PRESENT_EDEFAULT);
				return;
			case FormPackage.FORM_BOX__CLOSED:
				setClosed(CLOSED_EDEFAULT);
				return;
			case FormPackage.FORM_BOX__ANSWERED:
				getAnswered().clear();
				return;
			case FormPackage.FORM_BOX__FORMS:
				getForms().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case FormPackage.FORM_BOX__MEETING:
				return MEETING_EDEFAULT == null ? meeting != null : !MEETING_EDEFAULT.equals(meeting);
			case FormPackage.FORM_BOX__INSTRUMENT:
				return INSTRUMENT_EDEFAULT == null ? instrument != null : !INSTRUMENT_EDEFAULT.equals(instrument);
			case FormPackage.FORM_BOX__INSTRUMENT_VERSION:
				return INSTRUMENT_VERSION_EDEFAULT == null ? instrumentVersion != null : !INSTRUMENT_VERSION_EDEFAULT.equals(instrumentVersion);
			case FormPackage.FORM_BOX__PRESENT:
				return present != PRESENT_EDEFAULT;
			case FormPackage.FORM_BOX__CLOSED:
				return closed != CLOSED_EDEFAULT;
			case FormPackage.FORM_BOX__ANSWERED:
				return answered != null && !answered.isEmpty();
			case FormPackage.FORM_BOX__FORMS:
				return forms != null && !forms.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (meeting: ");
		result.append(meeting);
		result.append(", instrument: ");
		result.append(instrument);
		result.append(", instrumentVersion: ");
		result.append(instrumentVersion);
		result.append(", present: ");
		result.append(present);
		result.append(", closed: ");
		result.append(closed);
		result.append(", answered: ");
		result.append(answered);
		result.append(')');
		return result.toString();
	}

} //FormBoxImpl
