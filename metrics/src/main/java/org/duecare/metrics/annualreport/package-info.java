/**
 * The annual report of a reviewing service as a value: {@link
 * org.duecare.metrics.annualreport.AnnualReport} takes the figures of a year, of earlier years
 * where there are any, and the author's text. It says of each section whether it is supplied, not
 * supplied or could not be computed, checks itself against what the handbook expects, states its
 * figures for {@link org.duecare.metrics.audit}, and publishes them through {@link
 * org.duecare.metrics.disclosure}.
 */
@NullMarked
package org.duecare.metrics.annualreport;

import org.jspecify.annotations.NullMarked;
