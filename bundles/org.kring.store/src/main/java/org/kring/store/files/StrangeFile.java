// SPDX-License-Identifier: EPL-2.0
package org.kring.store.files;

import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.kring.store.Problem;

/** What lies under the name of a file of ours is something that is not ours, and was left as it is. */
public final class StrangeFile extends FileSystemException {

    private static final long serialVersionUID = 1L;

    private final Problem problem;

    StrangeFile(Path file, Problem problem) {
        super(file.toString(), null, problem.name());
        this.problem = problem;
    }

    /**
     * What is wrong with it.
     *
     * @return LINK, IS_FOLDER, NOT_A_FILE, SECOND_NAME or OTHER_OWNER
     */
    public Problem problem() {
        return problem;
    }
}
