/** One runnable class for each task; a test runs each and compares what it prints. */
@NullMarked
package org.duecare.examples;

import org.jspecify.annotations.NullMarked;
