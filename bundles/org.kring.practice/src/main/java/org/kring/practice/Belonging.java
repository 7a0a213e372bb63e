// SPDX-License-Identifier: EPL-2.0
package org.kring.practice;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.kring.model.common.Document;
import org.kring.model.meeting.Meeting;
import org.kring.model.practice.Group;
import org.kring.model.practice.GroupContent;
import org.kring.store.Problem;
import org.kring.store.StoreException;

/**
 * The one rule of where a document belongs: a folder is called after its group or its meeting, so what names another one
 * was copied or put there by mistake. It is never counted or shown as if it were of this place. Touches no disk.
 */
public final class Belonging {

    private Belonging() {}

    /** What a document can belong to. */
    public enum Owner {
        /** A group. */
        GROUP,
        /** A meeting. */
        MEETING
    }

    /**
     * Something that a document names otherwise than its folder does.
     *
     * @param owner what it names
     * @param named identifier in the document
     * @param folder identifier by the folder
     */
    public record Other(Owner owner, String named, String folder) {}

    /**
     * Holds a document against the place where it lies.
     *
     * @param document any document of a practice
     * @param place where it lies
     * @return what it names otherwise; empty when it belongs there, and for one that names nothing
     */
    public static List<Other> others(Document document, DocumentPlace place) {
        var others = new ArrayList<Other>();
        if (document instanceof Group group) {
            add(others, Owner.GROUP, group.getId(), place.group());
        } else if (document instanceof GroupContent content) {
            add(others, Owner.GROUP, content.getGroup(), place.group());
        } else if (document instanceof Meeting meeting) {
            add(others, Owner.MEETING, meeting.getId(), place.folder());
            add(others, Owner.GROUP, meeting.getGroup(), place.group());
        } else if (document.eClass().getEStructuralFeature("meeting") instanceof EAttribute meeting) {
            // content and forms, whose answers are nothing to this rule
            add(others, Owner.MEETING, (String) document.eGet(meeting), place.folder());
        }
        return others;
    }

    private static void add(List<Other> others, Owner owner, String named, String folder) {
        if (named != null && !named.isEmpty() && !named.equals(folder)) {
            others.add(new Other(owner, named, folder));
        }
    }

    /**
     * Refuses a document that belongs elsewhere.
     *
     * @throws StoreException OTHER_GROUP or OTHER_MEETING
     */
    static void refuseOther(Document document, DocumentPlace place, Path file) throws StoreException {
        var others = others(document, place);
        if (others.isEmpty()) {
            return;
        }
        if (document instanceof Group || document instanceof GroupContent) {
            throw StoreException.of(Problem.OTHER_GROUP, file, others.get(0).named(), place.group());
        }
        String id = document instanceof Meeting meeting
                ? meeting.getId()
                : others.get(0).named();
        var group = others.stream().filter(each -> each.owner() == Owner.GROUP).findFirst();
        throw StoreException.of(
                Problem.OTHER_MEETING,
                file,
                group.map(each -> each.named() + "/" + id).orElse(id),
                group.map(each -> each.folder() + "/" + place.folder()).orElse(place.folder()));
    }
}
