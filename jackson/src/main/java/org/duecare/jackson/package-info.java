/** Every value as JSON by Jackson 2: register {@link org.duecare.jackson.DuecareModule}. */
@NullMarked
package org.duecare.jackson;

import org.jspecify.annotations.NullMarked;
