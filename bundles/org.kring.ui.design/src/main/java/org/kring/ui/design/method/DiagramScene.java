// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.method;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kring.draw.Drawing;
import org.kring.draw.PhaseDiagram;
import org.kring.method.Phases;
import org.kring.model.method.Method;
import org.kring.model.method.Phase;
import org.kring.ui.picture.Box;
import org.kring.ui.picture.Scene;

/** The diagram of a method. A place is a phase, under its identifier. */
final class DiagramScene implements Scene {

    private final PhaseDiagram diagram;
    private final Map<String, String> headings = new HashMap<>();

    private DiagramScene(Method method, Locale locale, double room) {
        diagram = PhaseDiagram.of(method, locale, room);
        for (Phase phase : Phases.of(method)) {
            headings.put(phase.getId(), PhaseViewState.heading(phase, locale));
        }
    }

    /** Lays out the method as it is now, anew for another width unless it is wider anyway: later changes don't count. */
    static Scene.Maker of(Method method, Locale locale) {
        Method copy = EcoreUtil.copy(method);
        return new Scene.Maker() {
            private DiagramScene laidOut;
            private double room;

            @Override
            public synchronized Scene wide(double points) {
                boolean widerAnyway = laidOut != null && laidOut.diagram.width() > Math.max(room, points);
                if (laidOut == null || points != room && !widerAnyway) {
                    laidOut = new DiagramScene(copy, locale, points);
                    room = points;
                }
                return laidOut;
            }
        };
    }

    @Override
    public Drawing drawing() {
        return diagram;
    }

    @Override
    public Optional<String> at(double x, double y) {
        return diagram.phaseAt(x, y);
    }

    @Override
    public Optional<Box> boundsOf(String place) {
        return diagram.boundsOf(place).map(Box::of);
    }

    @Override
    public Optional<Box> between() {
        return diagram.axisLabels().map(Box::of);
    }

    @Override
    public String tooltip(String place) {
        return headings.getOrDefault(place, "");
    }
}
