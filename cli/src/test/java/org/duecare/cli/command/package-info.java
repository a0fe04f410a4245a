/** Runs the commands as the operating system does and compares what they write. */
@NullMarked
package org.duecare.cli.command;

import org.jspecify.annotations.NullMarked;
