/** The figures of a service, by the cases of which they are made, in JSON. */
@NullMarked
package org.duecare.json.figure;

import org.jspecify.annotations.NullMarked;
