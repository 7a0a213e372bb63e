// SPDX-License-Identifier: EPL-2.0
package org.kring.sample;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.kring.method.Phases;
import org.kring.model.common.CommonFactory;
import org.kring.model.common.Duration;
import org.kring.model.method.Method;
import org.kring.model.method.Phase;
import org.kring.practice.PracticeFolder;
import org.kring.practice.methods.MethodFolder;
import org.kring.practice.plan.Catalogue;
import org.kring.store.Library;
import org.kring.store.StoreException;

/**
 * What all groups of a made-up practice share: the real methods of the library, its structure of a meeting, its
 * instrument, and one method of which the practice made a version of its own.
 *
 * @param methods all methods that can be chosen, own ones last
 * @param catalogue what meetings are made of
 */
record Stage(List<Method> methods, Catalogue catalogue) {

    /** The method that has a version of the practice's own. */
    static final String RENEWED = "step-plan";

    private static final String OWN_VERSION = "2";
    private static final int MORE_MINUTES = 5;

    static Stage set(PracticeFolder practice) throws StoreException {
        Library library = Library.builtIn();
        Method renewed = renewed(library.method(RENEWED).orElseThrow());
        MethodFolder.of(practice).write(renewed);
        return new Stage(
                Stream.concat(library.methods().stream(), Stream.of(renewed)).toList(), Catalogue.read(practice));
    }

    /** Whether a method may be chosen at this meeting: the own version from half way on, the old one until then. */
    static boolean isCurrent(Method method, int meeting, int meetings) {
        boolean late = meeting * 2 >= meetings;
        return !method.getId().equals(RENEWED) || method.getVersion().equals(OWN_VERSION) == late;
    }

    /** A second version: the first timed phase gets five minutes more. */
    private static Method renewed(Method old) {
        Method renewed = EcoreUtil.copy(old);
        renewed.setVersion(OWN_VERSION);
        renewed.setBasedOn(old.getVersion());
        Phases.of(renewed).stream()
                .map(Phase::getDuration)
                .filter(each -> each != null)
                .findFirst()
                .ifPresent(Stage::prolong);
        return renewed;
    }

    private static void prolong(Duration duration) {
        Duration more = CommonFactory.eINSTANCE.createDuration();
        more.setMin(duration.getMin() + MORE_MINUTES);
        more.setMax(duration.getMax() + MORE_MINUTES);
        ((Phase) duration.eContainer()).setDuration(more);
    }
}
