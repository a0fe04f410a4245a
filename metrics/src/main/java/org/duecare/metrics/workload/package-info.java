/**
 * Who reviews how many children, and how many reviews are ahead: {@link
 * org.duecare.metrics.workload.Caseload} as of a day, {@link
 * org.duecare.metrics.workload.Workforce} over a period, {@link
 * org.duecare.metrics.workload.DemandForecast} for the next twelve months, and {@link
 * org.duecare.metrics.workload.ReviewingTeam} for what would be if an officer left or children
 * came. Figures about a named officer are given only where they are asked for, by {@link
 * org.duecare.metrics.workload.NamedWorkers}.
 */
@NullMarked
package org.duecare.metrics.workload;

import org.jspecify.annotations.NullMarked;
