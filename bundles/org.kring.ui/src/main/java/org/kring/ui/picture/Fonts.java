// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.picture;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.kring.draw.Colour;
import org.kring.draw.Palette;
import org.kring.ui.ThemeChoice;

/** Fonts and colours of one widget, gone with it. Colours come from the palette that fits the ground of the widget. */
public final class Fonts {

    private final Control control;
    private final LocalResourceManager resources;
    private final Map<Integer, Font> plain = new HashMap<>();
    private final Map<Integer, Font> bold = new HashMap<>();

    /**
     * Fonts that live as long as a widget.
     *
     * @param control the widget
     */
    public Fonts(Control control) {
        this.control = control;
        resources = new LocalResourceManager(JFaceResources.getResources(), control);
    }

    /** The font of the system in another size, in points. */
    public Font plain(int points) {
        return plain.computeIfAbsent(
                points,
                size -> resources.create(
                        FontDescriptor.createFrom(control.getDisplay().getSystemFont())
                                .setHeight(size)));
    }

    /** The same, bold. */
    public Font bold(int points) {
        return bold.computeIfAbsent(
                points,
                size -> resources.create(
                        FontDescriptor.createFrom(control.getDisplay().getSystemFont())
                                .setHeight(size)
                                .setStyle(SWT.BOLD)));
    }

    /** A colour of the palette. */
    public Color colour(Colour colour) {
        return resources.create(ColorDescriptor.createFrom(new RGB(colour.red(), colour.green(), colour.blue())));
    }

    /** The palette of the theme that was chosen. */
    public Palette palette() {
        return ThemeChoice.on(control.getDisplay()).palette();
    }
}
