/**
 * What keeps the records behind the figures of a return small, which may be those of a whole
 * country. The module keeps it for itself.
 */
@NullMarked
package org.duecare.metrics.evidence;

import org.jspecify.annotations.NullMarked;
