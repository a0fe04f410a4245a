/**
 * What a council gives and what is told of it, for the commands and for the shell: {@link
 * org.duecare.cli.council.GivenReturn} is the return with its records.
 */
@NullMarked
package org.duecare.cli.council;

import org.jspecify.annotations.NullMarked;
