/**
 * What of counts of children can be published: small counts are hidden, and so is every figure from
 * which a hidden one could be worked out.
 *
 * <p>A {@link org.duecare.metrics.disclosure.CountTable} holds the counts and says which totals are
 * printed; a {@link org.duecare.metrics.disclosure.DisclosureControl} is the rule, with {@link
 * org.duecare.metrics.disclosure.Zeros} and {@link org.duecare.metrics.disclosure.Rounding}; it
 * turns a table into a {@link org.duecare.metrics.disclosure.PublishedTable}, a ratio into a {@link
 * org.duecare.metrics.disclosure.PublishedRatio} and a measure into a {@link
 * org.duecare.metrics.disclosure.PublishedMeasure}. Those are made of {@link
 * org.duecare.metrics.disclosure.PublishedFigure}s, a number or a {@link
 * org.duecare.metrics.disclosure.Mark}, and carry nothing of what they hide.
 *
 * <pre>{@code
 * CountTable table =
 *     CountTable.withColumns("in time", "late").row("First review", 41, 3).row("Later review", 90, 12);
 * System.out.println(DisclosureControl.departmentForEducation().publish(table));
 * }</pre>
 */
@NullMarked
package org.duecare.metrics.disclosure;

import org.jspecify.annotations.NullMarked;
