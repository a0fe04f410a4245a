package org.duecare.metrics.annualreport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Whether a report is complete: everything that the handbook expects, and which section has it. It
 * says that something is there, and nothing of whether it is good. Immutable and thread-safe.
 *
 * @param items one for each {@link HandbookItem}, in their order
 */
public record Checklist(List<CheckedItem> items) {

  /**
   * Copies the list.
   *
   * @param items the items
   * @throws NullPointerException if an item is null
   */
  public Checklist {
    items = List.copyOf(items);
  }

  static Checklist of(Map<ReportSection, Section> sections) {
    return new Checklist(
        Arrays.stream(HandbookItem.values()).map(item -> checked(item, sections)).toList());
  }

  private static CheckedItem checked(HandbookItem item, Map<ReportSection, Section> sections) {
    List<ReportSection> metBy = new ArrayList<>();
    List<Phrase> wanting = new ArrayList<>();
    for (ReportSection each : item.sections()) {
      Section section = sections.get(each);
      if (section == null) {
        throw new IllegalStateException("no section " + each);
      }
      if (section.standing() == SectionStanding.SUPPLIED) {
        metBy.add(each);
      } else {
        wanting.add(
            Phrase.of(
                "checked.wanting",
                each.title(),
                section.standing().words(),
                section.gaps().stream()
                    .map(Gap::inWords)
                    .reduce((some, next) -> Phrase.of("joined", some, next))
                    .orElseThrow()));
      }
    }
    return new CheckedItem(item, metBy, wanting);
  }

  /**
   * What the report lacks.
   *
   * @return the items that are not met, in order; immutable
   */
  public List<CheckedItem> wanting() {
    return items.stream().filter(each -> !each.isMet()).toList();
  }

  String inWords(ReportWording wording) {
    long met = items.stream().filter(CheckedItem::isMet).count();
    return wording.say(Phrase.of("checked.count", met, items.size()))
        + "\n"
        + items.stream().map(each -> each.inWords(wording)).collect(Collectors.joining("\n"));
  }

  /** How many items are met, and one line for each, in English. */
  @Override
  public String toString() {
    return inWords(ReportWording.english());
  }
}
