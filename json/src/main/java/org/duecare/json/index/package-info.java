/** Which values there are and how each stands in JSON, for the adapters of Jackson 2 and 3. */
@NullMarked
package org.duecare.json.index;

import org.jspecify.annotations.NullMarked;
