// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design.method;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A draft that is open, before anything happens to it. */
abstract class OnOpenMethod {

    @TempDir
    Path folder;

    OpenMethod opened;
    FakeView view;
    MethodPresenter presenter;

    @BeforeEach
    void open() throws Exception {
        opened = new OpenMethod(folder);
        view = opened.view();
        presenter = opened.presenter();
    }
}
