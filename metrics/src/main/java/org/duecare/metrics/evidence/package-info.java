/**
 * What keeps the records behind the figures small. The module keeps it for itself: every collector
 * of many records does it in one way.
 */
@NullMarked
package org.duecare.metrics.evidence;

import org.jspecify.annotations.NullMarked;
