/**
 * Whether what reviewing officers rate and what they challenge fit together: {@link
 * org.duecare.metrics.consistency.ChallengeConsistency}.
 */
@NullMarked
package org.duecare.metrics.consistency;

import org.jspecify.annotations.NullMarked;
