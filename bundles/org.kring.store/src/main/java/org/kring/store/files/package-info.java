// SPDX-License-Identifier: EPL-2.0
/** Files and folders as such, whatever is in them: made, listed, opened, replaced and taken away so that nothing is lost. */
package org.kring.store.files;
