/** Every value as JSON by Jackson 3: register {@link org.duecare.jackson3.DuecareModule}. */
@NullMarked
package org.duecare.jackson3;

import org.jspecify.annotations.NullMarked;
