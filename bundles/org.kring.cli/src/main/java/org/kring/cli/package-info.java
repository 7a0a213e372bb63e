// SPDX-License-Identifier: EPL-2.0
/** The back door: every function without a window. */
package org.kring.cli;
