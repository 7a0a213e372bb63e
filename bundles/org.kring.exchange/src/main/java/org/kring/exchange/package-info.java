// SPDX-License-Identifier: EPL-2.0
/** In and out as data. */
package org.kring.exchange;
