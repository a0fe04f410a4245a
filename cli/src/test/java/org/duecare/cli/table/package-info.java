@NullMarked
package org.duecare.cli.table;

import org.jspecify.annotations.NullMarked;
