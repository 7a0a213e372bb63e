// SPDX-License-Identifier: EPL-2.0
/** The rules of the method check, one class for what they look at. */
package org.kring.method.check;
