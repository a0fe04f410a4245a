/**
 * Who is looked after on a day and who came and left: counts, and shares by status, placement, age
 * and more, each with the children behind it.
 *
 * <pre>{@code
 * Population population = children.collect(Population.in(ReportingYear.ending(2023)));
 * population.lookedAfter();
 * population.byPlacement().percentagesAddingUp(1);
 * }</pre>
 */
@NullMarked
package org.duecare.metrics.population;

import org.jspecify.annotations.NullMarked;
