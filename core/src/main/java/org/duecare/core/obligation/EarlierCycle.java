package org.duecare.core.obligation;

import java.time.LocalDate;

/**
 * The reviews by an authority that looked after the child before, whose cycle by a reading of A29
 * goes on.
 *
 * @param lastReview the day of its last review
 * @param mayBeFirst whether that can have been its first, after which three months are due
 * @param mayBeLater whether that can have been a later one, after which six months are due
 */
record EarlierCycle(LocalDate lastReview, boolean mayBeFirst, boolean mayBeLater) {}
