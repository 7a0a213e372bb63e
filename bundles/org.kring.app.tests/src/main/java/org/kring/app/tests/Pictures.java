// SPDX-License-Identifier: EPL-2.0
package org.kring.app.tests;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;

/** Takes pictures of the screen on the way, into the folder that -Dkring.pictures names; none without it. */
final class Pictures {

    private static final String FOLDER = System.getProperty("kring.pictures", "");

    private final Program program;

    Pictures(Program program) {
        this.program = program;
    }

    void take(String name) throws Exception {
        if (!FOLDER.isEmpty()) {
            Thread.sleep(400);
            program.ui(() -> {
                save(Path.of(FOLDER, name + ".png").toString());
                return null;
            });
        }
    }

    private void save(String file) {
        Rectangle area = program.display.getBounds();
        Image image = new Image(program.display, area.width, area.height);
        GC gc = new GC(program.display);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData()};
        loader.save(file, SWT.IMAGE_PNG);
        image.dispose();
    }
}
