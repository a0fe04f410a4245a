package org.duecare.files.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.duecare.core.CarePlanning;
import org.duecare.core.care.CareHistory;
import org.duecare.core.law.Duty;
import org.duecare.core.obligation.DueDate;
import org.duecare.core.obligation.Obligation;
import org.duecare.files.Loaded;
import org.duecare.files.ssda903.ReviewsKnown;
import org.duecare.files.ssda903.Ssda903;
import org.duecare.files.ssda903.Ssda903Return;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reader and the engine beside what the generator meant. */
class SecondOpinionTest {

  /** A review may have met another limit, too: of a child who may be placed for adoption. */
  private static final Set<Duty> BY_REGULATION_33 =
      EnumSet.of(Duty.FIRST_REVIEW, Duty.SECOND_REVIEW, Duty.REVIEW, Duty.EARLY_REVIEW);

  private static final LocalDate TUE_2026_03_31 = LocalDate.of(2026, 3, 31);

  /** The regulations came into force on 1 April 2011; no limit here is older than a year. */
  private static final LocalDate WELL_UNDER_THE_REGULATIONS = LocalDate.of(2013, 1, 1);

  @TempDir private Path folder;

  @Test
  void theReaderUsesEveryRowOfLinkedYears() throws IOException {
    SyntheticReturn years = SyntheticReturn.ofChildren(500).withYears(2022, 2026);

    Loaded<Ssda903Return> loaded = Ssda903.read(years.writeTo(folder.resolve("linked")));

    assertThat(loaded.issues().loseNothing()).as(loaded.issues().toString()).isTrue();
    assertThat(loaded.value().children()).isEqualTo(500);
  }

  @Test
  void theReaderUsesEveryRowOfCompleteHistories() throws IOException {
    Path complete = writeCompleteHistories();

    Loaded<Ssda903Return> loaded = Ssda903.read(List.of(complete));

    assertThat(loaded.issues().loseNothing()).as(loaded.issues().toString()).isTrue();
    assertThat(loaded.value().children()).isEqualTo(2_000);
  }

  @Test
  void theEngineFindsTheLimitsThatAreCountedDayByDay() throws IOException {
    Path complete = writeCompleteHistories();
    Map<String, Map<LocalDate, LocalDate>> counted = new TreeMap<>();
    for (WrittenReturn.Child child : WrittenReturn.read(complete).children()) {
      counted.put(
          child.id(),
          ReviewLimits.of(child).stream()
              .filter(each -> !each.held().isBefore(WELL_UNDER_THE_REGULATIONS))
              .collect(Collectors.toMap(ReviewLimits.Limited::held, ReviewLimits.Limited::limit)));
    }

    Map<String, Map<LocalDate, LocalDate>> found = new TreeMap<>();
    Ssda903.read(List.of(complete))
        .value()
        .histories(ReviewsKnown.sinceEachStart())
        .filter(SecondOpinionTest::isNeverPlacedForAdoption)
        .forEach(history -> found.put(history.child().value(), limits(history)));

    assertThat(found).hasSizeGreaterThan(1_700);
    assertThat(found.values().stream().mapToInt(Map::size).sum()).isGreaterThan(9_000);
    counted.keySet().retainAll(found.keySet());
    assertThat(found).isEqualTo(counted);
  }

  private Path writeCompleteHistories() throws IOException {
    return SyntheticReturn.ofChildren(2_000)
        .withSeed(33)
        .withCompleteHistories()
        .writeTo(folder.resolve("complete"))
        .get(0);
  }

  /** Where a limit passed before that placement, a review after it is still held against it. */
  private static boolean isNeverPlacedForAdoption(CareHistory history) {
    return history.periods().stream()
        .flatMap(period -> period.episodes().stream())
        .noneMatch(episode -> episode.placement().isAdoptive());
  }

  private static Map<LocalDate, LocalDate> limits(CareHistory history) {
    return CarePlanning.england().reviews(history, TUE_2026_03_31).obligations().stream()
        .filter(each -> BY_REGULATION_33.contains(each.duty()))
        .filter(each -> each.review().isPresent() && each.due().isPresent())
        .filter(each -> !heldOn(each).isBefore(WELL_UNDER_THE_REGULATIONS))
        .collect(Collectors.toMap(SecondOpinionTest::heldOn, SecondOpinionTest::limit));
  }

  private static LocalDate heldOn(Obligation obligation) {
    return obligation.review().orElseThrow().heldOn();
  }

  private static LocalDate limit(Obligation obligation) {
    return obligation.due().map(DueDate::date).orElseThrow();
  }
}
