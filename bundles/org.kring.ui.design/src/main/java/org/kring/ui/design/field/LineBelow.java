// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.field;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.kring.ui.design.DesignIds;

/**
 * The room under two fields in which is said, in a few words, what is to know about what stands in them. It is always
 * there, so that nothing below moves while somebody types; its tip says it in full.
 */
final class LineBelow {

    private final CLabel line;
    private final Map<WordsField, String> faults = new LinkedHashMap<>();
    private final Map<WordsField, String> hints = new LinkedHashMap<>();

    LineBelow(Composite parent, String key) {
        line = new CLabel(parent, SWT.NONE);
        line.setMargins(0, 0, 0, 0);
        line.setText("x");
        int height = line.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        line.setText("");
        line.setData(DesignIds.WIDGET_KEY, key);
        line.setData(DesignIds.CSS_CLASS, "kring-quiet");
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(60, height)
                .applyTo(line);
    }

    /** What is wrong with a field; the first is "" when nothing is, the second says it in full. */
    void fault(WordsField field, String words, String sentence) {
        put(faults, field, words, sentence);
    }

    /** What is good to know about a field, said as long as nothing is wrong; as for a fault. */
    void hint(WordsField field, String words, String sentence) {
        put(hints, field, words, sentence);
    }

    private void put(Map<WordsField, String> all, WordsField field, String words, String sentence) {
        if (words.isEmpty()) {
            all.remove(field);
        } else {
            all.put(field, words + "\n" + sentence);
        }
        say(faults.isEmpty() ? hints : faults, faults.isEmpty() ? "kring-quiet" : "kring-fault");
    }

    private void say(Map<WordsField, String> all, String style) {
        List<String> words = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        all.values().forEach(each -> {
            words.add(each.substring(0, each.indexOf('\n')));
            sentences.add(each.substring(each.indexOf('\n') + 1));
        });
        String text = String.join(" \u00b7 ", words);
        if (!text.equals(line.getText())) {
            line.setData(DesignIds.CSS_CLASS, style);
            line.setText(text);
            line.setToolTipText(String.join("\n", sentences));
            line.reskin(SWT.ALL);
        }
    }
}
