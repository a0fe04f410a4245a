/**
 * In which period a limit counts. The module keeps it for itself: every figure on limits decides it
 * in one way.
 */
@NullMarked
package org.duecare.metrics.limit;

import org.jspecify.annotations.NullMarked;
