// SPDX-License-Identifier: EPL-2.0
package org.kring.ui.follow;

import java.time.Clock;
import java.util.Locale;
import org.kring.ui.Background;
import org.kring.ui.Memory;

/**
 * What the parts of this room work with.
 *
 * @param room what they look at together
 * @param background does what touches a disk
 * @param memory what is remembered between two runs
 * @param locale the reader's language
 * @param clock tells which year it is
 */
public record FollowServices(FollowRoom room, Background background, Memory memory, Locale locale, Clock clock) {}
