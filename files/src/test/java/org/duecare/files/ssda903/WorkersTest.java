package org.duecare.files.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class WorkersTest {

  @Test
  void runsEveryTaskOnce() throws IOException {
    List<Integer> done = Collections.synchronizedList(new ArrayList<>());
    List<Workers.Task> tasks = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      int number = i;
      tasks.add(() -> done.add(number));
    }

    new Workers(4).run(tasks);

    assertThat(done).hasSize(50).doesNotHaveDuplicates();
  }

  @Test
  void runsTasksInOrderOnOneThread() throws IOException {
    List<Integer> done = new ArrayList<>();

    new Workers(1).run(List.of(() -> done.add(1), () -> done.add(2), () -> done.add(3)));

    assertThat(done).containsExactly(1, 2, 3);
  }

  @Test
  void throwsWhatTheFirstFailingTaskHasThrownAfterAllHaveRun() {
    List<Integer> done = Collections.synchronizedList(new ArrayList<>());
    Workers.Task fails =
        () -> {
          throw new IOException("no such file");
        };
    Workers.Task isFaulty =
        () -> {
          throw new IllegalStateException("a fault");
        };

    assertThatThrownBy(() -> new Workers(2).run(List.of(() -> done.add(1), fails, isFaulty)))
        .isInstanceOf(IOException.class)
        .hasMessage("no such file");
    assertThatThrownBy(() -> new Workers(2).run(List.of(isFaulty, fails, () -> done.add(2))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a fault");
    assertThat(done).containsExactlyInAnyOrder(1, 2);
  }

  @Test
  void throwsTheErrorOfATask() {
    Workers.Task broken =
        () -> {
          throw new AssertionError("broken");
        };

    assertThatThrownBy(() -> new Workers(1).run(List.of(broken)))
        .isInstanceOf(AssertionError.class)
        .hasMessage("broken");
  }

  @Test
  void waitsForAllTasksThoughTheCallerIsInterrupted() throws IOException {
    CountDownLatch started = new CountDownLatch(2);
    List<Integer> done = Collections.synchronizedList(new ArrayList<>());
    Workers.Task slow =
        () -> {
          started.countDown();
          long turns = 0;
          while (started.getCount() > 0) {
            turns++;
          }
          done.add(turns < 0 ? 0 : 1);
        };
    Thread.currentThread().interrupt();

    new Workers(2).run(List.of(slow, slow));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(done).hasSize(2);
  }
}
