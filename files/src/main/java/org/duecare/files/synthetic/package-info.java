/**
 * Made-up returns on looked-after children, and made-up years of disputes and of records beside a
 * return, for examples, tests and benchmarks.
 *
 * <p>{@link org.duecare.files.synthetic.SyntheticDisputes} draws the disputes: what the report
 * counts (DisputeYear), and the course of each (DisputeLife). {@link
 * org.duecare.files.synthetic.SyntheticRecords} draws the records: those of the officers
 * (ServiceYear) and those of each child (ReviewYear). {@link
 * org.duecare.files.synthetic.SyntheticReturn} is the way in to the returns. Behind it a child's
 * life is drawn top down: when care begins and which course it takes (ChildLife, CareCourse), its
 * legal statuses (LegalPath, ShortBreaks), its homes (PlacementPath, PlacementMix), the episodes
 * that these make (EpisodeChain, LeavingCare), the reviews (ReviewCadence, TakingPart), and at last
 * the rows (ReturnFolder). The tables beside Header, Episodes and Reviews (RecordFiles, ChildTable)
 * draw what they add from streams of their own, so that the life is the same without them.
 *
 * <pre>{@code
 * List<Path> folders = SyntheticReturn.council().writeTo(folder);
 * }</pre>
 */
@NullMarked
package org.duecare.files.synthetic;

import org.jspecify.annotations.NullMarked;
