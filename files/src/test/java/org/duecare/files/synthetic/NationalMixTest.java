package org.duecare.files.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The children in care on one day beside England's statistics for 31 March 2025 (81,770 children),
 * in hundredths.
 */
class NationalMixTest {

  private static final LocalDate TUE_2026_03_31 = LocalDate.of(2026, 3, 31);
  private static final LocalDate TUE_2025_04_01 = LocalDate.of(2025, 4, 1);
  private static final Offset<Double> TOLERANCE = Offset.offset(3.5);

  private static final List<WrittenReturn.Child> CHILDREN = new ArrayList<>();
  private static final List<OnTheDay> IN_CARE = new ArrayList<>();

  private record OnTheDay(WrittenReturn.Child child, Map<String, String> episode) {}

  @BeforeAll
  static void write(@TempDir Path folder) throws IOException {
    SyntheticReturn.ofChildren(6_000).withSeed(903).withCompleteHistories().writeTo(folder);
    CHILDREN.addAll(WrittenReturn.read(folder).children());
    for (WrittenReturn.Child child : CHILDREN) {
      child.episodes().stream()
          .filter(row -> row.get("DEC").isEmpty() && !row.get("LS").matches("V[34]"))
          .forEach(row -> IN_CARE.add(new OnTheDay(child, row)));
    }
  }

  @Test
  void agesAreNearTheNationalOnes() {
    Map<String, Double> shares = shares(NationalMixTest::ageBand);

    assertThat(shares.get("under 1")).isCloseTo(4, TOLERANCE);
    assertThat(shares.get("1 to 4")).isCloseTo(12, TOLERANCE);
    assertThat(shares.get("5 to 9")).isCloseTo(18, TOLERANCE);
    assertThat(shares.get("10 to 15")).isCloseTo(38, TOLERANCE);
    assertThat(shares.get("16 and over")).isCloseTo(27, TOLERANCE);
  }

  @Test
  void legalStatusesAreNearTheNationalOnes() {
    Map<String, Double> shares = shares(each -> each.episode().get("LS").substring(0, 1));

    assertThat(shares.get("C")).isCloseTo(75, TOLERANCE);
    assertThat(shares.get("E")).isCloseTo(6, TOLERANCE);
    assertThat(shares.get("V")).isCloseTo(19, TOLERANCE);
    assertThat(shares.get("J")).isBetween(0.05, 1.0);
  }

  @Test
  void placementsAreNearTheNationalOnes() {
    Map<String, Double> shares = shares(each -> group(each.episode().get("PLACE")));

    assertThat(shares.get("foster")).isCloseTo(67, TOLERANCE);
    assertThat(shares.get("adoptive")).isCloseTo(2, TOLERANCE);
    assertThat(shares.get("parents")).isCloseTo(6, TOLERANCE);
    assertThat(shares.get("home")).isCloseTo(12, TOLERANCE);
    assertThat(shares.get("supported")).isCloseTo(9, TOLERANCE);
    assertThat(shares.get("other")).isCloseTo(5, TOLERANCE);
  }

  @Test
  void needsAreNearTheNationalOnes() {
    Map<String, Double> shares = shares(each -> each.episode().get("CIN"));

    assertThat(shares.get("N1")).isCloseTo(67, TOLERANCE);
    assertThat(shares.get("N4")).isCloseTo(7, TOLERANCE);
    assertThat(shares.get("N5")).isCloseTo(12, TOLERANCE);
    assertThat(shares.get("N8")).isCloseTo(8, TOLERANCE);
  }

  @Test
  void everyKindOfCourseOccurs() {
    List<String> ended =
        CHILDREN.stream()
            .flatMap(child -> child.episodes().stream())
            .map(row -> row.get("REC"))
            .toList();

    assertThat(ended)
        .contains("E11", "E12", "E13", "E14", "E15", "E17", "E2", "E3", "E41", "E45", "E46", "E47")
        .contains("E4A", "E4B", "E5", "E6", "E7", "E8", "E9");
    assertThat(CHILDREN).anyMatch(child -> child.periods().size() > 1 && !isShortBreak(child));
    assertThat(CHILDREN.stream().filter(NationalMixTest::isShortBreak).count())
        .isBetween(20L, 200L);
  }

  @Test
  void everyChildPassesTheDepartmentsChecks() {
    for (WrittenReturn.Child child : CHILDREN) {
      ReturnChecks.check(child, TUE_2026_03_31);
      ReturnChecks.checkReviews(child, LocalDate.MIN, TUE_2026_03_31);
    }
    assertThat(CHILDREN)
        .extracting(child -> child.header().get("UPN"))
        .filteredOn(upn -> !upn.equals("UN1"))
        .hasSizeGreaterThan(4_000)
        .doesNotHaveDuplicates();
  }

  @Test
  void nobodyLeavesRemandWithoutAReview() {
    assertThat(CHILDREN)
        .filteredOn(child -> child.episodes().get(0).get("LS").equals("J1"))
        .filteredOn(child -> daysInFirstEpisode(child) > 4)
        .hasSizeGreaterThan(20)
        .noneMatch(child -> child.reviews().isEmpty());
  }

  @Test
  void aboutAsManyReviewsAreHeldInAYearAsInWalsall() {
    long held =
        CHILDREN.stream()
            .flatMap(child -> child.reviews().stream())
            .filter(review -> !review.day().isBefore(TUE_2025_04_01))
            .count();

    assertThat(held / (double) IN_CARE.size()).isCloseTo(1782 / 650.0, Offset.offset(0.35));
  }

  @Test
  void aboutOneReviewInTwentyIsLate() {
    List<ReviewLimits.Limited> reviews =
        CHILDREN.stream().flatMap(child -> ReviewLimits.of(child).stream()).toList();

    assertThat(reviews).hasSizeGreaterThan(20_000);
    assertThat(percent(reviews, ReviewLimits.Limited::isLate)).isBetween(3.0, 8.0);
    assertThat(percent(reviews, each -> each.held().isBefore(each.limit().minusDays(24))))
        .isBetween(5.0, 15.0);
    assertThat(percent(reviews, each -> each.held().getDayOfWeek().getValue() > 5))
        .isBetween(0.01, 2.0);
  }

  @Test
  void noWorkingDayOfTheWeekHasMostReviews() {
    List<ReviewLimits.Limited> reviews =
        CHILDREN.stream().flatMap(child -> ReviewLimits.of(child).stream()).toList();

    for (int weekday = 1; weekday <= 5; weekday++) {
      int day = weekday;
      assertThat(percent(reviews, each -> each.held().getDayOfWeek().getValue() == day))
          .isBetween(15.0, 25.0);
    }
  }

  private static double percent(
      List<ReviewLimits.Limited> reviews, Predicate<ReviewLimits.Limited> which) {
    return reviews.stream().filter(which).count() * 100.0 / reviews.size();
  }

  private static Map<String, Double> shares(Function<OnTheDay, String> of) {
    Map<String, Double> shares = new TreeMap<>();
    IN_CARE.forEach(each -> shares.merge(of.apply(each), 100.0 / IN_CARE.size(), Double::sum));
    return shares;
  }

  private static String ageBand(OnTheDay each) {
    int age = Period.between(each.child().birth(), TUE_2026_03_31).getYears();
    if (age < 1) {
      return "under 1";
    }
    if (age < 5) {
      return "1 to 4";
    }
    return age < 10 ? "5 to 9" : age < 16 ? "10 to 15" : "16 and over";
  }

  private static String group(String place) {
    return switch (place.charAt(0)) {
      case 'U' -> "foster";
      case 'A' -> "adoptive";
      case 'P' -> "parents";
      case 'K' -> place.equals("K3") ? "supported" : "home";
      default -> "other";
    };
  }

  private static long daysInFirstEpisode(WrittenReturn.Child child) {
    Map<String, String> episode = child.episodes().get(0);
    return episode.get("DEC").isEmpty()
        ? 0
        : ChronoUnit.DAYS.between(WrittenReturn.start(episode), WrittenReturn.end(episode));
  }

  private static boolean isShortBreak(WrittenReturn.Child child) {
    return child.episodes().stream().allMatch(row -> row.get("LS").matches("V[34]"));
  }
}
