/**
 * The figures of a report, and what it says of them together, as somebody writes them down in a
 * spreadsheet who has the report before them. {@link org.duecare.cli.audit.StatedReport} reads them
 * into a {@link org.duecare.metrics.audit.Report}, which an audit takes.
 *
 * <pre>{@code
 * Loaded<Report> stated =
 *     StatedReport.read(Path.of("figures.csv"), Path.of("relations.csv"));
 * Audit.of(stated.value()).findings();
 * }</pre>
 *
 * <p>The package stands here because it is the only place that knows both files and figures; it
 * knows nothing of the commands.
 */
@NullMarked
package org.duecare.cli.audit;

import org.jspecify.annotations.NullMarked;
