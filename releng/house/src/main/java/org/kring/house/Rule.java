// SPDX-License-Identifier: EPL-2.0
package org.kring.house;

import java.io.IOException;
import java.util.List;

/** One rule of the house. */
public interface Rule {
    /**
     * Looks at the whole house.
     *
     * @return a sentence per violation (where, what); empty when the rule is kept
     * @throws IOException when a file of the house cannot be read
     */
    List<String> violations(House house) throws IOException;
}
