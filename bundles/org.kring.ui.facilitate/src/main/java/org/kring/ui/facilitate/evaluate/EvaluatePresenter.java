// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.osgi.util.NLS;
import org.kring.evaluation.Audience;
import org.kring.method.Words;
import org.kring.model.common.Axis;
import org.kring.model.evaluation.Item;
import org.kring.model.evaluation.ItemKind;
import org.kring.practice.evaluate.Evaluation;
import org.kring.practice.evaluate.FormFilling;
import org.kring.practice.plan.MeetingReading;
import org.kring.store.StoreException;
import org.kring.ui.Editing;
import org.kring.ui.facilitate.FacilitateServices;
import org.kring.ui.facilitate.OpenItem;
import org.kring.ui.facilitate.files.Names;
import org.kring.ui.facilitate.text.Labels;
import org.kring.ui.facilitate.text.Messages;
import org.kring.ui.practice.Notices;
import org.kring.ui.practice.OneAtATime;

/**
 * Decides what the evaluation shows. Who somebody is, is only used to tick them off and to ask what is theirs to
 * answer; it never stands with the answers. While it is open, nothing but the count is shown (anonymity rule, 1).
 */
final class EvaluatePresenter {

    private final EvaluateView view;
    private final FacilitateServices services;
    private final OpenItem openItem;
    private final MeetingReading opened;
    private final Names names;
    private Evaluation evaluation;
    private final Labels labels;
    private final Notices notices;
    private final OneAtATime keeping;
    private Evaluation.Progress collected = Evaluation.Progress.NONE;
    private String member = "";
    private FormFilling answers;
    private FormEditing form;
    /** Open questions whose words cannot be kept as they are. */
    private final Set<String> refused = new HashSet<>();

    EvaluatePresenter(EvaluateView view, FacilitateServices services, OpenItem openItem, MeetingReading opened) {
        this.view = view;
        this.services = services;
        this.openItem = openItem;
        this.opened = opened;
        this.names = new Names(opened.names());
        this.labels = new Labels(services.locale());
        this.notices = new Notices(services.practice()::accept, services.documents(), view::altered);
        this.keeping = new OneAtATime(services.background());
    }

    /** Shows how many have filled in. */
    void open() {
        notices.show(opened.notices());
        services.background()
                .start(
                        Messages.Evaluate_loading,
                        () -> Evaluation.of(opened.folder(), opened.catalogue().instrument(), services.random()),
                        read -> {
                            evaluation = read;
                            reload(this::overview);
                        },
                        this::failed);
    }

    /** Accepts the document that is told to be altered. */
    void accept() {
        notices.accept();
    }

    private void reload(Runnable then) {
        services.background()
                .start(
                        Messages.Evaluate_loading,
                        evaluation::progress,
                        read -> {
                            collected = read;
                            then.run();
                        },
                        this::failed);
    }

    private void failed(StoreException failure) {
        view.problem(services.documents().sentence(failure));
    }

    /** The screen between two people. */
    void overview() {
        forget();
        boolean everybody = waiting().isEmpty();
        view.overview(count(), todo(everybody), everybody);
        opened.readOnly().ifPresent(each -> view.readOnly(services.documents().sentence(each)));
    }

    private String todo(boolean everybody) {
        if (collected.closed()) {
            return canLateCount() ? Messages.Evaluate_closed : Messages.Evaluate_closedFew;
        }
        return everybody ? Messages.Evaluate_everybody : Messages.Evaluate_todo;
    }

    /** Nobody who takes the laptop next finds what was answered. */
    private void forget() {
        answers = null;
        form = null;
        refused.clear();
        member = "";
    }

    /** What was answered on the form, to be taken back until it is handed in. */
    Editing editing() {
        return form == null ? Editing.NONE : form.editing();
    }

    private String count() {
        return NLS.bind(
                Messages.Evaluate_count, collected.answered().size(), present().size());
    }

    private List<String> present() {
        return evaluation.present();
    }

    private List<EvaluateView.Person> waiting() {
        return present().stream()
                .filter(each -> !collected.answered().contains(each))
                .map(each -> new EvaluateView.Person(each, names.of(each)))
                .toList();
    }

    /** The next person takes the laptop; who has answered elsewhere in the meantime is not asked again. */
    void pass() {
        reload(() -> view.who(waiting()));
    }

    /** Somebody begins their form. */
    void begin(String who) {
        member = who;
        answers = evaluation.form(who);
        form = new FormEditing(answers, view, this::progress);
        view.form(questions());
        progress();
    }

    private List<EvaluateView.Question> questions() {
        List<EvaluateView.Question> questions = new ArrayList<>();
        Locale locale = services.locale();
        String before = "";
        for (Item each : openLast()) {
            boolean open = isOpen(each);
            String heading = open || !each.isCounts() && each.getAxis() != Axis.OWN
                    ? Messages.Evaluate_whole
                    : labels.of(each.getAxis());
            questions.add(new EvaluateView.Question(
                    each.getId(), Words.of(each.getText(), locale), open, heading.equals(before) ? "" : heading));
            before = heading;
        }
        return questions;
    }

    /** Who marks by digits never types one into a text that stands in between. */
    private List<Item> openLast() {
        return answers.items().stream()
                .sorted(Comparator.comparing(EvaluatePresenter::isOpen))
                .toList();
    }

    private static boolean isOpen(Item item) {
        return item.getKind() == ItemKind.OPEN;
    }

    /** Marks a question: 1 to 10, 0 takes the mark back, -1 means that it does not apply. */
    void mark(String item, int value) {
        form.mark(item, value);
        view.mark(item, value);
        progress();
    }

    /** Answers an open question. */
    void write(String item, String words) {
        boolean fits = FormFilling.fits(words);
        if (fits ? refused.remove(item) : refused.add(item)) {
            String most = String.format(services.locale(), "%,d", FormFilling.LONGEST_TEXT);
            view.refused(item, fits ? "" : NLS.bind(Messages.Evaluate_tooLong, most));
        }
        if (fits) {
            form.write(item, words);
        }
        progress();
    }

    /** Goes back without keeping anything; asks first when there is something to throw away. */
    void cancel() {
        if (isFilled()) {
            view.askForget();
        } else {
            overview();
        }
    }

    /** Whether a form has something in it that is not handed in. */
    boolean isFilled() {
        return answers != null && !(answers.empty() && refused.isEmpty());
    }

    private void progress() {
        String how = answers.complete() ? Messages.Evaluate_complete : Messages.Evaluate_openStays;
        boolean fits = refused.isEmpty();
        view.progress(fits ? how : Messages.Evaluate_shorten, fits && !answers.empty());
    }

    /** Hands the form in as it is now; it is unsigned from here on. */
    void handIn() {
        if (!isFilled()) {
            return;
        }
        FormFilling filled = answers.copy();
        String who = member;
        keeping.start(
                Messages.Evaluate_loading,
                () -> {
                    evaluation.handIn(who, filled);
                    return evaluation.progress();
                },
                this::thank,
                this::failed);
    }

    private void thank(Evaluation.Progress now) {
        collected = now;
        forget();
        services.practice().changed();
        view.problem("");
        view.thanks(
                collected.closed() ? count() + "\n" + late() : count(),
                waiting().isEmpty());
    }

    /** What becomes of a form that comes when results are there already. */
    private String late() {
        if (collected.waiting() == 0) {
            return Messages.Evaluate_lateCounts;
        }
        return canLateCount() ? Messages.Evaluate_lateWaits : Messages.Evaluate_lateKept;
    }

    private boolean canLateCount() {
        return collected.canLateCount(present().size());
    }

    /** Asks to show results. */
    void askClose() {
        if (collected.closed() || waiting().isEmpty()) {
            close();
        } else {
            view.askClose(closeQuestion());
        }
    }

    private String closeQuestion() {
        if (collected.answered().size() < Audience.GROUP.floor()) {
            return NLS.bind(Messages.Evaluate_closeQuestionNone, count(), Audience.GROUP.floor());
        }
        return NLS.bind(canLateCount() ? Messages.Evaluate_closeQuestion : Messages.Evaluate_closeQuestionFew, count());
    }

    /** Closes the forms for good and shows results. */
    void close() {
        keeping.start(
                Messages.Evaluate_loading,
                () -> {
                    evaluation.close();
                    return true;
                },
                done -> closed(),
                this::failed);
    }

    private void closed() {
        openItem.show(
                new OpenItem.Place(opened.folder().group().id(), opened.folder().id()));
        services.practice().changed();
    }
}
