// SPDX-License-Identifier: EPL-2.0
package org.kring.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.model.common.CommonFactory;
import org.kring.model.common.Document;
import org.kring.model.method.Method;
import org.kring.model.method.MethodFactory;
import org.kring.model.method.Phase;
import org.kring.model.method.RepeatRule;
import org.kring.store.document.Limits;
import org.kring.testkit.AnyDocument;
import org.kring.testkit.Cases;

class DocumentWriterTest {

    private static final MethodFactory METHODS = MethodFactory.eINSTANCE;

    @Test
    void theLayoutIsWhatTheFormatPageShows() throws StoreException {
        var method = method();
        method.setName(CommonFactory.eINSTANCE.createText());
        method.getName().setNl("Roddel \"model\"");
        method.getApproaches().add("creative");
        var phase = phase("phase-1");
        phase.setInstruction(CommonFactory.eINSTANCE.createText());
        phase.getInstruction().setEn("First line\nsecond <line>");
        phase.setNumber("a number that is long enough to push the attributes of this tag to lines of their own, each");
        method.getFlow().add(phase);

        assertEquals("""
                <?xml version="1.0" encoding="UTF-8"?>
                <method:Method
                    xmi:version="2.0"
                    xmlns:xmi="http://www.omg.org/XMI"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xmlns:method="https://kring.org/model/method/1"
                    id="m"
                    formatVersion="2"
                    checksum="ba74e306">
                  <name nl="Roddel &quot;model&quot;"/>
                  <approaches>creative</approaches>
                  <flow
                      xsi:type="method:Phase"
                      id="phase-1"
                      number="a number that is long enough to push the attributes of this tag to lines of their own, each">
                    <instruction>
                      <en>First line
                second &lt;line&gt;</en>
                    </instruction>
                  </flow>
                </method:Method>
                """, text(method));
    }

    @Test
    void changingOneWordChangesOneLineAndTheChecksum() throws StoreException {
        for (long seed = 0; seed < Cases.of(100); seed++) {
            var method = AnyDocument.of(Method.class, seed);
            method.setVersion("1");
            var before = text(method).lines().toList();

            method.setVersion("2");

            assertEquals(2, differences(before, text(method).lines().toList()));
        }
    }

    private static int differences(List<String> one, List<String> other) {
        var rest = new ArrayList<>(other);
        one.forEach(rest::remove);
        return rest.size();
    }

    @Test
    void theLanguageOfTheMachineMakesNoDifference() throws StoreException {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ROOT);
            var here = text(AnyDocument.of(7));
            for (String tag : List.of("tr", "ar-EG-u-nu-arab", "th-TH-u-nu-thai", "nl")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertEquals(here, text(AnyDocument.of(7)));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theFormatVersionIsWrittenAndTheDocumentLeftAlone() throws StoreException {
        var method = method();

        assertTrue(text(method).contains("formatVersion=\"2\""));
        assertEquals(0, method.getFormatVersion());
    }

    @Test
    void noLineEndsInABlankAndNoneInACarriageReturn() throws StoreException {
        var method = AnyDocument.of(Method.class, 3);
        method.setVersion("a\rb");

        assertFalse(text(method).contains("\r"));
        assertTrue(text(method).contains("version=\"a&#xD;b\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0001", "\u000b", "\u001f", "\ufffe", "\uffff", "\ud800", "x\udc00y"})
    void aCharacterThatXmlCannotHoldIsRefusedWithItsPlace(String bad) {
        var method = method();
        var phase = phase("phase-1");
        phase.setNumber("before " + bad + " after");
        method.getFlow().add(phase);

        var refused = refused(Problem.BAD_CHARACTER, method);

        assertTrue(refused.sentence(Locale.ENGLISH).contains("number of Phase phase-1"), refused.getMessage());
        assertTrue(refused.sentence(Locale.ENGLISH).contains("U+"), refused.getMessage());
    }

    @Test
    void aReferenceOutOfTheDocumentIsRefused() {
        var method = method();
        var round = METHODS.createRound();
        round.setId("round");
        round.setExcluded(METHODS.createMethodRole());
        round.getExcluded().setId("elsewhere");
        method.getFlow().add(round);
        round.setRepeat(RepeatRule.PER_PARTICIPANT);

        refused(Problem.LOOSE_REFERENCE, method);
    }

    @Test
    void whatHasNoIdentifierIsRefused() {
        var method = method();
        method.getFlow().add(METHODS.createPhase());

        var refused = refused(Problem.MISSING_VALUE, method);

        assertTrue(refused.sentence(Locale.ENGLISH).contains("id is missing in the element flow"));
    }

    @Test
    void anIdentifierUsedTwiceIsRefused() {
        var method = method();
        method.getFlow().add(phase("same"));
        method.getFlow().add(phase("same"));

        refused(Problem.DUPLICATE_ID, method);
    }

    @Test
    void anIdentifierWithASpaceIsRefused() {
        var method = method();
        method.getFlow().add(phase("not one"));

        refused(Problem.BAD_ID, method);
    }

    @Test
    void aRangeTheWrongWayRoundIsRefused() {
        var method = method();
        method.setStatedTotal(CommonFactory.eINSTANCE.createDuration());
        method.getStatedTotal().setMin(10);

        refused(Problem.RANGE_REVERSED, method);
    }

    @Test
    void aNestOfRoundsDeeperThanCanBeReadIsRefused() {
        var method = method();
        var flow = method.getFlow();
        for (int i = 0; i < Limits.DEPTH; i++) {
            var round = METHODS.createRound();
            round.setId("round-" + i);
            round.setRepeat(RepeatRule.UNTIL_ANSWERED);
            flow.add(round);
            flow = round.getFlow();
        }

        refused(Problem.TOO_DEEP, method);
    }

    @Test
    void roundsThatMultiplyBeyondReasonAreRefused() {
        var method = method();
        var flow = method.getFlow();
        for (int i = 0; i < 3; i++) {
            var round = METHODS.createRound();
            round.setCount(100);
            flow.add(round);
            flow = round.getFlow();
        }
        flow.add(phase("phase-1"));

        refused(Problem.TOO_MANY_TURNS, method);
    }

    private static Method method() {
        var method = METHODS.createMethod();
        method.setId("m");
        return method;
    }

    private static Phase phase(String id) {
        var phase = METHODS.createPhase();
        phase.setId(id);
        return phase;
    }

    private static StoreException refused(Problem problem, Document document) {
        var refused = assertThrows(StoreException.class, () -> DocumentWriter.bytes(document));
        assertEquals(problem, refused.problem(), refused.getMessage());
        return refused;
    }

    private static String text(Document document) throws StoreException {
        return new String(DocumentWriter.bytes(document), StandardCharsets.UTF_8);
    }
}
