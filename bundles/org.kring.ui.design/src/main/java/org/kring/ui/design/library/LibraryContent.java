// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.library;

import java.util.List;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** Branches and the methods in them. */
final class LibraryContent implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof MethodGroup group ? group.rows().toArray() : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof MethodGroup;
    }
}
