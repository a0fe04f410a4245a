/** The facts of a child's care in JSON. */
@NullMarked
package org.duecare.json.care;

import org.jspecify.annotations.NullMarked;
