// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow.charts;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kring.draw.DiagramFile;
import org.kring.draw.Drawing;
import org.kring.draw.NotedDrawing;
import org.kring.draw.Palette;
import org.kring.exchange.DelimitedText;
import org.kring.practice.Damage;
import org.kring.practice.follow.LackingMeetings;
import org.kring.ui.follow.FollowRoom;
import org.kring.ui.follow.text.Messages;

/**
 * What is shown as the bytes of a file. Holds the figures as they are on the screen: the same are hidden.
 *
 * @param page what is shown
 * @param drawing the picture of it
 * @param note that some of what it is about could not be read; "" when all could. It stands in every file
 * @param locale of the reader
 */
record ChartsExport(ChartsViewState page, Drawing drawing, String note, Locale locale) {

    private static final String CSV = ".csv";

    /**
     * What is shown, with a note when the figures rest on less than there is.
     *
     * @param room knows what could not be read of what is shown
     */
    static ChartsExport of(ChartsViewState page, Drawing drawing, FollowRoom room, Locale locale) {
        if (room.damages().stream().allMatch(Damage::isAltered)) {
            return new ChartsExport(page, drawing, "", locale);
        }
        String note = room.selected()
                .map(group -> LackingMeetings.sentence(group.damages(), locale))
                .orElseGet(() -> LackingMeetings.sentence(room.figures(), locale))
                .orElse(Messages.Export_unread);
        return new ChartsExport(page, new NotedDrawing(drawing, note), note, locale);
    }

    /**
     * The bytes.
     *
     * @param name of the file in lower case; its ending tells the format: pdf, png, csv, and svg for any other
     * @return a picture, or the table as text in UTF-8, in the form that the reader's
     *     spreadsheet opens in columns, whose cells none takes for formulas
     */
    byte[] bytes(String name) {
        if (name.endsWith(CSV)) {
            return table().getBytes(StandardCharsets.UTF_8);
        }
        if (name.endsWith(".pdf")) {
            return DiagramFile.pdf(drawing, Palette.PRINT);
        }
        return name.endsWith(".png")
                ? DiagramFile.png(drawing, Palette.LIGHT)
                : DiagramFile.svg(drawing, Palette.LIGHT);
    }

    /** Which characters are boxes in the picture, as a sentence; "" for none, and for a table. */
    String missing(String name) {
        return name.endsWith(CSV) ? "" : drawing.missing().sentence(locale);
    }

    /** What is made up says so in every row, and so does what is not whole: rows are copied one by one. */
    private String table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(page.table().header()));
        page.table().rows().forEach(each -> rows.add(row(each)));
        return DelimitedText.BYTE_ORDER_MARK + DelimitedText.ofFile(locale).write(rows);
    }

    private List<String> row(List<String> cells) {
        List<String> row = new ArrayList<>(cells);
        if (!page.sample().isEmpty()) {
            row.add(page.sample());
        }
        if (!note.isEmpty()) {
            row.add(note);
        }
        return row;
    }
}
