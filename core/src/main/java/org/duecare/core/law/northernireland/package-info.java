/**
 * The law of Northern Ireland, one class for each instrument, named as the instrument is. A changed
 * law is typed in there and nowhere else.
 */
@NullMarked
package org.duecare.core.law.northernireland;

import org.jspecify.annotations.NullMarked;
