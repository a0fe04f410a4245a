/**
 * How the layouts of our own are read and written: each column is a value that knows what its cells
 * hold, one mechanism reads every file, and each fault is an issue beside the good rows. Exported
 * to the command line only.
 */
@NullMarked
package org.duecare.files.table;

import org.jspecify.annotations.NullMarked;
