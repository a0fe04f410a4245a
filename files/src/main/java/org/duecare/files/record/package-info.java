/**
 * What a return of a year lacks, read from a folder of CSV files with one documented layout each
 * (docs/records.md).
 *
 * <p>Read in this order: {@link org.duecare.files.record.Records} reads and writes a folder, tells
 * what it holds and puts it into the histories of the children; {@link
 * org.duecare.files.record.RecordTable} has one constant for each file.
 *
 * <pre>{@code
 * Loaded<Records> records = Records.read(folder);
 * Loaded<List<CareHistory>> histories = records.value().joined(theReturn.histories());
 * List<PlanRating> ratings = records.value().of(RecordTable.RATINGS);
 * }</pre>
 */
@NullMarked
package org.duecare.files.record;

import org.jspecify.annotations.NullMarked;
