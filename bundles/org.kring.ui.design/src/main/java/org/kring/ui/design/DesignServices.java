// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.design;

import java.util.Locale;
import org.kring.ui.Background;
import org.kring.ui.Memory;
import org.kring.ui.Questions;
import org.kring.ui.design.files.MethodFiles;

/**
 * What the parts of this room work with.
 *
 * @param background does what may touch a disk
 * @param files the methods
 * @param questions asks the user
 * @param memory what is remembered between two runs
 * @param locale the reader's language
 */
public record DesignServices(
        Background background, MethodFiles files, Questions questions, Memory memory, Locale locale) {}
