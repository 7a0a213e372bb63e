// SPDX-License-Identifier: EPL-2.0
package org.kring.store.document;

import org.kring.store.Problem;
import org.kring.store.StoreException;

/**
 * Elements, attributes and words one after the other: of a file as it stands, or of an older one after it was brought
 * to the present version. What is asked between two steps is about the present element or words.
 */
interface XmlEvents {

    /** What comes next. */
    enum Event {
        START,
        END,
        TEXT,
        DONE
    }

    /** Steps on to what comes next; comments are passed over. */
    Event next() throws StoreException;

    /** Name of the element without its prefix. */
    String name();

    /** Namespace of the element; empty when it has none. */
    String namespace();

    /** Value of xsi:type; null when it is not there. */
    String type();

    /** The namespace of the prefix of the type; null when there is none. */
    String typeNamespace();

    int attributes();

    /** Name of an attribute of ours; null for one that belongs to XMI or the namespace of types. */
    String attributeName(int index);

    /** Name of an attribute as it stands in the file. */
    String attributeLabel(int index);

    String attributeValue(int index);

    String words();

    boolean isBlank();

    /** The end of the present tag in the file, as line and column in one number: cheap to keep for later. */
    long position();

    /** What is wrong with an attribute of the tag that ends there, or with the tag when the attribute is empty. */
    StoreException faultAt(long position, String attribute, Problem problem, Object... details);

    /** What is wrong with the present tag. */
    default StoreException fault(Problem problem, Object... details) {
        return faultAt(position(), "", problem, details);
    }

    /** What is wrong with an attribute of the present tag. */
    default StoreException faultAt(String attribute, Problem problem, Object... details) {
        return faultAt(position(), attribute, problem, details);
    }
}
