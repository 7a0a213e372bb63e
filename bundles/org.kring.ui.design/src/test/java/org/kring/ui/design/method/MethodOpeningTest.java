// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.kring.model.method.Method;
import org.kring.practice.DisplayName;
import org.kring.practice.edit.Field;
import org.kring.practice.methods.MethodLocation;
import org.kring.store.Place;
import org.kring.store.Problem;
import org.kring.store.StoreException;

/** Files that are damaged or were changed by hand: told at the place, and accepted by a person. */
class MethodOpeningTest extends OnOpenMethod {

    @Test
    void aFileThatWasChangedByHandIsToldAndAcceptedBySaving() throws Exception {
        String text = Files.readString(opened.place().file());
        Files.writeString(opened.place().file(), text.replace("</method:Method>", "<!-- seen --></method:Method>"));

        opened.open(opened.place());

        assertEquals(MethodView.Notice.ALTERED, view.notice);
        assertTrue(view.sentence.contains("changed outside Kring"), view.sentence);
        assertFalse(view.sentence.contains("file:") || view.sentence.contains("--accept"), view.sentence);
        assertTrue(opened.files().read(opened.place()).method().isAltered());
        presenter.phases().typed(Field.NAME_EN, "Mine");
        assertTrue(opened.save());
        assertFalse(opened.files().read(opened.place()).method().isAltered());
    }

    @Test
    void aFileThatWasChangedByHandIsAcceptedAsItIs() throws Exception {
        String text = Files.readString(opened.place().file());
        Files.writeString(opened.place().file(), text.replace("Trial", "Tried"));
        opened.open(opened.place());

        AtomicReference<Boolean> accepted = new AtomicReference<>();
        presenter.accept(accepted::set);
        opened.room().settle();

        assertTrue(accepted.get());
        assertEquals(MethodView.Notice.NONE, view.notice);
        assertFalse(view.dirty);
        Method method = opened.files().read(opened.place()).method();
        assertFalse(method.isAltered());
        assertEquals("Tried", method.getName().getEn());
    }

    private void openChangedByHand() throws Exception {
        String text = Files.readString(opened.place().file());
        Files.writeString(opened.place().file(), text.replace("Trial", "Tried"));
        opened.open(opened.place());
        assertEquals(MethodView.Next.ACCEPT, view.next);
    }

    @Test
    void whatWaitsToBeAcceptedStaysWhenAcceptingFails() throws Exception {
        openChangedByHand();
        Path aside = folder.resolve("aside");
        Files.move(opened.place().file(), aside);
        Files.createDirectory(opened.place().file());

        presenter.accept(accepted -> assertFalse(accepted));
        opened.room().settle();

        assertEquals(MethodView.Notice.NOT_SAVED, view.notice);
        assertTrue(view.sentence.startsWith("Not saved") && view.sentence.contains("accept it"), view.sentence);
        assertEquals(MethodView.Next.ACCEPT, view.next);
        Files.delete(opened.place().file());
        Files.move(aside, opened.place().file());
        presenter.accept(accepted -> assertTrue(accepted));
        opened.room().settle();
        assertEquals(MethodView.Notice.NONE, view.notice);
        assertEquals(MethodView.Next.SAVE, view.next);
    }

    @Test
    void whatWaitsToBeAcceptedComesBackWhenRefusedWordsAreMended() throws Exception {
        openChangedByHand();
        presenter.phases().typed(Field.NAME_EN, "n".repeat(DisplayName.MOST + 1));
        assertFalse(opened.begin().get());
        assertEquals(MethodView.Notice.NOT_SAVED, view.notice);
        assertEquals(MethodView.Next.ACCEPT, view.next);

        presenter.undo();

        assertEquals(MethodView.Notice.ALTERED, view.notice);
        assertTrue(view.sentence.startsWith("This file was changed"), view.sentence);
    }

    @Test
    void aDraftThatCannotBeMadeIsStillTheNextStep() {
        opened.open(MethodLocation.builtIn("incident"));

        presenter.failed(new StoreException(Problem.NOT_WRITTEN, Place.of("a.method"), "why"));

        assertEquals(MethodView.Notice.NOT_SAVED, view.notice);
        assertEquals(MethodView.Next.DRAFT, view.next);
    }

    @Test
    void aDamagedFileIsToldByItsLine() throws Exception {
        Files.writeString(
                opened.place().file(), Files.readString(opened.place().file()).replace("</method:Method>", "<"));
        opened.open(opened.place());
        assertTrue(view.heading.matches("This file is damaged at line [0-9]+"), view.heading);

        opened.open(MethodLocation.of(folder.resolve("gone.method")));
        assertEquals("This method cannot be opened", view.heading);
    }

    @Test
    void aBrokenFileIsAPageWithASentence() throws Exception {
        Files.writeString(opened.place().file(), "<no");

        opened.open(opened.place());

        assertTrue(view.problem.startsWith("Line 1, column"), view.problem);
        assertFalse(view.problem.contains("test-1.method"), view.problem);
    }
}
