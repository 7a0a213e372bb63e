// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow;

import jakarta.annotation.PostConstruct;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.kring.evaluation.Audience;
import org.kring.practice.follow.FiguresReader;
import org.kring.ui.Background;
import org.kring.ui.Memory;
import org.kring.ui.practice.CurrentPractice;

/** Furnishes the room before it opens, and remembers which group was chosen. */
public final class FollowAddon {

    private static final String GROUP = "follow.group";

    /**
     * Puts into the context what the parts work with.
     *
     * @param context of the application
     * @param practice what is open in all rooms
     * @param background does what may touch a disk
     * @param memory what was remembered
     * @param clock tells where days begin
     */
    @PostConstruct
    void furnish(IEclipseContext context, CurrentPractice practice, Background background, Memory memory, Clock clock) {
        Locale locale = Locale.getDefault();
        ZoneId zone = clock.getZone();
        FollowRoom room = new FollowRoom(
                practice,
                background,
                (folder, itself, progress) ->
                        new FiguresReader(folder, Audience.OUTSIDE, zone).practice(itself, progress),
                locale);
        room.select(memory.text(GROUP).orElse(""));
        room.addListener(() -> {
            if (room.state() == FollowRoom.State.READY) {
                memory.text(GROUP, room.selected().map(group -> group.id()).orElse(""));
            }
        });
        context.set(FollowServices.class, new FollowServices(room, background, memory, locale, clock));
    }
}
