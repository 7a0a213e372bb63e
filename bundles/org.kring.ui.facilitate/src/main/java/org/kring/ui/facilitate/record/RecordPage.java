// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.record;

import java.util.List;
import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kring.evaluation.Audience;
import org.kring.evaluation.AxisFigures;
import org.kring.evaluation.Figures;
import org.kring.evaluation.Suppression;
import org.kring.meeting.MeetingDay;
import org.kring.method.VisibleText;
import org.kring.model.common.Axis;
import org.kring.practice.plan.MeetingReading;
import org.kring.store.Problem;
import org.kring.ui.facilitate.FacilitateServices;
import org.kring.ui.facilitate.OpenItem;
import org.kring.ui.facilitate.Page;
import org.kring.ui.facilitate.files.Unread;
import org.kring.ui.facilitate.groups.MeetingWords;
import org.kring.ui.facilitate.text.Labels;
import org.kring.ui.facilitate.text.Messages;
import org.kring.ui.form.Columns;
import org.kring.ui.form.MarksStrip;
import org.kring.ui.form.Widgets;
import org.kring.ui.picture.Fonts;
import org.kring.ui.picture.LongTitle;
import org.kring.ui.practice.AcceptBar;
import org.kring.ui.practice.Notices;
import org.kring.ui.widget.Banner;
import org.kring.ui.widget.MessageStrip;
import org.kring.ui.widget.Scrolling;

/** A meeting that is over: its figures, how the minutes went, and what was kept. */
public final class RecordPage extends Composite implements Page {

    private static final List<Axis> AXES = List.of(Axis.PRODUCT, Axis.PROCESS, Axis.FACILITATOR);
    /** Points between the ring of the keyboard and the words that are read. */
    private static final int INSIDE = 6;

    private static final int BODY = 12;
    private static final int BESIDE = 560;
    /** The bar lies over what is scrolled. */
    private static final int BAR = 14;

    private final Locale locale;
    private final Labels labels;
    private final Fonts fonts;
    private final MessageStrip strip;
    private final Scrolling column;
    private final Button back;

    /**
     * Builds the widgets.
     *
     * @param parent of the page
     * @param services of the room
     * @param openItem of the room
     * @param opened the meeting
     * @param sheet what it left
     */
    public RecordPage(
            Composite parent,
            FacilitateServices services,
            OpenItem openItem,
            MeetingReading opened,
            RecordViewState sheet) {
        super(parent, SWT.NONE);
        Widgets.styled(this, Widgets.PAGE);
        locale = services.locale();
        labels = new Labels(locale);
        fonts = new Fonts(this);
        GridLayoutFactory.fillDefaults().margins(24, 16).spacing(0, 10).applyTo(this);
        String when = new MeetingWords(locale, services.clock())
                .when(MeetingDay.held(opened.meeting()).orElse(null));
        new LongTitle(this, "record.title").say(VisibleText.line(opened.group().getName()), when);
        if (!sheet.problem().isEmpty()) {
            Widgets.named(Widgets.wrapped(this, sheet.problem(), Widgets.PAGE), "record.problem");
        }
        strip = new MessageStrip(this, "record.strip");
        altered(services, opened);
        new Banner(this, "record.unread").say(Unread.of(opened), Banner.Tone.QUIET);
        new Banner(this, "record.readOnly").say(Messages.Record_readOnly, Banner.Tone.QUIET);
        opened.readOnly()
                .filter(each -> each.problem() == Problem.OTHER_MEETING)
                .ifPresent(each -> new Banner(this, "record.other").say(each.sentence(locale), Banner.Tone.STRONG));
        column = new Scrolling(this, INSIDE);
        ((GridLayout) column.content().getLayout()).marginRight = BAR;
        Composite columns = new Columns(this, column.content(), BESIDE).content();
        ((GridLayout) columns.getLayout()).makeColumnsEqualWidth = true;
        figures(top(columns), sheet);
        meeting(top(columns), sheet);
        back = buttons(openItem, opened, sheet);
        Widgets.named(column.frame(), "record.column");
        column.readByKeys(Messages.Record_name);
    }

    /** The way back, and a way to hand in for who has not answered yet. */
    private Button buttons(OpenItem openItem, MeetingReading opened, RecordViewState sheet) {
        String group = opened.folder().group().id();
        Composite row = Widgets.row(this);
        Button toGroup = Widgets.primary(
                row, Messages.Plan_back, "record.back", () -> openItem.show(new OpenItem.Place(group, "")));
        if (opened.readOnly().isEmpty()
                && sheet.figures()
                        .filter(each -> each.answered() < each.present())
                        .isPresent()) {
            OpenItem.Place meeting = new OpenItem.Place(group, opened.folder().id());
            Widgets.button(row, Messages.Record_late, "record.late", () -> openItem.showLate(meeting));
        }
        return toGroup;
    }

    /** Room for messages once there is one; then it is kept, and what is read stays where it is. */
    private void altered(FacilitateServices services, MeetingReading opened) {
        strip.setVisible(false);
        ((GridData) strip.getLayoutData()).exclude = true;
        if (!opened.notices().isEmpty()) {
            messages();
        }
        Notices[] notices = new Notices[1];
        AcceptBar bar = new AcceptBar(strip.add("record.altered"), () -> notices[0].accept());
        notices[0] = new Notices(services.practice()::accept, services.documents(), bar::say);
        notices[0].show(opened.notices());
    }

    private void meeting(Composite column, RecordViewState sheet) {
        people(column, sheet);
        words(column, sheet);
        minutes(column, sheet.course());
    }

    private static Composite top(Composite columns) {
        Composite column = Widgets.column(columns, 0);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.BEGINNING)
                .applyTo(column);
        return column;
    }

    private void figures(Composite column, RecordViewState sheet) {
        Widgets.wrapped(column, Messages.Record_figures, Widgets.HEADING);
        if (sheet.figures().isEmpty()) {
            Widgets.named(Widgets.wrapped(column, Messages.Record_noFigures, Widgets.QUIET), "record.noFigures");
            return;
        }
        figures(column, sheet.figures().get());
        answers(column, sheet);
    }

    private void figures(Composite column, Figures figures) {
        Label answered = Widgets.named(
                Widgets.wrapped(
                        column,
                        NLS.bind(Messages.Record_answered, figures.answered(), figures.present()),
                        Widgets.QUIET),
                "record.answered");
        answered.setFont(fonts.plain(BODY));
        for (Axis axis : AXES) {
            strip(column, axis.name(), labels.of(axis), figures.axis(axis));
        }
        figures.overallMark().ifPresent(mark -> strip(column, "overall", Messages.Record_overall, mark));
        Widgets.wrapped(column, Messages.Record_meaning, Widgets.QUIET);
    }

    private void strip(Composite column, String id, String name, AxisFigures figures) {
        String words = name + "  " + words(figures);
        Label label = Widgets.named(Widgets.wrapped(column, words, Widgets.PAGE), "record." + id);
        label.setFont(fonts.bold(BODY));
        if (figures.mean().isPresent()) {
            MarksStrip strip =
                    Widgets.styled(new MarksStrip(column, figures.mean(), figures.dots(), words), Widgets.PAGE);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(strip);
        }
        figures.suppressed().ifPresent(why -> why(column, why));
    }

    private void answers(Composite column, RecordViewState sheet) {
        Widgets.wrapped(column, Messages.Record_answers, Widgets.HEADING);
        for (RecordViewState.Answers each : sheet.answers()) {
            Widgets.wrapped(column, each.question(), Widgets.PAGE).setFont(fonts.bold(BODY));
            each.texts().forEach(text -> Widgets.named(Widgets.wrapped(column, text, Widgets.PAGE), "record.text"));
            if (!each.why().isEmpty()) {
                Widgets.named(Widgets.wrapped(column, each.why(), Widgets.QUIET), "record.noText");
            }
        }
        if (sheet.answers().isEmpty()) {
            Widgets.named(Widgets.wrapped(column, Messages.Record_noAnswers, Widgets.QUIET), "record.noText");
        }
    }

    private void why(Composite column, Suppression why) {
        Widgets.wrapped(column, why.sentence(Audience.GROUP, locale), Widgets.QUIET);
    }

    private String words(AxisFigures figures) {
        if (figures.mean().isEmpty()) {
            return "";
        }
        String mean = NLS.bind(Messages.Record_mean, number(figures.mean().getAsDouble()), figures.n());
        return figures.sd().isEmpty()
                ? mean
                : mean
                        + NLS.bind(
                                Messages.Record_spread,
                                number(figures.median().getAsDouble()),
                                number(figures.sd().getAsDouble()));
    }

    private String number(double value) {
        return String.format(locale, "%.1f", value);
    }

    private void minutes(Composite column, RecordViewState.Course course) {
        Widgets.label(column, Messages.Record_minutes, Widgets.HEADING);
        if (!course.times().isEmpty()) {
            Widgets.named(Widgets.wrapped(column, course.times(), Widgets.PAGE), "record.times");
        }
        Composite grid = Widgets.grid(column, 3);
        for (RecordViewState.Part each : course.parts()) {
            Widgets.wrapped(grid, each.title(), Widgets.PAGE);
            String planned =
                    each.planned() > 0 ? NLS.bind(Messages.Record_planned, each.planned()) : Messages.Clock_untimed;
            Widgets.label(grid, planned, Widgets.QUIET);
            String real = each.real().isPresent()
                    ? NLS.bind(Messages.Record_real, each.real().getAsLong())
                    : "";
            Widgets.label(grid, real, Widgets.PAGE);
        }
        lines(column, Messages.Record_pauses, course.pauses());
        lines(column, Messages.Record_leftOut, course.leftOut());
    }

    private void lines(Composite column, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            Widgets.label(column, heading, Widgets.PAGE).setFont(fonts.bold(BODY));
            lines.forEach(each -> Widgets.wrapped(column, each, Widgets.PAGE));
        }
    }

    private void people(Composite column, RecordViewState sheet) {
        if (!sheet.people().isEmpty()) {
            Widgets.label(column, Messages.Record_people, Widgets.HEADING);
            Widgets.named(Widgets.wrapped(column, String.join(", ", sheet.people()), Widgets.PAGE), "record.people");
        }
        if (!sheet.roles().isEmpty()) {
            Widgets.label(column, Messages.Record_roles, Widgets.HEADING);
            sheet.roles().forEach(each -> Widgets.named(Widgets.wrapped(column, each, Widgets.PAGE), "record.role"));
        }
    }

    private void words(Composite column, RecordViewState sheet) {
        Widgets.label(column, Messages.Record_kept, Widgets.HEADING);
        if (sheet.words().isEmpty()) {
            Widgets.wrapped(column, Messages.Record_nothing, Widgets.QUIET);
        }
        sheet.words().forEach((kind, lines) -> {
            Widgets.label(column, kind, Widgets.PAGE).setFont(fonts.bold(BODY));
            lines.forEach(each -> Widgets.wrapped(column, each, Widgets.PAGE));
        });
    }

    @Override
    public MessageStrip messages() {
        strip.setVisible(true);
        ((GridData) strip.getLayoutData()).exclude = false;
        return strip;
    }

    @Override
    public void focusPage() {
        if (!column.read()) {
            back.setFocus();
        }
    }
}
