// SPDX-License-Identifier: EPL-2.0
package org.kring.exchange;

import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Rows of cells as text for spreadsheets: a file of comma-separated values (RFC 4180), or cells between tabs for the
 * clipboard. Every cell is guarded, see {@link CellGuard}; a cell with a separator, a quotation mark or a line end in it
 * stands between quotation marks, so that it stays one cell.
 */
public enum DelimitedText {
    /** Commas between the cells; lines end as RFC 4180 says. */
    COMMAS(',', "\r\n"),
    /** Semicolons between the cells, for spreadsheets whose numbers have a decimal comma; otherwise as with commas. */
    SEMICOLONS(';', "\r\n"),
    /** Tabs between the cells, as spreadsheets put them on the clipboard. */
    TABS('\t', "\n");

    /** Before the text of a file in UTF-8; without it some spreadsheets take every accent for two other characters. */
    public static final String BYTE_ORDER_MARK = "\ufeff";

    private static final char QUOTE = '"';

    private final char separator;
    private final String lineEnd;

    DelimitedText(char separator, String lineEnd) {
        this.separator = separator;
        this.lineEnd = lineEnd;
    }

    /**
     * The form of a file that the spreadsheets of a reader open in columns.
     *
     * @param locale of the reader
     * @return with semicolons when the decimal sign is a comma, else with commas
     */
    public static DelimitedText ofFile(Locale locale) {
        return DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ',' ? SEMICOLONS : COMMAS;
    }

    /**
     * Writes rows.
     *
     * @param rows each a list of cells in any number
     * @return a line for each row, each with its end; "" for no rows
     */
    public String write(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(this::cell).collect(Collectors.joining(String.valueOf(separator))))
                .map(line -> line + lineEnd)
                .collect(Collectors.joining());
    }

    private String cell(String text) {
        String guarded = CellGuard.guarded(text);
        boolean plain = guarded.chars().noneMatch(each -> each == separator || each == QUOTE || isLineEnd((char) each));
        return plain ? guarded : QUOTE + guarded.replace("\"", "\"\"") + QUOTE;
    }

    /**
     * Reads rows that were written in this form, by us or by a spreadsheet.
     *
     * @param text lines that end with a line feed, with or without a carriage return before it; the last one may lack
     *     it; a byte order mark before them is no part of the first cell
     * @return the rows, their cells as they were before they were guarded
     */
    public List<List<String>> read(String text) {
        return new Reading(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text).rows();
    }

    private static boolean isLineEnd(char character) {
        return character == '\r' || character == '\n';
    }

    private final class Reading {
        private final String text;
        private final List<List<String>> rows = new ArrayList<>();
        private List<String> row = new ArrayList<>();
        private int at;

        Reading(String text) {
            this.text = text;
        }

        List<List<String>> rows() {
            while (at < text.length()) {
                row.add(CellGuard.restored(text.charAt(at) == QUOTE ? quoted() : bare()));
                endCell();
            }
            if (!row.isEmpty()) {
                rows.add(row);
            }
            return rows;
        }

        /** Up to the mark that stands alone. */
        private String quoted() {
            StringBuilder cell = new StringBuilder();
            at++;
            while (at < text.length()) {
                char each = text.charAt(at++);
                if (each != QUOTE) {
                    cell.append(each);
                } else if (at < text.length() && text.charAt(at) == QUOTE) {
                    cell.append(QUOTE);
                    at++;
                } else {
                    break;
                }
            }
            return cell.toString();
        }

        private String bare() {
            int start = at;
            while (at < text.length() && text.charAt(at) != separator && !isLineEnd(text.charAt(at))) {
                at++;
            }
            return text.substring(start, at);
        }

        /** Goes over the separator or the line end behind a cell. */
        private void endCell() {
            boolean more = at < text.length() && text.charAt(at) == separator;
            if (more && at + 1 == text.length()) {
                row.add("");
            }
            if (more) {
                at++;
                if (at < text.length() && isLineEnd(text.charAt(at))) {
                    row.add("");
                    endRow();
                }
            } else {
                endRow();
            }
        }

        private void endRow() {
            if (at < text.length() && text.charAt(at) == '\r') {
                at++;
            }
            if (at < text.length() && text.charAt(at) == '\n') {
                at++;
            }
            rows.add(row);
            row = new ArrayList<>();
        }
    }
}
