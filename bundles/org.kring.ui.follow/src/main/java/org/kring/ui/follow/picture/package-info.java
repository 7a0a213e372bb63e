// SPDX-License-Identifier: EPL-2.0
/** The pictures of the room: the charts of one group and those of all, with places that keys walk along. */
package org.kring.ui.follow.picture;
