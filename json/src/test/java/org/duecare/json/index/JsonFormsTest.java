package org.duecare.json.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.duecare.calendar.DateSpan;
import org.duecare.calendar.WorkingDayCount;
import org.duecare.core.care.CareHistory;
import org.duecare.core.dispute.Dispute;
import org.duecare.core.dispute.DisputeStatus;
import org.duecare.core.obligation.Obligation;
import org.duecare.json.JsonForm;
import org.duecare.json.JsonSubject;
import org.duecare.metrics.timeliness.Timeliness;
import org.junit.jupiter.api.Test;

class JsonFormsTest {

  @Test
  void valuesAreThoseOfThisLibrary() {
    assertThat(JsonForms.isValue(DateSpan.class)).isTrue();
    assertThat(JsonForms.isValue(CareHistory.class)).isTrue();
    assertThat(JsonForms.isValue(Timeliness.class)).isTrue();
    assertThat(JsonForms.isValue(LocalDate.class)).isFalse();
    assertThat(JsonForms.isValue(JsonSubject.class)).isFalse();
  }

  @Test
  void factsAreInputAndWhatIsWorkedOutOfThemIsNot() {
    assertThat(JsonForms.isInput(CareHistory.class)).isTrue();
    assertThat(JsonForms.isInput(Dispute.class)).isTrue();
    assertThat(JsonForms.isInput(DateSpan.class)).isTrue();
    assertThat(JsonForms.isInput(DisputeStatus.class)).isFalse();
    assertThat(JsonForms.isInput(WorkingDayCount.class)).isFalse();
    assertThat(JsonForms.isInput(Obligation.class)).isFalse();
  }

  @Test
  void everyFormIsOfAValue() {
    assertThat(JsonForms.subjects())
        .flatExtracting(JsonSubject::forms)
        .hasSizeGreaterThan(60)
        .allSatisfy(form -> assertThat(JsonForms.isValue(form.type())).isTrue());
    assertThat(JsonForms.subjects())
        .flatExtracting(JsonSubject::forms)
        .filteredOn(form -> form.form() != String.class)
        .extracting(JsonForm::form)
        .allSatisfy(form -> assertThat(form.isRecord()).isTrue());
  }
}
