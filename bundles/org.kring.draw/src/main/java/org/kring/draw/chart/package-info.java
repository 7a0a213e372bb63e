// SPDX-License-Identifier: EPL-2.0
/** Charts of evaluations: what the gate shows of a group over its meetings, as a picture, in words and as a table. */
package org.kring.draw.chart;
