// SPDX-License-Identifier: EPL-2.0
package org.kring.store.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kring.meeting.agenda.AgendaPart;
import org.kring.meeting.agenda.AgendaPlan;
import org.kring.meeting.agenda.AgendaRequest;
import org.kring.meeting.rehearsal.Rehearsal;
import org.kring.meeting.rehearsal.RehearsalReport;
import org.kring.method.Unrolling;
import org.kring.method.Variants;
import org.kring.model.common.Category;
import org.kring.model.common.Span;
import org.kring.model.method.MeetingStructure;
import org.kring.model.method.Method;
import org.kring.model.method.Variant;
import org.kring.model.method.YieldKind;

/** Every method of the library can be lived from start to end, and fits into a meeting. */
class LibraryRehearsalTest {

    private static final int MOST = 12;

    @Test
    void everyMethodIsLivedFromStartToEndWhateverTheGroup() {
        for (Method method : LibraryFiles.methods()) {
            for (int people = fewest(method); people <= MOST; people++) {
                assertSound(method, people, method.getId());
            }
        }
    }

    @Test
    void everyVariantIsLivedFromStartToEnd() {
        for (Method method : LibraryFiles.methods()) {
            for (Variant variant : method.getVariants()) {
                assertSound(Variants.apply(method, List.of(variant.getId())), 6, variant.getId());
            }
        }
    }

    private static void assertSound(Method method, int people, String name) {
        RehearsalReport report = Rehearsal.of(method, people);

        assertTrue(report.isSound(), () -> name + " with " + people + ": " + report);
        assertEquals(Unrolling.size(method, people), report.lived(), name);
        assertEquals(yields(method, people), report.yields(), name);
    }

    private static Map<YieldKind, Integer> yields(Method method, int people) {
        return Unrolling.of(method, people).stream()
                .flatMap(each -> each.phase().getYields().stream())
                .collect(Collectors.toMap(each -> each.getKind(), each -> 1, Integer::sum));
    }

    private static int fewest(Method method) {
        Span people = method.getPeople();
        return Math.max(3, people == null ? 3 : people.getMin());
    }

    @Test
    void theTimeSkeletonFitsIntoNinetyThreeMinutesAsTheSourceReckons() {
        AgendaPlan plan = AgendaPlan.of(
                AgendaRequest.of(structure(), 6, 93).with(Category.CASE_METHOD, LibraryFiles.method("time-skeleton")));

        assertEquals(
                List.of(10, 10, 3, 60, 10),
                plan.parts().stream().map(AgendaPart::minutes).toList());
        assertEquals(
                List.of("double-evaluation"),
                plan.warnings().stream().map(each -> each.rule()).toList());
    }

    private static MeetingStructure structure() {
        return LibraryFiles.shelves().stream()
                .flatMap(each -> each.getStructures().stream())
                .filter(each -> each.getId().equals("meeting-structure-s3"))
                .findFirst()
                .orElseThrow();
    }
}
