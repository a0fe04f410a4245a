package org.duecare.files.synthetic;

import java.time.LocalDate;

/** A legal status, as coded, and the day from which it holds. */
record LegalStretch(String status, LocalDate from) {}
