/**
 * The due dates of another system held against those of the law: {@link
 * org.duecare.core.crosscheck.DateCheck}.
 */
@NullMarked
package org.duecare.core.crosscheck;

import org.jspecify.annotations.NullMarked;
