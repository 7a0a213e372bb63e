// SPDX-License-Identifier: EPL-2.0
package org.kring.app.keys;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.SWT;

/** Keys as people call them: what is printed on them, or where they are. */
final class KeyName {

    private KeyName() {}

    /** A sequence of the application model, for example "M1+NUMPAD_ADD", in the reader's words. */
    static String of(String sequence) {
        try {
            return Arrays.stream(KeySequence.getInstance(sequence).getKeyStrokes())
                    .map(KeyName::of)
                    .collect(Collectors.joining(" "));
        } catch (ParseException e) {
            return sequence;
        }
    }

    private static String of(KeyStroke stroke) {
        String whole = stroke.format();
        String key = KeyStroke.getInstance(stroke.getNaturalKey()).format();
        String name = name(stroke.getNaturalKey());
        return name.isEmpty() || !whole.endsWith(key)
                ? whole
                : whole.substring(0, whole.length() - key.length()) + name;
    }

    private static String name(int key) {
        return switch (key) {
            case SWT.KEYPAD_ADD -> Messages.Key_padPlus;
            case SWT.KEYPAD_SUBTRACT -> Messages.Key_padMinus;
            case SWT.SPACE -> Messages.Key_space;
            case SWT.ARROW_LEFT -> Messages.Key_left;
            case SWT.ARROW_RIGHT -> Messages.Key_right;
            case SWT.ARROW_UP -> Messages.Key_up;
            case SWT.ARROW_DOWN -> Messages.Key_down;
            default -> "";
        };
    }
}
