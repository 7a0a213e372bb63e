// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.kring.model.method.Method;
import org.kring.practice.edit.Field;
import org.kring.practice.methods.MethodLocation;

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
        assertEquals(opened.place().file().toString(), view.tip);
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

        assertTrue(view.problem.contains("test-1.method"), view.problem);
    }
}
