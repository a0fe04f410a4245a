/** Reviewing officers, their posts and the children they have, in JSON. */
@NullMarked
package org.duecare.json.workforce;

import org.jspecify.annotations.NullMarked;
