// SPDX-License-Identifier: EPL-2.0
/** Commands on a practice. */
package org.kring.cli.practice;
