/**
 * Days in their order, which every subject asks for. The module keeps it for itself: what a caller
 * compares with is {@code java.time}.
 */
@NullMarked
package org.duecare.core.day;

import org.jspecify.annotations.NullMarked;
