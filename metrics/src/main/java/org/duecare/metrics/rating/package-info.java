/**
 * How plans were rated at reviews: {@link org.duecare.metrics.rating.PlanRatings} gives the ratings
 * given in a period, the latest of each child as of a day, and how they moved.
 */
@NullMarked
package org.duecare.metrics.rating;

import org.jspecify.annotations.NullMarked;
