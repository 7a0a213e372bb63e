// SPDX-License-Identifier: EPL-2.0
/** Raw answers: seen only by who collects and who keeps them. */
package org.kring.evaluation.forms;
