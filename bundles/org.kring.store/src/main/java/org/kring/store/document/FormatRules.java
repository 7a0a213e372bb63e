// SPDX-License-Identifier: EPL-2.0
package org.kring.store.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.kring.model.common.CommonPackage;
import org.kring.model.common.Duration;
import org.kring.model.common.Span;
import org.kring.model.evaluation.EvaluationPackage;
import org.kring.model.form.FormPackage;
import org.kring.model.meeting.MeetingPackage;
import org.kring.model.method.FlowElement;
import org.kring.model.method.FormField;
import org.kring.model.method.Method;
import org.kring.model.method.MethodPackage;
import org.kring.model.method.Rating;
import org.kring.model.method.RepeatRule;
import org.kring.model.method.Round;
import org.kring.store.Problem;

/**
 * What every document keeps, whoever wrote it, so that sums cannot overflow and loops end. The same rules for reading
 * and writing. Rules of good method design are another matter: those are warnings, these are the form.
 */
final class FormatRules {

    /** A rule that is broken. */
    record Broken(Problem problem, List<Object> details) {
        static Broken of(Problem problem, Object... details) {
            return new Broken(problem, List.of(details));
        }
    }

    /** Least and greatest allowed number. */
    private record Range(int least, int most) {}

    private static final Range ANY = new Range(0, 1_000_000);
    private static final Map<EAttribute, Range> RANGES = ranges();

    private FormatRules() {}

    private static Map<EAttribute, Range> ranges() {
        var ranges = new HashMap<EAttribute, Range>();
        var minutes = new Range(0, 10_000);
        var marks = new Range(0, 10);
        put(ranges, minutes, CommonPackage.Literals.DURATION__MIN, CommonPackage.Literals.DURATION__MAX);
        put(ranges, minutes, MethodPackage.Literals.NORMS__USUAL_MINUTES);
        put(ranges, minutes, MeetingPackage.Literals.PLANNED_PHASE__MINUTES);
        put(ranges, new Range(-10_000, 10_000), MeetingPackage.Literals.RUN_EVENT__MINUTES);
        put(ranges, new Range(0, 600), MeetingPackage.Literals.MEETING__MINUTES);
        put(ranges, new Range(0, 100), MethodPackage.Literals.ROUND__COUNT);
        put(ranges, marks, MethodPackage.Literals.RATING__MIN, MethodPackage.Literals.RATING__MAX);
        put(
                ranges,
                marks,
                MethodPackage.Literals.RATING__THRESHOLD,
                MethodPackage.Literals.NORMS__COMMITMENT_THRESHOLD);
        put(ranges, marks, MeetingPackage.Literals.CASE__NOW, MeetingPackage.Literals.CASE__WANTED);
        put(ranges, marks, MeetingPackage.Literals.LATER_RATING__VALUE, MeetingPackage.Literals.CASE_SCORE__VALUE);
        put(ranges, marks, MeetingPackage.Literals.COMMITMENT__VALUE, FormPackage.Literals.ANSWER__VALUE);
        put(ranges, marks, EvaluationPackage.Literals.INSTRUMENT__MIN, EvaluationPackage.Literals.INSTRUMENT__MAX);
        return ranges;
    }

    private static void put(Map<EAttribute, Range> ranges, Range range, EAttribute... attributes) {
        for (EAttribute each : attributes) {
            ranges.put(each, range);
        }
    }

    /** Asked for every identifier and reference of a file. */
    static boolean isId(String text) {
        if (text.isEmpty() || text.length() > Limits.ID) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            var letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            if (!letter && !(c >= '0' && c <= '9') && c != '.' && c != '-' && c != '_') {
                return false;
            }
        }
        return true;
    }

    /** What is wrong with a value of an attribute; null when nothing is. */
    static Broken check(EAttribute attribute, Object value) {
        if (attribute.isID() && value instanceof String id && !isId(id)) {
            return Broken.of(Problem.BAD_ID, id, Limits.ID);
        }
        if (attribute.getEType() == EcorePackage.Literals.EINT && value instanceof Integer number) {
            var range = RANGES.getOrDefault(attribute, ANY);
            if (number < range.least || number > range.most) {
                return Broken.of(Problem.OUT_OF_RANGE, attribute.getName(), number, range.least, range.most);
            }
        }
        return null;
    }

    /** What is wrong with an object and its values together; null when nothing is. */
    static Broken check(EObject object) {
        if (object instanceof Duration minutes && minutes.getMin() > minutes.getMax()) {
            return reversed(minutes.getMin(), minutes.getMax());
        }
        if (object instanceof Span people && people.getMax() > 0 && people.getMin() > people.getMax()) {
            return reversed(people.getMin(), people.getMax());
        }
        if (object instanceof Rating rating && rating.getMin() > rating.getMax()) {
            return reversed(rating.getMin(), rating.getMax());
        }
        if (object instanceof FormField field && field.getMin() > field.getMax()) {
            return reversed(field.getMin(), field.getMax());
        }
        if (object instanceof Round round && round.getRepeat() == RepeatRule.TIMES && round.getCount() < 1) {
            return Broken.of(Problem.OUT_OF_RANGE, "count", round.getCount(), 1, 100);
        }
        if (object instanceof Method method && turns(method.getFlow()) > Limits.TURNS) {
            return Broken.of(Problem.TOO_MANY_TURNS, Limits.TURNS);
        }
        return null;
    }

    private static Broken reversed(int min, int max) {
        return Broken.of(Problem.RANGE_REVERSED, min, max);
    }

    /** How many phases are lived with all rounds unrolled; never more than just above the limit. */
    private static long turns(List<FlowElement> flow) {
        long sum = 0;
        for (FlowElement each : flow) {
            sum += each instanceof Round round ? times(round) * turns(round.getFlow()) : 1;
            sum = Math.min(sum, Limits.TURNS + 1L);
        }
        return sum;
    }

    private static int times(Round round) {
        return switch (round.getRepeat()) {
            case TIMES -> Math.max(1, round.getCount());
            case PER_PARTICIPANT -> Limits.PEOPLE;
            case UNTIL_ANSWERED -> 1;
        };
    }
}
