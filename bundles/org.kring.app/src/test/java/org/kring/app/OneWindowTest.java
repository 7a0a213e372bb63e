// SPDX-License-Identifier: EPL-2.0
package org.kring.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kring.draw.Colour;
import org.kring.ui.ThemeChoice;
import org.kring.ui.testkit.TestScreen;

/** A second start on one workspace. */
class OneWindowTest {

    /** A workspace of which some questions are answered with yes. */
    private static Location workspace(String... yes) {
        Set<String> answers = Set.of(yes);
        return (Location) Proxy.newProxyInstance(
                OneWindowTest.class.getClassLoader(), new Class<?>[] {Location.class}, (self, method, arguments) -> {
                    if (answers.contains("fails") && method.getName().equals("isLocked")) {
                        throw new IOException("no lock");
                    }
                    return answers.contains(method.getName());
                });
    }

    @Test
    void aWorkspaceThatAnotherProgramHasIsOpen() {
        assertTrue(OneWindow.isOpen(workspace("isSet", "isLocked")));
        assertFalse(OneWindow.isOpen(workspace("isSet")));
    }

    @Test
    void whatThePlatformToldOfIsLeftToIt() {
        assertFalse(OneWindow.isOpen(null));
        assertFalse(OneWindow.isOpen(workspace("isLocked")));
        assertFalse(OneWindow.isOpen(workspace("isSet", "isLocked", "isReadOnly")));
        assertFalse(OneWindow.isOpen(workspace("isSet", "fails")));
    }

    @ParameterizedTest
    @EnumSource(ThemeChoice.class)
    void theBoxIsOfTheThemeAndEscapeClosesIt(ThemeChoice theme) {
        try (TestScreen screen = new TestScreen()) {
            RGB[] ground = new RGB[1];
            boolean[] stayed = new boolean[1];
            screen.display().timerExec(500, () -> {
                Shell box = Stream.of(screen.display().getShells())
                        .filter(Shell::isVisible)
                        .findFirst()
                        .orElseThrow();
                box.forceActive();
                ground[0] = box.getBackground().getRGB();
                screen.post(SWT.ESC);
                screen.display().timerExec(3000, () -> {
                    stayed[0] = true;
                    box.close();
                });
            });
            OneWindow.tell(theme);
            Colour paper = theme.palette().surface().paper();
            assertEquals(new RGB(paper.red(), paper.green(), paper.blue()), ground[0]);
            assertFalse(stayed[0]);
        }
    }
}
