// SPDX-License-Identifier: EPL-2.0
package org.kring.store.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.kring.model.meeting.EventKind;
import org.kring.model.meeting.Meeting;
import org.kring.model.method.Method;
import org.kring.model.method.Phase;
import org.kring.model.method.ReplacePhase;
import org.kring.store.Problem;
import org.kring.store.StoreException;

class MigrationTest {

    private static final String MEETING = """
            <meeting:Meeting xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:meeting="https://kring.org/model/meeting/1" id="2026-11-26" formatVersion="1" minutes="120"
                group="de-kring">
              <run id="run">
                <events number="1" kind="phase-entered" item="phase-entered"/>
                <events number="2" kind="later-word"/>
              </run>
            </meeting:Meeting>
            """;

    /** A step that could come one day: another word for a value, another name for an attribute. */
    private static final class Later extends Migration {
        Later(XmlEvents older) {
            super(older);
        }

        @Override
        public String attributeName(int index) {
            var name = super.attributeName(index);
            return "length".equals(name) ? "minutes" : name;
        }

        @Override
        public String attributeValue(int index) {
            var value = super.attributeValue(index);
            return value.equals("later-word") ? "phase-entered" : value;
        }
    }

    private static final List<UnaryOperator<XmlEvents>> LATER_FIRST = List.of(Later::new, Migration1To2::new);
    private static final List<UnaryOperator<XmlEvents>> LATER_LAST = List.of(Migration1To2::new, Later::new);

    @Test
    void oneStepIsTakenBehindTheOther() throws StoreException {
        var meeting = read(LATER_FIRST, MEETING.replace("minutes=", "length="));

        assertEquals(120, meeting.getMinutes());
        var events = meeting.getRun().getEvents();
        assertEquals(EventKind.PHASE_ENTERED, events.get(0).getKind());
        assertEquals(EventKind.PHASE_ENTERED, events.get(1).getKind(), "the word went through both steps");
        assertEquals("phase-entered", events.get(0).getItem(), "only the kind of an event is a word of the format");
    }

    @Test
    void theOrderOfTheStepsCounts() {
        var refused = assertThrows(StoreException.class, () -> read(LATER_LAST, MEETING));

        assertEquals(Problem.BAD_VALUE, refused.problem());
        assertEquals(6, refused.line(), "the place is that of the file");
        assertEquals(24, refused.column());
    }

    @Test
    void theFirstVersionTakesTheStepsThatThereAreAndThePresentOneNone() throws StoreException {
        var first = new XmlGate(MEETING.getBytes(StandardCharsets.UTF_8), "first");
        first.next();

        assertEquals(Migration1To2.class, Migrations.present(1, first).getClass());
        assertEquals(first, Migrations.present(FormatVersion.PRESENT, first));
    }

    @Test
    void aWordOfTheFirstVersionIsNoneInTheSecond() {
        var text = MEETING.replace("formatVersion=\"1\"", "formatVersion=\"2\"");

        var refused = assertThrows(
                StoreException.class,
                () -> DocumentBuilder.read(text.getBytes(StandardCharsets.UTF_8), "second", Meeting.class));

        assertEquals(Problem.BAD_VALUE, refused.problem());
        assertEquals(5, refused.line());
    }

    private static final String METHOD = """
            <method:Method xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:method="https://kring.org/model/method/1" id="walk" formatVersion="1">
              <flow xsi:type="method:Phase" id="first" number="3a">
                <name nl="Begin" en="Start"/>
              </flow>
              <flow xsi:type="method:Phase" id="last" number="Tot slot">
                <name nl="Einde" en="End"/>
              </flow>
              <variants id="short">
                <changes xsi:type="method:ReplacePhase" id="c" phase="last">
                  <replacement id="other" number="Stap 2"/>
                </changes>
              </variants>
              <guidance id="tip" number="Tip 1"/>
            </method:Method>
            """;

    @Test
    void wordsInTheNumberOfAPhaseBecomeItsLabel() throws StoreException {
        var method = method(METHOD);
        var first = (Phase) method.getFlow().get(0);
        var last = (Phase) method.getFlow().get(1);
        var other = ((ReplacePhase) method.getVariants().get(0).getChanges().get(0)).getReplacement();

        assertEquals("3a", first.getNumber(), "a number is the same in every language");
        assertNull(first.getLabel());
        assertNull(last.getNumber());
        assertEquals("Tot slot", last.getLabel().getNl());
        assertEquals("To close", last.getLabel().getEn());
        assertEquals("Einde", last.getName().getNl(), "what follows is read on");
        assertEquals("Stap 2", other.getLabel().getNl());
        assertEquals("Stap 2", other.getLabel().getEn(), "readers of English saw it so, too");
        assertEquals("Tip 1", method.getGuidance().get(0).getNumber(), "the number of something else stays");
    }

    @Test
    void aWordInTheNumberOfTheSecondVersionStaysThere() throws StoreException {
        var last = (Phase) method(METHOD.replace("formatVersion=\"1\"", "formatVersion=\"2\""))
                .getFlow()
                .get(1);

        assertEquals("Tot slot", last.getNumber());
        assertNull(last.getLabel());
    }

    private static Method method(String text) throws StoreException {
        return (Method) DocumentBuilder.read(text.getBytes(StandardCharsets.UTF_8), "method", Method.class);
    }

    private static Meeting read(List<UnaryOperator<XmlEvents>> steps, String text) throws StoreException {
        var gate =
                new XmlGate(text.replace("\"1\" minutes", "\"2\" minutes").getBytes(StandardCharsets.UTF_8), "later");
        return (Meeting) new DocumentBuilder(Migrations.through(steps, gate), Meeting.class).build();
    }
}
