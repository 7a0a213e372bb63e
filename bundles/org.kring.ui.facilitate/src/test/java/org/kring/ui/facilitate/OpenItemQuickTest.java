// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.ui.facilitate.groups.GroupsPart;

/** The second press of one making does nothing, and the keyboard is where the making brings it. */
class OpenItemQuickTest extends OpenItemOnScreen {

    private static final int QUICK = 60;

    private final GroupsPart list = new GroupsPart();
    private int time = 1_000_000;

    @BeforeEach
    void listBeside() {
        list.create(new Composite(screen.shell(), SWT.NONE), room.services, room.openItem);
        screen.shell().layout(true, true);
        room.rest();
    }

    private void tell(String key, int type) {
        Event event = new Event();
        event.time = time;
        screen.find(key, Control.class).notifyListeners(type, event);
    }

    /** The window system gives what is pressed the keyboard. */
    private void click(String key) {
        time += QUICK;
        screen.find(key, Control.class).setFocus();
        tell(key, SWT.MouseDown);
        tell(key, SWT.Selection);
        rest();
    }

    private void enter(String key) {
        time += QUICK;
        tell(key, SWT.DefaultSelection);
        rest();
    }

    private void rest() {
        screen.until(() -> {
            room.rest();
            return true;
        });
    }

    private void isMade(String name, String id) {
        assertFalse(screen.shows("groups.problem"), "nothing is missing");
        assertFalse(screen.shows("group.remark"), "nobody is missing");
        assertEquals(new OpenItem.Place(id, ""), room.openItem.place());
        assertEquals(name, screen.text("group.name"));
        assertEquals("group.newMember", screen.focused());
    }

    @Test
    void aDoubleClickMakesAGroupAndItsPeopleAreTypedNext() {
        screen.find("groups.new", Control.class).setFocus();
        screen.type("groups.new", "Twice");
        click("groups.create");
        click("groups.create");
        isMade("Twice", "twice");

        time += screen.display().getDoubleClickTime();
        click("groups.create");
        assertEquals("Give the group a name first.", screen.text("groups.problem"), "long after, it is missing");
        assertEquals("groups.new", screen.focused());
    }

    @Test
    void enterThreeTimesMakesOneGroupAndMissesNobody() throws Exception {
        screen.find("groups.new", Control.class).setFocus();
        screen.type("groups.new", "Thrice");
        enter("groups.new");
        enter("groups.new");
        enter("group.newMember");
        isMade("Thrice", "thrice");
    }

    @Test
    void aDoubleClickAddsOneMemberAndMissesNobody() throws Exception {
        show("noord", "");
        int before = room.group.group().getMembers().size();
        screen.type("group.newMember", "Zoë");
        click("group.addMember");
        click("group.addMember");
        assertFalse(screen.shows("group.remark"));
        assertEquals("group.newMember", screen.focused());
        screen.type("group.newMember", "Yara");
        enter("group.newMember");
        enter("group.newMember");
        assertFalse(screen.shows("group.remark"));
        assertEquals(before + 2, room.group.group().getMembers().size());
    }
}
