// SPDX-License-Identifier: EPL-2.0
/** What the tests of several bundles share: generated documents and values, large ones, threads and counts of cases. */
package org.kring.testkit;
