package org.duecare.metrics.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duecare.core.dispute.Dispute;
import org.duecare.core.dispute.DisputeRegister;
import org.duecare.core.dispute.TimeBand;
import org.duecare.metrics.measure.Definition;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.Measure.Part;
import org.duecare.metrics.measure.ReportingPeriod;
import org.duecare.metrics.measure.ReportingYear;
import org.junit.jupiter.api.Test;

/** Counted by hand. */
class DisputeFiguresTest {

  private static final ReportingYear YEAR = ReportingYear.ending(2023);

  private static final DisputeFigures FIGURES =
      DisputeFigures.in(
          YEAR,
          register(
              // Raised before the year, answered in it on the sixth working day: late.
              WrittenDispute.of(
                  "2022-03-25 opened 1; 2022-04-04 answered 1; 2022-04-05 accepted",
                  "DRIFT",
                  "North"),
              // Raised and settled without a formal step.
              WrittenDispute.of("2022-05-03 raised; 2022-05-05 settled", "DRIFT", "North"),
              // Raised informally, then formally at level 1, answered after 3 working days,
              // accepted.
              WrittenDispute.of(
                  "2022-05-03 raised; 2022-05-09 opened 1; 2022-05-12 answered 1;"
                      + " 2022-05-13 accepted",
                  "DRIFT HEALTH",
                  "South"),
              // Entered at level 2, open on the last day.
              WrittenDispute.of("2023-03-30 opened 2", "HEALTH", ""),
              // Cafcass was told; nothing was raised.
              WrittenDispute.of("2022-06-01 cafcass", "DRIFT", ""),
              // Resolved before the year.
              WrittenDispute.of(
                  "2022-03-01 opened 1; 2022-03-02 answered 1; 2022-03-03 accepted", "DRIFT", ""),
              // After the year.
              WrittenDispute.of("2023-04-03 opened 1", "DRIFT", "North")));

  private static Map<String, Dispute> register(Dispute... disputes) {
    Map<String, Dispute> byReference = new LinkedHashMap<>();
    List.of(disputes).forEach(each -> byReference.put("D" + (byReference.size() + 1), each));
    return byReference;
  }

  private static List<String> references(Measure<DisputeRegister.Entry> figure) {
    return figure.evidence(Part.NUMERATOR).stream().map(DisputeRegister.Entry::reference).toList();
  }

  @Test
  void raisedInTheYear() {
    assertThat(references(FIGURES.raised())).containsExactly("D2", "D3", "D4");
  }

  @Test
  void byStageAndLevel() {
    assertThat(FIGURES.byStage().toString())
        .startsWith("disputes-by-stage: 3, 0 left out: ")
        .contains("awaiting response 1", "resolved 1", "resolved informally 1")
        .doesNotContain("not raised");
    assertThat(FIGURES.byEntryLevel())
        .hasToString("disputes-by-entry-level: 3, 0 left out: 0 1, 1 1, 2 1");
    assertThat(FIGURES.openByLevel()).hasToString("disputes-open-by-level: 1, 0 left out: 2 1");
  }

  @Test
  void byTeamAndTheme() {
    assertThat(FIGURES.byTeam()).hasToString("disputes-by-team: 2, 1 left out: North 1, South 1");
    assertThat(FIGURES.byTheme().values())
        .extracting(Object::toString)
        .containsExactly(
            "disputes-with-theme-drift: 2/3 (66.7%), 0 left out",
            "disputes-with-theme-health: 2/3 (66.7%), 0 left out");
    assertThat(references(FIGURES.byTheme().get("HEALTH"))).containsExactly("D3", "D4");
  }

  @Test
  void answersOfTheYearWheneverTheDisputeWasRaised() {
    List<TimeBand> bands = TimeBand.upTo(List.of(5, 10));

    assertThat(FIGURES.answersByBand(bands))
        .hasToString("dispute-answers-by-band: 2, 0 left out: 0-5 1, 6-10 1, over 10 0");
    assertThat(FIGURES.answersByBand(bands.subList(0, 1)))
        .hasToString("dispute-answers-by-band: 1, 1 left out: 0-5 1");
    assertThat(FIGURES.answersInTime())
        .hasToString("dispute-answers-in-time: 1/2 (50.0%), 0 left out");
    assertThat(FIGURES.resolutionsByBand(bands))
        .hasToString("dispute-resolutions-by-band: 2, 0 left out: 0-5 1, 6-10 1, over 10 0");
    assertThat(FIGURES.resolutionsByBand(bands.subList(0, 1)).whole().leftOut()).isEqualTo(1);
  }

  @Test
  void quartersAddUpToTheYear() {
    Map<String, Dispute> all = new LinkedHashMap<>();
    FIGURES.raised().evidence(Part.NUMERATOR).forEach(e -> all.put(e.reference(), e.dispute()));

    assertThat(
            YEAR.quarters().stream()
                .map(quarter -> DisputeFigures.in(quarter, all).raised().numerator()))
        .containsExactly(2L, 0L, 0L, 1L);
  }

  @Test
  void rates() {
    assertThat(FIGURES.per100Children(count(YEAR, 650)).orElseThrow())
        .hasToString("disputes-per-100-children: 3/650 x 100 = 0.5, 0 left out");
    assertThat(FIGURES.per100Reviews(count(YEAR, 20)).orElseThrow())
        .hasToString("disputes-per-100-reviews: 3/20 x 100 = 15.0, 0 left out");
    assertThat(FIGURES.per100Reviews(count(YEAR, 0))).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FIGURES.per100Reviews(count(YEAR.quarters().get(3), 20)))
        .withMessage("base of a rate with another first day: 2023-01-01; 2022-04-01 is needed");
  }

  private static Measure<String> count(ReportingPeriod period, long number) {
    return Measure.ofCount(
        Definition.of("base", "what there is", "things", "all"),
        period,
        number,
        0,
        part -> List.of());
  }
}
