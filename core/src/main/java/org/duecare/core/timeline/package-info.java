/**
 * All obligations of a child in order: {@link org.duecare.core.timeline.StatutoryTimeline}, and its
 * view on reviews, {@link org.duecare.core.timeline.ReviewTimetable}; what moved from one such
 * order to another, and the dates that somebody set beside the computed ones.
 */
@NullMarked
package org.duecare.core.timeline;

import org.jspecify.annotations.NullMarked;
