package org.duecare.files.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.dispute.Dispute;
import org.duecare.core.dispute.DisputeEvent;
import org.duecare.core.dispute.DisputeRegister;
import org.duecare.core.dispute.EscalationPolicy;
import org.duecare.core.dispute.PolicyVersions;
import org.duecare.core.dispute.Stage;
import org.duecare.core.dispute.TimeBand;
import org.duecare.files.Loaded;
import org.duecare.files.dispute.DisputeEvents;
import org.duecare.files.dispute.RecordedDisputes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntheticDisputesTest {

  private static final LocalDate FRI_2023_03_31 = LocalDate.of(2023, 3, 31);

  @TempDir private Path folder;

  private static DisputeRegister register(SyntheticDisputes year) {
    return DisputeRegister.of(year.disputes(), FRI_2023_03_31);
  }

  @Property(tries = 50)
  void hasTheCountsOfTheReportWhateverTheSeed(@ForAll long seed) {
    DisputeRegister register = register(SyntheticDisputes.walsall2022().withSeed(seed));
    Map<String, Integer> counts = new LinkedHashMap<>();
    register.byTheme().forEach((theme, disputes) -> counts.put(theme, disputes.size()));

    assertThat(register.all()).hasSize(179);
    assertThat(counts)
        .isEqualTo(
            Map.ofEntries(
                Map.entry("DRIFT", 39),
                Map.entry("NO_PLAN", 28),
                Map.entry("RISKS", 17),
                Map.entry("NOT_SEEN", 14),
                Map.entry("NO_HEALTH_ASSESSMENT", 10),
                Map.entry("PLAN_ON_THE_DAY", 10),
                Map.entry("FAMILY_CONTACT", 5),
                Map.entry("PERMANENCE_ASSESSMENTS", 5),
                Map.entry("NO_PEP", 3),
                Map.entry("BEDROOM_NOT_SEEN", 2),
                Map.entry("EVERYDAY_LIFE", 2),
                Map.entry("ENGAGEMENT", 2),
                Map.entry("NO_PLACEMENT_PLAN", 1),
                Map.entry("NO_SDQ", 1),
                Map.entry("OTHER", 40)));
  }

  @Property(tries = 50)
  void opensEachInTheYearAtTheFirstOrSecondStageAndReachesNoThird(@ForAll long seed) {
    DisputeRegister register = register(SyntheticDisputes.walsall2022().withSeed(seed));

    assertThat(register.byEntryLevel()).containsOnlyKeys(1, 2);
    assertThat(register.byEntryLevel().get(1))
        .hasSizeGreaterThan(register.byEntryLevel().get(2).size());
    assertThat(register.all())
        .allSatisfy(
            entry -> {
              assertThat(entry.status().openedOn().orElseThrow())
                  .isBetween(LocalDate.of(2022, 4, 1), FRI_2023_03_31);
              assertThat(entry.status().episodes()).allMatch(episode -> episode.level() < 3);
            });
  }

  @Test
  void answersNearlyAllWithinTenWorkingDays() {
    SortedMap<TimeBand, List<DisputeRegister.Response>> answers =
        register(SyntheticDisputes.walsall2022()).responses(EscalationPolicy.walsall2022().bands());

    assertThat(answers.values()).extracting(List::size).containsExactly(164, 18, 0);
  }

  @Test
  void endsTheYearWithSomeOpenAndSomeWithdrawn() {
    DisputeRegister register = register(SyntheticDisputes.walsall2022());
    Map<Stage, Integer> stages = new LinkedHashMap<>();
    for (Stage stage : Stage.values()) {
      register.all().stream()
          .filter(entry -> entry.status().stage() == stage)
          .forEach(entry -> stages.merge(stage, 1, Integer::sum));
    }

    assertThat(stages)
        .isEqualTo(
            Map.of(
                Stage.AWAITING_RESPONSE, 6,
                Stage.RESPONDED, 1,
                Stage.ACTIONS_PENDING, 1,
                Stage.RESOLVED, 166,
                Stage.WITHDRAWN, 5));
    assertThat(register.overdue()).hasSize(0);
    assertThat(register.all().stream().filter(entry -> entry.status().raisedOn().isPresent()))
        .hasSize(61);
  }

  @Property(tries = 30)
  void hasAboutAsManyInALaterYearAndNoThirdStage(
      @ForAll long seed, @ForAll @IntRange(min = 2024, max = 2080) int ending) {
    SyntheticDisputes year = SyntheticDisputes.walsall2022().withSeed(seed).inYearEnding(ending);
    DisputeRegister register = DisputeRegister.of(year.disputes(), LocalDate.of(ending, 3, 31));

    assertThat(register.all())
        .hasSizeBetween(159, 199)
        .allSatisfy(
            entry -> {
              assertThat(entry.status().openedOn().orElseThrow())
                  .isBetween(LocalDate.of(ending - 1, 4, 1), LocalDate.of(ending, 3, 31));
              assertThat(entry.status().episodes()).allMatch(episode -> episode.level() < 3);
            });
    assertThat(register.byTheme().get("DRIFT")).hasSizeBetween(15, 70);
  }

  @Test
  void isOtherInEachYear() {
    SyntheticDisputes year = SyntheticDisputes.walsall2022();

    assertThat(year.inYearEnding(2026).disputes().firstKey()).isEqualTo("D4001");
    assertThat(year.inYearEnding(2023).disputes()).isEqualTo(year.disputes());
    assertThat(themes(year.inYearEnding(2025))).isNotEqualTo(themes(year.inYearEnding(2026)));
  }

  private static List<Object> themes(SyntheticDisputes year) {
    return year.disputes().values().stream()
        .<Object>map(each -> each.history().get(0).toString())
        .toList();
  }

  @Test
  void beginsWithThePolicy() {
    SyntheticDisputes year = SyntheticDisputes.walsall2022();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> year.inYearEnding(2022))
        .withMessage("year of the disputes out of range: ending 2022; 2023 to 2080 allowed");
    assertThatIllegalArgumentException().isThrownBy(() -> year.inYearEnding(2081));
  }

  @Test
  void isReadAsItWasWritten() throws IOException {
    SyntheticDisputes year = SyntheticDisputes.walsall2022().withSeed(7);
    Path file = folder.resolve("disputes.csv");
    year.writeTo(file);

    Loaded<RecordedDisputes> read =
        DisputeEvents.read(
            file,
            new PolicyVersions(List.of(EscalationPolicy.walsall2022())),
            WorkingDayCalendar.englandAndWales());

    assertThat(read.issues().kept()).isEmpty();
    assertThat(read.value()).isEqualTo(RecordedDisputes.withoutChildren(year.disputes()));
    assertThatExceptionOfType(FileAlreadyExistsException.class)
        .isThrownBy(() -> SyntheticDisputes.walsall2022().writeTo(file))
        .withMessage(file + ": another folder is needed, or the file has to go");
  }

  @Test
  void numbersTheDisputesAsTheyAreOpened() {
    SortedMap<String, Dispute> disputes = SyntheticDisputes.walsall2022().disputes();

    assertThat(disputes.firstKey()).isEqualTo("D1001");
    assertThat(disputes.lastKey()).isEqualTo("D1179");
    assertThat(disputes.values()).extracting(dispute -> opened(dispute)).isSorted();
  }

  private static LocalDate opened(Dispute dispute) {
    return dispute.history().stream()
        .filter(event -> event.kind() == DisputeEvent.Kind.OPENED)
        .findFirst()
        .orElseThrow()
        .at()
        .day();
  }
}
