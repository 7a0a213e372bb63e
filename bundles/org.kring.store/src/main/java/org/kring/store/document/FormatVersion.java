// SPDX-License-Identifier: EPL-2.0
package org.kring.store.document;

import org.kring.model.common.CommonPackage;
import org.kring.store.Problem;
import org.kring.store.StoreException;

/** The version of the format that a file tells. */
public final class FormatVersion {

    /** The version that is written, and the newest that is read. */
    public static final int PRESENT = 2;

    private FormatVersion() {}

    /** The version of the document whose first tag is the present one: from 1 to {@link #PRESENT}. */
    static int of(XmlEvents root) throws StoreException {
        var name = CommonPackage.Literals.DOCUMENT__FORMAT_VERSION.getName();
        for (int i = 0; i < root.attributes(); i++) {
            if (name.equals(root.attributeName(i))) {
                return known(root, name, root.attributeValue(i));
            }
        }
        throw root.fault(Problem.NO_VERSION, PRESENT);
    }

    private static int known(XmlEvents root, String name, String version) throws StoreException {
        // also a number too long for us is one of the future
        if (!version.matches("[1-9][0-9]{0,30}")) {
            throw root.faultAt(name, Problem.BAD_VALUE, name, version, PRESENT);
        }
        if (version.length() > 9 || Integer.parseInt(version) > PRESENT) {
            throw root.faultAt(name, Problem.FUTURE_VERSION, version, PRESENT);
        }
        return Integer.parseInt(version);
    }
}
