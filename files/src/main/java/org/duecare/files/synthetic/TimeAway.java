package org.duecare.files.synthetic;

import java.time.LocalDate;

/**
 * A time missing or away.
 *
 * @param kind missing or away (MISSING)
 * @param start first day (MIS_START)
 * @param end the day on which it ended, exclusive (MIS_END)
 */
record TimeAway(String kind, LocalDate start, LocalDate end) {}
