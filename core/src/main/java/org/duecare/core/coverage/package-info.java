/**
 * Is a child within the reviewing duty, and why: {@link org.duecare.core.coverage.Coverage} answers
 * for a child and a day.
 */
@NullMarked
package org.duecare.core.coverage;

import org.jspecify.annotations.NullMarked;
