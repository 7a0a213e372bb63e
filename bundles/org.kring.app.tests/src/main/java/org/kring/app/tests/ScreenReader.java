// SPDX-License-Identifier: EPL-2.0
package org.kring.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Sash;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.kring.ui.AccessibleName;
import org.kring.ui.field.TypedField;
import org.kring.ui.testkit.Heard;

/** Someone who hears the screen and has no mouse: finds all that can be operated by Tab, and each under its own name. */
final class ScreenReader {

    /** What only shows or holds something. Whatever else SWT has counts as operated, so that nothing new is forgotten. */
    private static final Set<Class<?>> PASSIVE = Set.of(
            Label.class,
            CLabel.class,
            CTabFolder.class,
            Composite.class,
            ProgressBar.class,
            Sash.class,
            SashForm.class,
            ScrolledComposite.class,
            Shell.class,
            ToolBar.class);

    private final Program program;
    private final WorkbenchDriver hands;

    ScreenReader(Program program, WorkbenchDriver hands) {
        this.program = program;
        this.hands = hands;
    }

    /** Goes through the window that is in front; it has at least so many controls, else it is another one. */
    void finds(String screen, int least) throws Exception {
        List<Control> operated = program.ui(this::operated);
        assertTrue(operated.size() >= least, screen + " has only " + operated.size() + " controls");
        program.ui(() -> {
            assertEquals(List.of(), nameless(operated), screen + ": no name");
            assertEquals(List.of(), twice(operated), screen + ": the same name twice");
            return null;
        });
        comesToAll(screen, operated);
    }

    private List<Control> operated() {
        Shell front = program.display.getActiveShell();
        return hands.everything().stream()
                .filter(each -> each.getShell() == front && each.isVisible() && isOperated(each))
                .toList();
    }

    /** The buttons of a field do what its keys do. */
    private static boolean isOperated(Control control) {
        if (control.getClass().getPackageName().startsWith("org.eclipse.swt")) {
            boolean part = control instanceof Button && control.getParent() instanceof TypedField;
            boolean picture = control.getClass() == Canvas.class && !control.isListening(SWT.KeyDown);
            return !PASSIVE.contains(control.getClass()) && !part && !picture;
        }
        return !(control instanceof Composite) || control instanceof Canvas && control.isListening(SWT.KeyDown);
    }

    private static List<String> nameless(List<Control> operated) {
        return operated.stream()
                .filter(each -> AccessibleName.named(each).isEmpty())
                .map(ScreenReader::described)
                .toList();
    }

    private static List<String> twice(List<Control> operated) {
        Set<String> once = new HashSet<>();
        return operated.stream()
                .map(each -> role(each) + " " + AccessibleName.named(each))
                .filter(each -> !once.add(each))
                .toList();
    }

    private static String role(Control control) {
        int kinds = SWT.PUSH | SWT.CHECK | SWT.RADIO | SWT.TOGGLE;
        return control.getClass().getSimpleName() + (control instanceof Button ? control.getStyle() & kinds : "");
    }

    private static String described(Control control) {
        return role(control) + " " + control.getData("org.eclipse.swtbot.widget.key") + " \""
                + AccessibleName.named(control) + "\"";
    }

    /** By Tab alone, until it is where it began; what is heard on the way is what is there now. */
    private void comesToAll(String screen, List<Control> operated) throws Exception {
        Set<Control> there = new LinkedHashSet<>(program.ui(() -> operated.stream()
                .filter(each -> each.isEnabled() && each.isVisible())
                .toList()));
        if (there.size() < 2) {
            return;
        }
        Control first = program.ui(() -> begin(there));
        List<String> stale = new ArrayList<>();
        Control at = first;
        for (int i = 0; i <= 2 * operated.size() && (i == 0 || at != first); i++) {
            Control here = at;
            program.ui(() ->
                    there.removeIf(each -> isThere(each, here)) | operated.contains(here) && stale.addAll(stale(here)));
            at = next(here);
        }
        assertEquals(
                List.of(),
                program.ui(() -> there.stream().map(ScreenReader::described).toList()),
                screen + ": Tab passes by");
        assertEquals(List.of(), stale, screen + ": heard otherwise than named");
    }

    /** One of several choices is there when another one is: arrow keys lead on. */
    private static boolean isThere(Control control, Control focused) {
        boolean choices = (control.getStyle() & SWT.RADIO) != 0 && (focused.getStyle() & SWT.RADIO) != 0;
        boolean buttons = control instanceof Button && focused instanceof Button;
        return control == focused || buttons && choices && control.getParent() == focused.getParent();
    }

    private Control begin(Set<Control> there) {
        if (!there.contains(program.display.getFocusControl())) {
            there.iterator().next().setFocus();
        }
        return program.display.getFocusControl();
    }

    private Control next(Control here) throws Exception {
        program.press(0, SWT.TAB);
        program.waitFor("the keyboard has gone on from " + here, () -> {
            Control now = program.display.getFocusControl();
            return now != null && now != here;
        });
        return program.ui(() -> program.display.getFocusControl());
    }

    private static List<String> stale(Control control) throws ReflectiveOperationException {
        String name = AccessibleName.named(control);
        String expected =
                control instanceof Combo list && !list.getText().isEmpty() ? name + ": " + list.getText() : name;
        Optional<String> heard = Heard.of(control).filter(each -> !each.equals(expected));
        return heard.map(each -> described(control) + " is heard as \"" + each + "\"").stream()
                .toList();
    }
}
