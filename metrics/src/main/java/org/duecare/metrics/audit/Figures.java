package org.duecare.metrics.audit;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/** The figures of a report by their ids. */
final class Figures {

  private static final int LISTED = 4;

  private final Map<String, Figure> byId = new LinkedHashMap<>();

  Figures(List<Figure> figures) {
    for (Figure figure : figures) {
      if (byId.putIfAbsent(figure.id(), figure) != null) {
        throw new IllegalArgumentException(
            "figure comes twice: " + figure.id() + "; each id is allowed once");
      }
    }
  }

  Collection<Figure> all() {
    return byId.values();
  }

  Figure of(String id) {
    Figure figure = byId.get(id);
    if (figure == null) {
      throw new IllegalArgumentException(
          "relation names a figure that is not in the report: "
              + id
              + "; the report has "
              + String.join(", ", byId.keySet()));
    }
    return figure;
  }

  List<Figure> of(List<String> ids) {
    return ids.stream().map(this::of).toList();
  }

  /** Refuses a figure of another kind. */
  void requireKind(Relation relation, String id, FigureKind first, FigureKind... others) {
    Set<FigureKind> allowed = EnumSet.of(first, others);
    Figure figure = of(id);
    if (!allowed.contains(figure.kind())) {
      throw new IllegalArgumentException(
          relation.getClass().getSimpleName()
              + " names a figure of another kind: "
              + id
              + " is "
              + figure.kind().words()
              + "; allowed is "
              + String.join(" or ", allowed.stream().map(FigureKind::words).toList()));
    }
  }

  /** What the value may be; empty where there is no number. */
  Optional<Interval> interval(String id) {
    return Interval.of(of(id));
  }

  /** The number as printed; empty where none is. */
  Optional<BigDecimal> printed(String id) {
    return of(id).value() instanceof FigureValue.Printed printed
        ? Optional.of(printed.number())
        : Optional.empty();
  }

  /** A count that is printed. */
  OptionalLong exactCount(String id) {
    Optional<BigDecimal> printed = printed(id);
    return printed.isPresent() && of(id).kind() == FigureKind.COUNT
        ? OptionalLong.of(printed.get().longValueExact())
        : OptionalLong.empty();
  }

  /** Those of some figures that have no number. */
  List<String> unknown(List<String> ids) {
    return ids.stream().filter(id -> interval(id).isEmpty()).toList();
  }

  /** The figures of a list, of a long one the first few. */
  String words(List<String> ids) {
    List<String> words = ids.stream().map(id -> of(id).toString()).toList();
    return words.size() <= LISTED + 1
        ? Wording.list(words)
        : Wording.list(
            Stream.concat(words.stream().limit(LISTED), Stream.of(words.size() - LISTED + " more"))
                .toList());
  }
}
