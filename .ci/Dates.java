import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.duecare.calendar.BankHolidays;
import org.duecare.calendar.Division;
import org.duecare.core.CarePlanning;
import org.duecare.core.Unverified;
import org.duecare.core.law.Rule;

/**
 * Prints every rule, every bank holiday, and the due dates of a sample of days, one line each, so
 * that those of two releases can be compared. Started by {@code .ci/changes} with either jar.
 */
final class Dates {

  /** Around the turns of months and years, Easter, leap days and the changes of 2020. */
  private static Stream<LocalDate> sample() {
    LocalDate first = LocalDate.of(2019, 1, 1);
    return Stream.iterate(first, day -> day.getYear() < 2031, day -> day.plusDays(3));
  }

  public static void main(String[] arguments) {
    for (Division division : Division.values()) {
      BankHolidays holidays = BankHolidays.bundled(division);
      holidays
          .in(holidays.coverage())
          .forEach(
              each ->
                  System.out.printf(
                      "holiday\t%s\t%s %s\t%s, %s%n",
                      division, each.date(), each.name(), each.kind(), each.certainty()));
    }
    Map<String, CarePlanning> nations = new LinkedHashMap<>();
    nations.put("England", CarePlanning.england());
    nations.put("Wales", CarePlanning.wales(Unverified.ACCEPTED));
    nations.put("Scotland", CarePlanning.scotland());
    nations.put("Northern Ireland", CarePlanning.northernIreland(Unverified.ACCEPTED));
    nations.forEach(Dates::print);
  }

  private static void print(String nation, CarePlanning law) {
    law.ruleBook().rules().stream()
        .sorted(Comparator.comparing(Rule::id).thenComparing(Rule::inForceFrom))
        .forEach(
            rule ->
                System.out.printf(
                    "rule\t%s %s\t%s\t%s after %s until %s, %s, %s, %s%n",
                    nation,
                    rule.id(),
                    rule.inForceFrom(),
                    rule.limit().map(Object::toString).orElse("no limit"),
                    rule.trigger(),
                    rule.inForceUntil().map(Object::toString).orElse("further notice"),
                    rule.citation(),
                    rule.authority(),
                    rule.verification()));
    law.ruleBook().rules().stream()
        .map(Rule::id)
        .distinct()
        .sorted()
        .forEach(id -> sample().forEach(day -> print(nation, law, id, day)));
  }

  private static void print(String nation, CarePlanning law, String rule, LocalDate day) {
    String due;
    try {
      due = law.due(rule, day).date().toString();
    } catch (IllegalArgumentException e) {
      due = "none";
    }
    System.out.printf("date\t%s %s\t%s\t%s%n", nation, rule, day, due);
  }
}
