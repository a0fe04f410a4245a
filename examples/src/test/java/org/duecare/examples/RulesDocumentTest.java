package org.duecare.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.duecare.core.CarePlanning;
import org.duecare.core.law.Rule;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Trigger;
import org.duecare.core.law.Verification;
import org.junit.jupiter.api.Test;

/** The table of rules in the documents is the rule book. */
class RulesDocumentTest {

  @Test
  void tableHasOneRowForEachRule() throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of("../docs/rules.md")).stream()
            .filter(line -> line.startsWith("| ENG-"))
            .toList();

    assertThat(rows)
        .containsExactlyElementsOf(
            CarePlanning.england().ruleBook().rules().stream()
                .map(RulesDocumentTest::row)
                .toList());
  }

  private static String row(Rule rule) {
    return "| "
        + String.join(
            " | ",
            rule.id(),
            rule.limit().map(RulesDocumentTest::limit).orElse("none fixed"),
            event(rule.trigger()),
            rule.citation().toString(),
            rule.authority().name().toLowerCase(Locale.ROOT).replace('_', ' '),
            rule.inForceFrom().toString(),
            source(rule.verification()))
        + " |";
  }

  private static String limit(TimeLimit limit) {
    return limit instanceof TimeLimit.WorkingDays days
        ? days.count() + " working days"
        : limit instanceof TimeLimit.Months months
            ? months.count() + " calendar months"
            : limit.toString();
  }

  private static String event(Trigger trigger) {
    return switch (trigger) {
      case BECAME_LOOKED_AFTER -> "the day the child became looked after";
      case FIRST_REVIEW -> "the first review";
      case PREVIOUS_REVIEW -> "the review before";
      case EARLY_REVIEW_EVENT -> "an event of regulation 33(3)";
      case REVIEW_ADJOURNED -> "the first meeting of an adjourned review";
    };
  }

  private static String source(Verification verification) {
    return switch (verification) {
      case PRIMARY_TEXT -> "primary text";
      case PRIMARY_TEXT_AS_MADE -> "primary text as made";
      case SECONDARY_TEXT -> "secondary text";
      case BACKGROUND_HIGH -> "background, high confidence";
      case BACKGROUND_MEDIUM -> "background, medium confidence";
      case BACKGROUND_LOW -> "background, low confidence";
    };
  }
}
