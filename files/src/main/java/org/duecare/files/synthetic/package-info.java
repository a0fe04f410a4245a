/**
 * Made-up returns on looked-after children, for examples, tests and benchmarks.
 *
 * <p>{@link org.duecare.files.synthetic.SyntheticReturn} is the only public type. Behind it a
 * child's life is drawn top down: when care begins and which course it takes (ChildLife,
 * CareCourse), its legal statuses (LegalPath, ShortBreaks), its homes (PlacementPath,
 * PlacementMix), the episodes that these make (EpisodeChain, LeavingCare), the reviews
 * (ReviewCadence, TakingPart), and at last the rows (ReturnFolder).
 *
 * <pre>{@code
 * List<Path> folders = SyntheticReturn.council().writeTo(folder);
 * }</pre>
 */
@NullMarked
package org.duecare.files.synthetic;

import org.jspecify.annotations.NullMarked;
