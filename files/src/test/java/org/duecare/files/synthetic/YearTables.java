package org.duecare.files.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duecare.files.synthetic.WrittenReturn.day;
import static org.duecare.files.synthetic.WrittenReturn.end;
import static org.duecare.files.synthetic.WrittenReturn.start;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks what the tables beside Header, Episodes and Reviews say of one year, by day-by-day
 * questions to the rows of Episodes, without the code under test.
 */
final class YearTables {

  private static final LocalDate PREVIOUS_PERMANENCE_ASKED = LocalDate.of(2016, 4, 1);

  private final Path folder;
  private final Map<String, WrittenReturn.Child> children = new HashMap<>();
  private final LocalDate firstDay;
  private final LocalDate lastDay;

  /** The tables of a folder with complete histories to the 31 March of a year. */
  YearTables(Path folder, int ending) throws IOException {
    this.folder = folder;
    firstDay = LocalDate.of(ending - 1, 4, 1);
    lastDay = LocalDate.of(ending, 3, 31);
    for (WrittenReturn.Child child : WrittenReturn.read(folder).children()) {
      children.put(child.id(), child);
    }
  }

  void check() throws IOException {
    checkHealth();
    checkCareLeavers();
    checkAdoptions();
    checkDecisions();
    checkPreviousPermanence();
    if (lastDay.getYear() >= 2027) {
      checkLiberty();
    } else {
      assertThat(folder.resolve("dolo.csv")).doesNotExist();
    }
  }

  private List<Map<String, String>> rows(String table) throws IOException {
    List<Map<String, String>> rows = WrittenReturn.rows(folder.resolve(table));
    for (Map<String, String> row : rows) {
      assertThat(day(row.get("DOB"))).isEqualTo(child(row).birth());
    }
    return rows;
  }

  private WrittenReturn.Child child(Map<String, String> row) {
    return children.get(row.get("CHILD"));
  }

  private static List<String> ids(List<Map<String, String>> rows) {
    return rows.stream().map(row -> row.get("CHILD")).toList();
  }

  private static boolean isShortBreak(Map<String, String> episode) {
    return episode.get("LS").matches("V[34]");
  }

  private static boolean isInCare(WrittenReturn.Child child, LocalDate day) {
    return child.episodes().stream()
        .anyMatch(row -> !isShortBreak(row) && !start(row).isAfter(day) && end(row).isAfter(day));
  }

  private static int age(WrittenReturn.Child child, LocalDate day) {
    // Who was born on 29 February has the birthday on 1 March.
    return Period.between(child.birth(), day).getYears();
  }

  private void checkHealth() throws IOException {
    List<Map<String, String>> rows = rows("oc2.csv");
    Set<String> allYear =
        children.values().stream()
            .filter(
                child ->
                    firstDay.datesUntil(lastDay.plusDays(1)).allMatch(day -> isInCare(child, day)))
            .map(WrittenReturn.Child::id)
            .collect(Collectors.toSet());
    assertThat(ids(rows)).doesNotHaveDuplicates().hasSameElementsAs(allYear);
    for (Map<String, String> row : rows) {
      int before = age(child(row), firstDay);
      int after = age(child(row), lastDay);
      String score = row.get("SDQ_SCORE");
      String reason = row.get("SDQ_REASON");
      assertThat(score.isEmpty() || reason.isEmpty()).as("one at most").isTrue();
      assertThat(score.isEmpty() && reason.isEmpty()).isEqualTo(after < 4 || before >= 17);
      assertThat(score.isEmpty() || Integer.parseInt(score) <= 40).isTrue();
      assertThat(before >= 4 && after < 17 && reason.equals("SDQ1")).as("157").isFalse();
      assertThat(row.get("HEALTH_CHECK").isEmpty()).isEqualTo(after >= 5);
      assertThat(after < 10 && row.get("CONVICTED").equals("1")).isFalse();
      boolean misuse = row.get("SUBSTANCE_MISUSE").equals("1");
      assertThat(row.get("INTERVENTION_RECEIVED").isEmpty()).isEqualTo(!misuse);
      assertThat(row.get("INTERVENTION_OFFERED").isEmpty())
          .isEqualTo(!row.get("INTERVENTION_RECEIVED").equals("0"));
    }
  }

  private void checkCareLeavers() throws IOException {
    List<Map<String, String>> rows = rows("oc3.csv");
    assertThat(ids(rows)).doesNotHaveDuplicates();
    for (Map<String, String> row : rows) {
      WrittenReturn.Child child = child(row);
      int age = age(child, lastDay);
      assertThat(age).isBetween(17, 21).isEqualTo(age(child, firstDay.minusDays(1)) + 1);
      LocalDate birthday =
          firstDay
              .datesUntil(lastDay.plusDays(1))
              .filter(day -> age(child, day) == age)
              .findFirst()
              .orElseThrow();
      assertThat(isInCare(child, birthday)).as("1007").isFalse();
      LocalDate from = firstDay(child, 14, birthday);
      assertThat(from.datesUntil(birthday).filter(day -> isInCare(child, day)).count())
          .as("13 weeks since 14")
          .isGreaterThanOrEqualTo(91);
      assertThat(
              firstDay(child, 16, birthday)
                  .datesUntil(birthday)
                  .anyMatch(day -> isInCare(child, day)))
          .as("in care at 16")
          .isTrue();
      assertThat(child.episodes())
          .noneMatch(episode -> episode.get("REC").matches("E11|E12|E2|E15"));
      boolean inTouch = row.get("IN_TOUCH").equals("YES");
      assertThat(row.get("ACTIV").matches("|0")).isEqualTo(!inTouch);
      assertThat(row.get("ACCOM").matches("|0")).isEqualTo(!inTouch);
      assertThat(age == 17 && row.get("ACCOM").startsWith("Z")).as("3001").isFalse();
    }
  }

  private static LocalDate firstDay(WrittenReturn.Child child, int age, LocalDate before) {
    LocalDate day = child.birth().plusYears(age);
    return day.isAfter(before) ? before : day;
  }

  private void checkAdoptions() throws IOException {
    List<Map<String, String>> rows = rows("ad1.csv");
    Map<String, Map<String, String>> decisions = new HashMap<>();
    rows("placed_adoption.csv").forEach(row -> decisions.put(row.get("CHILD"), row));
    List<String> adopted = new ArrayList<>();
    for (WrittenReturn.Child child : children.values()) {
      Map<String, String> last = child.episodes().get(child.episodes().size() - 1);
      if (last.get("REC").matches("E11|E12") && !end(last).isBefore(firstDay)) {
        adopted.add(child.id());
      }
    }
    assertThat(ids(rows)).containsExactlyInAnyOrderElementsOf(adopted);
    for (Map<String, String> row : rows) {
      List<Map<String, String>> episodes = child(row).episodes();
      Map<String, String> last = episodes.get(episodes.size() - 1);
      Map<String, String> decision = decisions.get(row.get("CHILD"));
      assertThat(row.get("DATE_INT")).as("523").isEqualTo(decision.get("DATE_PLACED"));
      assertThat(decision.get("DATE_PLACED_CEASED")).as("558").isEmpty();
      assertThat(day(row.get("DATE_MATCH")))
          .isBetween(day(row.get("DATE_INT")), start(last))
          .as("matched before placed");
      assertThat(row.get("FOSTER_CARE").equals("1")).isEqualTo(last.get("PLACE").equals("A5"));
      assertThat(row.get("NB_ADOPTR")).isEqualTo(row.get("SEX_ADOPTR").endsWith("1") ? "1" : "2");
      assertThat(row.get("SEX_ADOPTR") + row.get("LS_ADOPTR"))
          .matches("[MF]1L0|MF(L11|L2|L3)|(MM|FF)(L12|L2|L4)");
    }
  }

  private void checkDecisions() throws IOException {
    List<Map<String, String>> rows = rows("placed_adoption.csv");
    assertThat(ids(rows)).doesNotHaveDuplicates();
    for (WrittenReturn.Child child : children.values()) {
      boolean ordered =
          child.episodes().stream()
              .anyMatch(row -> row.get("LS").equals("E1") && end(row).isAfter(lastDay));
      boolean placed =
          child.episodes().stream()
              .anyMatch(row -> row.get("PLACE").matches("A[3-6]") && !end(row).isBefore(firstDay));
      if (placed || ordered) {
        // A decision given up before the year leaves the order standing for a while.
        assertThat(placed && !ids(rows).contains(child.id())).as("551").isFalse();
      }
    }
    for (Map<String, String> row : rows) {
      LocalDate decided = day(row.get("DATE_PLACED"));
      assertThat(decided).isBeforeOrEqualTo(lastDay);
      assertThat(isInCare(child(row), decided)).as("decided in care").isTrue();
      for (Map<String, String> episode : child(row).episodes()) {
        assertThat(episode.get("LS").equals("E1") && start(episode).isBefore(decided))
            .as("553: decided before the placement order")
            .isFalse();
      }
      boolean ceased = !row.get("DATE_PLACED_CEASED").isEmpty();
      assertThat(row.get("REASON_PLACED_CEASED").isEmpty()).isEqualTo(!ceased);
      if (ceased) {
        assertThat(day(row.get("DATE_PLACED_CEASED")))
            .isBetween(decided, lastDay)
            .isAfterOrEqualTo(firstDay);
      }
    }
  }

  private void checkPreviousPermanence() throws IOException {
    List<Map<String, String>> rows = rows("prev_perm.csv");
    Map<String, LocalDate> latest = new HashMap<>();
    for (WrittenReturn.Child child : children.values()) {
      for (Map<String, String> row : child.episodes()) {
        if (row.get("RNE").equals("S") && !isShortBreak(row)) {
          latest.put(child.id(), start(row));
        }
      }
    }
    latest.values().removeIf(day -> day.isBefore(PREVIOUS_PERMANENCE_ASKED));
    assertThat(ids(rows)).containsExactlyInAnyOrderElementsOf(latest.keySet());
    for (Map<String, String> row : rows) {
      boolean known = row.get("PREV_PERM").matches("P[123]");
      assertThat(row.get("LA_PERM").isEmpty()).isEqualTo(!known);
      if (known) {
        String date = row.get("DATE_PERM");
        int year = Integer.parseInt(date.substring(6));
        assertThat(year)
            .isBetween(child(row).birth().getYear(), latest.get(row.get("CHILD")).getYear());
        if (!date.contains("Z")) {
          assertThat(day(date)).isBetween(child(row).birth(), latest.get(row.get("CHILD")));
        }
      } else {
        assertThat(row.get("DATE_PERM")).isIn("", "ZZ/ZZ/ZZZZ");
      }
    }
  }

  private void checkLiberty() throws IOException {
    for (Map<String, String> row : rows("dolo.csv")) {
      LocalDate from = day(row.get("DOLO_START"));
      String end = row.get("DOLO_END");
      LocalDate until = end.isEmpty() ? lastDay.plusDays(1) : day(end);
      assertThat(from).isBefore(until).isBeforeOrEqualTo(lastDay);
      assertThat(until).isAfterOrEqualTo(firstDay);
      assertThat(age(child(row), from)).isGreaterThanOrEqualTo(10);
      assertThat(child(row).episodes())
          .as("709: in a children's home all the time")
          .anyMatch(
              episode ->
                  episode.get("PLACE").equals("K2")
                      && !start(episode).isAfter(from)
                      && !end(episode).isBefore(until));
    }
  }
}
