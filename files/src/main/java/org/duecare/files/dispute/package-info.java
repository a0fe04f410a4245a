/**
 * Events of disputes as CSV, in a layout of our own (docs/dispute-events.md).
 *
 * <p>{@link org.duecare.files.dispute.DisputeEvents} is the only public type.
 *
 * <pre>{@code
 * PolicyVersions policies = new PolicyVersions(List.of(EscalationPolicy.walsall2022()));
 * Map<String, Dispute> disputes =
 *     DisputeEvents.read(file, policies, WorkingDayCalendar.englandAndWales()).value();
 * }</pre>
 */
@NullMarked
package org.duecare.files.dispute;

import org.jspecify.annotations.NullMarked;
