// SPDX-License-Identifier: EPL-2.0
/** Commands on one method. */
package org.kring.cli.method;
