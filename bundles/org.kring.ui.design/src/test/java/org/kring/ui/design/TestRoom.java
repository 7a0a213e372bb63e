// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design;

import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kring.practice.PracticeFolder;
import org.kring.practice.methods.MethodRepository;
import org.kring.testkit.TestThread;
import org.kring.ui.Answer;
import org.kring.ui.Background;
import org.kring.ui.JobBackground;
import org.kring.ui.Memory;
import org.kring.ui.Questions;
import org.kring.ui.practice.CurrentPractice;
import org.kring.ui.practice.OneAtATime;

/** The Design room without a screen: its background works as in the program, its results wait for the test. */
public final class TestRoom implements Questions {

    /** The test in the place of the user interface. */
    public final TestThread thread = new TestThread();

    private final Path folder;
    private final Background background = new JobBackground(thread);
    private final CurrentPractice practice;
    private final List<String> asked = new ArrayList<>();
    private Answer answer = Answer.CANCEL;

    /** A room in a folder, with no practice open. */
    public TestRoom(Path folder) {
        this.folder = folder;
        Clock clock = Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);
        practice = new CurrentPractice(background, new Memory(), clock);
    }

    /** What the room's presenters work with. */
    public DesignServices services(Locale locale) {
        return new DesignServices(
                background, practice, outside(), this, new Memory(), locale, new OneAtATime(background));
    }

    /** Where methods lie that are written while no practice is open. */
    public Path outside() {
        return folder.resolve("outside");
    }

    /** Where methods of a practice lie. */
    public Path inside(String name) {
        return folder.resolve(name).resolve("methods");
    }

    /** Methods as of now. */
    public MethodRepository methods() {
        return services(Locale.ENGLISH).methods();
    }

    /** Opens a practice, making it when it is not there. */
    public void open(String name) {
        begin(name);
        settle();
    }

    /** Begins to open a practice. */
    public void begin(String name) {
        Path path = folder.resolve(name);
        if (PracticeFolder.isPractice(path)) {
            practice.open(path, () -> {}, failure -> fail(failure));
        } else {
            practice.create(path, name, () -> {}, failure -> fail(failure));
        }
    }

    /** Closes the practice. */
    public void close() {
        practice.close();
        settle();
    }

    /** Lets everything come that is under way. */
    public void settle() {
        thread.until(background::isQuiet);
    }

    /** What will be answered from now on. */
    public void answer(Answer next) {
        answer = next;
    }

    /** What was asked. */
    public List<String> asked() {
        return asked;
    }

    @Override
    public Answer saveChanges(List<String> names) {
        throw new AssertionError("not asked here");
    }

    @Override
    public Answer overwriteChangedFile(String name) {
        asked.add(name);
        return answer;
    }

    @Override
    public boolean leaveHalfDone() {
        throw new AssertionError("nobody ends the program");
    }

    @Override
    public boolean leavePracticeHalfDone() {
        throw new AssertionError("nobody ends the program");
    }
}
