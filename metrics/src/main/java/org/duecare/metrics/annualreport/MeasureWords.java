package org.duecare.metrics.annualreport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duecare.core.law.Duty;
import org.duecare.metrics.measure.Measure;

/**
 * What figures are called and what they count, by keys of their ids. A key has # for each number in
 * it, unless English has words for that very number (1 month, 4 months).
 */
final class MeasureWords {

  private static final String LABEL = "measure.";
  private static final String DEFINITION = "definition.";
  private static final String IN_TIME = "-in-time";
  private static final String WITH_THEME = "disputes-with-theme";

  /** Who said something of the service is a word of the council. */
  private static final Pattern FROM_SOURCE = Pattern.compile("([a-z]+-from)-[0-9]+");

  /** What a sentence fills in: a day, or a whole number. */
  private static final Pattern DAY_OR_NUMBER =
      Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})|[0-9]+(?:,[0-9]{3})*");

  private static final Pattern NOT_IN_KEYS = Pattern.compile("[^a-z0-9#]+");

  private static final Map<String, Duty> DUTIES =
      EnumSet.allOf(Duty.class).stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-') + IN_TIME,
                  Function.identity()));

  private MeasureWords() {}

  /** What a figure is called; a duty that has words of its own by these. */
  static Phrase label(Measure<?> figure) {
    Phrase own = byId(figure.id(), figure.definition());
    return ReportWording.english().patterns().containsKey(own.key())
        ? own
        : ofDuty(LABEL, figure).orElse(own);
  }

  /** What a figure counts; of a part that a council named, under the words for that. */
  static Phrase definition(Measure<?> figure, Phrase label) {
    Matcher source = FROM_SOURCE.matcher(figure.id());
    if (source.matches()) {
      return Phrase.of(DEFINITION + source.group(1), label);
    } else if (figure.id().startsWith(WITH_THEME)) {
      return Phrase.of(DEFINITION + WITH_THEME, label);
    }
    return ofDuty(DEFINITION, figure)
        .orElseGet(
            () ->
                new Phrase(
                    key(DEFINITION, figure.id()),
                    filledIn(figure.definition()),
                    Optional.of(figure.definition())));
  }

  static Phrase unit(Measure<?> figure) {
    return bySentence("unit.", figure.unit());
  }

  static Phrase population(Measure<?> figure) {
    return bySentence("population.", figure.population());
  }

  /** Of duties there are many, and one pattern for all of them. */
  private static Optional<Phrase> ofDuty(String prefix, Measure<?> figure) {
    return Optional.ofNullable(DUTIES.get(figure.id()))
        .map(duty -> Phrase.of(prefix + "duty" + IN_TIME, Phrase.of("Duty." + duty.name())));
  }

  /** What a figure is called that is not at hand; one that nobody knows has its id. */
  static Phrase labelOf(String id) {
    return byId(id, id);
  }

  private static Phrase byId(String id, String otherwise) {
    Phrase numbered = Phrase.numbered(LABEL + id, Optional.of(otherwise));
    return new Phrase(key(LABEL, id), numbered.arguments(), numbered.given());
  }

  private static String key(String prefix, String id) {
    return ReportWording.english().patterns().containsKey(prefix + id)
        ? prefix + id
        : Phrase.numbered(prefix + id, Optional.empty()).key();
  }

  /** Few words for many figures have their own text as a key. */
  private static Phrase bySentence(String prefix, String sentence) {
    String numbered = DAY_OR_NUMBER.matcher(sentence.toLowerCase(Locale.ROOT)).replaceAll("#");
    return new Phrase(
        prefix + NOT_IN_KEYS.matcher(numbered).replaceAll("-"),
        filledIn(sentence),
        Optional.of(sentence));
  }

  private static List<Object> filledIn(String sentence) {
    List<Object> found = new ArrayList<>();
    Matcher each = DAY_OR_NUMBER.matcher(sentence);
    while (each.find()) {
      found.add(each.group(1) == null ? each.group() : LocalDate.parse(each.group()));
    }
    return found;
  }
}
