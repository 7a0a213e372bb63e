// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.facilitate.run;

import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Opens and leaves the view for the group, and lets it follow the run. */
final class ScreenSwitch {

    private static final int HELD_MS = 800;

    private final Clock clock;
    private GroupScreen screen;
    private long toggled;

    /** The clock tells how long a key was held. */
    ScreenSwitch(Clock clock) {
        this.clock = clock;
    }

    /** Opens what is made, or leaves what is open; a key that is held down repeats itself and means only the first. */
    void toggle(Supplier<GroupScreen> maker) {
        long moment = clock.millis();
        boolean held = moment - toggled < HELD_MS;
        toggled = moment;
        if (!isOpen()) {
            screen = maker.get();
            screen.open();
        } else if (!held) {
            screen.close();
        }
    }

    /** Shows something on what is open. */
    void show(Consumer<GroupScreen> news) {
        if (isOpen()) {
            news.accept(screen);
        }
    }

    private boolean isOpen() {
        return screen != null && screen.isOpen();
    }
}
