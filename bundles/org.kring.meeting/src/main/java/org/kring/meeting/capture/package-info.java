// SPDX-License-Identifier: EPL-2.0
/** What is asked, proposed and kept apart while a meeting writes down what is said. */
package org.kring.meeting.capture;
