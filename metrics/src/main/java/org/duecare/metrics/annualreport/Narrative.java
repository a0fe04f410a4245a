package org.duecare.metrics.annualreport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duecare.metrics.measure.ReportingYear;
import org.jspecify.annotations.Nullable;

/**
 * What the author of a report writes, beside the figures that are counted from records. Nothing has
 * to be given; saying nothing of a matter is not the same as an empty list, which says that there
 * is nothing.
 *
 * <p>Immutable and thread-safe.
 */
public final class Narrative {

  private static final Narrative EMPTY = new Narrative(new Parts());

  private final Parts parts;

  /** Its fields change only before a narrative has it. */
  private static final class Parts {
    private Map<ReportSection, String> texts = Map.of();
    private Map<ReportSection, List<String>> exhibits = Map.of();
    private Map<ReportSection, List<String>> references = Map.of();
    private List<String> goodPractice = List.of();
    private @Nullable List<String> urgentAction;
    private @Nullable List<Priority> priorities;
    private @Nullable AnnualReport previous;

    Parts copy() {
      Parts copy = new Parts();
      copy.texts = texts;
      copy.exhibits = exhibits;
      copy.references = references;
      copy.goodPractice = goodPractice;
      copy.urgentAction = urgentAction;
      copy.priorities = priorities;
      copy.previous = previous;
      return copy;
    }
  }

  private Narrative(Parts parts) {
    this.parts = parts;
  }

  /**
   * The paragraphs of a text, which blank lines part.
   *
   * @param text what an author wrote
   * @return the paragraphs that are not blank, without white space around them; immutable
   */
  public static List<String> paragraphs(String text) {
    return Arrays.stream(text.strip().split("\\R\\s*\\R", -1))
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .toList();
  }

  /**
   * A narrative that says nothing.
   *
   * @return the narrative
   */
  public static Narrative empty() {
    return EMPTY;
  }

  /**
   * With a text for a section.
   *
   * @param section which
   * @param text the author's words
   * @return the longer narrative
   * @throws IllegalArgumentException if the text is blank, or the section has one
   */
  public Narrative withText(ReportSection section, String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(
          "text of " + section.id() + " is blank; leave it out or give a text");
    }
    Map<ReportSection, String> texts = new EnumMap<>(ReportSection.class);
    texts.putAll(parts.texts);
    if (texts.put(section, text) != null) {
      throw new IllegalArgumentException(
          "text of " + section.id() + " given twice; once is allowed");
    }
    Parts longer = parts.copy();
    longer.texts = texts;
    return new Narrative(longer);
  }

  /**
   * With the priorities, those carried from earlier reports included.
   *
   * @param priorities in the author's order; empty to say that there are none
   * @return the narrative with these priorities
   * @throws IllegalArgumentException if two have one title
   */
  public Narrative withPriorities(List<Priority> priorities) {
    List<Priority> copy = List.copyOf(priorities);
    long titles = copy.stream().map(Priority::title).distinct().count();
    if (titles < copy.size()) {
      throw new IllegalArgumentException("two priorities of one title; each title is allowed once");
    }
    Parts longer = parts.copy();
    longer.priorities = copy;
    return new Narrative(longer);
  }

  /**
   * After a report, each open priority of which has to be accounted for.
   *
   * @param previous the report of the year before
   * @return the narrative that follows it
   */
  public Narrative after(AnnualReport previous) {
    Parts longer = parts.copy();
    longer.previous = Objects.requireNonNull(previous, "previous");
    return new Narrative(longer);
  }

  /**
   * With examples of good practice.
   *
   * @param examples one sentence or more each
   * @return the narrative with these examples
   */
  public Narrative withGoodPractice(List<String> examples) {
    Parts longer = parts.copy();
    longer.goodPractice = List.copyOf(examples);
    return new Narrative(longer);
  }

  /**
   * With what has to be done at once.
   *
   * @param actions what is needed; empty to say that nothing is
   * @return the narrative with these actions
   */
  public Narrative withUrgentAction(List<String> actions) {
    Parts longer = parts.copy();
    longer.urgentAction = List.copyOf(actions);
    return new Narrative(longer);
  }

  /**
   * With a chart or table that the author adds.
   *
   * @param section where it stands
   * @param name its name
   * @return the narrative with the exhibit
   * @throws IllegalArgumentException if the name is blank
   */
  public Narrative withExhibit(ReportSection section, String name) {
    Parts longer = parts.copy();
    longer.exhibits = with(parts.exhibits, section, name);
    return new Narrative(longer);
  }

  /**
   * With a chart or table that a text speaks of; where the report has none such, it is a gap.
   *
   * @param section where the text stands
   * @param name the name of the author's exhibit, or the id of a table, for example "legal-status"
   * @return the narrative with the reference
   * @throws IllegalArgumentException if the name is blank
   */
  public Narrative withReference(ReportSection section, String name) {
    Parts longer = parts.copy();
    longer.references = with(parts.references, section, name);
    return new Narrative(longer);
  }

  private static Map<ReportSection, List<String>> with(
      Map<ReportSection, List<String>> names, ReportSection section, String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("name of an exhibit is blank; a text is needed");
    }
    Map<ReportSection, List<String>> copy = new EnumMap<>(ReportSection.class);
    copy.putAll(names);
    List<String> all = new ArrayList<>(copy.getOrDefault(section, List.of()));
    all.add(name);
    // The order of calls is not to matter.
    all.sort(String::compareTo);
    copy.put(section, List.copyOf(all));
    return copy;
  }

  /**
   * The texts of the sections.
   *
   * @return the texts of those that have one, immutable
   */
  public Map<ReportSection, String> texts() {
    return Collections.unmodifiableMap(parts.texts);
  }

  /**
   * The exhibits that sections hold.
   *
   * @return the names by section, immutable
   */
  public Map<ReportSection, List<String>> exhibits() {
    return Collections.unmodifiableMap(parts.exhibits);
  }

  /**
   * To which exhibits sections refer.
   *
   * @return the names by section, immutable
   */
  public Map<ReportSection, List<String>> references() {
    return Collections.unmodifiableMap(parts.references);
  }

  /**
   * Examples of good practice.
   *
   * @return the examples in order, immutable
   */
  public List<String> goodPractice() {
    return parts.goodPractice;
  }

  /**
   * What has to be done urgently.
   *
   * @return the actions in order; empty where nothing is said of them, immutable
   */
  public Optional<List<String>> urgentAction() {
    return Optional.ofNullable(parts.urgentAction);
  }

  /**
   * The priorities.
   *
   * @return the priorities in order; empty where nothing is said of them, immutable
   */
  public Optional<List<Priority>> priorities() {
    return Optional.ofNullable(parts.priorities);
  }

  /**
   * The report of the year before.
   *
   * @return the report that this one follows; empty where none was given
   */
  public Optional<AnnualReport> previous() {
    return Optional.ofNullable(parts.previous);
  }

  /** The open priorities of the report before of which this one does not speak. */
  List<Priority> unaccounted() {
    var spokenOf =
        priorities().stream()
            .flatMap(List::stream)
            .map(Priority::title)
            .collect(Collectors.toSet());
    return Stream.ofNullable(parts.previous)
        .flatMap(report -> report.priorities().stream())
        .filter(each -> each.state().isOpen() && !spokenOf.contains(each.title()))
        .toList();
  }

  /** Refuses what does not belong to the report of a year. */
  void requireFor(ReportingYear year) {
    for (Priority each : priorities().orElse(List.of())) {
      if (each.setIn().lastDay().isAfter(year.lastDay())) {
        throw new IllegalArgumentException(
            "priority set in a later year: " + each.setIn() + "; the report is of " + year);
      }
    }
    if (parts.previous != null && !parts.previous.year().equals(year.before())) {
      throw new IllegalArgumentException(
          "report of another year: " + parts.previous.year() + "; " + year.before() + " is due");
    }
  }

  /** How much is written, without any of it. */
  @Override
  public String toString() {
    return "narrative of an annual report, texts: " + parts.texts.size();
  }
}
