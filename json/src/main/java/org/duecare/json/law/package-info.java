/** The vocabulary of the law in JSON. */
@NullMarked
package org.duecare.json.law;

import org.jspecify.annotations.NullMarked;
