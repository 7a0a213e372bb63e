// SPDX-License-Identifier: EPL-2.0
package org.kring.practice;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kring.model.common.Document;
import org.kring.store.DocumentWriter;
import org.kring.store.Problem;
import org.kring.store.StoreException;
import org.kring.store.files.Folders;

/**
 * The documents of a practice that do not fit their checksum, since they are damaged or were changed by hand: tells
 * them, and accepts one that a person looked through.
 */
public final class AlteredDocuments {

    private final PracticeFolder practice;

    private AlteredDocuments(PracticeFolder practice) {
        this.practice = practice;
    }

    /** Those of a practice; nothing is read yet. */
    public static AlteredDocuments of(PracticeFolder practice) {
        return new AlteredDocuments(practice);
    }

    /**
     * Those of the practice that a file lies in; nothing is read yet.
     *
     * @param file any file
     * @return those of the nearest practice above it, which may be damaged; where there is none, those of its own folder
     */
    public static AlteredDocuments around(Path file) {
        var whole = file.toAbsolutePath().normalize();
        var own = whole.getParent() == null ? whole : whole.getParent();
        var root = own;
        while (root != null && !PracticeFolder.isPractice(root)) {
            root = root.getParent();
        }
        return of(PracticeFolder.unchecked(root == null ? own : root));
    }

    /**
     * What has to be told about the practice itself and its own methods.
     *
     * @return those that do not fit their checksum; one that cannot be read is told by whoever needs it
     * @throws StoreException when the folder of own methods cannot be listed
     */
    public List<Damage> notices() throws StoreException {
        var files = new ArrayList<>(List.of(practice.file()));
        files.addAll(practice.methodFiles());
        return notices(files);
    }

    List<Damage> notices(List<Path> files) {
        var told = new ArrayList<Damage>();
        for (Path each : files) {
            try {
                if (Folders.exists(each)) {
                    practice.notice(practice.read(each, Document.class), each).ifPresent(told::add);
                }
            } catch (StoreException unreadable) {
                // whoever needs it says so; there is nothing in it that could be accepted
                continue;
            }
        }
        return told;
    }

    /**
     * Accepts a document that does not fit its checksum, since a person looked it through: it is read in full and
     * written with the checksum that it should have. One that fits is written in the present form, too. Forms are held
     * meanwhile, so that none that is handed in is lost.
     *
     * @param file where it is within the practice, with slashes, as {@link Damage#file} tells it, or its whole path
     * @throws StoreException NOT_INSIDE when it lies elsewhere, or when it is no sound document, and then it is left as
     *     it is; or when the disk does not take it
     */
    public void accept(String file) throws StoreException {
        Path folder = practice.path();
        var root = folder.toAbsolutePath().normalize();
        var path = root.resolve(file).normalize();
        if (!path.startsWith(root) || path.equals(root)) {
            throw StoreException.of(Problem.NOT_INSIDE, Path.of(file), folder);
        }
        var target = practice.inside(folder.resolve(root.relativize(path)));
        if (FormFile.isOne(target)) {
            try (var hold = new FormFile(practice, target.getParent()).hold()) {
                DocumentWriter.accept(target);
            }
        } else {
            DocumentWriter.accept(target);
        }
    }
}
