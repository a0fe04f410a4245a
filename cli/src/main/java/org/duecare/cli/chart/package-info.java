/**
 * Figures as pictures in files of their own: {@link org.duecare.cli.chart.ChartFile} writes SVG and
 * PNG.
 */
@NullMarked
package org.duecare.cli.chart;

import org.jspecify.annotations.NullMarked;
