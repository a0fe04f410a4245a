/**
 * The reviews of a period: {@link org.duecare.metrics.review.ReviewActivity} counts those held,
 * overdue and falling due, {@link org.duecare.metrics.review.ReviewCircumstances} how they were
 * held, {@link org.duecare.metrics.review.LatenessReasons} why some were late, and {@link
 * org.duecare.metrics.review.Rearrangements} what was not held on the day planned for it, which
 * moves no limit.
 */
@NullMarked
package org.duecare.metrics.review;

import org.jspecify.annotations.NullMarked;
