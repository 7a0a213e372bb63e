// SPDX-License-Identifier: EPL-2.0
/** The flow of a method laid flat, its minutes, and how wide each phase becomes. */
package org.kring.draw.flow;
