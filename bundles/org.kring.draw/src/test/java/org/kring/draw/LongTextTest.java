// SPDX-License-Identifier: EPL-2.0
package org.kring.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kring.model.common.CommonFactory;
import org.kring.model.common.Text;
import org.kring.model.method.Activity;
import org.kring.model.method.Method;
import org.kring.model.method.MethodFactory;
import org.kring.model.method.MethodRole;
import org.kring.model.method.Phase;
import org.kring.model.method.Round;
import org.kring.model.method.Variant;
import org.kring.model.method.Yield;

/** A text of the greatest length that a file may have, in every place where a picture has text. */
class LongTextTest {
    private static final int LONGEST = 20_000;

    private static Stream<Arguments> places() {
        return Stream.of(
                place("name", Method::setName),
                place("summary", Method::setSummary),
                place("role", (method, text) -> method.getRoles().get(0).setName(text)),
                place("round", (method, text) -> round(method).setName(text)),
                place("until", (method, text) -> {
                    round(method).setRepeat(org.kring.model.method.RepeatRule.UNTIL_ANSWERED);
                    round(method).setUntil(text);
                }),
                place("phase", (method, text) -> phase(method).setName(text)),
                place(
                        "activity",
                        (method, text) -> phase(method).getActivities().get(0).setText(text)),
                place(
                        "yield",
                        (method, text) -> phase(method).getYields().get(0).setName(text)),
                place("variant", (method, text) -> method.getVariants().get(0).setName(text)),
                place("changes", (method, text) -> method.getVariants().get(0).setDescription(text)));
    }

    @ParameterizedTest(name = "{0} of {1}")
    @MethodSource("places")
    void itIsShortenedInThePictureAndWholeInTheDescription(String place, String word, BiConsumer<Method, Text> setter) {
        Method method = method();
        String words = word.repeat(LONGEST / word.length());
        setter.accept(method, text(words));

        PhaseDiagram diagram = PhaseDiagram.of(method, Locale.ENGLISH);
        String svg = new String(DiagramFile.svg(diagram, Palette.PRINT), StandardCharsets.UTF_8);
        String seen = svg.substring(svg.indexOf("</desc"));

        assertTrue(seen.contains("…"), place);
        assertTrue(diagram.width() < 6_000 && diagram.height() < 10_000, diagram.width() + " x " + diagram.height());
        if (!place.equals("summary")) {
            assertTrue(diagram.description().contains(words.strip()), place);
        }
    }

    @Test
    void aTextFromTheRightIsMarkedInAnSvg() {
        Method method = method();
        method.setName(text("שלב ראשון"));

        String svg = new String(
                DiagramFile.svg(PhaseDiagram.of(method, Locale.ENGLISH), Palette.PRINT), StandardCharsets.UTF_8);
        List<String> texts = svg.substring(svg.indexOf("</desc"))
                .lines()
                .filter(line -> line.contains("<text") || line.contains("שלב"))
                .toList();

        assertTrue(texts.stream()
                .anyMatch(line -> line.contains("direction=\"rtl\"") && line.contains("text-anchor=\"end\"")));
        assertEquals(1, svg.split("direction=\"rtl\"", -1).length - 1);
    }

    private static Arguments place(String name, BiConsumer<Method, Text> setter) {
        return Arguments.of(name, name.length() % 2 == 0 ? "w" : "vraag ", setter);
    }

    private static Round round(Method method) {
        return (Round) method.getFlow().get(0);
    }

    private static Phase phase(Method method) {
        return (Phase) round(method).getFlow().get(0);
    }

    private static Method method() {
        MethodFactory factory = MethodFactory.eINSTANCE;
        Method method = factory.createMethod();
        method.setId("m");
        method.setName(text("Name"));
        MethodRole role = factory.createMethodRole();
        method.getRoles().add(role);
        Round round = factory.createRound();
        method.getFlow().add(round);
        for (int index = 0; index < 3; index++) {
            Phase phase = factory.createPhase();
            phase.setName(text("Phase"));
            phase.setDuration(CommonFactory.eINSTANCE.createDuration());
            phase.getDuration().setMax(10);
            Activity activity = factory.createActivity();
            activity.setRole(role);
            phase.getActivities().add(activity);
            Yield yielded = factory.createYield();
            phase.getYields().add(yielded);
            round.getFlow().add(phase);
        }
        Variant variant = factory.createVariant();
        variant.setName(text("Variant"));
        method.getVariants().add(variant);
        return method;
    }

    private static Text text(String words) {
        Text text = CommonFactory.eINSTANCE.createText();
        text.setEn(words);
        return text;
    }
}
