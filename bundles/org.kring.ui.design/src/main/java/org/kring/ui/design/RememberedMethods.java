// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.kring.method.VisibleText;
import org.kring.practice.methods.MethodLocation;
import org.kring.ui.Memory;

/** Which methods are open and which one is in front, from one run of the program to the next. */
final class RememberedMethods {

    private static final String OPEN = "design.open";
    private static final String NAMES = "design.names";
    private static final String DRAFTS = "design.drafts";
    private static final String ACTIVE = "design.active";

    /**
     * A tab as it was.
     *
     * @param location of its method
     * @param name what stood on it; "" when that is not known
     * @param draft whether it had the picture of what can be changed
     */
    record Tab(MethodLocation location, String name, boolean draft) {}

    private final Memory memory;

    RememberedMethods(Memory memory) {
        this.memory = memory;
    }

    /** The tabs in their order, without those of places that this system does not know. */
    List<Tab> tabs() {
        List<String> open = memory.list(OPEN);
        List<String> names = memory.list(NAMES);
        List<String> drafts = memory.list(DRAFTS);
        List<Tab> tabs = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            String name = i < names.size() ? names.get(i) : "";
            boolean draft = i < drafts.size() && Boolean.parseBoolean(drafts.get(i));
            MethodLocation.parse(open.get(i)).ifPresent(place -> tabs.add(new Tab(place, name, draft)));
        }
        return tabs;
    }

    /** The method in front, or the last one when that is not known; empty when none is open. */
    Optional<MethodLocation> front() {
        List<String> open = memory.list(OPEN);
        String active = memory.text(ACTIVE).orElse("");
        String front = open.contains(active) || open.isEmpty() ? active : open.get(open.size() - 1);
        return open.contains(front) ? MethodLocation.parse(front) : Optional.empty();
    }

    /** Remembers these in place of the earlier ones. */
    void open(List<MPart> methods) {
        memory.list(OPEN, methods.stream().map(RememberedMethods::location).toList());
        memory.list(
                NAMES,
                methods.stream().map(each -> VisibleText.line(each.getLabel())).toList());
        memory.list(
                DRAFTS,
                methods.stream()
                        .map(each -> Boolean.toString(DesignIds.ICON_DRAFT.equals(each.getIconURI())))
                        .toList());
    }

    /** Remembers which one is in front. */
    void front(MPart method) {
        memory.text(ACTIVE, location(method));
    }

    private static String location(MPart part) {
        return part.getPersistedState().getOrDefault(DesignIds.STATE_LOCATION, "");
    }
}
