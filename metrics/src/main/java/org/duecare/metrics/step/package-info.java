/**
 * The duties beside the reviews, of which a timeline tells: the steps before and after a review,
 * visits, health, plans. {@link org.duecare.metrics.step.DutyTimeliness} says how many were done in
 * time.
 */
@NullMarked
package org.duecare.metrics.step;

import org.jspecify.annotations.NullMarked;
