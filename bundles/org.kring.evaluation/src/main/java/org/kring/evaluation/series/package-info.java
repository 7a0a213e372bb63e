// SPDX-License-Identifier: EPL-2.0
/** The figures of a group over its meetings: points, limits, signals, events, and what they mean. */
package org.kring.evaluation.series;
