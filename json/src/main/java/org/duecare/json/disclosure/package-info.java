/** Figures as they are published, and the rule by which they are, in JSON. */
@NullMarked
package org.duecare.json.disclosure;

import org.jspecify.annotations.NullMarked;
