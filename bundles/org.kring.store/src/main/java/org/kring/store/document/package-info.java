// SPDX-License-Identifier: EPL-2.0
/** What a document is made of and how it stands in a file: for the reader and the writer of this bundle alone. */
package org.kring.store.document;
