/**
 * An audit of the figures of a report, ours or anybody's, before it is published.
 *
 * <p>The figures are stated as they are printed, each a {@link org.duecare.metrics.audit.Figure},
 * and what the report says of them together as {@link org.duecare.metrics.audit.Relation
 * relations}. {@link org.duecare.metrics.audit.Audit} then says of each what was checked, what is
 * sound, what cannot be, and what would fit.
 *
 * <pre>{@code
 * Report report =
 *     Report.builder("annual report")
 *         .figures(
 *             Figure.count("children", "children looked after", 650),
 *             Figure.percentage("boys", "boys", "52.7"),
 *             Figure.percentage("girls", "girls", "47.8"))
 *         .relations(PercentagesOfWhole.of("boys", "girls").ofAll("children"))
 *         .build();
 * Audit.of(report).findings();
 * }</pre>
 */
@NullMarked
package org.duecare.metrics.audit;

import org.jspecify.annotations.NullMarked;
