/**
 * All figures of a year from one reading: {@link org.duecare.metrics.year.YearFigures} is collected
 * from children, each of whom is judged once.
 */
@NullMarked
package org.duecare.metrics.year;

import org.jspecify.annotations.NullMarked;
