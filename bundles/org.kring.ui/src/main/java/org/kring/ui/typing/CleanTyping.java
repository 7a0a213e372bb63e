// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.typing;

import java.util.regex.Pattern;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.kring.ui.widget.UnbrokenWords;

/**
 * Leaves out of what is typed or pasted what no document can hold: control characters, which nobody sees, and halves of
 * characters. Who pastes from another program would otherwise be told later that words cannot be kept, without seeing
 * why. A field of several lines gets words of many hundred letters, as they are pasted by mistake, with blanks between.
 */
public final class CleanTyping {

    /** What is not in the production "Char" of XML 1.0. */
    private static final Pattern UNKEPT = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\p{Cs}\\uFFFE\\uFFFF]");

    /** Letters in a field of several lines after which a blank is put where no line could end. */
    private static final int UNBROKEN = 500;

    private CleanTyping() {}

    /**
     * Watches all fields of a display, those that are made later too.
     *
     * @param display of the workbench
     */
    public static void everywhere(Display display) {
        display.addFilter(SWT.Verify, CleanTyping::clean);
    }

    private static void clean(Event event) {
        if (event.widget instanceof Text text && event.text != null) {
            String clean = UNKEPT.matcher(event.text).replaceAll("");
            boolean wraps = (text.getStyle() & SWT.WRAP) != 0;
            event.text = wraps ? UnbrokenWords.parted(clean, UNBROKEN, " ") : clean;
        }
    }
}
