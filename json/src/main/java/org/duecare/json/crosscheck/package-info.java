/** Dates of other systems held against the rules, in JSON. */
@NullMarked
package org.duecare.json.crosscheck;

import org.jspecify.annotations.NullMarked;
