package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.List;
import org.duecare.core.care.CareEpisode;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a series of short breaks beside its days.
 *
 * @param episodes the breaks in order
 * @param fullFrom from which day on the child was looked after in full, for the terms of short
 *     breaks were no longer kept; null where they were
 * @param mayHaveEndedOn the last day of the last break, where it is not known whether another
 *     follows; null where the series runs or has ended
 * @param reviewsUntil the last day on which a review is one of the series, the child being at home
 *     after the last break; null where that is the last day of care
 */
record ShortBreaks(
    List<CareEpisode> episodes,
    @Nullable LocalDate fullFrom,
    @Nullable LocalDate mayHaveEndedOn,
    @Nullable LocalDate reviewsUntil) {}
