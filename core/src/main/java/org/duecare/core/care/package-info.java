/**
 * The facts of one child: what happened, and what is not known about it.
 *
 * <p>Read in this order: {@link org.duecare.core.care.ChildId} names the child without naming a
 * person; {@link org.duecare.core.care.CareEpisode} is a stretch of care under one {@link
 * org.duecare.core.care.LegalStatus} in one {@link org.duecare.core.care.Placement}; a {@link
 * org.duecare.core.care.PeriodOfCare} is an unbroken run of episodes; {@link
 * org.duecare.core.care.Review} is one review of the child's case; {@link
 * org.duecare.core.care.EarlyReviewEvent} is something that calls for a review before the ordinary
 * time; {@link org.duecare.core.care.Doubt} is a fact known to be missing. {@link
 * org.duecare.core.care.CareHistory} holds them all, in order.
 *
 * <pre>{@code
 * CareHistory history =
 *     CareHistory.builder(ChildId.of("C-1042"))
 *         .period(PeriodOfCare.startingOn(LocalDate.of(2026, 4, 1)))
 *         .review(Review.heldOn(LocalDate.of(2026, 4, 28)))
 *         .build();
 * }</pre>
 */
@NullMarked
package org.duecare.core.care;

import org.jspecify.annotations.NullMarked;
