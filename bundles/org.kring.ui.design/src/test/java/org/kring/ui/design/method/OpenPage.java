// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.method;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MBasicFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.kring.model.method.Method;
import org.kring.practice.methods.MethodLocation;
import org.kring.practice.methods.MethodRepository;
import org.kring.ui.DialogQuestions;
import org.kring.ui.JobBackground;
import org.kring.ui.Memory;
import org.kring.ui.design.DesignIds;
import org.kring.ui.design.DesignServices;
import org.kring.ui.practice.CurrentPractice;
import org.kring.ui.practice.OneAtATime;

/** The part of a method on a bare shell, without OSGi and workbench; its background works as in the program. */
final class OpenPage {

    private final Shell shell;
    private final Path folder;
    private final JobBackground background;
    private final MethodRepository files;
    private final MPart model = MBasicFactory.INSTANCE.createPart();
    private final MethodPart part = new MethodPart();
    private boolean active;

    OpenPage(Shell shell, Path folder) {
        this.shell = shell;
        this.folder = folder;
        background = JobBackground.of(shell.getDisplay());
        files = new MethodRepository(Optional.empty(), folder);
    }

    /** Writes a method into the folder. */
    MethodLocation write(Method method) throws Exception {
        MethodLocation place = MethodLocation.of(folder.resolve("test-1.method"));
        files.write(place, files.bytes(method));
        return place;
    }

    /** Begins to read a method; over when the background is quiet. */
    void open(MethodLocation location) {
        open(location, new Rectangle(20, 20, 1200, 820));
    }

    /** The same in a window of some size. */
    void open(MethodLocation location, Rectangle window) {
        model.getPersistedState().put(DesignIds.STATE_LOCATION, location.text());
        model.setLabel(location.shortName());
        DesignServices services = new DesignServices(
                background,
                new CurrentPractice(background, new Memory(), Clock.systemUTC()),
                folder,
                new DialogQuestions(),
                new Memory(),
                Locale.ENGLISH,
                new OneAtATime(background));
        part.create(shell, model, services, null, null);
        shell.setBounds(window);
        shell.addListener(SWT.Activate, event -> active = true);
        shell.open();
        shell.forceActive();
    }

    /** Whether the page is on the screen, with the keyboard in its window, and nothing is being read or written. */
    boolean isQuiet() {
        return active && shell.isVisible() && background.isQuiet();
    }

    MethodRepository files() {
        return files;
    }

    MPart model() {
        return model;
    }

    MethodPart part() {
        return part;
    }
}
