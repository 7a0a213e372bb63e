// SPDX-License-Identifier: EPL-2.0
/** Words and lines as a terminal takes and gives them. */
package org.kring.cli.text;
