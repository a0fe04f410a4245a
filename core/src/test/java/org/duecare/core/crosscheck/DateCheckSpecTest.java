package org.duecare.core.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duecare.core.FewRules;
import org.duecare.core.HistoryNotation;
import org.duecare.core.law.Rule;
import org.duecare.core.obligation.ExplanationStep;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.obligation.Wording;
import org.duecare.core.timeline.StatutoryTimeline;
import org.duecare.testkit.SpecFile;
import org.duecare.testkit.SpecRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Dates of other systems: {@code spec/other-dates.csv}. */
class DateCheckSpecTest {

  private static final String SAID_OF_EACH = "the date given is ";

  static Stream<SpecRow> otherDates() {
    return SpecFile.rows(DateCheckSpecTest.class, "/spec/other-dates.csv");
  }

  @ParameterizedTest
  @MethodSource("otherDates")
  void isHeldAgainstTheLaw(SpecRow row) {
    DateCheck check = check(row);

    assertThat(check.verdict()).isEqualTo(Verdict.valueOf(row.text("verdict")));
    assertThat(check.daysPastLimit().stream().boxed().map(String::valueOf).findFirst().orElse(""))
        .isEqualTo(row.text("days"));
    assertThat(
            check.approximations().stream()
                .map(each -> new ExplanationStep.DateReproduced(each))
                .map(Wording.english()::sentence)
                .map(sentence -> sentence.substring(SAID_OF_EACH.length()))
                .collect(Collectors.joining(" | ")))
        .isEqualTo(row.text("explained_by"));
  }

  private static DateCheck check(SpecRow row) {
    StatutoryTimeline timeline =
        FewRules.ENGLAND.timeline(HistoryNotation.parse(row.text("history")), row.date("as_of"));
    Obligation asked =
        timeline.obligations().stream()
            .filter(each -> each.rule().map(Rule::id).orElse("-").equals(row.text("rule")))
            .reduce((one, later) -> later)
            .orElseThrow();
    return DateCheck.of(timeline, each -> date(each, asked, row)).stream()
        .filter(check -> check.obligation().equals(asked))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<LocalDate> date(Obligation each, Obligation asked, SpecRow row) {
    if (each.equals(asked)) {
      return Optional.of(row.date("given"));
    }
    boolean isBefore = asked.previous().filter(before -> before.equals(each)).isPresent();
    return isBefore && row.has("given_before")
        ? Optional.of(row.date("given_before"))
        : Optional.empty();
  }
}
