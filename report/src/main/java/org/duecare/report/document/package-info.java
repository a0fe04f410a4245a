/**
 * The annual report as files for everybody: {@link org.duecare.report.document.ReportDocument}
 * takes an {@link org.duecare.metrics.annualreport.AnnualReport}, publishes it, and writes it in
 * each {@link org.duecare.report.document.DocumentFormat}.
 */
@NullMarked
package org.duecare.report.document;

import org.jspecify.annotations.NullMarked;
