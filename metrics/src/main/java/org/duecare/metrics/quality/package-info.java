/**
 * What records beside the reviews show of how well the service works: decisions carried out, audits
 * of cases, supervision, good practice.
 */
@NullMarked
package org.duecare.metrics.quality;

import org.jspecify.annotations.NullMarked;
