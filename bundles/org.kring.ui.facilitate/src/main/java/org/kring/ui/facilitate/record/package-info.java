// SPDX-License-Identifier: EPL-2.0
/** What a closed meeting left. */
package org.kring.ui.facilitate.record;
