/**
 * Dispute resolution: the policies by which an independent reviewing officer escalates a concern,
 * one dispute with its history and deadlines, and views over many.
 */
@NullMarked
package org.duecare.core.dispute;

import org.jspecify.annotations.NullMarked;
