// SPDX-License-Identifier: EPL-2.0
/** The page with all keys. */
package org.kring.app.keys;
