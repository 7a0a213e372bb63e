/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kring.model.meeting.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.kring.model.common.impl.IdentifiedImpl;

import org.kring.model.meeting.Case;
import org.kring.model.meeting.CaseScore;
import org.kring.model.meeting.LaterRating;
import org.kring.model.meeting.MeetingPackage;

import org.kring.model.method.CaseKind;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Case</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kring.model.meeting.impl.CaseImpl#getPresenter <em>Presenter</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.CaseImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.CaseImpl#getSituation <em>Situation</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.CaseImpl#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.CaseImpl#getTheme <em>Theme</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.CaseImpl#getWorkContext <em>Work Context</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.CaseImpl#isChosen <em>Chosen</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.CaseImpl#getNow <em>Now</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.CaseImpl#getWanted <em>Wanted</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.CaseImpl#getLater <em>Later</em>}</li>
 *   <li>{@link org.kring.model.meeting.impl.CaseImpl#getScores <em>Scores</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CaseImpl extends IdentifiedImpl implements Case {
	/**
	 * The default value of the '{@link #getPresenter() <em>Presenter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPresenter()
	 * @generated
	 * @ordered
	 */
	protected static final String PRESENTER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPresenter() <em>Presenter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPresenter()
	 * @generated
	 * @ordered
	 */
	protected String presenter = PRESENTER_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final CaseKind KIND_EDEFAULT = CaseKind.UNSTATED;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected CaseKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getSituation() <em>Situation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSituation()
	 * @generated
	 * @ordered
	 */
	protected static final String SITUATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSituation() <em>Situation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSituation()
	 * @generated
	 * @ordered
	 */
	protected String situation = SITUATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getQuestion() <em>Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuestion()
	 * @generated
	 * @ordered
	 */
	protected static final String QUESTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getQuestion() <em>Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuestion()
	 * @generated
	 * @ordered
	 */
	protected String question = QUESTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getTheme() <em>Theme</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTheme()
	 * @generated
	 * @ordered
	 */
	protected static final String THEME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTheme() <em>Theme</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTheme()
	 * @generated
	 * @ordered
	 */
	protected String theme = THEME_EDEFAULT;

	/**
	 * The default value of the '{@link #getWorkContext() <em>Work Context</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorkContext()
	 * @generated
	 * @ordered
	 */
	protected static final String WORK_CONTEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWorkContext() <em>Work Context</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorkContext()
	 * @generated
	 * @ordered
	 */
	protected String workContext = WORK_CONTEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #isChosen() <em>Chosen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isChosen()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CHOSEN_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isChosen() <em>Chosen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isChosen()
	 * @generated
	 * @ordered
	 */
	protected boolean chosen = CHOSEN_EDEFAULT;

	/**
	 * The default value of the '{@link #getNow() <em>Now</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNow()
	 * @generated
	 * @ordered
	 */
	protected static final int NOW_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getNow() <em>Now</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNow()
	 * @generated
	 * @ordered
	 */
	protected int now = NOW_EDEFAULT;

	/**
	 * The default value of the '{@link #getWanted() <em>Wanted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWanted()
	 * @generated
	 * @ordered
	 */
	protected static final int WANTED_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getWanted() <em>Wanted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWanted()
	 * @generated
	 * @ordered
	 */
	protected int wanted = WANTED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLater() <em>Later</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLater()
	 * @generated
	 * @ordered
	 */
	protected EList<LaterRating> later;

	/**
	 * The cached value of the '{@link #getScores() <em>Scores</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScores()
	 * @generated
	 * @ordered
	 */
	protected EList<CaseScore> scores;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CaseImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MeetingPackage.Literals.CASE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPresenter() {
		return presenter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPresenter(String newPresenter) {
		String oldPresenter = presenter;
		presenter = newPresenter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.CASE__PRESENTER, oldPresenter, presenter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CaseKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(CaseKind newKind) {
		CaseKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.CASE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSituation() {
		return situation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSituation(String newSituation) {
		String oldSituation = situation;
		situation = newSituation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.CASE__SITUATION, oldSituation, situation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getQuestion() {
		return question;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuestion(String newQuestion) {
		String oldQuestion = question;
		question = newQuestion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.CASE__QUESTION, oldQuestion, question));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTheme() {
		return theme;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTheme(String newTheme) {
		String oldTheme = theme;
		theme = newTheme;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.CASE__THEME, oldTheme, theme));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWorkContext() {
		return workContext;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWorkContext(String newWorkContext) {
		String oldWorkContext = workContext;
		workContext = newWorkContext;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.CASE__WORK_CONTEXT, oldWorkContext, workContext));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isChosen() {
		return chosen;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChosen(boolean newChosen) {
		boolean oldChosen = chosen;
		chosen = newChosen;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.CASE__CHOSEN, oldChosen, chosen));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getNow() {
		return now;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNow(int newNow) {
		int oldNow = now;
		now = newNow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.CASE__NOW, oldNow, now));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getWanted() {
		return wanted;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWanted(int newWanted) {
		int oldWanted = wanted;
		wanted = newWanted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingPackage.CASE__WANTED, oldWanted, wanted));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LaterRating> getLater() {
		if (later == null) {
			later = new EObjectContainmentEList<LaterRating>(LaterRating.class, this, MeetingPackage.CASE__LATER);
		}
		return later;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CaseScore> getScores() {
		if (scores == null) {
			scores = new EObjectContainmentEList<CaseScore>(CaseScore.class, this, MeetingPackage.CASE__SCORES);
		}
		return scores;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MeetingPackage.CASE__LATER:
				return ((InternalEList<?>)getLater()).basicRemove(otherEnd, msgs);
			case MeetingPackage.CASE__SCORES:
				return ((InternalEList<?>)getScores()).basicRemove(otherEnd, msgs);
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
			case MeetingPackage.CASE__PRESENTER:
				return getPresenter();
			case MeetingPackage.CASE__KIND:
				return getKind();
			case MeetingPackage.CASE__SITUATION:
				return getSituation();
			case MeetingPackage.CASE__QUESTION:
				return getQuestion();
			case MeetingPackage.CASE__THEME:
				return getTheme();
			case MeetingPackage.CASE__WORK_CONTEXT:
				return getWorkContext();
			case MeetingPackage.CASE__CHOSEN:
				return isChosen();
			case MeetingPackage.CASE__NOW:
				return getNow();
			case MeetingPackage.CASE__WANTED:
				return getWanted();
			case MeetingPackage.CASE__LATER:
				return getLater();
			case MeetingPackage.CASE__SCORES:
				return getScores();
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
			case MeetingPackage.CASE__PRESENTER:
				setPresenter((String)newValue);
				return;
			case MeetingPackage.CASE__KIND:
				setKind((CaseKind)newValue);
				return;
			case MeetingPackage.CASE__SITUATION:
				setSituation((String)newValue);
				return;
			case MeetingPackage.CASE__QUESTION:
				setQuestion((String)newValue);
				return;
			case MeetingPackage.CASE__THEME:
				setTheme((String)newValue);
				return;
			case MeetingPackage.CASE__WORK_CONTEXT:
				setWorkContext((String)newValue);
				return;
			case MeetingPackage.CASE__CHOSEN:
				setChosen((Boolean)newValue);
				return;
			case MeetingPackage.CASE__NOW:
				setNow((Integer)newValue);
				return;
			case MeetingPackage.CASE__WANTED:
				setWanted((Integer)newValue);
				return;
			case MeetingPackage.CASE__LATER:
				getLater().clear();
				getLater().addAll((Collection<? extends LaterRating>)newValue);
				return;
			case MeetingPackage.CASE__SCORES:
				getScores().clear();
				getScores().addAll((Collection<? extends CaseScore>)newValue);
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
			case MeetingPackage.CASE__PRESENTER:
				setPresenter(PRESENTER_EDEFAULT);
				return;
			case MeetingPackage.CASE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case MeetingPackage.CASE__SITUATION:
				setSituation(SITUATION_EDEFAULT);
				return;
			case MeetingPackage.CASE__QUESTION:
				setQuestion(QUESTION_EDEFAULT);
				return;
			case MeetingPackage.CASE__THEME:
				setTheme(THEME_EDEFAULT);
				return;
			case MeetingPackage.CASE__WORK_CONTEXT:
				setWorkContext(WORK_CONTEXT_EDEFAULT);
				return;
			case MeetingPackage.CASE__CHOSEN:
				setChosen(CHOSEN_EDEFAULT);
				return;
			case MeetingPackage.CASE__NOW:
				setNow(NOW_EDEFAULT);
				return;
			case MeetingPackage.CASE__WANTED:
				setWanted(WANTED_EDEFAULT);
				return;
			case MeetingPackage.CASE__LATER:
				getLater().clear();
				return;
			case MeetingPackage.CASE__SCORES:
				getScores().clear();
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
			case MeetingPackage.CASE__PRESENTER:
				return PRESENTER_EDEFAULT == null ? presenter != null : !PRESENTER_EDEFAULT.equals(presenter);
			case MeetingPackage.CASE__KIND:
				return kind != KIND_EDEFAULT;
			case MeetingPackage.CASE__SITUATION:
				return SITUATION_EDEFAULT == null ? situation != null : !SITUATION_EDEFAULT.equals(situation);
			case MeetingPackage.CASE__QUESTION:
				return QUESTION_EDEFAULT == null ? question != null : !QUESTION_EDEFAULT.equals(question);
			case MeetingPackage.CASE__THEME:
				return THEME_EDEFAULT == null ? theme != null : !THEME_EDEFAULT.equals(theme);
			case MeetingPackage.CASE__WORK_CONTEXT:
				return WORK_CONTEXT_EDEFAULT == null ? workContext != null : !WORK_CONTEXT_EDEFAULT.equals(workContext);
			case MeetingPackage.CASE__CHOSEN:
				return chosen != CHOSEN_EDEFAULT;
			case MeetingPackage.CASE__NOW:
				return now != NOW_EDEFAULT;
			case MeetingPackage.CASE__WANTED:
				return wanted != WANTED_EDEFAULT;
			case MeetingPackage.CASE__LATER:
				return later != null && !later.isEmpty();
			case MeetingPackage.CASE__SCORES:
				return scores != null && !scores.isEmpty();
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
		result.append(" (presenter: ");
		result.append(presenter);
		result.append(", kind: ");
		result.append(kind);
		result.append(", situation: ");
		result.append(situation);
		result.append(", question: ");
		result.append(question);
		result.append(", theme: ");
		result.append(theme);
		result.append(", workContext: ");
		result.append(workContext);
		result.append(", chosen: ");
		result.append(chosen);
		result.append(", now: ");
		result.append(now);
		result.append(", wanted: ");
		result.append(wanted);
		result.append(')');
		return result.toString();
	}

} //CaseImpl
