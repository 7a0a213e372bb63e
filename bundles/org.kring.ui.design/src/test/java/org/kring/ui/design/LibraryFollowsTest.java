// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.eclipse.e4.ui.model.application.ui.advanced.MAdvancedFactory;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MBasicFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kring.practice.methods.MethodLocation;
import org.kring.ui.Answer;
import org.kring.ui.design.library.LibraryPart;
import org.kring.ui.design.method.MethodPart;
import org.kring.ui.testkit.TestScreen;

/** The list beside an opened method, as a draft in its file is mended, broken and taken away by another program. */
class LibraryFollowsTest {

    private static final String NAME = "CREA model";

    @TempDir
    private Path folder;

    private final TestBroker broker = new TestBroker();
    private final MethodPart part = new MethodPart();
    private TestScreen screen;
    private TestRoom room;
    private MethodLocation draft;
    private String whole;

    @BeforeEach
    void open() throws Exception {
        screen = new TestScreen();
        room = new TestRoom(folder);
        draft = room.methods().createDraft(MethodLocation.builtIn("crea"));
        whole = Files.readString(draft.file());
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private void openBoth() {
        DesignServices services = room.services(Locale.ENGLISH);
        new LibraryPart().create(new Composite(screen.shell(), SWT.NONE), services, null, null, broker, null);
        MPart model = MBasicFactory.INSTANCE.createPart();
        model.getPersistedState().put(DesignIds.STATE_LOCATION, draft.text());
        model.setElementId(DesignIds.PART_METHOD);
        model.setLabel(draft.shortName());
        part.create(new Composite(screen.shell(), SWT.NONE), model, services, broker, null);
        screen.open();
        room.settle();
        tree().setSelection(tree().getItem(0).getItem(0));
        screen.tell("library.tree", SWT.Selection);
    }

    private Tree tree() {
        return screen.find("library.tree", Tree.class);
    }

    private void shows(String name, boolean readable) {
        String row = tree().getItem(0).getItem(0).getText();
        assertTrue(row.startsWith(name), row);
        String fault = screen.find("library.failure", Label.class).getText();
        assertEquals(!readable, fault.contains(draft.shortName()), fault);
        assertEquals(readable, screen.find("library.draft", Button.class).isEnabled());
    }

    private void isWhole() {
        shows(NAME, true);
    }

    private void isBroken() {
        shows(draft.shortName(), false);
    }

    private void write(String text) throws Exception {
        Files.writeString(draft.file(), text);
    }

    private void press(String key) {
        screen.press(key);
        room.settle();
    }

    private void saveAnswering(Answer answer) {
        room.answer(answer);
        screen.type("field.NAME_EN", "Mine");
        part.save(saved -> {});
        room.settle();
        assertEquals(1, room.asked().size());
    }

    @Test
    void whatIsMendedAndTriedAgainIsWholeInTheList() throws Exception {
        write(whole.substring(0, 400));
        openBoth();
        isBroken();

        write(whole);
        press("method.failed.next");

        isWhole();
    }

    @Test
    void whatIsGoneAndTriedAgainIsNotInTheList() throws Exception {
        write(whole.substring(0, 400));
        openBoth();

        Files.delete(draft.file());
        press("method.failed.next");

        assertEquals("Warm-ups", tree().getItem(0).getText().replaceAll(" .*", ""));
        assertEquals("", screen.find("library.failure", Label.class).getText());
    }

    @Test
    void whatWasBrokenMeanwhileIsBrokenInTheListWhenItIsReadAgain() throws Exception {
        openBoth();
        isWhole();

        write(whole.substring(0, 400));
        saveAnswering(Answer.NO);

        isBroken();
    }

    @Test
    void whatWasBrokenMeanwhileIsBrokenInTheListWhenItIsNotWrittenOver() throws Exception {
        openBoth();

        write(whole.substring(0, 400));
        saveAnswering(Answer.CANCEL);

        isBroken();
    }

    @Test
    void whatWasBrokenMeanwhileIsBrokenInTheListWhenItCannotBeAccepted() throws Exception {
        write(whole.replace(NAME, "Other name"));
        openBoth();
        shows("Other name", true);

        write(whole.substring(0, 400));
        room.answer(Answer.CANCEL);
        press("method.notice.action");
        isBroken();

        room.answer(Answer.YES);
        press("method.notice.action");
        shows("Other name", true);
    }

    @Test
    void whoComesBackToTheRoomSeesWhatTheFilesHold() throws Exception {
        write(whole.substring(0, 400));
        openBoth();
        write(whole);

        enter("org.kring.ui.follow.perspective");
        isBroken();
        enter(DesignIds.PERSPECTIVE);

        isWhole();
    }

    private void enter(String perspective) {
        MPerspective room = MAdvancedFactory.INSTANCE.createPerspective();
        room.setElementId(perspective);
        broker.tell(UIEvents.ElementContainer.TOPIC_SELECTEDELEMENT, Map.of(UIEvents.EventTags.NEW_VALUE, room));
        this.room.settle();
    }
}
