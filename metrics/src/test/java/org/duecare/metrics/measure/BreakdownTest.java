package org.duecare.metrics.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.duecare.metrics.measure.Measure.Part;
import org.junit.jupiter.api.Test;

class BreakdownTest {

  private static final ReportingYear YEAR = ReportingYear.ending(2023);
  private static final Definition BY_THEME =
      Definition.of("by-theme", "disputes by theme", "disputes", "disputes of the year");

  private static Breakdown<String, String> breakdown(Map<String, Integer> counts) {
    Map<String, List<String>> parts = new LinkedHashMap<>();
    counts.forEach((part, count) -> parts.put(part, Collections.nCopies(count, part)));
    return Breakdown.of(BY_THEME, YEAR, parts, List.of("?"));
  }

  private static Map<String, Integer> counts(Integer... counts) {
    Map<String, Integer> parts = new LinkedHashMap<>();
    for (int i = 0; i < counts.length; i++) {
      parts.put("part " + i, counts[i]);
    }
    return parts;
  }

  @Test
  void aPartIsAShareOfTheWhole() {
    Breakdown<String, String> sexes = breakdown(Map.of("boys", 342));
    Breakdown<String, String> breakdown = breakdown(counts(342, 308));

    assertThat(breakdown.whole()).hasToString("by-theme: 650, 1 left out");
    assertThat(breakdown.part("part 0"))
        .hasToString("by-theme-part-0: 342/650 (52.6%), 1 left out");
    assertThat(breakdown.part("part 0").evidence(Part.NUMERATOR))
        .hasSize(342)
        .containsOnly("part 0");
    assertThat(breakdown.part("part 0").evidence(Part.DENOMINATOR)).hasSize(650);
    assertThat(breakdown.whole().evidence(Part.NUMERATOR)).hasSize(650);
    assertThat(breakdown.whole().evidence(Part.DENOMINATOR)).hasSize(650);
    assertThat(breakdown.whole().evidence(Part.LEFT_OUT)).containsExactly("?");
    assertThat(breakdown.parts()).containsExactly("part 0", "part 1");
    assertThat(breakdown.shares())
        .extracting(Object::toString)
        .containsExactly(breakdown.part("part 0").toString(), breakdown.part("part 1").toString());
    assertThat(breakdown).hasToString("by-theme: 650, 1 left out: part 0 342, part 1 308");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sexes.part("girls"))
        .withMessage("no such part of by-theme: girls; allowed are [boys]");
  }

  private enum Answer {
    YES,
    NOT_KNOWN,
    NEITHER {
      @Override
      public String toString() {
        return "Neither\nof them";
      }
    }
  }

  @Test
  void aConstantIsWrittenAsWordsAndKeepsItsId() {
    Map<Answer, List<String>> parts = new LinkedHashMap<>();
    parts.put(Answer.YES, List.of("a"));
    parts.put(Answer.NOT_KNOWN, List.of("b", "c"));
    parts.put(Answer.NEITHER, List.of());
    Breakdown<Answer, String> answers = Breakdown.of(BY_THEME, YEAR, parts, List.of());

    assertThat(answers.parts())
        .extracting(Breakdown::words)
        .containsExactly("yes", "not known", "Neither of them");
    assertThat(answers)
        .hasToString("by-theme: 3, 0 left out: yes 1, not known 2, Neither of them 0");
    assertThat(answers.part(Answer.NOT_KNOWN).id()).isEqualTo("by-theme-not-known");
    assertThat(answers.part(Answer.NOT_KNOWN).definition())
        .isEqualTo("disputes by theme; only not known");
    assertThat(Breakdown.words("Team A")).isEqualTo("Team A");
  }

  @Test
  void noTwoPartsHaveTheSameId() {
    Map<String, Integer> teams = new LinkedHashMap<>();
    List.of("Team A", "team-a", "TEAM A", "team a 2", "東", "西").forEach(team -> teams.put(team, 1));
    Breakdown<String, String> byTeam = breakdown(teams);

    assertThat(byTeam.parts())
        .extracting(team -> byTeam.part(team).id())
        .containsExactly(
            "by-theme-team-a",
            "by-theme-team-a-2",
            "by-theme-team-a-3",
            "by-theme-team-a-2-2",
            "by-theme-東",
            "by-theme-西");
  }

  @Test
  void thirdsAddUpToAHundred() {
    assertThat(breakdown(counts(1, 1, 1)).percentagesAddingUp(1))
        .containsExactly(
            Map.entry("part 0", new BigDecimal("33.4")),
            Map.entry("part 1", new BigDecimal("33.3")),
            Map.entry("part 2", new BigDecimal("33.3")));
    assertThat(breakdown(counts(0, 0)).percentagesAddingUp(1)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> breakdown(counts(1)).percentagesAddingUp(-1));
  }

  @Property
  void percentagesAddUpAndStayNearTheirShare(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 200) Integer> sizes,
      @ForAll @IntRange(max = 3) int decimals) {
    Map<String, Integer> counts = counts(sizes.toArray(Integer[]::new));
    int total = sizes.stream().mapToInt(Integer::intValue).sum();
    Map<String, BigDecimal> printed = breakdown(counts).percentagesAddingUp(decimals);
    if (total == 0) {
      assertThat(printed).isEmpty();
      return;
    }

    assertThat(printed.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo("100");
    BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
    printed.forEach(
        (part, percent) -> {
          BigDecimal exact =
              BigDecimal.valueOf(counts.get(part) * 100L)
                  .divide(BigDecimal.valueOf(total), 12, RoundingMode.HALF_UP);
          assertThat(percent.subtract(exact).abs()).isLessThan(step);
          assertThat(percent.scale()).isEqualTo(decimals);
        });
  }
}
