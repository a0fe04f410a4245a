/**
 * What is on the page of an annual report, before it is HTML, Markdown or CSV: every section with
 * its tables, pictures and definitions, in words. It is made of the published report alone; of the
 * report itself only titles, definitions and the number of checks are taken.
 */
@NullMarked
package org.duecare.report.page;

import org.jspecify.annotations.NullMarked;
