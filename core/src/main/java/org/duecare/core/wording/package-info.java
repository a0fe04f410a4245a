/**
 * Sentences kept apart from the code, by language. Our own modules alone use the package; a caller
 * meets the wordings that are made of it.
 */
@NullMarked
package org.duecare.core.wording;

import org.jspecify.annotations.NullMarked;
