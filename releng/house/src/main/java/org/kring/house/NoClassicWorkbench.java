// SPDX-License-Identifier: EPL-2.0
package org.kring.house;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** No bundle requires the classic workbench, and none but {@code ui*} and {@code app} knows SWT, JFace or e4. */
public final class NoClassicWorkbench implements Rule {
    @Override
    public List<String> violations(House house) throws IOException {
        List<String> found = new ArrayList<>();
        for (Bundle bundle : house.bundles()) {
            for (String name : bundle.required()) {
                if (classic(name)) {
                    found.add(bundle.name() + " requires the classic workbench: " + name);
                }
                if (screen(name) && !mayKnowScreens(bundle.name())) {
                    found.add(bundle.name() + " knows the screen: " + name);
                }
            }
        }
        return found;
    }

    private static boolean classic(String bundle) {
        return bundle.startsWith("org.eclipse.ui") || bundle.equals("org.eclipse.emf.edit.ui");
    }

    private static boolean screen(String bundle) {
        return bundle.startsWith("org.eclipse.swt")
                || bundle.startsWith("org.eclipse.jface")
                || bundle.startsWith("org.eclipse.e4.ui");
    }

    private static boolean mayKnowScreens(String bundle) {
        return bundle.startsWith("org.kring.ui") || bundle.startsWith("org.kring.app") || bundle.endsWith(".testkit");
    }
}
