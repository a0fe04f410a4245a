/**
 * Events of disputes as CSV, in a layout of our own (docs/dispute-events.md).
 *
 * <p>{@link org.duecare.files.dispute.DisputeEvents} reads and writes them.
 *
 * <pre>{@code
 * PolicyVersions policies = new PolicyVersions(List.of(EscalationPolicy.walsall2022()));
 * RecordedDisputes read =
 *     DisputeEvents.read(file, policies, WorkingDayCalendar.englandAndWales()).value();
 * DisputeRegister register = DisputeRegister.of(read.disputes(), asOf);
 * }</pre>
 */
@NullMarked
package org.duecare.files.dispute;

import org.jspecify.annotations.NullMarked;
