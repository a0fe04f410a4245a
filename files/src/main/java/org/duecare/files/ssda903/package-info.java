/**
 * England's yearly return on looked-after children, read from the files that councils have.
 *
 * <p>Read in this order: {@link org.duecare.files.ssda903.Ssda903} reads folders, by {@link
 * org.duecare.files.ssda903.ReadingOptions} and with {@link org.duecare.files.ssda903.Checks};
 * {@link org.duecare.files.ssda903.Ssda903Return} gives the history and the record of each child;
 * {@link org.duecare.files.ssda903.ReviewsKnown} says how far back the reviews reach; {@link
 * org.duecare.files.ssda903.RowCount} tells what became of the rows of a {@link
 * org.duecare.files.ssda903.ReturnTable}; {@link org.duecare.files.ssda903.UnusableReturnException}
 * names what a folder lacks.
 *
 * <pre>{@code
 * Loaded<Ssda903Return> loaded = Ssda903.read(List.of(year2022, year2023));
 * Ssda903Return read = loaded.value();
 * read.histories(ReviewsKnown.from(LocalDate.of(2021, 4, 1))).forEach(System.out::println);
 * }</pre>
 */
@NullMarked
package org.duecare.files.ssda903;

import org.jspecify.annotations.NullMarked;
