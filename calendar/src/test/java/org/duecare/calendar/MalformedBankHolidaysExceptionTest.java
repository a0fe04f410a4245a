package org.duecare.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MalformedBankHolidaysExceptionTest {

  @Test
  void namesPlaceAndFault() {
    MalformedBankHolidaysException exception =
        MalformedBankHolidaysException.at("bank-holidays.json line 17", "no date: found \"soon\"");

    assertThat(exception.place()).isEqualTo("bank-holidays.json line 17");
    assertThat(exception.fault()).isEqualTo("no date: found \"soon\"");
    assertThat(exception).hasMessage("bank-holidays.json line 17: no date: found \"soon\"");
  }
}
