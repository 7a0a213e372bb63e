// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.meeting.record.CarryOver;
import org.kring.meeting.run.Capture;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunFact;
import org.kring.ui.AccessibleName;
import org.kring.ui.facilitate.files.Names;
import org.kring.ui.testkit.TestScreen;
import org.kring.ui.widget.FocusRing;
import org.kring.ui.widget.Scrolling;

/** Whoever hears what was kept knows of each field and button to what it belongs. */
class ItemRowTest {

    private TestScreen screen;
    private CapturePresenter presenter;
    private final List<RunFact> facts = new ArrayList<>();
    private final CaptureView view = new CaptureView() {

        @Override
        public void captures(List<SectionViewState> sections) {}

        @Override
        public void told(String sentence) {}

        @Override
        public void typeOn(CaptureKind kind) {}

        @Override
        public void lookBack(List<LookBackItem> items) {}
    };

    @BeforeEach
    void open() {
        screen = new TestScreen();
        screen.shell().setLayout(new GridLayout());
        var background = new CapturePresenter.Background(
                new Names(Map.of()),
                new CarryOver(List.of(), List.of(), List.of()),
                8,
                Locale.ENGLISH,
                Clock.fixed(Instant.parse("2026-11-26T18:30:00Z"), ZoneOffset.UTC));
        presenter = new CapturePresenter(view, background, () -> null, (added, kept, refused) -> facts.addAll(added));
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private static SectionViewState.Item item(String id, String text, boolean action) {
        var task = new SectionViewState.Task(
                0, Optional.empty(), Optional.empty(), List.of(5), true, List.of("Why not? No time"));
        return new SectionViewState.Item(
                id,
                "Roos",
                text,
                "",
                true,
                false,
                action ? Optional.of(task) : Optional.empty(),
                new Capture.Scale(0, 0));
    }

    private void show(CaptureKind kind, String first, String second) {
        boolean action = kind.isAction();
        var items = List.of(item("c-1", first, action), item("c-2", second, action));
        var section = new SectionViewState("key", kind, "", "Kept", "", false, true, List.of(), 0, items);
        Composite page = new Scrolling(screen.shell(), FocusRing.AIR).content();
        items.forEach(each -> new ItemRow(page, presenter, section, each));
        screen.open();
    }

    @Test
    void longWordsWrapAndEnterKeepsThem() {
        String words =
                "A long case that somebody told in some detail. ".repeat(6).strip();
        screen.shell().setSize(300, 600);
        show(CaptureKind.CASE, words, "Short");
        Text field = screen.find("item.c-1", Text.class);
        Text other = screen.find("item.c-2", Text.class);

        assertTrue(
                field.getSize().y >= 4 * field.getLineHeight(), field.getSize().toString());
        assertTrue(other.getSize().y < 2 * other.getLineHeight(), "what is short has one line");
        assertTrue(field.getSize().x > 180, "who said it stands above it in a narrow window");
        assertEquals(words, field.getText());
        field.setFocus();
        screen.post(SWT.CR);
        assertTrue(field.getEditable());
        field.append(" More\nof it");
        screen.post(SWT.CR);
        assertEquals(words + " More of it", field.getText(), "no line ends");
        assertFalse(facts.isEmpty());
        screen.tab(1);
        assertFalse(field.isFocusControl());
    }

    @Test
    void inANarrowColumnTheMarksOfACaseStandBelowEachOther() {
        screen.shell().setSize(210, 600);
        show(CaptureKind.CASE, "Her work", "His team");

        Composite column = (Composite) screen.shell().getChildren()[0];
        for (String each : List.of("now", "wanted")) {
            Combo mark = screen.find("item.c-1." + each, Combo.class);
            Rectangle place = screen.display().map(mark.getParent(), column, mark.getBounds());
            assertTrue(place.x + place.width <= column.getClientArea().width, each + " " + place);
        }
    }

    private static List<String> names(Composite parent) {
        List<String> names = new ArrayList<>();
        for (Control each : parent.getChildren()) {
            if (each instanceof Text || each instanceof Button || each instanceof Combo) {
                names.add(AccessibleName.named(each));
            } else if (each instanceof Composite inner) {
                names.addAll(names(inner));
            }
        }
        return names;
    }

    @Test
    void noTwoControlsOfTwoActionsHaveOneName() {
        show(CaptureKind.ACTION, "Call her", "Write to him");

        List<String> names = names(screen.shell());
        assertEquals(20, names.size());
        assertEquals(new HashSet<>(names).size(), names.size(), names::toString);
        assertTrue(names.contains("Why it is not a 9 or a 10: Call her"), names::toString);
        assertTrue(names.contains("Keep the answers about: Write to him"), names::toString);
    }

    @Test
    void noTwoControlsOfTwoCasesHaveOneName() {
        show(CaptureKind.CASE, "Her work", "His team");

        List<String> names = names(screen.shell());
        assertEquals(12, names.size());
        assertEquals(new HashSet<>(names).size(), names.size(), names::toString);
    }

    @Test
    void theWordsOfAnItemAreNotNamedAsTheFieldForTheNext() {
        show(CaptureKind.NOTE, "Call her", "Write to him");

        assertEquals("Kept 1, Roos", AccessibleName.named(screen.find("item.c-1", Text.class)));
        assertEquals("Kept 2, Roos", AccessibleName.named(screen.find("item.c-2", Text.class)));
    }

    @Test
    void aDayThatIsNotUnderstoodIsSaidToBeAtOnceAndStays() {
        show(CaptureKind.ACTION, "Call her", "Write to him");
        type("soon");
        Label sentence = screen.find("item.c-1.due.unread", Label.class);
        assertTrue(sentence.isVisible());
        assertEquals("kring-fault", sentence.getData("org.eclipse.e4.ui.css.CssClassName"));
        assertEquals("Not understood: write a day, such as 4 Dec", sentence.getText());

        type("");
        assertFalse(sentence.isVisible());
    }

    @Test
    void aDayThatIsNotUnderstoodStaysWhenTheRowIsShownAnew() {
        show(CaptureKind.ACTION, "Call her", "Write to him");
        type("soon");
        screen.shell().getChildren()[0].dispose();
        show(CaptureKind.ACTION, "Call her", "Write to him");

        assertEquals("soon", screen.find("item.c-1.due", Text.class).getText());
        assertTrue(screen.find("item.c-1.due.unread", Label.class).getVisible());
        assertFalse(screen.find("item.c-2.due.unread", Label.class).getVisible());
    }

    private void type(String day) {
        Text due = screen.find("item.c-1.due", Text.class);
        due.setEditable(true);
        due.setText(day);
        due.notifyListeners(SWT.DefaultSelection, new Event());
    }

    @Test
    void whatWasAnsweredIsReadBelowTheAction() {
        show(CaptureKind.ACTION, "Call her", "Write to him");
        assertTrue(screen.words().contains("Why not? No time"), screen.words());
    }

    @Test
    void aLongItemIsNamedByItsBeginAndItsEnd() {
        show(CaptureKind.ADVICE, "Begin" + " and on".repeat(40) + " end", "Write to him");

        String remove = AccessibleName.named(screen.find("item.c-1.remove", Button.class));
        assertTrue(remove.startsWith("Take away: Begin and on"), remove);
        assertTrue(remove.endsWith(" end"), remove);
        assertTrue(remove.length() < 80, remove);
    }
}
