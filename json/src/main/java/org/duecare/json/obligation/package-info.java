/** What is owed by when, what became of it and why, in JSON. */
@NullMarked
package org.duecare.json.obligation;

import org.jspecify.annotations.NullMarked;
