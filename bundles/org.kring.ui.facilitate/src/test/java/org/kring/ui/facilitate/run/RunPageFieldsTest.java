// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.kring.meeting.run.CaptureKind;
import org.kring.meeting.run.RunFact;
import org.kring.meeting.run.RunStatus;
import org.kring.ui.facilitate.FacilitateIds;
import org.kring.ui.facilitate.RunCommand;

/** Where words are typed while a meeting runs, and what becomes of them. */
class RunPageFieldsTest extends RunOnScreen {

    @Test
    void wordsAreKeptByEnterAndTheFieldIsEmptied() {
        keep("capture.PARKED", "Overtime rules");
        assertEquals("Overtime rules", state().captures().get(0).text());
    }

    @Test
    void whatWasKeptChangesOnlyWhenSomebodyChoseTo() {
        keep("capture.PARKED", "Overtime rules");
        Text kept = text("item." + state().captures().get(0).id());
        kept.setFocus();
        assertFalse(kept.getEditable(), "coming by is not choosing");
        kept.notifyListeners(SWT.MouseDown, new Event());
        assertTrue(kept.getEditable());
        kept.setText("Rules");
        kept.notifyListeners(SWT.DefaultSelection, new Event());
        until(() -> state().captures().get(0).text().equals("Rules"));
    }

    @Test
    void lettersOnWhatWasKeptBeginSomethingNew() {
        keep("capture.PARKED", "Overtime rules");
        text("item." + state().captures().get(0).id()).setFocus();
        type("who");
        until(() -> ((Text) firstField()).getText().equals("who"));
        assertTrue(firstField().isFocusControl());
        assertEquals("Overtime rules", state().captures().get(0).text());
    }

    @Test
    void aNewStepBeginsInTheEmptyFieldOfItsFirstSection() {
        keep("capture.PARKED", "Overtime rules");
        text("item." + state().captures().get(0).id()).setFocus();
        page.carryOut(RunCommand.NEXT);
        until(() -> position() == 1 && isEmptyField(display.getFocusControl()));
        key('w');
        until(() -> display.getFocusControl() instanceof Text field
                && field.getText().equals("w"));
        assertEquals("Overtime rules", state().captures().get(0).text());
    }

    @Test
    void aRunThatIsOpenedIsTypedInAtOnce() {
        page.focusPage();
        assertSame(firstField(), display.getFocusControl());
    }

    @Test
    void whoComesBackFromTheViewOfTheGroupTypesOn() {
        text("capture.PARKED").setFocus();
        page.fullScreen();
        until(() -> display.getActiveShell() != shell);
        key(SWT.ESC);
        until(() -> text("capture.PARKED").isFocusControl());

        room.clock.move(Duration.ofSeconds(2));
        page.fullScreen();
        until(() -> display.getActiveShell() != shell);
        key(SWT.ARROW_RIGHT);
        until(() -> position() == 1);
        rest();
        key(SWT.ESC);
        until(() -> firstField().isFocusControl());
    }

    @Test
    void aStepBeginsInAFieldOfItsOwnBeforeTheParkingLot() {
        text("capture.PARKED").setFocus();
        boolean further = true;
        for (int step = 1; step >= 0; step = further ? step + 1 : step - 1) {
            int wanted = step;
            press(further ? "run.next" : "run.back");
            until(() -> position() == wanted && isEmptyField(display.getFocusControl()));
            rest();
            assertSame(firstField(), display.getFocusControl(), label("run.title"));
            further &= step < 6;
        }
    }

    @Test
    void theKindThatIsChosenBesideIsTypedInAtOnce() {
        for (CaptureKind each : List.of(CaptureKind.QUESTION, CaptureKind.ACTION)) {
            find("run.clock").setFocus();
            also(each);
            until(() -> find("capture." + each).isFocusControl());
            type("who");
            until(() -> text("capture." + each).getText().equals("who"));
        }
    }

    @Test
    void whatIsHalfTypedStaysInAFieldOfItsKindAndIsNotKept() {
        also(CaptureKind.ACTION);
        text("capture.ACTION").setText("Call h");
        ((Combo) find("capture.ACTION.author")).select(2);
        find("capture.ACTION.author").notifyListeners(SWT.Selection, new Event());
        page.carryOut(RunCommand.NEXT);
        until(() -> position() == 1);
        rest();
        assertEquals("Call h", text("capture.ACTION").getText(), "though the next step asks for none");
        also(CaptureKind.ACTION);
        until(() -> find("capture.ACTION").isFocusControl());
        type("er");
        until(() -> text("capture.ACTION").getText().equals("Call her"));
        assertEquals(2, ((Combo) find("capture.ACTION.author")).getSelectionIndex());
        page.editing().undo();
        until(() -> position() == 0);
        rest();
        assertEquals("Call her", text("capture.ACTION").getText());
        assertEquals(List.of(), state().captures());
    }

    @Test
    void whatWasKeptIsNotHalfTypedAnyMore() {
        also(CaptureKind.ACTION);
        text("capture.ACTION").setText("Call her");
        text("capture.ACTION").notifyListeners(SWT.DefaultSelection, new Event());
        page.carryOut(RunCommand.NEXT);
        until(() -> position() == 1 && state().captures().size() == 1);
        rest();
        also(CaptureKind.ACTION);
        assertEquals("", text("capture.ACTION").getText());
    }

    @Test
    void whoComesTakesNoWordsAndNoKeyboardAway() {
        Text field = text("capture.PARKED");
        field.setFocus();
        type("ov");
        until(() -> field.getText().equals("ov"));
        run.session()
                .add(new RunFact.Attended("m-5", false, 0))
                .toCompletableFuture()
                .join();
        until(field::isDisposed);
        rest();
        assertTrue(find("capture.PARKED").isFocusControl());
        type("er");
        until(() -> text("capture.PARKED").getText().equals("over"));
    }

    @Test
    void anArrowOpensTheListOfKindsAndTakesNone() {
        Combo also = (Combo) find("capture.also");
        also.setFocus();
        key(SWT.ARROW_DOWN);
        until(also::getListVisible);
        assertNull(find("capture.CASE"));
        also.setListVisible(false);
    }

    private static boolean isEmptyField(Control control) {
        return control instanceof Text field
                && field.getEditable()
                && field.getText().isEmpty()
                && field.getData(FacilitateIds.WIDGET_KEY).toString().startsWith("capture.");
    }

    @Test
    void wordsTypedWithTheClockInHandGoToTheField() {
        find("run.clock").setFocus();
        type("no b");
        until(() -> text("capture.PARKED").getText().equals("no b")
                || display.getFocusControl() instanceof Text field
                        && field.getText().equals("no b"));
        assertEquals(RunStatus.RUNNING, state().status());
    }

    @Test
    void enterInTheSituationGoesOnToTheQuestion() {
        also(CaptureKind.CASE);
        Text situation = text("capture.CASE");
        situation.setFocus();
        situation.setText("Work is added every Friday");
        situation.notifyListeners(SWT.DefaultSelection, new Event());
        rest();
        assertTrue(find("capture.CASE.question").isFocusControl());
        assertEquals(List.of(), state().captures());
        keep("capture.CASE.question", "How do I say no?");
        assertEquals("How do I say no?", state().captures().get(0).words().question());
        assertEquals(1, state().captures().size());
    }

    @Test
    void theTipOfAFieldTellsWhatEnterDoesThere() {
        also(CaptureKind.CASE);
        Text situation = text("capture.CASE");
        String onward = situation.getToolTipText();
        String keeps = text("capture.CASE.question").getToolTipText();
        assertEquals(keeps, text("capture.PARKED").getToolTipText());
        assertNotEquals(keeps, onward);

        text("capture.CASE.question").setText("How do I say no?");
        assertEquals(keeps, situation.getToolTipText());
        keep("capture.CASE", "Work is added every Friday");
        assertEquals(1, state().captures().size());
        assertEquals(onward, text("capture.CASE").getToolTipText());
    }
}
