package org.duecare.core.obligation;

import java.time.LocalDate;
import org.duecare.core.law.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * The day from which a limit is really counted.
 *
 * @param day the day
 * @param reading the reading by which it is that day and not that of the rule's event; null where
 *     it is that of the event
 */
record CountingStart(LocalDate day, @Nullable Reading reading) {}
