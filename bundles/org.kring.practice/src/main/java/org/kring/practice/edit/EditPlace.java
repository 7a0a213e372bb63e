// SPDX-License-Identifier: EPL-2.0
package org.kring.practice.edit;

import java.util.Optional;
import org.kring.model.method.Phase;

/**
 * Where a change was undone or done again, so that it can be brought into view.
 *
 * @param edit what was changed
 * @param phase in which; empty when it is of the method itself
 */
public record EditPlace(EditName edit, Optional<Phase> phase) {}
