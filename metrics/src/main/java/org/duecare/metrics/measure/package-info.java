/**
 * What a figure is made of: a {@link org.duecare.metrics.measure.Ratio} keeps its numerator and
 * denominator, a {@link org.duecare.metrics.measure.ReportingYear} says which days are meant, and a
 * {@link org.duecare.metrics.measure.Measure} is a figure with its definition, its unit, what it
 * had to leave out, and the records behind it.
 */
@NullMarked
package org.duecare.metrics.measure;

import org.jspecify.annotations.NullMarked;
