/** Code that keeps the house rules and code that breaks them. */
@NullMarked
package org.duecare.testkit.sample;

import org.jspecify.annotations.NullMarked;
