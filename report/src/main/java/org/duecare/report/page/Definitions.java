package org.duecare.report.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duecare.metrics.annualreport.MeasureRow;

/** Collects the definitions of the figures that are printed. Not thread-safe. */
final class Definitions {

  private static final String PREFIX = "definition-";

  private final PageWords words;
  private final Map<String, PageDefinition> byId = new LinkedHashMap<>();
  private final Set<String> anchors = new HashSet<>();

  Definitions(PageWords words) {
    this.words = words;
  }

  /** A figure that has no name of its own on the page goes by this one. */
  PageDefinition of(MeasureRow figure, String otherwise) {
    PageDefinition known = byId.get(figure.id());
    return known != null
        ? known
        : add(
            new PageDefinition(
                figure.id(),
                anchor(figure.id()),
                words.optional("definition.label." + figure.id()).orElse(otherwise),
                words.say(figure.definition()),
                Optional.of(words.say(figure.unit())),
                Optional.of(words.say(figure.population()))));
  }

  /** Of a number that counts no records, in the words of the page. */
  Optional<PageDefinition> ofAmount(String id, String label) {
    PageDefinition known = byId.get(id);
    return known != null
        ? Optional.of(known)
        : words
            .optional("definition." + id)
            .map(
                sentence ->
                    add(
                        new PageDefinition(
                            id, anchor(id), label, sentence, Optional.empty(), Optional.empty())));
  }

  private PageDefinition add(PageDefinition definition) {
    byId.put(definition.id(), definition);
    return definition;
  }

  /** Codes of a council may hold anything; an anchor holds letters, digits and hyphens. */
  private String anchor(String id) {
    String plain = PREFIX + id.replaceAll("[^A-Za-z0-9_-]", "-");
    String anchor = plain;
    for (int again = 2; !anchors.add(anchor); again++) {
      anchor = plain + "-" + again;
    }
    return anchor;
  }

  /** In the order in which they are first used. */
  List<PageDefinition> all() {
    return new ArrayList<>(byId.values());
  }
}
