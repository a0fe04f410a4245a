package org.duecare.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.duecare.cli.council.MeasureTable;
import org.duecare.metrics.measure.Measure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Everything that is counted of a year. */
@Command(
    name = "kpis",
    description = "Count the children, reviews and steps of a year, each with its numbers.")
final class KpisCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Mixin private YearReading reading = new YearReading();

  @Option(
      names = "--population",
      paramLabel = "N",
      description = "people aged 0 to 17 in the area, for the rate of children in care")
  private @Nullable Long under18;

  @Mixin private TableOption format = new TableOption();

  KpisCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    if (under18 != null && under18 < 1) {
      throw new NothingDoneException(
          "population out of range: " + under18 + "; 1 or more is allowed");
    }
    YearReading.Read read = reading.read(surroundings);
    Optional<Long> people = Optional.ofNullable(under18);
    List<Measure<?>> measures =
        NothingDoneException.unlessRefused(() -> read.measures().measures(people));
    format.write(MeasureTable.of(measures), surroundings);
    read.measures().notes().forEach(surroundings::note);
    return read.status().code();
  }
}
