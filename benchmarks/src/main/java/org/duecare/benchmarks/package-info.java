/**
 * How fast the library is, beside what others offer: {@code CalendarBenchmark} and {@code
 * TimetableBenchmark} run under JMH, {@code WholeProcess} starts whole Java processes.
 */
@NullMarked
package org.duecare.benchmarks;

import org.jspecify.annotations.NullMarked;
