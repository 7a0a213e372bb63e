// SPDX-License-Identifier: EPL-2.0
package org.kring.store.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.kring.model.meeting.EventKind;
import org.kring.model.meeting.Meeting;
import org.kring.store.Problem;
import org.kring.store.StoreException;

class MigrationTest {

    private static final String MEETING = """
            <meeting:Meeting xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:meeting="https://kring.org/model/meeting/1" id="2026-11-26" formatVersion="1" minutes="120">
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
        assertEquals(5, refused.line(), "the place is that of the file");
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
        assertEquals(4, refused.line());
    }

    private static Meeting read(List<UnaryOperator<XmlEvents>> steps, String text) throws StoreException {
        var gate =
                new XmlGate(text.replace("\"1\" minutes", "\"2\" minutes").getBytes(StandardCharsets.UTF_8), "later");
        return (Meeting) new DocumentBuilder(Migrations.through(steps, gate), Meeting.class).build();
    }
}
