/**
 * The law of England, one class for each instrument, named as the instrument is. A changed law is
 * typed in here and nowhere else.
 */
@NullMarked
package org.duecare.core.law.england;

import org.jspecify.annotations.NullMarked;
