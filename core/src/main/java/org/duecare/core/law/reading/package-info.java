/**
 * The questions that the law leaves open, and their answers: one enum for each question, and {@link
 * org.duecare.core.law.reading.Readings}, which holds the answers that are used.
 */
@NullMarked
package org.duecare.core.law.reading;

import org.jspecify.annotations.NullMarked;
