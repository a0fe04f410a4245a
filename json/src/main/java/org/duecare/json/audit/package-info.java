/** Reports, how their figures belong together, and what was found, in JSON. */
@NullMarked
package org.duecare.json.audit;

import org.jspecify.annotations.NullMarked;
