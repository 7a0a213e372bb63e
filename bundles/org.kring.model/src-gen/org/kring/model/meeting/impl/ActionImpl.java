/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.meeting.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.kring.model.meeting.Action;
import org.kring.model.meeting.Commitment;
import org.kring.model.meeting.MeetingPackage;
import org.kring.model.meeting.OutcomeKind;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Action</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.meeting.impl.ActionImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.ActionImpl#getDue <em>Due</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.ActionImpl#isFirst <em>First</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.ActionImpl#getWhere <em>Where</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.ActionImpl#isSpecific <em>Specific</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.ActionImpl#isMeasurable <em>Measurable</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.ActionImpl#isAcceptable <em>Acceptable</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.ActionImpl#isRealistic <em>Realistic</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.ActionImpl#isTimeBound <em>Time Bound</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.ActionImpl#getCommitments <em>Commitments</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.ActionImpl#getOutcome <em>Outcome</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.ActionImpl#getOutcomeDate <em>Outcome Date</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.ActionImpl#getOutcomeText <em>Outcome Text</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ActionImpl extends ArtefactImpl implements Action {
	/**
	 * The default value of the '{@link #getOwner() <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected static final String OWNER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOwner() <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected String owner = OWNER_EDEFAULT;

	/**
	 * The default value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected LocalDate due = DUE_EDEFAULT;

	/**
	 * The default value of the '{@link #isFirst() <em>First</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFirst()
	 * @generated
	 * @ordered
	 */
	protected static final boolean FIRST_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isFirst() <em>First</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFirst()
	 * @generated
	 * @ordered
	 */
	protected boolean first = FIRST_EDEFAULT;

	/**
	 * The default value of the '{@link #getWhere() <em>Where</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhere()
	 * @generated
	 * @ordered
	 */
	protected static final String WHERE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWhere() <em>Where</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhere()
	 * @generated
	 * @ordered
	 */
	protected String where = WHERE_EDEFAULT;

	/**
	 * The default value of the '{@link #isSpecific() <em>Specific</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSpecific()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SPECIFIC_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSpecific() <em>Specific</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSpecific()
	 * @generated
	 * @ordered
	 */
	protected boolean specific = SPECIFIC_EDEFAULT;

	/**
	 * The default value of the '{@link #isMeasurable() <em>Measurable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMeasurable()
	 * @generated
	 * @ordered
	 */
	protected static final boolean MEASURABLE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isMeasurable() <em>Measurable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMeasurable()
	 * @generated
	 * @ordered
	 */
	protected boolean measurable = MEASURABLE_EDEFAULT;

	/**
	 * The default value of the '{@link #isAcceptable() <em>Acceptable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAcceptable()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ACCEPTABLE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAcceptable() <em>Acceptable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAcceptable()
	 * @generated
	 * @ordered
	 */
	protected boolean acceptable = ACCEPTABLE_EDEFAULT;

	/**
	 * The default value of the '{@link #isRealistic() <em>Realistic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRealistic()
	 * @generated
	 * @ordered
	 */
	protected static final boolean REALISTIC_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRealistic() <em>Realistic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRealistic()
	 * @generated
	 * @ordered
	 */
	protected boolean realistic = REALISTIC_EDEFAULT;

	/**
	 * The default value of the '{@link #isTimeBound() <em>Time Bound</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTimeBound()
	 * @generated
	 * @ordered
	 */
	protected static final boolean TIME_BOUND_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isTimeBound() <em>Time Bound</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTimeBound()
	 * @generated
	 * @ordered
	 */
	protected boolean timeBound = TIME_BOUND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCommitments() <em>Commitments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommitments()
	 * @generated
	 * @ordered
	 */
	protected EList<Commitment> commitments;

	/**
	 * The default value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcome()
	 * @generated
	 * @ordered
	 */
	protected static final OutcomeKind OUTCOME_EDEFAULT = OutcomeKind.OPEN;

	/**
	 * The cached value of the '{@link #getOutcome() <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcome()
	 * @generated
	 * @ordered
	 */
	protected OutcomeKind outcome = OUTCOME_EDEFAULT;

	/**
	 * The default value of the '{@link #getOutcomeDate() <em>Outcome Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcomeDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate OUTCOME_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOutcomeDate() <em>Outcome Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcomeDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate outcomeDate = OUTCOME_DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOutcomeText() <em>Outcome Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcomeText()
	 * @generated
	 * @ordered
	 */
	protected static final String OUTCOME_TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOutcomeText() <em>Outcome Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcomeText()
	 * @generated
	 * @ordered
	 */
	protected String outcomeText = OUTCOME_TEXT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ActionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MeetingPackage.Literals.ACTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOwner() {
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwner(String newOwner) {
		String oldOwner = owner;
		owner = newOwner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.ACTION__OWNER, oldOwner, owner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDue() {
		return due;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDue(LocalDate newDue) {
		LocalDate oldDue = due;
		due = newDue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.ACTION__DUE, oldDue, due));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isFirst() {
		return first;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirst(boolean newFirst) {
		boolean oldFirst = first;
		first = newFirst;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.ACTION__FIRST, oldFirst, first));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWhere() {
		return where;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhere(String newWhere) {
		String oldWhere = where;
		where = newWhere;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.ACTION__WHERE, oldWhere, where));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSpecific() {
		return specific;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpecific(boolean newSpecific) {
		boolean oldSpecific = specific;
		specific = newSpecific;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.ACTION__SPECIFIC, oldSpecific, specific));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isMeasurable() {
		return measurable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeasurable(boolean newMeasurable) {
		boolean oldMeasurable = measurable;
		measurable = newMeasurable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.ACTION__MEASURABLE, oldMeasurable, measurable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAcceptable() {
		return acceptable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAcceptable(boolean newAcceptable) {
		boolean oldAcceptable = acceptable;
		acceptable = newAcceptable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.ACTION__ACCEPTABLE, oldAcceptable, acceptable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRealistic() {
		return realistic;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRealistic(boolean newRealistic) {
		boolean oldRealistic = realistic;
		realistic = newRealistic;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.ACTION__REALISTIC, oldRealistic, realistic));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isTimeBound() {
		return timeBound;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimeBound(boolean newTimeBound) {
		boolean oldTimeBound = timeBound;
		timeBound = newTimeBound;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.ACTION__TIME_BOUND, oldTimeBound, timeBound));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Commitment> getCommitments() {
		if (commitments == null) {
			commitments = new EObjectContainmentEList<Commitment>(Commitment.class, this, MeetingPackage.ACTION__COMMITMENTS);
		}
		return commitments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OutcomeKind getOutcome() {
		return outcome;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutcome(OutcomeKind newOutcome) {
		OutcomeKind oldOutcome = outcome;
		outcome = newOutcome == null ? OUTCOME_EDEFAULT : newOutcome;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.ACTION__OUTCOME, oldOutcome, outcome));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getOutcomeDate() {
		return outcomeDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutcomeDate(LocalDate newOutcomeDate) {
		LocalDate oldOutcomeDate = outcomeDate;
		outcomeDate = newOutcomeDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.ACTION__OUTCOME_DATE, oldOutcomeDate, outcomeDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOutcomeText() {
		return outcomeText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutcomeText(String newOutcomeText) {
		String oldOutcomeText = outcomeText;
		outcomeText = newOutcomeText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.ACTION__OUTCOME_TEXT, oldOutcomeText, outcomeText));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MeetingPackage.ACTION__COMMITMENTS:
				return ((InternalEList<?>)getCommitments()).basicRemove(otherEnd, msgs);
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
			case MeetingPackage.ACTION__OWNER:
				return getOwner();
			case MeetingPackage.ACTION__DUE:
				return getDue();
			case MeetingPackage.ACTION__FIRST:
				return isFirst();
			case MeetingPackage.ACTION__WHERE:
				return getWhere();
			case MeetingPackage.ACTION__SPECIFIC:
				return isSpecific();
			case MeetingPackage.ACTION__MEASURABLE:
				return isMeasurable();
			case MeetingPackage.ACTION__ACCEPTABLE:
				return isAcceptable();
			case MeetingPackage.ACTION__REALISTIC:
				return isRealistic();
			case MeetingPackage.ACTION__TIME_BOUND:
				return isTimeBound();
			case MeetingPackage.ACTION__COMMITMENTS:
				return getCommitments();
			case MeetingPackage.ACTION__OUTCOME:
				return getOutcome();
			case MeetingPackage.ACTION__OUTCOME_DATE:
				return getOutcomeDate();
			case MeetingPackage.ACTION__OUTCOME_TEXT:
				return getOutcomeText();
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
			case MeetingPackage.ACTION__OWNER:
				setOwner((String)newValue);
				return;
			case MeetingPackage.ACTION__DUE:
				setDue((LocalDate)newValue);
				return;
			case MeetingPackage.ACTION__FIRST:
				setFirst((Boolean)newValue);
				return;
			case MeetingPackage.ACTION__WHERE:
				setWhere((String)newValue);
				return;
			case MeetingPackage.ACTION__SPECIFIC:
				setSpecific((Boolean)newValue);
				return;
			case MeetingPackage.ACTION__MEASURABLE:
				setMeasurable((Boolean)newValue);
				return;
			case MeetingPackage.ACTION__ACCEPTABLE:
				setAcceptable((Boolean)newValue);
				return;
			case MeetingPackage.ACTION__REALISTIC:
				setRealistic((Boolean)newValue);
				return;
			case MeetingPackage.ACTION__TIME_BOUND:
				setTimeBound((Boolean)newValue);
				return;
			case MeetingPackage.ACTION__COMMITMENTS:
				getCommitments().clear();
				getCommitments().addAll((Collection<? extends Commitment>)newValue);
				return;
			case MeetingPackage.ACTION__OUTCOME:
				setOutcome((OutcomeKind)newValue);
				return;
			case MeetingPackage.ACTION__OUTCOME_DATE:
				setOutcomeDate((LocalDate)newValue);
				return;
			case MeetingPackage.ACTION__OUTCOME_TEXT:
				setOutcomeText((String)newValue);
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
			case MeetingPackage.ACTION__OWNER:
				setOwner(OWNER_EDEFAULT);
				return;
			case MeetingPackage.ACTION__DUE:
				setDue(DUE_EDEFAULT);
				return;
			case MeetingPackage.ACTION__FIRST:
				setFirst(FIRST_EDEFAULT);
				return;
			case MeetingPackage.ACTION__WHERE:
				setWhere(WHERE_EDEFAULT);
				return;
			case MeetingPackage.ACTION__SPECIFIC:
				setSpecific(SPECIFIC_EDEFAULT);
				return;
			case MeetingPackage.ACTION__MEASURABLE:
				setMeasurable(MEASURABLE_EDEFAULT);
				return;
			case MeetingPackage.ACTION__ACCEPTABLE:
				setAcceptable(ACCEPTABLE_EDEFAULT);
				return;
			case MeetingPackage.ACTION__REALISTIC:
				setRealistic(REALISTIC_EDEFAULT);
				return;
			case MeetingPackage.ACTION__TIME_BOUND:
				setTimeBound(TIME_BOUND_EDEFAULT);
				return;
			case MeetingPackage.ACTION__COMMITMENTS:
				getCommitments().clear();
				return;
			case MeetingPackage.ACTION__OUTCOME:
				setOutcome(OUTCOME_EDEFAULT);
				return;
			case MeetingPackage.ACTION__OUTCOME_DATE:
				setOutcomeDate(OUTCOME_DATE_EDEFAULT);
				return;
			case MeetingPackage.ACTION__OUTCOME_TEXT:
				setOutcomeText(OUTCOME_TEXT_EDEFAULT);
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
			case MeetingPackage.ACTION__OWNER:
				return OWNER_EDEFAULT == null ? owner != null : !OWNER_EDEFAULT.equals(owner);
			case MeetingPackage.ACTION__DUE:
				return DUE_EDEFAULT == null ? due != null : !DUE_EDEFAULT.equals(due);
			case MeetingPackage.ACTION__FIRST:
				return first != FIRST_EDEFAULT;
			case MeetingPackage.ACTION__WHERE:
				return WHERE_EDEFAULT == null ? where != null : !WHERE_EDEFAULT.equals(where);
			case MeetingPackage.ACTION__SPECIFIC:
				return specific != SPECIFIC_EDEFAULT;
			case MeetingPackage.ACTION__MEASURABLE:
				return measurable != MEASURABLE_EDEFAULT;
			case MeetingPackage.ACTION__ACCEPTABLE:
				return acceptable != ACCEPTABLE_EDEFAULT;
			case MeetingPackage.ACTION__REALISTIC:
				return realistic != REALISTIC_EDEFAULT;
			case MeetingPackage.ACTION__TIME_BOUND:
				return timeBound != TIME_BOUND_EDEFAULT;
			case MeetingPackage.ACTION__COMMITMENTS:
				return commitments != null && !commitments.isEmpty();
			case MeetingPackage.ACTION__OUTCOME:
				return outcome != OUTCOME_EDEFAULT;
			case MeetingPackage.ACTION__OUTCOME_DATE:
				return OUTCOME_DATE_EDEFAULT == null ? outcomeDate != null : !OUTCOME_DATE_EDEFAULT.equals(outcomeDate);
			case MeetingPackage.ACTION__OUTCOME_TEXT:
				return OUTCOME_TEXT_EDEFAULT == null ? outcomeText != null : !OUTCOME_TEXT_EDEFAULT.equals(outcomeText);
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
		result.append(" (owner: ");
		result.append(owner);
		result.append(", due: ");
		result.append(due);
		result.append(", first: ");
		result.append(first);
		result.append(", where: ");
		result.append(where);
		result.append(", specific: ");
		result.append(specific);
		result.append(", measurable: ");
		result.append(measurable);
		result.append(", acceptable: ");
		result.append(acceptable);
		result.append(", realistic: ");
		result.append(realistic);
		result.append(", timeBound: ");
		result.append(timeBound);
		result.append(", outcome: ");
		result.append(outcome);
		result.append(", outcomeDate: ");
		result.append(outcomeDate);
		result.append(", outcomeText: ");
		result.append(outcomeText);
		result.append(')');
		return result.toString();
	}

} //ActionImpl
