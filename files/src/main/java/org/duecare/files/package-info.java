/**
 * What reading a file gives: the good part and the issues, side by side.
 *
 * <p>Read in this order: {@link org.duecare.files.Loaded} holds a value and its {@link
 * org.duecare.files.Issues}; each {@link org.duecare.files.Issue} names file, line and column, says
 * by its {@link org.duecare.files.IssueCode} what is wrong and by its {@link
 * org.duecare.files.IssueEffect} what became of it.
 *
 * <pre>{@code
 * Loaded<Ssda903Return> loaded = Ssda903.read(List.of(year2022, year2023));
 * loaded.issues().kept().forEach(System.err::println);
 * }</pre>
 */
@NullMarked
package org.duecare.files;

import org.jspecify.annotations.NullMarked;
