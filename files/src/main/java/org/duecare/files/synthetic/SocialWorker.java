package org.duecare.files.synthetic;

import java.time.LocalDate;

/**
 * The time that a child has one social worker.
 *
 * @param number the worker (SW_ID)
 * @param start first day (SW_DECOM)
 * @param end the day on which it ended, exclusive (SW_DEC)
 * @param reason why the child got the worker (SW_REASON)
 */
record SocialWorker(String number, LocalDate start, LocalDate end, String reason) {}
