/**
 * How systems in use come to dates that are not the law's: {@link
 * org.duecare.core.approximation.Approximation}. They exist to be named, never to be relied upon.
 */
@NullMarked
package org.duecare.core.approximation;

import org.jspecify.annotations.NullMarked;
