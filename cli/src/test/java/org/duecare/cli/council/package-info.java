@NullMarked
package org.duecare.cli.council;

import org.jspecify.annotations.NullMarked;
