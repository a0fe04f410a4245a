/** All obligations of a child in order, in JSON. */
@NullMarked
package org.duecare.json.timeline;

import org.jspecify.annotations.NullMarked;
