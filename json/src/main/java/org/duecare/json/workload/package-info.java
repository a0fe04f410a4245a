/** Caseloads and the reviews ahead in JSON. */
@NullMarked
package org.duecare.json.workload;

import org.jspecify.annotations.NullMarked;
