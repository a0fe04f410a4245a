/** What is recorded of reviews beside their dates: how they were held, and how plans were rated. */
@NullMarked
package org.duecare.core.review;

import org.jspecify.annotations.NullMarked;
