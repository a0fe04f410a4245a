package org.duecare.core.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ReturnCodesTest {

  @Test
  void fourPlacementsAreAdoptive() {
    assertThat(Arrays.stream(Placement.values()).filter(Placement::isAdoptive))
        .containsExactly(
            Placement.ADOPTIVE_BY_CONSENT_CURRENT_CARER,
            Placement.ADOPTIVE_BY_CONSENT,
            Placement.ADOPTIVE_BY_ORDER_CURRENT_CARER,
            Placement.ADOPTIVE_BY_ORDER);
  }

  @Test
  void twoLegalStatusesAreShortBreaks() {
    assertThat(Arrays.stream(LegalStatus.values()).filter(LegalStatus::isShortBreak))
        .containsExactly(LegalStatus.SHORT_BREAK, LegalStatus.SHORT_BREAK_AGREEMENT);
  }

  @Test
  void fourLegalStatusesAreAccommodationAfterCriminalJustice() {
    assertThat(
            Arrays.stream(LegalStatus.values()).filter(LegalStatus::isCriminalJusticeAccommodation))
        .containsExactly(
            LegalStatus.REMANDED,
            LegalStatus.REMANDED_TO_LOCAL_AUTHORITY_ACCOMMODATION,
            LegalStatus.TRANSFERRED_FROM_POLICE_CUSTODY,
            LegalStatus.CRIMINAL_ORDER);
  }

  @Test
  void twoLegalStatusesAreCareOrders() {
    assertThat(Arrays.stream(LegalStatus.values()).filter(LegalStatus::isInCare))
        .containsExactly(LegalStatus.INTERIM_CARE_ORDER, LegalStatus.FULL_CARE_ORDER);
  }
}
