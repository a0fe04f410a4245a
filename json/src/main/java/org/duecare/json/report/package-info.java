/** Annual reports, and what is published of them, in JSON. */
@NullMarked
package org.duecare.json.report;

import org.jspecify.annotations.NullMarked;
