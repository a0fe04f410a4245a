/**
 * The deadlines of children as an iCalendar file (RFC 5545), each under a name that stays the same
 * when its day moves, so that a calendar program moves its entry instead of adding another:
 *
 * <pre>{@code
 * ChildReference child = ChildReference.keyed(history.child(), secretOfTheCouncil);
 * List<Deadline> deadlines = Deadline.in(england.timeline(history, asOf), child, "Family 14");
 * Files.writeString(path, CalendarFile.of(deadlines, now).text());
 * }</pre>
 *
 * <p>Of a child nothing stands in the file but the title that the caller gives, what is due, and by
 * when.
 */
@NullMarked
package org.duecare.icalendar;

import org.jspecify.annotations.NullMarked;
