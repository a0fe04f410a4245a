/**
 * What a week has and a year's return lacks the time for: lists and extracts that case systems give
 * at any time, read into the same histories (docs/records.md).
 *
 * <p>{@link org.duecare.files.extract.PlainList} is one that can be written by hand; {@link
 * org.duecare.files.extract.SafeguardingDataset} and {@link org.duecare.files.extract.AnnexA} are
 * those of others.
 *
 * <pre>{@code
 * Loaded<List<CareHistory>> histories = PlainList.read(file);
 * }</pre>
 */
@NullMarked
package org.duecare.files.extract;

import org.jspecify.annotations.NullMarked;
