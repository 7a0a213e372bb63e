// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.typing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kring.ui.testkit.TestScreen;

class CleanTypingTest {

    @ParameterizedTest
    @ValueSource(ints = {SWT.SINGLE, SWT.MULTI | SWT.WRAP})
    void whatNoDocumentHoldsIsLeftOutAndTheRestStays(int style) {
        try (TestScreen screen = new TestScreen()) {
            CleanTyping.everywhere(screen.display());
            Text field = new Text(screen.shell(), style);
            field.insert("a\u0001b\u001fc\uffff \u00e9\tx \ud83d\ude00");
            assertEquals("abc \u00e9\tx \ud83d\ude00", field.getText());
        }
    }
}
