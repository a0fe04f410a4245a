/**
 * The program {@code duecare} on the command line.
 *
 * <p>Read in this order: {@link org.duecare.cli.command.Program} runs one of the commands
 * (CalendarCommand, DueCommand, ReviewsCommand, TimelinessCommand) in its {@link
 * org.duecare.cli.command.Surroundings} and turns whatever goes wrong into one sentence and an
 * {@link org.duecare.cli.command.ExitStatus}. ReturnOptions reads the return that two commands
 * need, CsvOutput writes, IssueList and Progress speak on standard error.
 */
@NullMarked
package org.duecare.cli.command;

import org.jspecify.annotations.NullMarked;
