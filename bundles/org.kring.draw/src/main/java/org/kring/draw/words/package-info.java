// SPDX-License-Identifier: EPL-2.0
/** What a picture of a method says, in Dutch and in English. */
package org.kring.draw.words;
