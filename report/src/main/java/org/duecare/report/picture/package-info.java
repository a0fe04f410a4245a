/**
 * Pictures of figures: what is drawn is a {@link org.duecare.report.picture.Chart}, JFreeChart lays
 * it out, and {@code SvgCanvas} writes what it draws as shapes and text of SVG. No font of the
 * machine is asked for anything, so that the same figures give the same bytes everywhere.
 */
@NullMarked
package org.duecare.report.picture;

import org.jspecify.annotations.NullMarked;
