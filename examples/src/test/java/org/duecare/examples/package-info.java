/** Runs every example and every block of code in the documents. */
@NullMarked
package org.duecare.examples;

import org.jspecify.annotations.NullMarked;
