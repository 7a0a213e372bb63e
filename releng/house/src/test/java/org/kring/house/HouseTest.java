// SPDX-License-Identifier: EPL-2.0
package org.kring.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house keeps its rules. */
class HouseTest {
    static final List<Rule> RULES = List.of(
            new WhoSeesWhom(),
            new NoClassicWorkbench(),
            new OneWayIn(),
            new UseCasesOnce(),
            new NeededBundles(),
            new Sizes(),
            new Habits(),
            new Documented(),
            new Texts(),
            new Documents());

    @TestFactory
    Stream<DynamicTest> everyRuleIsKept() {
        House house = House.here();
        return RULES.stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getClass().getSimpleName(),
                        () -> assertEquals("", String.join("\n", rule.violations(house)))));
    }

    @TestFactory
    Stream<DynamicTest> everyDoorLeadsSomewhere() {
        House house = House.here();
        return Map.of("OneWayIn", OneWayIn.doors(), "UseCasesOnce", UseCasesOnce.doors()).entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.getKey(),
                        () -> assertEquals("", String.join("\n", each.getValue().leadingNowhere(house)))));
    }

    @Test
    void figuresAreTold() throws Exception {
        String report = Measures.report(House.here());

        System.out.println(report);

        assertTrue(report.lines().anyMatch(line -> line.startsWith("all ")), report);
    }
}
