package org.duecare.core.obligation;

import java.time.LocalDate;

/** What happened in a period of care, and the day as of which somebody asks about it. */
record Question(Care care, LocalDate asOf) {}
