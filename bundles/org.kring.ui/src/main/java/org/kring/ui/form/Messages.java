// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.form;

import org.eclipse.osgi.util.NLS;

/** The texts of what a form is filled in with. */
final class Messages extends NLS {

    public static String Mark_notApplicable;
    public static String Mark_scaleTip;

    static {
        initializeMessages("org.kring.ui.form.messages", Messages.class);
    }

    private Messages() {}
}
