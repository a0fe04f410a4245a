package org.duecare.core.law;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duecare.core.obligation.ExplanationStep;
import org.duecare.core.obligation.Wording;
import org.duecare.testkit.SpecFile;
import org.duecare.testkit.SpecRow;

/** The rules of one class as a table for readers. */
final class RulesTable {

  private static final String HEAD =
      """
      | rule | asks for | answered by | limit | counted from | provision | layer | in force | source | examples |
      | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
      """;

  private static final Map<String, String> ENGLISH = Wording.english().patterns();
  private static final Wording LIMIT_ALONE = limitAlone();

  private final Map<String, List<SpecRow>> examples;

  /**
   * A table with examples from these specification files.
   *
   * @param files the names of the files, without folder and ending
   */
  RulesTable(Stream<String> files) {
    examples =
        files.collect(
            Collectors.toMap(
                name -> name,
                name -> SpecFile.rows(RulesTable.class, "/spec/" + name + ".csv").toList()));
  }

  /** The heading with a link to the class, and one row for each version of a rule. */
  String of(Path source, List<Rule> rules) {
    String file = source.getFileName().toString();
    return "### ["
        + file.substring(0, file.length() - ".java".length())
        + "](../core/"
        + source.toString().replace('\\', '/')
        + ")\n\n"
        + HEAD
        + RuleBook.of(rules).rules().stream().map(this::row).collect(Collectors.joining());
  }

  private String row(Rule rule) {
    return "| "
        + String.join(
            " | ",
            rule.id(),
            said("name." + rule.duty()).toLowerCase(Locale.UK),
            rule.duty().doneBy().map(kind -> "`" + kind + "`").orElse("a review"),
            limit(rule) + age(rule),
            said("event." + rule.trigger()),
            rule.citation().toString(),
            said("authority." + rule.authority()),
            inForce(rule),
            source(rule.verification()),
            examples(rule.id()))
        + " |\n";
  }

  private static String limit(Rule rule) {
    return rule.limit().isEmpty()
        ? "none fixed"
        : LIMIT_ALONE.sentence(
            new ExplanationStep.CountedFrom(rule, LocalDate.EPOCH, Optional.empty()));
  }

  private static String age(Rule rule) {
    return rule.underAge().isEmpty() ? "" : ", under " + rule.underAge().getAsInt();
  }

  private static String inForce(Rule rule) {
    return "since "
        + rule.inForceFrom()
        + rule.inForceUntil().map(day -> " until " + day).orElse("");
  }

  /** In which files, and in how many of their rows, the rule occurs. */
  private String examples(String id) {
    String found =
        examples.entrySet().stream()
            .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
            .map(file -> Map.entry(file.getKey(), count(id, file.getValue())))
            .filter(file -> file.getValue() > 0)
            .map(file -> file.getKey() + " " + file.getValue())
            .collect(Collectors.joining(", "));
    return found.isEmpty() ? "none" : found;
  }

  private static long count(String id, List<SpecRow> rows) {
    return rows.stream().filter(row -> row.mentions(id)).count();
  }

  /** The English wording, with nothing said of a limit but its length and direction. */
  private static Wording limitAlone() {
    Map<String, String> patterns = new HashMap<>(ENGLISH);
    patterns.replaceAll(
        (key, pattern) ->
            key.startsWith("counted")
                ? pattern.replace(" {1} ({2})", "").replaceAll(" after$", "")
                : pattern);
    return Wording.of(Locale.UK, patterns);
  }

  /** A pattern without parameters as it is read: it has its apostrophes doubled. */
  private static String said(String key) {
    return ENGLISH.get(key).replace("''", "'");
  }

  private static String source(Verification verification) {
    return switch (verification) {
      case PRIMARY_TEXT -> "primary text";
      case PRIMARY_TEXT_AS_MADE -> "primary text as made";
      case SECONDARY_TEXT -> "secondary text";
      case BACKGROUND_HIGH -> "background, high confidence";
      case BACKGROUND_MEDIUM -> "background, medium confidence";
      case BACKGROUND_LOW -> "background, low confidence";
    };
  }
}
