/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.meeting.impl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.kring.model.meeting.EventKind;
import org.kring.model.meeting.MeetingPackage;
import org.kring.model.meeting.PauseReason;
import org.kring.model.meeting.RunEvent;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Run Event</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.meeting.impl.RunEventImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.RunEventImpl#getAt <em>At</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.RunEventImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.RunEventImpl#getItem <em>Item</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.RunEventImpl#getPhase <em>Phase</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.RunEventImpl#getTurn <em>Turn</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.RunEventImpl#getMinutes <em>Minutes</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.RunEventImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.RunEventImpl#getMember <em>Member</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.RunEventImpl#getArtefact <em>Artefact</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.RunEventImpl#getGuidance <em>Guidance</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RunEventImpl extends MinimalEObjectImpl.Container implements RunEvent {
	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final long NUMBER_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected long number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected Instant at = AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final EventKind KIND_EDEFAULT = EventKind.STARTED;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected EventKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getItem() <em>Item</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItem()
	 * @generated
	 * @ordered
	 */
	protected static final String ITEM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getItem() <em>Item</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItem()
	 * @generated
	 * @ordered
	 */
	protected String item = ITEM_EDEFAULT;

	/**
	 * The default value of the '{@link #getPhase() <em>Phase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhase()
	 * @generated
	 * @ordered
	 */
	protected static final String PHASE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPhase() <em>Phase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhase()
	 * @generated
	 * @ordered
	 */
	protected String phase = PHASE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTurn() <em>Turn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTurn()
	 * @generated
	 * @ordered
	 */
	protected static final int TURN_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getTurn() <em>Turn</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTurn()
	 * @generated
	 * @ordered
	 */
	protected int turn = TURN_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinutes() <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final int MINUTES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMinutes() <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinutes()
	 * @generated
	 * @ordered
	 */
	protected int minutes = MINUTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final PauseReason REASON_EDEFAULT = PauseReason.NONE;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected PauseReason reason = REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getMember() <em>Member</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMember()
	 * @generated
	 * @ordered
	 */
	protected static final String MEMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMember() <em>Member</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMember()
	 * @generated
	 * @ordered
	 */
	protected String member = MEMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getArtefact() <em>Artefact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArtefact()
	 * @generated
	 * @ordered
	 */
	protected static final String ARTEFACT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getArtefact() <em>Artefact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArtefact()
	 * @generated
	 * @ordered
	 */
	protected String artefact = ARTEFACT_EDEFAULT;

	/**
	 * The default value of the '{@link #getGuidance() <em>Guidance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuidance()
	 * @generated
	 * @ordered
	 */
	protected static final String GUIDANCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGuidance() <em>Guidance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuidance()
	 * @generated
	 * @ordered
	 */
	protected String guidance = GUIDANCE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RunEventImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MeetingPackage.Literals.RUN_EVENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(long newNumber) {
		long oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.RUN_EVENT__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getAt() {
		return at;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAt(Instant newAt) {
		Instant oldAt = at;
		at = newAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.RUN_EVENT__AT, oldAt, at));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EventKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(EventKind newKind) {
		EventKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.RUN_EVENT__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getItem() {
		return item;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setItem(String newItem) {
		String oldItem = item;
		item = newItem;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.RUN_EVENT__ITEM, oldItem, item));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPhase() {
		return phase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhase(String newPhase) {
		String oldPhase = phase;
		phase = newPhase;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.RUN_EVENT__PHASE, oldPhase, phase));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTurn() {
		return turn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTurn(int newTurn) {
		int oldTurn = turn;
		turn = newTurn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.RUN_EVENT__TURN, oldTurn, turn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMinutes() {
		return minutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinutes(int newMinutes) {
		int oldMinutes = minutes;
		minutes = newMinutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.RUN_EVENT__MINUTES, oldMinutes, minutes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PauseReason getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(PauseReason newReason) {
		PauseReason oldReason = reason;
		reason = newReason == null ? REASON_EDEFAULT : newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.RUN_EVENT__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMember() {
		return member;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMember(String newMember) {
		String oldMember = member;
		member = newMember;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.RUN_EVENT__MEMBER, oldMember, member));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getArtefact() {
		return artefact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArtefact(String newArtefact) {
		String oldArtefact = artefact;
		artefact = newArtefact;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.RUN_EVENT__ARTEFACT, oldArtefact, artefact));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGuidance() {
		return guidance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGuidance(String newGuidance) {
		String oldGuidance = guidance;
		guidance = newGuidance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.RUN_EVENT__GUIDANCE, oldGuidance, guidance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case MeetingPackage.RUN_EVENT__NUMBER:
				return getNumber();
			case MeetingPackage.RUN_EVENT__AT:
				return getAt();
			case MeetingPackage.RUN_EVENT__KIND:
				return getKind();
			case MeetingPackage.RUN_EVENT__ITEM:
				return getItem();
			case MeetingPackage.RUN_EVENT__PHASE:
				return getPhase();
			case MeetingPackage.RUN_EVENT__TURN:
				return getTurn();
			case MeetingPackage.RUN_EVENT__MINUTES:
				return getMinutes();
			case MeetingPackage.RUN_EVENT__REASON:
				return getReason();
			case MeetingPackage.RUN_EVENT__MEMBER:
				return getMember();
			case MeetingPackage.RUN_EVENT__ARTEFACT:
				return getArtefact();
			case MeetingPackage.RUN_EVENT__GUIDANCE:
				return getGuidance();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case MeetingPackage.RUN_EVENT__NUMBER:
				setNumber((Long)newValue);
				return;
			case MeetingPackage.RUN_EVENT__AT:
				setAt((Instant)newValue);
				return;
			case MeetingPackage.RUN_EVENT__KIND:
				setKind((EventKind)newValue);
				return;
			case MeetingPackage.RUN_EVENT__ITEM:
				setItem((String)newValue);
				return;
			case MeetingPackage.RUN_EVENT__PHASE:
				setPhase((String)newValue);
				return;
			case MeetingPackage.RUN_EVENT__TURN:
				setTurn((Integer)newValue);
				return;
			case MeetingPackage.RUN_EVENT__MINUTES:
				setMinutes((Integer)newValue);
				return;
			case MeetingPackage.RUN_EVENT__REASON:
				setReason((PauseReason)newValue);
				return;
			case MeetingPackage.RUN_EVENT__MEMBER:
				setMember((String)newValue);
				return;
			case MeetingPackage.RUN_EVENT__ARTEFACT:
				setArtefact((String)newValue);
				return;
			case MeetingPackage.RUN_EVENT__GUIDANCE:
				setGuidance((String)newValue);
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
			case MeetingPackage.RUN_EVENT__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case MeetingPackage.RUN_EVENT__AT:
				setAt(AT_EDEFAULT);
				return;
			case MeetingPackage.RUN_EVENT__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case MeetingPackage.RUN_EVENT__ITEM:
				setItem(ITEM_EDEFAULT);
				return;
			case MeetingPackage.RUN_EVENT__PHASE:
				setPhase(PHASE_EDEFAULT);
				return;
			case MeetingPackage.RUN_EVENT__TURN:
				setTurn(TURN_EDEFAULT);
				return;
			case MeetingPackage.RUN_EVENT__MINUTES:
				setMinutes(MINUTES_EDEFAULT);
				return;
			case MeetingPackage.RUN_EVENT__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case MeetingPackage.RUN_EVENT__MEMBER:
				setMember(MEMBER_EDEFAULT);
				return;
			case MeetingPackage.RUN_EVENT__ARTEFACT:
				setArtefact(ARTEFACT_EDEFAULT);
				return;
			case MeetingPackage.RUN_EVENT__GUIDANCE:
				setGuidance(GUIDANCE_EDEFAULT);
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
			case MeetingPackage.RUN_EVENT__NUMBER:
				return number != NUMBER_EDEFAULT;
			case MeetingPackage.RUN_EVENT__AT:
				return AT_EDEFAULT == null ? at != null : !AT_EDEFAULT.equals(at);
			case MeetingPackage.RUN_EVENT__KIND:
				return kind != KIND_EDEFAULT;
			case MeetingPackage.RUN_EVENT__ITEM:
				return ITEM_EDEFAULT == null ? item != null : !ITEM_EDEFAULT.equals(item);
			case MeetingPackage.RUN_EVENT__PHASE:
				return PHASE_EDEFAULT == null ? phase != null : !PHASE_EDEFAULT.equals(phase);
			case MeetingPackage.RUN_EVENT__TURN:
				return turn != TURN_EDEFAULT;
			case MeetingPackage.RUN_EVENT__MINUTES:
				return minutes != MINUTES_EDEFAULT;
			case MeetingPackage.RUN_EVENT__REASON:
				return reason != REASON_EDEFAULT;
			case MeetingPackage.RUN_EVENT__MEMBER:
				return MEMBER_EDEFAULT == null ? member != null : !MEMBER_EDEFAULT.equals(member);
			case MeetingPackage.RUN_EVENT__ARTEFACT:
				return ARTEFACT_EDEFAULT == null ? artefact != null : !ARTEFACT_EDEFAULT.equals(artefact);
			case MeetingPackage.RUN_EVENT__GUIDANCE:
				return GUIDANCE_EDEFAULT == null ? guidance != null : !GUIDANCE_EDEFAULT.equals(guidance);
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
		result.append(" (number: ");
		result.append(number);
		result.append(", at: ");
		result.append(at);
		result.append(", kind: ");
		result.append(kind);
		result.append(", item: ");
		result.append(item);
		result.append(", phase: ");
		result.append(phase);
		result.append(", turn: ");
		result.append(turn);
		result.append(", minutes: ");
		result.append(minutes);
		result.append(", reason: ");
		result.append(reason);
		result.append(", member: ");
		result.append(member);
		result.append(", artefact: ");
		result.append(artefact);
		result.append(", guidance: ");
		result.append(guidance);
		result.append(')');
		return result.toString();
	}

} //RunEventImpl
