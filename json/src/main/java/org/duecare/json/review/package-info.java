/** What is recorded of reviews beside their dates, in JSON. */
@NullMarked
package org.duecare.json.review;

import org.jspecify.annotations.NullMarked;
