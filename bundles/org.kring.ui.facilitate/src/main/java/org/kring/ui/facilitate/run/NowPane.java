// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.run;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kring.ui.TextScale;
import org.kring.ui.facilitate.text.Messages;
import org.kring.ui.form.Widgets;
import org.kring.ui.picture.Fonts;
import org.kring.ui.widget.FocusRing;
import org.kring.ui.widget.Scrolling;

/** What everyone does now, the prompts, and what comes next. */
final class NowPane {

    private static final int BODY = 12;
    private static final int ROLE = 190;
    /** Above a role that stands below what the one before does. */
    private static final int AIR = 6;

    private final Scrolling column;
    private final Fonts fonts;
    private RunViewState sheet;
    private boolean narrow;

    NowPane(Composite parent) {
        column = new Scrolling(parent, FocusRing.AIR);
        Widgets.named(column.frame(), "run.words");
        column.readByKeys(Messages.Run_words);
        fonts = new Fonts(column.frame());
        column.frame().addListener(SWT.Resize, event -> {
            if (sheet != null && isNarrow() != narrow) {
                show(sheet);
            }
        });
    }

    /** Whether what a role does has no room for long words beside it: it takes three fifths of the width, or stands below. */
    private boolean isNarrow() {
        return column.frame().getSize().x < TextScale.points(column.frame().getDisplay(), ROLE * 5 / 2);
    }

    void show(RunViewState fresh) {
        sheet = fresh;
        narrow = isNarrow();
        Composite content = column.content();
        Widgets.clear(content);
        if (!sheet.instruction().isEmpty()) {
            Label words = Widgets.named(Widgets.wrapped(content, sheet.instruction(), Widgets.PAGE), "run.instruction");
            words.setFont(fonts.plain(BODY + 1));
        }
        if (!sheet.doings().isEmpty()) {
            Widgets.wrapped(content, Messages.Run_now, Widgets.HEADING);
            Composite grid = Widgets.grid(content, narrow ? 1 : 2);
            sheet.doings().forEach(each -> doer(grid, each));
        }
        lines(Messages.Run_prompts, sheet.prompts(), Widgets.PAGE);
        lines(Messages.Run_more, sheet.more(), Widgets.QUIET);
        if (!sheet.next().isEmpty()) {
            Widgets.wrapped(content, Messages.Run_next, Widgets.HEADING);
            Widgets.named(Widgets.wrapped(content, sheet.next(), Widgets.PAGE), "run.next.words")
                    .setFont(fonts.plain(BODY));
        }
        content.reskin(SWT.ALL);
        column.fit();
        column.top();
    }

    private void doer(Composite grid, RunViewState.Doer doer) {
        Composite who = Widgets.grid(grid, 1);
        GridDataFactory place = GridDataFactory.fillDefaults();
        (narrow
                        ? place.grab(true, false).indent(0, AIR)
                        : place.hint(TextScale.points(grid.getDisplay(), ROLE), SWT.DEFAULT))
                .applyTo(who);
        Label role = Widgets.wrapped(who, doer.role(), Widgets.PAGE);
        role.setFont(fonts.bold(BODY));
        if (!doer.people().isEmpty()) {
            Widgets.wrapped(who, doer.people(), Widgets.QUIET);
        }
        Composite what = Widgets.grid(grid, 1);
        Widgets.wrapped(what, doer.what(), Widgets.PAGE).setFont(fonts.plain(BODY));
        if (!doer.how().isEmpty()) {
            Widgets.wrapped(what, doer.how(), Widgets.QUIET);
        }
    }

    private void lines(String heading, List<String> lines, String css) {
        if (!lines.isEmpty()) {
            Widgets.wrapped(column.content(), heading, Widgets.HEADING);
            lines.forEach(each -> Widgets.wrapped(column.content(), "\u203a " + each, css)
                    .setFont(css.equals(Widgets.PAGE) ? fonts.plain(BODY) : null));
        }
    }
}
