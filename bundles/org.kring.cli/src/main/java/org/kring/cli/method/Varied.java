// SPDX-License-Identifier: EPL-2.0
package org.kring.cli.method;

import java.util.List;
import java.util.stream.Collectors;
import org.kring.cli.command.CommandException;
import org.kring.method.Variants;
import org.kring.model.method.Method;
import org.kring.model.method.Variant;

/** A method with the variants that were asked for on the command line. */
final class Varied {

    private Varied() {}

    static Method of(Method method, List<String> variants) throws CommandException {
        refuseUnknown(method, variants);
        return variants.isEmpty() ? method : Variants.apply(method, variants);
    }

    /** Refuses a variant that the method has not, with those that it has. */
    static void refuseUnknown(Method method, List<String> variants) throws CommandException {
        List<String> known = method.getVariants().stream().map(Variant::getId).toList();
        for (String variant : variants) {
            if (!known.contains(variant)) {
                String choices = known.stream().collect(Collectors.joining(", "));
                throw choices.isEmpty()
                        ? new CommandException("variant-none", variant)
                        : new CommandException("variant-unknown", variant, choices);
            }
        }
    }
}
