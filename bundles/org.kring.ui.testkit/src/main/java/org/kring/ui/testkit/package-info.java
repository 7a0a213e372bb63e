// SPDX-License-Identifier: EPL-2.0
/** A bare window for tests of pages and widgets: no OSGi, no workbench. */
package org.kring.ui.testkit;
