/**
 * The law of Scotland, one class for each instrument, named as the instrument is. A changed law is
 * typed in there and nowhere else.
 */
@NullMarked
package org.duecare.core.law.scotland;

import org.jspecify.annotations.NullMarked;
