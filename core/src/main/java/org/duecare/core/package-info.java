/**
 * The way in: {@link org.duecare.core.CarePlanning} is the one thing that a caller configures and
 * shares. It answers which reviews of a child are due when, and why.
 *
 * <pre>{@code
 * CarePlanning england = CarePlanning.england();
 * england.reviews(history, asOf).next().ifPresent(due -> print(due.explanation()));
 * }</pre>
 */
@NullMarked
package org.duecare.core;

import org.jspecify.annotations.NullMarked;
