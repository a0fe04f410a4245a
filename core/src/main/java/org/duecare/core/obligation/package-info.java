/**
 * What has to be done by when, and what became of it: the one engine that lays rules over a
 * history.
 *
 * <p>{@link org.duecare.core.obligation.ReviewObligations} takes a care history and gives each
 * {@link org.duecare.core.obligation.Obligation} with its {@link
 * org.duecare.core.obligation.DueDate}, its {@link org.duecare.core.obligation.Outcome} and its
 * {@link org.duecare.core.obligation.Explanation}, which a {@link
 * org.duecare.core.obligation.Wording} puts into words. Where facts are missing it weighs every
 * history that fits them.
 */
@NullMarked
package org.duecare.core.obligation;

import org.jspecify.annotations.NullMarked;
