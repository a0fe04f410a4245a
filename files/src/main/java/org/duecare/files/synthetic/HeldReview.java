package org.duecare.files.synthetic;

import java.time.LocalDate;

/** A review and how the child took part in it (PN0 to PN7). */
record HeldReview(LocalDate day, String takingPart) {}
