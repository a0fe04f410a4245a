/**
 * All obligations of a child in order: {@link org.duecare.core.timeline.StatutoryTimeline}, and its
 * view on reviews, {@link org.duecare.core.timeline.ReviewTimetable}.
 */
@NullMarked
package org.duecare.core.timeline;

import org.jspecify.annotations.NullMarked;
