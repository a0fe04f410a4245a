package org.duecare.json.report;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.duecare.metrics.annualreport.Phrase;
import org.duecare.metrics.measure.ReportingPeriod;

/** What stands in the place of a gap of a phrase: the document says of which kind it is. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = ArgumentForm.Text.class, name = "text"),
  @JsonSubTypes.Type(value = ArgumentForm.IntegerNumber.class, name = "integer"),
  @JsonSubTypes.Type(value = ArgumentForm.LongNumber.class, name = "long"),
  @JsonSubTypes.Type(value = ArgumentForm.DecimalNumber.class, name = "decimal"),
  @JsonSubTypes.Type(value = ArgumentForm.Day.class, name = "day"),
  @JsonSubTypes.Type(value = ArgumentForm.Month.class, name = "month"),
  @JsonSubTypes.Type(value = ArgumentForm.Period.class, name = "period"),
  @JsonSubTypes.Type(value = ArgumentForm.Words.class, name = "phrase")
})
sealed interface ArgumentForm {

  Object value();

  static ArgumentForm of(Object argument) {
    if (argument instanceof String value) {
      return new Text(value);
    }
    if (argument instanceof Integer value) {
      return new IntegerNumber(value);
    }
    if (argument instanceof Long value) {
      return new LongNumber(value);
    }
    if (argument instanceof BigDecimal value) {
      return new DecimalNumber(value);
    }
    if (argument instanceof LocalDate value) {
      return new Day(value);
    }
    if (argument instanceof YearMonth value) {
      return new Month(value);
    }
    if (argument instanceof ReportingPeriod value) {
      return new Period(value);
    }
    if (argument instanceof Phrase value) {
      return new Words(value);
    }
    throw new AssertionError(argument.getClass());
  }

  record Text(String value) implements ArgumentForm {}

  record IntegerNumber(Integer value) implements ArgumentForm {}

  record LongNumber(Long value) implements ArgumentForm {}

  record DecimalNumber(BigDecimal value) implements ArgumentForm {}

  record Day(LocalDate value) implements ArgumentForm {}

  record Month(YearMonth value) implements ArgumentForm {}

  record Period(ReportingPeriod value) implements ArgumentForm {}

  record Words(Phrase value) implements ArgumentForm {}
}
