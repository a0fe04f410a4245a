/**
 * Tables as text, CSV and JSON, for the commands and for the shell: {@link
 * org.duecare.cli.table.Table}.
 */
@NullMarked
package org.duecare.cli.table;

import org.jspecify.annotations.NullMarked;
