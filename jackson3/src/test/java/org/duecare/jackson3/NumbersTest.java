package org.duecare.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Positive;
import org.duecare.core.workforce.Contract;
import org.duecare.core.workforce.Employment;
import org.duecare.core.workforce.OfficerId;
import org.duecare.metrics.measure.Rate;
import org.junit.jupiter.api.Test;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** A number that a value takes is read back, or is not written. */
class NumbersTest {

  private static final String ZEROS = "000000000000000000000000000000000000000000000000000000";

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().addModule(new DuecareModule()).build();

  private static final ObjectMapper WITHOUT_EXPONENTS =
      JsonMapper.builder()
          .addModule(new DuecareModule())
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  @Property
  void whatIsTakenIsReadBack(
      @ForAll @Positive @BigRange(max = "1" + ZEROS) BigInteger digits,
      @ForAll @IntRange(min = -900, max = 900) int scale) {
    Rate rate = Rate.each(7, new BigDecimal(digits, scale));

    for (ObjectMapper mapper : new ObjectMapper[] {MAPPER, WITHOUT_EXPONENTS}) {
      assertThat(mapper.readValue(mapper.writeValueAsString(rate), Rate.class).base())
          .isEqualByComparingTo(rate.base());
    }
    assertThat(MAPPER.readValue(MAPPER.writeValueAsString(rate), Rate.class)).isEqualTo(rate);
  }

  @Test
  void aPartOfAPostOfManyDigitsIsReadBack() {
    Employment employment =
        partOfAPost(new BigDecimal("0.8000000000000000444089209850062616169452667236328125"));

    assertThat(MAPPER.readValue(MAPPER.writeValueAsString(employment), Employment.class))
        .isEqualTo(employment);
    assertThat(
            MAPPER.convertValue(
                MAPPER.valueToTree(partOfAPost(new BigDecimal("0.80"))), Employment.class))
        .as("through a tree")
        .isEqualTo(partOfAPost(new BigDecimal("0.8")));
  }

  private static Employment partOfAPost(BigDecimal part) {
    return new Employment(
        OfficerId.of("O1"), LocalDate.of(2022, 4, 1), Optional.empty(), part, Contract.PERMANENT);
  }

  @Test
  void aNumberThatCouldNotBeReadBackIsNotWritten() {
    assertThatThrownBy(() -> MAPPER.writeValueAsString(Rate.each(1, new BigDecimal("1E+1500"))))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("number out of bounds");
    assertThatThrownBy(
            () -> MAPPER.readValue("{\"count\":1,\"base\":1E1500,\"per\":1}", Rate.class))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("number out of bounds");
  }
}
