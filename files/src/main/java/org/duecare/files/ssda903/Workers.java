package org.duecare.files.ssda903;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Runs a few long tasks on several threads, of which the caller's is one. Each task keeps what it
 * finds, so which thread runs it makes no difference.
 */
final class Workers {

  /** A task. */
  interface Task {
    void run() throws IOException;
  }

  private final int threads;

  Workers(int threads) {
    this.threads = threads;
  }

  /** As many threads as there are processors. */
  static Workers onAllProcessors() {
    return new Workers(Runtime.getRuntime().availableProcessors());
  }

  int threads() {
    return threads;
  }

  /** Runs all tasks, the first ones first; throws what the first that failed has thrown. */
  void run(List<? extends Task> tasks) throws IOException {
    List<Outcome> outcomes = new ArrayList<>();
    for (Task task : tasks) {
      outcomes.add(new Outcome(task));
    }
    AtomicInteger next = new AtomicInteger();
    Runnable loop =
        () -> {
          for (int i = next.getAndIncrement(); i < outcomes.size(); i = next.getAndIncrement()) {
            outcomes.get(i).settle();
          }
        };
    List<Thread> others = new ArrayList<>();
    for (int i = 1; i < Math.min(threads, tasks.size()); i++) {
      Thread thread = new Thread(loop, "duecare-files-" + i);
      thread.setDaemon(true);
      thread.start();
      others.add(thread);
    }
    loop.run();
    waitFor(others);
    for (Outcome outcome : outcomes) {
      outcome.throwIfFailed();
    }
  }

  /** Waits to the end even if interrupted: the tasks hold files open. */
  private static void waitFor(List<Thread> threads) {
    boolean interrupted = false;
    for (Thread thread : threads) {
      while (thread.isAlive()) {
        try {
          thread.join();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** What became of a task; written by one thread and read after that thread has ended. */
  private static final class Outcome {
    private final Task task;
    private @Nullable IOException failure;
    private @Nullable RuntimeException fault;
    private @Nullable Error error;

    private Outcome(Task task) {
      this.task = task;
    }

    private void settle() {
      try {
        task.run();
      } catch (IOException e) {
        failure = e;
      } catch (RuntimeException e) {
        fault = e;
      } catch (Error e) {
        error = e;
      }
    }

    private void throwIfFailed() throws IOException {
      if (failure != null) {
        throw failure;
      }
      if (fault != null) {
        throw fault;
      }
      if (error != null) {
        throw error;
      }
    }
  }
}
