// SPDX-License-Identifier: EPL-2.0
package org.kring.app.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.kring.ui.picture.PictureCanvas;

/** What a trainer does in the Design room, by keys. */
final class DesignRoom {

    private final Program program;
    private final WorkbenchDriver hands;

    DesignRoom(Program program, WorkbenchDriver hands) {
        this.program = program;
        this.hands = hands;
    }

    void openBasicModel() throws Exception {
        program.waitFor(
                "the library", () -> hands.find("library.tree") instanceof Tree tree && tree.getItemCount() > 1);
        hands.typeOver("library.search", "zzz");
        hands.key(SWT.ESC);
        choose(Locale.getDefault().getLanguage().equals("nl") ? "Basis-i" : "Basic peer");
        hands.key(SWT.CR);
        program.waitFor("a method opens", () -> hands.methods().size() == 1);
        hands.waitFor("method.diagram");
    }

    /** Walks down the tree with the arrow keys. */
    void choose(String start) throws Exception {
        hands.focus("library.tree");
        hands.key(SWT.HOME);
        for (int i = 0; i < 40 && !program.ui(this::selected).startsWith(start); i++) {
            hands.key(SWT.ARROW_DOWN);
        }
        assertTrue(program.ui(this::selected).startsWith(start), start);
    }

    private String selected() {
        TreeItem[] items = ((Tree) hands.find("library.tree")).getSelection();
        // a row shows as much of its name as there is room for
        String row = items.length == 0 ? "" : String.valueOf(items[0].getData());
        return row.startsWith("MethodRow") ? row.replaceFirst("(?s).*?, name=", "") : "";
    }

    /** Makes a draft of the method in front. */
    void draft() throws Exception {
        program.press(SWT.CTRL, 'n');
        program.waitFor("a draft", () -> hands.methods().size() == 2);
        hands.waitFor("method.diagram");
        program.waitFor(
                "the draft can be edited",
                () -> hands.find("field.NAME_NL") instanceof Text name && name.getEditable());
    }

    /** Makes a draft of a method of the library, and gives it another name. */
    void changedDraft(String name) throws Exception {
        openBasicModel();
        draft();
        hands.typeOver("field.NAME_NL", name);
        hands.key(SWT.CR);
        program.waitFor("a change", () -> hands.methods().get(1).isDirty());
    }

    /** Types other minutes for the first phase. */
    void minutes(String from, String to) throws Exception {
        program.waitFor(
                "the diagram",
                () -> hands.find("method.diagram") instanceof PictureCanvas diagram && diagram.isCurrent());
        hands.focus("method.diagram");
        hands.key(SWT.ARROW_RIGHT);
        hands.typeOver("minutes.to", to);
        hands.typeOver("minutes.from", from);
    }

    void save() throws Exception {
        program.press(SWT.CTRL, 's');
        program.waitFor("saved", () -> !hands.methods().get(1).isDirty());
    }
}
