package org.duecare.cli.command;

import java.io.PrintStream;
import java.util.concurrent.atomic.LongAdder;

/**
 * Shows on standard error, where somebody watches it, what long work is doing. Work that is done
 * within a second shows nothing.
 */
final class Progress implements AutoCloseable {

  private static final long FIRST_SHOWN_AFTER_MILLIS = 1_000;
  private static final long SHOWN_EVERY_MILLIS = 500;

  /** Goes back to the start of the line and clears it. */
  private static final String CLEARED = "\r\u001B[K";

  private final PrintStream err;
  private final LongAdder steps = new LongAdder();
  private final Thread thread;
  private final String work;

  private Progress(PrintStream err, String work) {
    this.err = err;
    this.work = work;
    this.thread = new Thread(this::show, "duecare progress");
    thread.setDaemon(true);
  }

  static Progress start(Surroundings surroundings, String work) {
    Progress progress = new Progress(surroundings.err(), work);
    if (surroundings.watched() == Surroundings.Watched.BY_SOMEBODY) {
      progress.thread.start();
    }
    return progress;
  }

  /** Counts one thing done; may be called by any thread. */
  void step() {
    steps.increment();
  }

  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void show() {
    try {
      Thread.sleep(FIRST_SHOWN_AFTER_MILLIS);
    } catch (InterruptedException e) {
      return;
    }
    try {
      while (true) {
        long done = steps.sum();
        err.print(CLEARED + work + (done == 0 ? "" : ": " + done) + " ...");
        err.flush();
        Thread.sleep(SHOWN_EVERY_MILLIS);
      }
    } catch (InterruptedException e) {
      err.print(CLEARED);
      err.flush();
    }
  }
}
