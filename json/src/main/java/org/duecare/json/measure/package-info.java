/** What a figure is made of, in JSON. */
@NullMarked
package org.duecare.json.measure;

import org.jspecify.annotations.NullMarked;
