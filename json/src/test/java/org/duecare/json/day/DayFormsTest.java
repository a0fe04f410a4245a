package org.duecare.json.day;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.duecare.calendar.BankHolidays;
import org.duecare.calendar.Division;
import org.junit.jupiter.api.Test;

class DayFormsTest {

  private static final BankHolidays SCOTLAND = BankHolidays.bundled(Division.SCOTLAND);

  private static void assertRefused(List<BankHolidays> lists) {
    WorkingDayCalendarForm form =
        new WorkingDayCalendarForm(lists, Optional.empty(), Optional.empty());

    assertThatIllegalArgumentException()
        .isThrownBy(form::value)
        .withMessageStartingWith("calendar of " + lists.size() + " lists of bank holidays; 1 to ");
  }

  @Test
  void aCalendarIsOfOneListOrMoreButNotOfMany() {
    assertRefused(List.of());
    assertRefused(Collections.nCopies(1000, SCOTLAND));
  }

  @Test
  void bankHolidaysStandByTheirDayOrByAllThatWasPublished() {
    BankHolidaysForm half =
        new BankHolidaysForm(
            Division.SCOTLAND, SCOTLAND.listedOn(), Optional.of(List.of()), Optional.empty());
    LocalDate later = SCOTLAND.listedOn().plusDays(1);
    BankHolidaysForm ofLaterList =
        new BankHolidaysForm(Division.SCOTLAND, later, Optional.empty(), Optional.empty());

    assertThatIllegalArgumentException()
        .isThrownBy(half::value)
        .withMessage(
            "bank holidays told by half: entries and listedYears are given both or neither");
    assertThatIllegalArgumentException()
        .isThrownBy(ofLaterList::value)
        .withMessageStartingWith(
            "bank holidays of a later list than the one held: list of " + later);
  }
}
