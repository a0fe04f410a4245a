/** Who reviews: the independent reviewing officers, their posts, and the children they have. */
@NullMarked
package org.duecare.core.workforce;

import org.jspecify.annotations.NullMarked;
