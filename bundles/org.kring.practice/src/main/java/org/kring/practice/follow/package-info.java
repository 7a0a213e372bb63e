// SPDX-License-Identifier: EPL-2.0
/** Following groups: the one reader of their figures, with what happened to them and how many came and answered. */
package org.kring.practice.follow;
