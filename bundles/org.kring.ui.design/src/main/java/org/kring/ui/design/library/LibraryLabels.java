// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.library;

import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Control;
import org.kring.draw.Colour;
import org.kring.ui.Icons;
import org.kring.ui.ThemeChoice;
import org.kring.ui.design.text.Messages;

/** Names with counts, and a mark on drafts and on what cannot be read. */
final class LibraryLabels extends LabelProvider implements IStyledLabelProvider {

    private final LocalResourceManager resources;
    private final Styler quiet;

    LibraryLabels(Control owner) {
        quiet = new Quiet(owner);
        resources = new LocalResourceManager(JFaceResources.getResources(), owner);
    }

    @Override
    public StyledString getStyledText(Object element) {
        if (element instanceof MethodGroup group) {
            return new StyledString(group.label()).append("  " + group.rows().size(), quiet);
        }
        MethodRow row = (MethodRow) element;
        StyledString text = new StyledString(row.name());
        if (!row.readable()) {
            text.append("  " + Messages.Library_unreadable, quiet);
        } else if (!row.mark().isEmpty()) {
            text.append("  " + row.mark(), quiet);
        }
        return text;
    }

    @Override
    public Image getImage(Object element) {
        Icons icon = Icons.SHELF;
        if (element instanceof MethodRow row) {
            icon = row.problem().isEmpty() ? row.draft() ? Icons.DRAFT : Icons.METHOD : Icons.PROBLEM;
        }
        return resources.create(icon.descriptor());
    }

    /** Words that stand back. */
    private final class Quiet extends Styler {

        private final Control owner;

        Quiet(Control owner) {
            this.owner = owner;
        }

        @Override
        public void applyStyles(TextStyle style) {
            Colour quiet =
                    ThemeChoice.on(owner.getDisplay()).palette().surface().quiet();
            style.foreground =
                    resources.create(ColorDescriptor.createFrom(new RGB(quiet.red(), quiet.green(), quiet.blue())));
        }
    }
}
