package org.duecare.cli.command;

import java.util.function.BiConsumer;
import java.util.stream.Collector;

/**
 * A collector that is fed one by one, so that several can be fed by one pass. Not thread-safe.
 *
 * @param <T> what it is fed with
 * @param <R> what comes of it
 */
final class Gathering<T, R> {

  private final Running<T, ?, R> running;

  Gathering(Collector<T, ?, R> collector) {
    running = Running.of(collector);
  }

  void add(T each) {
    running.add(each);
  }

  R finish() {
    return running.finish();
  }

  private record Running<T, A, R>(A state, Collector<T, A, R> collector) {

    static <T, A, R> Running<T, A, R> of(Collector<T, A, R> collector) {
      return new Running<>(collector.supplier().get(), collector);
    }

    void add(T each) {
      BiConsumer<A, T> accumulator = collector.accumulator();
      accumulator.accept(state, each);
    }

    R finish() {
      return collector.finisher().apply(state);
    }
  }
}
