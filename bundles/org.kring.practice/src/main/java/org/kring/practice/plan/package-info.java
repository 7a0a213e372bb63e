// SPDX-License-Identifier: EPL-2.0
/** Planning a meeting: what it can be made of, and an agenda that fits. */
package org.kring.practice.plan;
