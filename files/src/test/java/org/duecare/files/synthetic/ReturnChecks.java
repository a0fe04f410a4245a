package org.duecare.files.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duecare.files.synthetic.WrittenReturn.end;
import static org.duecare.files.synthetic.WrittenReturn.start;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The checks of the Department for Education that need Header, Episodes and Reviews only. */
final class ReturnChecks {

  private static final Set<String> FINAL =
      Set.of(
          "E11", "E12", "E13", "E14", "E15", "E16", "E17", "E2", "E3", "E41", "E43", "E44", "E45",
          "E46", "E47", "E48", "E4A", "E4B", "E5", "E6", "E7", "E8", "E9");

  private static final Map<String, Integer> LONGEST =
      Map.of("L1", 3, "L2", 21, "V3", 17, "T1", 42, "T4", 7);

  private ReturnChecks() {}

  static void check(WrittenReturn.Child child, LocalDate lastDay) {
    assertThat(child.id()).matches("SYN[0-9]{6}");
    assertThat(child.episodes()).as("EPI: %s", child.id()).isNotEmpty();
    for (List<Map<String, String>> period : child.periods()) {
      for (int i = 0; i < period.size(); i++) {
        checkAlone(period.get(i), child, lastDay);
        if (i > 0) {
          checkStep(period.get(i - 1), period.get(i));
        }
        if (i > 1 && period.get(i - 1).get("PLACE").startsWith("T")) {
          assertThat(home(period.get(i)))
              .as("383: %s", child.id())
              .isEqualTo(home(period.get(i - 2)));
        }
      }
      checkEnd(period.get(period.size() - 1));
    }
    checkPeriods(child);
  }

  private static void checkAlone(
      Map<String, String> episode, WrittenReturn.Child child, LocalDate lastDay) {
    LocalDate start = start(episode);
    LocalDate end = end(episode);
    String status = episode.get("LS");
    String place = episode.get("PLACE");
    String told = "child %s, episode of %s".formatted(child.id(), start);
    assertThat(start).as("302: %s", told).isAfterOrEqualTo(child.birth());
    assertThat(start).as("354: %s", told).isBeforeOrEqualTo(lastDay);
    assertThat(end).as("355, 356: %s", told).isAfter(start);
    assertThat(episode.get("DEC").isEmpty())
        .as("148: %s", told)
        .isEqualTo(episode.get("REC").isEmpty());
    if (!episode.get("DEC").isEmpty()) {
      assertThat(end).as("385: %s", told).isBeforeOrEqualTo(lastDay);
      long days = ChronoUnit.DAYS.between(start, end);
      assertThat(days)
          .as("361 to 365: %s", told)
          .isLessThanOrEqualTo(LONGEST.getOrDefault(status, 9999));
      assertThat(days)
          .as("375 to 379: %s", told)
          .isLessThanOrEqualTo(LONGEST.getOrDefault(place, 9999));
    }
    assertThat(eighteenth(child)).as("352: %s", told).isAfter(start);
    assertThat(end.equals(LocalDate.MAX) ? lastDay.minusDays(1) : end)
        .as("359: %s", told)
        .isBeforeOrEqualTo(eighteenth(child));
    int age = Period.between(child.birth(), start).getYears();
    assertThat(age).as("358, 371 to 373: %s", told).isGreaterThanOrEqualTo(leastAge(status, place));
    checkTogether(status, place, episode.get("PLACE_PROVIDER"), told);
  }

  private static LocalDate eighteenth(WrittenReturn.Child child) {
    LocalDate birthday = child.birth().plusYears(18);
    return birthday.getDayOfMonth() == child.birth().getDayOfMonth()
        ? birthday
        : birthday.plusDays(1);
  }

  private static int leastAge(String status, String place) {
    if (place.equals("K3") || place.equals("H5")) {
      return 16;
    }
    return place.equals("S1") ? 4 : place.equals("R5") || status.startsWith("J") ? 10 : 0;
  }

  private static void checkTogether(String status, String place, String provider, String told) {
    boolean shortBreak = status.equals("V3") || status.equals("V4");
    assertThat(place.equals("P1") && status.equals("V2")).as("378: %s", told).isFalse();
    assertThat(shortBreak && place.matches("T.|U1|U4")).as("382, 384: %s", told).isFalse();
    assertThat(place.matches("A5|A6") && !status.equals("E1")).as("408: %s", told).isFalse();
    assertThat(provider.equals("PR0")).as("P1 and PR0: %s", told).isEqualTo(place.equals("P1"));
    assertThat(provider.isEmpty()).as("no provider: %s", told).isEqualTo(place.matches("[TZ].*"));
  }

  private static void checkStep(Map<String, String> before, Map<String, String> episode) {
    String told = "child %s, episode of %s".formatted(episode.get("CHILD"), start(episode));
    assertThat(before.get("REC")).as("388: %s", told).isEqualTo("X1");
    assertThat(end(before)).as("433, 501: %s", told).isEqualTo(start(episode));
    assertThat(before.get("CIN")).as("504: %s", told).isEqualTo(episode.get("CIN"));
    boolean newStatus = !before.get("LS").equals(episode.get("LS"));
    boolean newPlace = !home(before).equals(home(episode));
    String expected = newStatus ? (newPlace ? "BU" : "L") : newPlace ? "PT" : "none";
    assertThat(expected).as("434 to 436: %s", told).contains(episode.get("RNE"));
    if (newPlace) {
      boolean sameCarer = before.get("URN").equals(episode.get("URN"));
      boolean registered = !before.get("URN").isEmpty() && !episode.get("URN").isEmpty();
      assertThat(!registered || sameCarer == "TU".contains(episode.get("RNE")))
          .as("carer stays with T and U only: %s", told)
          .isTrue();
    }
    boolean temporary = before.get("PLACE").startsWith("T") || episode.get("PLACE").startsWith("T");
    assertThat(before.get("REASON_PLACE_CHANGE").isEmpty())
        .as("reason for the change: %s", told)
        .isEqualTo(!newPlace || temporary);
    if (before.get("PLACE").startsWith("T")) {
      assertThat(episode.get("RNE")).as("383: %s", told).isEqualTo("P");
    }
  }

  private static List<String> home(Map<String, String> episode) {
    return List.of(episode.get("PLACE"), episode.get("PLACE_PROVIDER"), episode.get("URN"));
  }

  private static void checkEnd(Map<String, String> last) {
    String told = "child %s, episode of %s".formatted(last.get("CHILD"), start(last));
    assertThat(last.get("REASON_PLACE_CHANGE")).as("reason without a change: %s", told).isEmpty();
    if (!last.get("DEC").isEmpty()) {
      assertThat(FINAL).as("388: %s", told).contains(last.get("REC"));
      assertThat(last.get("PLACE")).as("381: %s", told).doesNotStartWith("T");
    }
  }

  private static void checkPeriods(WrittenReturn.Child child) {
    List<List<Map<String, String>>> periods = child.periods();
    for (int i = 1; i < periods.size(); i++) {
      List<Map<String, String>> earlier = periods.get(i - 1);
      Map<String, String> last = earlier.get(earlier.size() - 1);
      LocalDate start = start(periods.get(i).get(0));
      assertThat(end(last)).as("431: %s", child.id()).isBefore(start);
      assertThat(last.get("REC")).as("437: %s", child.id()).isNotIn("E2", "E15");
      assertThat(periods.get(i).get(0).get("PLACE"))
          .as("380: %s", child.id())
          .doesNotStartWith("T");
    }
  }

  static void checkShortBreaks(WrittenReturn.Child child, LocalDate firstDay, LocalDate lastDay) {
    Set<String> statuses =
        child.episodes().stream().map(row -> row.get("LS")).collect(Collectors.toSet());
    assertThat(statuses.contains("V3") && statuses.contains("V4"))
        .as("426: %s", child.id())
        .isFalse();
    long days =
        child.episodes().stream()
            .filter(row -> row.get("LS").equals("V3") && !start(row).isBefore(firstDay))
            .mapToLong(
                row ->
                    row.get("DEC").isEmpty()
                        ? ChronoUnit.DAYS.between(start(row), lastDay)
                        : ChronoUnit.DAYS.between(start(row), end(row)))
            .sum();
    assertThat(days).as("367: %s", child.id()).isLessThanOrEqualTo(75);
  }

  static void checkReviews(WrittenReturn.Child child, LocalDate firstDay, LocalDate lastDay) {
    boolean shortBreaks = child.episodes().stream().allMatch(row -> row.get("LS").matches("V[34]"));
    assertThat(shortBreaks && !child.reviews().isEmpty()).as("399: %s", child.id()).isFalse();
    LocalDate before = LocalDate.MIN;
    for (WrittenReturn.Review review : child.reviews()) {
      LocalDate day = review.day();
      String told = "child %s, review of %s".formatted(child.id(), day);
      assertThat(review.birth()).as("INT17: %s", told).isEqualTo(child.header().get("DOB"));
      assertThat(day).as("166: %s", told).isAfter(before).isBetween(firstDay, lastDay);
      boolean infant = day.isBefore(child.birth().plusYears(4));
      assertThat(review.takingPart())
          .as("167, 440, 441: %s", told)
          .matches(infant ? "PN0" : "PN[1-7]");
      assertThat(child.episodes())
          .as("in care: %s", told)
          .anyMatch(row -> !day.isBefore(start(row)) && day.isBefore(end(row)));
      assertThat(child.episodes())
          .as("not on the first day: %s", told)
          .noneMatch(row -> row.get("RNE").equals("S") && day.equals(start(row)));
      before = day;
    }
  }
}
