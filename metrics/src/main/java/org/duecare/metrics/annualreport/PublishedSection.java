package org.duecare.metrics.annualreport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.duecare.metrics.disclosure.PublishedRatio;
import org.duecare.metrics.measure.Ratio;
import org.duecare.metrics.measure.Target;
import org.jspecify.annotations.Nullable;

/**
 * A section of a published report. Immutable and thread-safe.
 *
 * @param id which section it is
 * @param text what the author wrote
 * @param statements what is stated one by one
 * @param tables tables of a whole and its parts, in order
 * @param values figures that stand for themselves
 * @param amounts numbers that count no records
 * @param targets at what shares of the section aim, by the ids of the shares
 * @param withheld what the council has and does not publish, and why
 * @param gaps what is wanting
 */
public record PublishedSection(
    ReportSection id,
    Optional<String> text,
    List<Phrase> statements,
    List<PublishedParts> tables,
    List<PublishedValue> values,
    List<PublishedAmounts> amounts,
    Map<String, Target> targets,
    List<Withheld> withheld,
    List<Gap> gaps) {

  /**
   * Checks that nothing is null.
   *
   * @param id which section it is
   * @param text what the author wrote
   * @param statements what is stated one by one
   * @param tables tables of a whole and its parts
   * @param values figures that stand for themselves
   * @param amounts numbers that count no records
   * @param targets at what shares of the section aim
   * @param withheld what is not published, and why
   * @param gaps what is wanting
   * @throws NullPointerException if a part is null
   */
  public PublishedSection {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    statements = List.copyOf(statements);
    tables = List.copyOf(tables);
    values = List.copyOf(values);
    amounts = List.copyOf(amounts);
    targets = InOrder.copyOf(targets);
    withheld = List.copyOf(withheld);
    gaps = List.copyOf(gaps);
  }

  String inWords(ReportWording wording) {
    List<String> lines = new ArrayList<>();
    lines.add(wording.say(id.title()));
    text.ifPresent(lines::add);
    statements.forEach(each -> lines.add("- " + wording.say(each)));
    values.forEach(each -> lines.add("  " + each.inWords(wording)));
    amounts.forEach(each -> lines.add("  " + each.row().line(wording)));
    aims().forEach(each -> lines.add(wording.say(each)));
    tables.forEach(each -> lines.add(each.inWords(wording)));
    withheld.forEach(each -> lines.add("[" + wording.say(each.inWords()) + "]"));
    gaps.forEach(each -> lines.add("[" + wording.say(each.inWords()) + "]"));
    return String.join("\n", lines);
  }

  /**
   * What the shares of the section are aimed at.
   *
   * @return one sentence for each of {@link #targets()}, in their order
   */
  public List<Phrase> aims() {
    return targets.entrySet().stream().map(each -> aim(each.getKey(), each.getValue())).toList();
  }

  /** With the points above or below it of the last time of which the share is printed. */
  private Phrase aim(String share, Target target) {
    @Nullable PublishedValue last =
        values.stream()
            .filter(each -> each.figure().id().equals(share))
            .max(Comparator.comparing(each -> each.period().lastDay()))
            .orElse(null);
    if (last == null) {
      return Phrase.of("target", labelInTables(share), target.toString());
    }
    return last.figure()
        .ratio()
        .flatMap(PublishedSection::printed)
        .flatMap(ratio -> target.pointsAbove(ratio, 1))
        .map(
            points ->
                Phrase.of(
                    "target.of",
                    last.label(),
                    target.toString(),
                    MeasureRow.signed(points),
                    last.period()))
        .orElseGet(() -> Phrase.of("target", last.label(), target.toString()));
  }

  /** The words of a share that stands in a table of parts, and not for itself. */
  private Phrase labelInTables(String share) {
    return tables.stream()
        .map(PublishedParts::labels)
        .filter(labels -> labels.containsKey(share))
        .map(labels -> labels.get(share))
        .findFirst()
        .orElseGet(() -> MeasureWords.labelOf(share));
  }

  private static Optional<Ratio> printed(PublishedRatio share) {
    OptionalLong numerator = share.numerator().number();
    OptionalLong denominator = share.denominator().number();
    return numerator.isPresent() && denominator.isPresent()
        ? Optional.of(new Ratio(numerator.getAsLong(), denominator.getAsLong()))
        : Optional.empty();
  }

  /** The section as lines of plain text, in English. */
  @Override
  public String toString() {
    return inWords(ReportWording.english());
  }
}
