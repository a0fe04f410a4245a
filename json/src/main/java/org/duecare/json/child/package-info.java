/** What records tell of a child beside the history of care, in JSON. */
@NullMarked
package org.duecare.json.child;

import org.jspecify.annotations.NullMarked;
