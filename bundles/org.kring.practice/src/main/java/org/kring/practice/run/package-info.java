// SPDX-License-Identifier: EPL-2.0
/** Running a meeting: one session with its journal open, whoever looks on, and the record that it leaves behind. */
package org.kring.practice.run;
