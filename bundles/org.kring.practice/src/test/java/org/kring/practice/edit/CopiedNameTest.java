// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kring.model.method.Method;
import org.kring.testkit.SmallMethod;

class CopiedNameTest {

    private final Method original = SmallMethod.draft();
    private final Method draft = SmallMethod.draft();

    @Test
    void theNameInTheOtherLanguageIsForgotten() {
        draft.getName().setNl("Van ons");
        assertEquals(Optional.of(Field.NAME_EN), CopiedName.of(draft, original));
        draft.getName().setNl(original.getName().getNl());
        draft.getName().setEn("Ours");
        assertEquals(Optional.of(Field.NAME_NL), CopiedName.of(draft, original));
    }

    @Test
    void nothingIsForgottenWhenBothOrNoneAreNewOrOneIsNotWritten() {
        assertEquals(Optional.empty(), CopiedName.of(draft, original));
        draft.getName().setNl("Van ons");
        draft.getName().setEn("Ours");
        assertEquals(Optional.empty(), CopiedName.of(draft, original));
        draft.getName().setEn(null);
        original.getName().setEn(null);
        assertEquals(Optional.empty(), CopiedName.of(draft, original));
    }
}
