/** Working days and bank holidays in JSON. */
@NullMarked
package org.duecare.json.day;

import org.jspecify.annotations.NullMarked;
