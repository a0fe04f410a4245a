/** Disputes, the policies under which they run, and where they stand, in JSON. */
@NullMarked
package org.duecare.json.dispute;

import org.jspecify.annotations.NullMarked;
