/**
 * How timely reviews were: {@link org.duecare.metrics.timeliness.Timeliness} collects the review
 * timetables of any number of children into the figures of one year.
 *
 * <p>{@link org.duecare.metrics.timeliness.ReviewKind} and {@link
 * org.duecare.metrics.timeliness.LatenessBand} split them, {@link
 * org.duecare.metrics.timeliness.ReviewEvidence} is one record behind them, and {@link
 * org.duecare.metrics.timeliness.TimelinessComparison} sets the law beside each {@link
 * org.duecare.metrics.timeliness.Approximation} in use.
 *
 * <pre>{@code
 * ReportingYear year = ReportingYear.ending(2023);
 * Timeliness timeliness =
 *     histories.map(history -> england.reviews(history, year.lastDay()))
 *         .collect(Timeliness.in(year));
 * timeliness.ratio(); // 1687/1782 (94.7%)
 * }</pre>
 */
@NullMarked
package org.duecare.metrics.timeliness;

import org.jspecify.annotations.NullMarked;
