// SPDX-License-Identifier: EPL-2.0
/** Rules on methods: reading, summing, unrolling, varying and checking them. Pure functions; nothing is stored. */
package org.kring.method;
