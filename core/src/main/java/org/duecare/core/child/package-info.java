/**
 * What records tell of a child beside the history of care: who the child is, and the facts that
 * figures about a population need.
 *
 * <p>Read in this order: {@link org.duecare.core.child.ChildRecord} holds everything about one
 * child and belongs to the {@link org.duecare.core.care.CareHistory} of the same {@link
 * org.duecare.core.care.ChildId}; {@link org.duecare.core.child.EpisodeDetails} says of an episode
 * what {@link org.duecare.core.care.CareEpisode} does not; {@link
 * org.duecare.core.child.RecordCoverage} says for which days records of a kind were given at all,
 * so that what is not there is not taken for what did not happen. The rest are single facts, each
 * named as England's return on looked-after children tells them apart.
 *
 * <pre>{@code
 * ChildRecord record =
 *     ChildRecord.builder(ChildId.of("C-1042"))
 *         .sex(Sex.FEMALE)
 *         .socialWorker(SocialWorkerSpell.from(LocalDate.of(2026, 4, 1)))
 *         .build();
 * }</pre>
 */
@NullMarked
package org.duecare.core.child;

import org.jspecify.annotations.NullMarked;
