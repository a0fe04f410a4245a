/**
 * How children took part in their reviews: {@link
 * org.duecare.metrics.participation.ReviewParticipation} collects histories into attendance and
 * contribution, by review and by child, with the {@link org.duecare.metrics.participation.AgeCut}
 * that decides of whom it is asked.
 */
@NullMarked
package org.duecare.metrics.participation;

import org.jspecify.annotations.NullMarked;
