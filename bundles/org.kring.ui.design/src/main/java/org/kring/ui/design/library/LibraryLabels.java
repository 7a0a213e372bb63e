// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.library;

import java.util.Arrays;
import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.kring.draw.Colour;
import org.kring.ui.Icons;
import org.kring.ui.TextScale;
import org.kring.ui.ThemeChoice;
import org.kring.ui.design.text.Messages;
import org.kring.ui.widget.LongText;

/**
 * Names with counts, and a mark on drafts and on what cannot be read. A name that does not fit is shortened in the
 * middle; what stands behind it gives way to it, unless another method has the same name, such as the one that a draft
 * began as: the picture tells already what is a draft, and the tip tells all.
 */
final class LibraryLabels extends StyledCellLabelProvider {

    private static final String BETWEEN = "  ";
    /** Air at the end of a row. */
    private static final int END = 6;
    /** How much farther in a row begins than its branch. */
    private static final int INDENT = 18;
    /** The least that is left of a name before what stands behind it is shortened too. */
    private static final int LEAST_NAME = 60;
    /** With less than that left of a name, only the number of its version stands behind it. */
    private static final int FAIR_NAME = 110;

    private final Tree tree;
    private final LocalResourceManager resources;
    private final Styler quiet;

    LibraryLabels(Tree tree) {
        this.tree = tree;
        quiet = new Quiet(tree);
        resources = new LocalResourceManager(JFaceResources.getResources(), tree);
    }

    /** All that a line says; "" for what is no line. */
    static String words(Object element) {
        String mark = mark(element);
        return name(element) + (mark.isEmpty() ? "" : BETWEEN + mark);
    }

    private static String name(Object element) {
        if (element instanceof MethodGroup group) {
            return group.label();
        }
        return element instanceof MethodRow row ? row.name() : "";
    }

    private static String mark(Object element) {
        if (element instanceof MethodGroup group) {
            return Integer.toString(group.rows().size());
        }
        if (element instanceof MethodRow row) {
            return row.readable() ? row.mark() : Messages.Library_unreadable;
        }
        return "";
    }

    @Override
    public void update(ViewerCell cell) {
        TreeItem item = (TreeItem) cell.getItem();
        cell.setImage(resources.create(icon(cell.getElement()).descriptor()));
        StyledString text = text(cell.getElement(), hasNamesake(item), tree.getClientArea().width - begin(item) - END);
        cell.setText(text.getString());
        cell.setStyleRanges(text.getStyleRanges());
        super.update(cell);
    }

    /** Whether only what stands behind its name sets a method apart from another one. */
    private static boolean hasNamesake(TreeItem item) {
        String name = name(item.getData());
        return item.getParentItem() != null
                && Arrays.stream(item.getParent().getItems())
                                .map(TreeItem::getData)
                                .filter(MethodGroup.class::isInstance)
                                .flatMap(group -> ((MethodGroup) group).rows().stream())
                                .filter(row -> row.name().equals(name))
                                .count()
                        > 1;
    }

    /** Where the words of a row begin; what lies in a closed branch does not know that by itself. */
    private static int begin(TreeItem item) {
        int below = item.getParentItem() == null ? 0 : begin(item.getParentItem()) + INDENT;
        return Math.max(below, item.getTextBounds(0).x);
    }

    private StyledString text(Object element, boolean namesake, int room) {
        String name = name(element);
        String mark = mark(element);
        GC gc = new GC(tree);
        gc.setFont(tree.getFont());
        if (gc.textExtent(name + BETWEEN + mark).x > room && element instanceof MethodRow row) {
            // the picture before it says already that it is a draft, or that it cannot be read
            mark = row.readable() && namesake ? mark(gc, mark, room) : "";
        }
        if (gc.textExtent(mark.isEmpty() ? name : name + BETWEEN + mark).x > room) {
            int behind = mark.isEmpty() ? 0 : gc.textExtent(BETWEEN + mark).x;
            int least = TextScale.points(tree.getDisplay(), LEAST_NAME);
            name = LongText.fit(gc, name, Math.max(least, room - behind));
            int left = room - gc.textExtent(name + BETWEEN).x;
            mark = left < behind ? LongText.fit(gc, mark, Math.max(0, left)) : mark;
        }
        gc.dispose();
        StyledString text = new StyledString(name);
        return mark.isEmpty() ? text : text.append(BETWEEN + mark, quiet);
    }

    /** All of what sets a version apart, or its number alone where that would leave too little of the name. */
    private String mark(GC gc, String mark, int room) {
        int fair = TextScale.points(tree.getDisplay(), FAIR_NAME);
        return room - gc.textExtent(BETWEEN + mark).x >= fair ? mark : mark.substring(mark.lastIndexOf(' ') + 1);
    }

    private static Icons icon(Object element) {
        if (element instanceof MethodRow row) {
            return row.problem().isEmpty() ? row.draft() ? Icons.DRAFT : Icons.METHOD : Icons.PROBLEM;
        }
        return Icons.SHELF;
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
