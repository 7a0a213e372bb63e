// SPDX-License-Identifier: EPL-2.0
package org.kring.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kring.draw.Colour;
import org.kring.draw.Palette;
import org.kring.ui.ThemeChoice;

/**
 * Makes the style sheets for GTK's own widgets from the palette: what the sheets of the workbench do not reach, such as
 * selected rows, the air in a button, tips and boxes. {@code releng/look} writes them; a test compares.
 */
final class GtkSheet {

    private static final Path FOLDER = Path.of("../../features/org.kring.feature/rootfiles/look");
    private static final double SOFT_LIGHT = 0.5;
    private static final double SOFT_DARK = 0.6;
    /** Words of what cannot be chosen now: seen to be there, and seen to be off. */
    private static final double FAINT = 0.75;

    private static final String RULES = """
            /* Made by releng/look from org.kring.draw.Palette; not to be edited. */
            treeview.view:selected, treeview.view:selected:focus, treeview.view:selected:backdrop,
            iconview:selected, list row:selected, list row:selected:focus {
              background-color: @soft; background-image: none; color: @ink;
            }
            treeview.view:selected:hover { background-color: @soft; color: @ink; }
            /* SWT asks a bare node with these classes for the text of selected rows, and sets it on every list */
            .view:selected, .view:selected:focus, .view:selected:backdrop, .cell:selected, .cell:selected:focus,
            .view.cell:selected, .view.cell:selected:focus, .view.cell:selected:backdrop {
              background-color: @soft; color: @ink;
            }
            /* a list has an edge: in the dark its ground alone hardly differs from that of the page */
            scrolledwindow.frame { border: 1px solid @line; }
            label selection, entry selection:focus, text selection:focus, textview text selection:focus {
              background-color: @soft; color: @ink;
            }
            /* what was left stays marked for when somebody comes back, but no longer looks so */
            entry selection, text selection, textview text selection { background-color: transparent; color: inherit; }
            menu menuitem:hover, menubar > menuitem:hover, .menu menuitem:hover, combobox menu menuitem:hover {
              background-color: @soft; background-image: none; color: @ink; box-shadow: none;
            }
            menu menuitem:hover accelerator, menu menuitem:hover label, menubar > menuitem:hover label { color: @ink; }
            menu menuitem:disabled, menu menuitem:disabled label, menu menuitem:disabled accelerator,
            menu menuitem:disabled:hover, menu menuitem:disabled:hover label, menu menuitem:disabled:hover accelerator {
              color: @faint;
            }
            button {
              padding: 4px 12px; min-height: 22px; border: 1px solid @line; border-radius: 6px;
              background-image: none; background-color: @card; color: @ink; box-shadow: none; text-shadow: none;
            }
            button:hover { background-image: none; background-color: @lane; color: @ink; }
            button:active, button:checked { background-image: none; background-color: @soft; color: @ink; }
            /* two rings: the outer is seen on a quiet button, the inner on a filled one */
            button:focus {
              border-color: @strong; outline: none; box-shadow: inset 0 0 0 2px @strong, inset 0 0 0 4px @card;
            }
            button:disabled { background-image: none; background-color: @lane; color: @quiet; }
            button:disabled label { color: @quiet; }
            button.combo, combobox button, spinbutton button { padding: 2px 8px; min-height: 22px; }
            treeview.view header button {
              padding: 2px 6px; min-height: 20px; border-width: 0 1px 1px 0; border-radius: 0;
              background-color: @lane; color: @quiet;
            }
            entry { min-height: 28px; border-color: @line; border-radius: 6px; }
            spinbutton, spinbutton entry { min-height: 28px; }
            entry:disabled, spinbutton:disabled, spinbutton:disabled entry, combobox:disabled button,
            spinbutton:disabled button {
              background-image: none; background-color: @lane; border-color: @line; color: @faint;
            }
            combobox:disabled label, combobox:disabled cellview, combobox:disabled arrow { color: @faint; }
            checkbutton:disabled label, radiobutton:disabled label { color: @faint; }
            entry:focus, spinbutton:focus { border-color: @strong; box-shadow: inset 0 0 0 1px @strong; }
            tooltip, tooltip.background {
              background-color: @card; background-image: none; color: @ink;
              /* square: where the desktop composes no windows, what is cut off a round corner is black */
              border: 1px solid @line; border-radius: 0; padding: 2px 4px; box-shadow: none;
            }
            tooltip decoration { border-radius: 0; box-shadow: none; }
            tooltip *, tooltip label { background-color: transparent; color: @ink; text-shadow: none; }
            check, radio {
              min-width: 16px; min-height: 16px; border: 1px solid @quiet;
              background-image: none; background-color: @card; color: @strong; box-shadow: none;
            }
            checkbutton > check, radiobutton > radio { margin-right: 6px; }
            check { border-radius: 4px; }
            radio { border-radius: 10px; }
            check:checked, radio:checked, check:indeterminate {
              background-image: none; background-color: @strong; border-color: @strong; color: @onStrong;
            }
            check:disabled, radio:disabled { background-color: @lane; border-color: @line; }
            checkbutton:focus, radiobutton:focus { outline: none; }
            /* a halo: GTK draws its own outline only after its own keys */
            checkbutton:focus > check, radiobutton:focus > radio {
              border-color: @strong; box-shadow: 0 0 0 1px @card, 0 0 0 3px @strong;
            }
            progressbar trough { background-image: none; background-color: @line; border: none; min-height: 3px; }
            progressbar progress { background-image: none; background-color: @strong; border: none; min-height: 3px; }
            """;

    private GtkSheet() {}

    static Path file(ThemeChoice theme) {
        return FOLDER.resolve(theme.word() + ".css");
    }

    static String of(ThemeChoice theme) {
        String sheet = RULES;
        for (Map.Entry<String, Colour> each : colours(theme).entrySet()) {
            sheet = sheet.replaceAll(
                    "@" + each.getKey() + "\\b", each.getValue().hex());
        }
        return sheet;
    }

    static Map<String, Colour> colours(ThemeChoice theme) {
        Palette.Surface surface = theme.palette().surface();
        Palette.Accents accents = theme.palette().accents();
        double share = theme == ThemeChoice.DARK ? SOFT_DARK : SOFT_LIGHT;
        Map<String, Colour> colours = new LinkedHashMap<>();
        colours.put("soft", mixed(accents.possible(), surface.paper(), share));
        colours.put("ink", surface.ink());
        colours.put("quiet", surface.quiet());
        colours.put("line", surface.line());
        colours.put("faint", mixed(surface.quiet(), surface.card(), FAINT));
        colours.put("card", surface.card());
        colours.put("lane", surface.lane());
        colours.put("strong", accents.strong());
        colours.put("onStrong", accents.onStrong());
        return colours;
    }

    private static Colour mixed(Colour one, Colour other, double share) {
        return Colour.of("#%02x%02x%02x"
                .formatted(
                        mixed(one.red(), other.red(), share),
                        mixed(one.green(), other.green(), share),
                        mixed(one.blue(), other.blue(), share)));
    }

    private static int mixed(int one, int other, double share) {
        return (int) Math.round(one * share + other * (1 - share));
    }

    /** Writes both sheets; started in the folder of this bundle. */
    public static void main(String[] none) throws IOException {
        Files.createDirectories(FOLDER);
        for (ThemeChoice theme : ThemeChoice.values()) {
            Files.writeString(file(theme), of(theme));
        }
    }
}
