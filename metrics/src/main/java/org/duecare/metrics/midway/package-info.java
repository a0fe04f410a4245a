/**
 * Checks of the reviewing officer between two reviews: {@link
 * org.duecare.metrics.midway.MidwayChecks} counts the intervals that had one, and the children with
 * a recent one.
 */
@NullMarked
package org.duecare.metrics.midway;

import org.jspecify.annotations.NullMarked;
