// SPDX-License-Identifier: EPL-2.0
/** Words about the documents of a practice for whoever uses it, in both languages. */
package org.kring.practice.words;
