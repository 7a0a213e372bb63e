// SPDX-License-Identifier: EPL-2.0
package org.kring.store.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.kring.model.common.CommonPackage;
import org.kring.model.evaluation.EvaluationPackage;
import org.kring.model.form.FormPackage;
import org.kring.model.meeting.MeetingPackage;
import org.kring.model.method.MethodPackage;
import org.kring.model.practice.PracticePackage;

class KnownTypesTest {

    private static final Path FROZEN = Path.of("src/test/resources/format/documents-2.names");
    private static final List<EPackage> PACKAGES = List.of(
            CommonPackage.eINSTANCE,
            MethodPackage.eINSTANCE,
            PracticePackage.eINSTANCE,
            MeetingPackage.eINSTANCE,
            EvaluationPackage.eINSTANCE,
            FormPackage.eINSTANCE);

    /**
     * The model is the schema. Whoever changes a name, a word, a default or a kind in it changes the format: that needs
     * a new version, a step that leads to it, and a new list.
     */
    @Test
    void theNamesInDocumentsAreThoseOfTheFrozenList() throws IOException {
        var names = new TreeSet<String>();
        for (EPackage each : PACKAGES) {
            assertTrue(KnownTypes.knowsNamespace(each.getNsURI()));
            names.add(each.getNsPrefix() + " = " + each.getNsURI());
            each.getEClassifiers().forEach(type -> {
                if (type instanceof EEnum words) {
                    names.add(each.getNsPrefix() + ":" + words.getName() + " = " + described(words));
                } else if (type instanceof EClass made && !made.isAbstract()) {
                    names.add(each.getNsPrefix() + ":" + made.getName() + described(made));
                }
            });
        }

        assertEquals(Files.readString(FROZEN), String.join("\n", names) + "\n");
    }

    private static String described(EEnum words) {
        return words.getELiterals().stream().map(EEnumLiteral::getLiteral).collect(Collectors.joining("|"));
    }

    private static String described(EClass type) {
        return type.getEAllStructuralFeatures().stream()
                .filter(each -> KnownTypes.feature(type, each.getName()) != null)
                .map(KnownTypesTest::described)
                .collect(Collectors.joining());
    }

    private static String described(EStructuralFeature feature) {
        var kind = feature instanceof EReference reference ? reference.isContainment() ? " <" : " ^" : " ";
        var otherwise = feature.getDefaultValueLiteral() == null ? "" : "=" + feature.getDefaultValueLiteral();
        return kind + feature.getName() + ":" + feature.getEType().getName() + (feature.isMany() ? "*" : "")
                + otherwise;
    }

    @Test
    void whatIsOfTheProgramAloneIsNoNameInDocuments() {
        assertNull(KnownTypes.feature(MethodPackage.Literals.METHOD, "altered"));
        assertEquals(
                CommonPackage.Literals.DOCUMENT__CHECKSUM,
                KnownTypes.feature(MethodPackage.Literals.METHOD, "checksum"));
        assertNull(KnownTypes.feature(MethodPackage.Literals.PHASE, "checksum"));
        assertNull(KnownTypes.concrete("https://kring.org/model/common/1", "Document"), "abstract");
        assertNull(KnownTypes.concrete("https://kring.org/model/common/2", "Text"));
    }

    /** What is left out of a file is the first word, so that the first word of a list is part of the format, too. */
    @Test
    void theFirstWordOfEachListIsWhatIsMeantWhenNothingIsSaid() {
        for (EPackage each : PACKAGES) {
            each.getEClassifiers().stream()
                    .filter(EEnum.class::isInstance)
                    .map(EEnum.class::cast)
                    .forEach(words -> {
                        assertEquals(0, words.getELiterals().get(0).getValue(), words.getName());
                        assertEquals(
                                words.getELiterals().get(0).getInstance(), words.getDefaultValue(), words.getName());
                    });
        }
    }
}
