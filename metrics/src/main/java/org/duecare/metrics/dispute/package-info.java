/**
 * Disputes in figures: {@link org.duecare.metrics.dispute.DisputeFigures} puts what a register of
 * disputes counts into measures of a period.
 */
@NullMarked
package org.duecare.metrics.dispute;

import org.jspecify.annotations.NullMarked;
