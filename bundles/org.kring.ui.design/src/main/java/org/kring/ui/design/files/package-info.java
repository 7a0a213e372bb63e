// SPDX-License-Identifier: EPL-2.0
/** Methods where they lie: built in, or as files of the user. Sees the store, knows no widgets. */
package org.kring.ui.design.files;
