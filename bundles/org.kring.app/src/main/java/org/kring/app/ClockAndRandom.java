// SPDX-License-Identifier: EPL-2.0
package org.kring.app;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.random.RandomGenerator;
import org.eclipse.e4.core.contexts.IEclipseContext;

/** The one clock and the one source of chance of the workbench, for whoever asks the context. */
final class ClockAndRandom {

    private ClockAndRandom() {}

    static void put(IEclipseContext context) {
        context.set(Clock.class, Clock.systemDefaultZone());
        context.set(RandomGenerator.class, new SecureRandom());
    }
}
