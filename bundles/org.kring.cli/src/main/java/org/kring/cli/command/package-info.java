// SPDX-License-Identifier: EPL-2.0
/** What every command is made of: its words, where it reads and writes, and how it ends. */
package org.kring.cli.command;
