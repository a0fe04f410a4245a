/** Types into the shell and compares what it answers. */
@NullMarked
package org.duecare.cli.shell;

import org.jspecify.annotations.NullMarked;
