package org.duecare.benchmarks;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import org.duecare.files.Loaded;
import org.duecare.files.ssda903.Ssda903;
import org.duecare.files.ssda903.Ssda903Return;

/** A process that reads one return and prints how many bytes of heap the result holds. */
public final class ReadReturn {

  private ReadReturn() {}

  /**
   * Reads a return.
   *
   * @param args the folder of the return
   * @throws Exception if it cannot be read
   */
  public static void main(String[] args) throws Exception {
    Loaded<Ssda903Return> loaded = Ssda903.read(List.of(Path.of(args[0])));
    System.gc();
    System.out.println(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    // Used after the measurement, so that the result is still held during it.
    if (loaded.value().children() == 0) {
      throw new IllegalStateException("no children in " + args[0]);
    }
  }
}
