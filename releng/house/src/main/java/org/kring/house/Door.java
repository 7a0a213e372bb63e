// SPDX-License-Identifier: EPL-2.0
package org.kring.house;

import java.util.regex.Pattern;

/**
 * A thing with one way in: whose name matches the target may be used by classes whose name matches the other pattern.
 *
 * @param thing what it is, for the sentence
 * @param target full names of classes, or of classes and methods
 * @param mayUse full names of the classes that may
 */
record Door(String thing, Pattern target, Pattern mayUse) {

    static Door to(String thing, String target, String mayUse) {
        return new Door(thing, Pattern.compile(target), Pattern.compile(mayUse));
    }

    boolean isClosed(String from, String to) {
        return target.matcher(to).matches() && !mayUse.matcher(from).matches();
    }
}
