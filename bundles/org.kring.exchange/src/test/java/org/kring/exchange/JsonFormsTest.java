// SPDX-License-Identifier: EPL-2.0
package org.kring.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kring.meeting.MethodPlan;
import org.kring.method.Finding;
import org.kring.method.Level;
import org.kring.method.VisibleText;
import org.kring.model.common.Category;
import org.kring.model.common.CommonFactory;
import org.kring.model.common.Text;
import org.kring.model.method.Grouping;
import org.kring.model.method.Method;
import org.kring.model.method.MethodFactory;
import org.kring.model.method.Phase;
import org.kring.model.method.Yield;
import org.kring.model.method.YieldKind;

class JsonFormsTest {

    @Test
    void aMethodIsListedInTheFixedForm() {
        JsonArray array =
                JsonParser.parseString(MethodsJson.of(List.of(method()))).getAsJsonArray();

        assertEquals(
                "{\"id\":\"sample\",\"name\":{\"nl\":\"Één & 'meer'\",\"en\":null},\"category\":\"case-method\","
                        + "\"version\":\"1\",\"status\":\"draft\",\"phases\":2,\"minutes\":{\"min\":5,\"max\":10},\"untimedPhases\":1,"
                        + "\"people\":{\"min\":6,\"max\":null,\"ideal\":8},"
                        + "\"lamps\":{\"reformulation\":false,\"advice\":true,\"actionPlan\":false}}",
                array.get(0).toString());
    }

    @Test
    void whatCannotBeSeenIsWrittenAsAnEscapeAndReadBackAsItWas() {
        Method method = method();
        String odd = "a\u0007\t\n\r\u0085\u009b\u2028\u202e\u2066\ufeff\u00adb\\u202e\ud83d\ude00\udb40\udc41\ud83dz\"";
        method.getName().setNl(odd);

        String json = MethodsJson.of(List.of(method));

        assertTrue(json.codePoints().noneMatch(each -> each != '\n' && !VisibleText.isVisible(each)), json);
        JsonObject read = JsonParser.parseString(json).getAsJsonArray().get(0).getAsJsonObject();
        assertEquals(odd, read.getAsJsonObject("name").get("nl").getAsString());
    }

    @Test
    void minutesAreNullWhenNothingIsTimed() {
        Method method = method();
        ((Phase) method.getFlow().get(0)).setDuration(null);

        JsonObject object = JsonParser.parseString(MethodsJson.of(List.of(method)))
                .getAsJsonArray()
                .get(0)
                .getAsJsonObject();

        assertTrue(object.get("minutes").isJsonNull());
        assertEquals(2, object.get("untimedPhases").getAsInt());
    }

    @Test
    void findingsAreListedInTheFixedForm() {
        var onPhase = new Finding("duration-zero", Level.WARNING, "phase-1", "Nul.", "Zero.");
        var onMethod = new Finding("no-times", Level.INFO, "", "Geen.", "None.");

        JsonElement json =
                JsonParser.parseString(FindingsJson.of(Map.of("sample", List.of(onPhase, onMethod)), Locale.ENGLISH));

        assertEquals(
                "{\"findings\":[{\"method\":\"sample\",\"rule\":\"duration-zero\",\"severity\":\"warning\","
                        + "\"phase\":\"phase-1\",\"message\":\"Zero.\"},{\"method\":\"sample\",\"rule\":\"no-times\","
                        + "\"severity\":\"info\",\"phase\":null,\"message\":\"None.\"}]}",
                json.toString());
    }

    @Test
    void aPlanIsWrittenInTheFixedForm() {
        MethodPlan plan = MethodPlan.of(method(), 3, 7);

        JsonObject json =
                JsonParser.parseString(PlanJson.of(plan, Locale.ENGLISH)).getAsJsonObject();

        assertEquals(
                "{\"phase\":\"phase-1\",\"name\":{\"nl\":null,\"en\":null},\"turn\":0,\"minutes\":7,"
                        + "\"optional\":false,\"rounds\":[],\"pairs\":[[1,2,3]]}",
                json.getAsJsonArray("segments").get(0).toString());
        assertTrue(json.getAsJsonArray("segments")
                .get(1)
                .getAsJsonObject()
                .get("minutes")
                .isJsonNull());
        assertEquals("{\"min\":5,\"max\":10}", json.get("total").toString());
        assertEquals(
                "people-few",
                json.getAsJsonArray("warnings")
                        .get(0)
                        .getAsJsonObject()
                        .get("rule")
                        .getAsString());
    }

    @Test
    void theSameIsWrittenByteForByte() {
        assertEquals(MethodsJson.of(List.of(method())), MethodsJson.of(List.of(method())));
    }

    private static Method method() {
        Method method = MethodFactory.eINSTANCE.createMethod();
        method.setId("sample");
        method.setVersion("1");
        method.setCategory(Category.CASE_METHOD);
        Text name = CommonFactory.eINSTANCE.createText();
        name.setNl("Één & 'meer'");
        method.setName(name);
        method.setPeople(CommonFactory.eINSTANCE.createSpan());
        method.getPeople().setMin(6);
        method.getPeople().setIdeal(8);
        method.getFlow().addAll(List.of(phase("phase-1"), phase("phase-2")));
        Phase first = (Phase) method.getFlow().get(0);
        first.setGrouping(Grouping.PAIRS);
        first.setDuration(CommonFactory.eINSTANCE.createDuration());
        first.getDuration().setMin(5);
        first.getDuration().setMax(10);
        return method;
    }

    private static Phase phase(String id) {
        Phase phase = MethodFactory.eINSTANCE.createPhase();
        phase.setId(id);
        Yield advice = MethodFactory.eINSTANCE.createYield();
        advice.setKind(YieldKind.ADVICE);
        phase.getYields().add(advice);
        return phase;
    }
}
