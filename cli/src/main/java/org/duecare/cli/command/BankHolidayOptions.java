package org.duecare.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.duecare.calendar.ActDisagreement;
import org.duecare.calendar.BankHoliday;
import org.duecare.calendar.BankHolidayMerge;
import org.duecare.calendar.BankHolidays;
import org.duecare.calendar.Division;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.cli.table.VisibleText;
import org.duecare.core.CarePlanning;
import org.duecare.files.bankholiday.GovernmentBankHolidays;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whose bank holidays a command counts by: those that came with the program, or a newer list. */
final class BankHolidayOptions {

  private static final int DISAGREEMENTS_SHOWN = 20;

  @Option(
      names = "--bank-holidays",
      paramLabel = "FILE",
      converter = PathOption.class,
      description = {
        "a newer list of bank holidays, in the government's public JSON form;",
        "if not given, the list that came with the program"
      })
  private @Nullable Path file;

  @Option(
      names = "--listed-on",
      paramLabel = "D",
      converter = DateOption.class,
      description = "the day on which that list was fetched, yyyy-mm-dd; if not given, today")
  private @Nullable LocalDate listedOn;

  boolean areGiven() {
    return file != null;
  }

  /** The care planning of England, where a newer list is given with its bank holidays. */
  CarePlanning england(Surroundings surroundings) throws IOException {
    return laidUnder(CarePlanning.england(), Division.ENGLAND_AND_WALES, surroundings);
  }

  /** The care planning of a nation, where a newer list is given with its bank holidays. */
  CarePlanning laidUnder(CarePlanning nation, Division division, Surroundings surroundings)
      throws IOException {
    BankHolidays holidays = of(division, surroundings);
    return areGiven() ? nation.withCalendar(WorkingDayCalendar.of(holidays)) : nation;
  }

  /** The bank holidays of a division. What a newer list changes is printed. */
  BankHolidays of(Division division, Surroundings surroundings) throws IOException {
    BankHolidays bundled = BankHolidays.bundled(division);
    if (file == null) {
      if (listedOn != null) {
        throw new NothingDoneException(
            "--listed-on is the day of a list: give --bank-holidays=FILE");
      }
      return bundled;
    }
    if (Files.isDirectory(file)) {
      throw new NothingDoneException("not a file: " + file);
    }
    LocalDate today = surroundings.today();
    LocalDate day = listedOn == null ? today : listedOn;
    BankHolidayMerge merge = merge(bundled, file, day);
    surroundings
        .err()
        .print(
            VisibleText.of("bank holidays of " + file)
                + ", list of "
                + day
                + (listedOn == null ? " (today): " : ": ")
                + merge.added().size()
                + " added, "
                + merge.withdrawn().size()
                + " withdrawn\n"
                + (day.isAfter(today)
                    ? "note: --listed-on is to come: " + day + " is after today, " + today + "\n"
                    : "")
                + notes(merge.disagreements()));
    return merge.holidays();
  }

  private static BankHolidayMerge merge(BankHolidays bundled, Path file, LocalDate listedOn)
      throws IOException {
    try {
      return bundled.merge(
          Objects.requireNonNull(
              GovernmentBankHolidays.read(file, listedOn).get(bundled.division()), "division"));
    } catch (IllegalArgumentException e) {
      throw new NothingDoneException(e);
    }
  }

  /** A moved holiday, a one-off, or a mistake in the list: people have to tell which. */
  private static String notes(List<ActDisagreement> disagreements) {
    String shown =
        disagreements.stream()
            .limit(DISAGREEMENTS_SHOWN)
            .map(BankHolidayOptions::note)
            .collect(Collectors.joining());
    int left = disagreements.size() - DISAGREEMENTS_SHOWN;
    return left > 0 ? shown + "note: and " + left + " more\n" : shown;
  }

  private static String note(ActDisagreement disagreement) {
    return VisibleText.of(
            "note: not as every year: "
                + disagreement.date()
                + " is listed as "
                + names(disagreement.listed())
                + ", by the yearly rules it is "
                + names(disagreement.expected()))
        + "\n";
  }

  private static String names(List<BankHoliday> holidays) {
    return holidays.isEmpty()
        ? "no bank holiday"
        : holidays.stream().map(BankHoliday::name).collect(Collectors.joining(" and "));
  }
}
