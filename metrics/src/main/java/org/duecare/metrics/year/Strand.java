package org.duecare.metrics.year;

import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.stream.Collector;

/** One collector of several that run side by side. Not thread-safe. */
final class Strand<T, R> {

  private final Running<T, ?, R> running;

  Strand(Collector<T, ?, R> collector) {
    running = Running.of(collector);
  }

  private Strand(Running<T, ?, R> running) {
    this.running = running;
  }

  void add(T each) {
    running.add(each);
  }

  Strand<T, R> plus(Strand<T, R> other) {
    return new Strand<>(running.plus(other.running));
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

    /** Both were made by one collector, so that their states are of one type. */
    @SuppressWarnings("unchecked")
    Running<T, A, R> plus(Running<T, ?, R> other) {
      BinaryOperator<A> combiner = collector.combiner();
      return new Running<>(combiner.apply(state, (A) other.state()), collector);
    }

    R finish() {
      return collector.finisher().apply(state);
    }
  }
}
