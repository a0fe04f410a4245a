package org.duecare.metrics.annualreport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.duecare.metrics.disclosure.LinearAttack;
import org.duecare.metrics.disclosure.PublishedFigure;
import org.duecare.metrics.disclosure.PublishedMeasure;
import org.duecare.metrics.measure.Measure;

/**
 * What someone has before him who attacks a whole published report: every printed figure of every
 * table, that rows and columns add up, and how figures of several tables belong together. A figure
 * is named by the id of its measure and the last day of its period; "/of" is a denominator, "/not"
 * what is missing to it, "/left" what was left out, "/all" a whole with those left out.
 */
final class ReportAttack {

  /** What the columns of a table of shares hold. */
  private static final Map<String, String> SUFFIXES =
      Map.of("not-counted", "/not", "not-known", "/left");

  /** Names with their factors, which add up to nought. */
  private final List<Map<String, Long>> equations = new ArrayList<>();

  private final Map<String, Long> printed = new HashMap<>();
  private final Set<String> marked = new HashSet<>();
  private final Map<String, Long> least = new HashMap<>();
  private final Map<String, Long> most = new HashMap<>();

  static String name(Measure<?> figure) {
    return figure.id() + "@" + figure.period().lastDay();
  }

  void printed(String name, PublishedFigure figure) {
    if (figure.isHidden()) {
      marked.add(name);
    } else {
      figure.number().ifPresent(number -> printed(name, number));
    }
  }

  void printed(String name, long number) {
    Long before = printed.put(name, number);
    if (before != null && before != number) {
      throw new IllegalStateException(name + " is printed as " + before + " and as " + number);
    }
  }

  void atLeast(String name, long number) {
    least.merge(name, number, Math::max);
  }

  /** Of the whole, what are the parts. */
  void sum(String whole, List<String> parts) {
    Map<String, Long> equation = new TreeMap<>();
    equation.merge(whole, -1L, Long::sum);
    parts.forEach(part -> equation.merge(part, 1L, Long::sum));
    equations.add(equation);
  }

  void value(PublishedValue value) {
    PublishedMeasure figure = value.figure();
    String name = figure.id() + "@" + value.period().lastDay();
    printed(name, figure.numerator());
    if (figure.leftOut().isHidden() && !figure.unit().equals("children")) {
      // No secret by itself, but it may be as many as the children on short breaks.
      atLeast(name + "/left", 1);
    } else {
      printed(name + "/left", figure.leftOut());
    }
    figure
        .ratio()
        .ifPresent(
            ratio -> {
              printed(name + "/of", ratio.denominator());
              sum(name + "/of", List.of(name, name + "/not"));
              if (ratio.denominator().isHidden()
                  && ratio.numerator().number().isPresent()
                  && ratio.percent().number().isPresent()) {
                percent(
                    name + "/of",
                    ratio.numerator().number().getAsLong(),
                    ratio.percent().number().getAsLong());
              }
            });
  }

  /** Half a per cent less or more. */
  private void percent(String denominator, long numerator, long percent) {
    if (numerator > 0) {
      long highest = 2 * percent + 1;
      atLeast(denominator, 200 * numerator / highest + 1);
      if (percent > 0) {
        most.merge(denominator, 200 * numerator / (2 * percent - 1), Math::min);
      }
    }
  }

  void parts(PublishedParts published, FigureTable table) {
    List<MeasureRow> rows = table.measureRows();
    boolean shares = table.shape() == FigureTable.Shape.SHARES;
    for (int column = 0; column < published.table().columns().size(); column++) {
      String heading = published.table().columns().get(column);
      Measure<?> whole = rows.get(0).figures().get(shares ? 0 : column);
      String suffix = SUFFIXES.getOrDefault(heading, "");
      List<String> parts = new ArrayList<>();
      String total = name(whole) + suffix;
      for (MeasureRow row : rows.subList(1, rows.size())) {
        String part = name(row.figures().get(shares ? 0 : column)) + suffix;
        parts.add(part);
        if (published.table().rounding().isPresent()) {
          rounded(part, published.table().count(row.id(), heading));
        } else {
          printed(part, published.table().count(row.id(), heading));
        }
      }
      if (published.table().rows().contains("not-known")) {
        parts.add(name(whole) + "/left");
        printed(name(whole) + "/left", published.table().count("not-known", heading));
        total = name(whole) + "/all";
      }
      sum(total, parts);
      if (published.table().columnTotal(heading).isPresent()) {
        printed(total, published.table().columnTotal(heading).orElseThrow());
      }
    }
    if (shares) {
      for (MeasureRow row : rows) {
        String name = name(row.figures().get(0));
        sum(name + "/of", List.of(name, name + "/not"));
        Optional<PublishedFigure> total =
            row.equals(rows.get(0))
                ? published.table().grandTotal()
                : published.table().rowTotal(row.id());
        boolean withLeftOut = published.table().columns().contains("not-known");
        if (withLeftOut) {
          sum(name + "/all", List.of(name + "/of", name + "/left"));
        }
        total.ifPresent(figure -> printed(name + (withLeftOut ? "/all" : "/of"), figure));
      }
    }
  }

  private void rounded(String name, PublishedFigure figure) {
    if (figure.isHidden() || figure.number().orElse(0) == 0) {
      printed(name, figure);
      return;
    }
    figure
        .number()
        .ifPresent(
            number -> {
              atLeast(name, FallingDueTies.ROUGHLY.leastAlike(number));
              most.merge(name, FallingDueTies.ROUGHLY.mostAlike(number), Math::min);
            });
  }

  /** Every name that is not printed and that can be only one number, with it. */
  Map<String, Long> determined() {
    Map<String, Long> found = new TreeMap<>(byAlgebra());
    found.putAll(byBounds(found));
    return found;
  }

  Set<String> names() {
    Set<String> names = new TreeSet<>(marked);
    equations.forEach(each -> names.addAll(each.keySet()));
    names.removeAll(printed.keySet());
    return names;
  }

  Set<String> marked() {
    return marked;
  }

  private Map<String, Long> byAlgebra() {
    List<String> unknown = List.copyOf(names());
    List<long[]> rows = new ArrayList<>();
    for (Map<String, Long> equation : equations) {
      long[] row = new long[unknown.size() + 1];
      equation.forEach(
          (name, factor) -> {
            int at = unknown.indexOf(name);
            if (at >= 0) {
              row[at] += factor;
            } else {
              row[unknown.size()] -= factor * printed.getOrDefault(name, 0L);
            }
          });
      rows.add(row);
    }
    Map<String, Long> found = new TreeMap<>();
    LinearAttack.solve(rows, unknown.size())
        .forEach((at, number) -> found.put(unknown.get(at), number));
    return found;
  }

  /** Hidden counts are 1 or more, others 0 or more; each equation narrows the others. */
  private Map<String, Long> byBounds(Map<String, Long> known) {
    Map<String, long[]> bounds = new HashMap<>();
    for (String name : names()) {
      long low = Math.max(marked.contains(name) ? 1 : 0, least.getOrDefault(name, 0L));
      bounds.put(name, new long[] {low, most.getOrDefault(name, 1_000_000L)});
    }
    printed.forEach((name, number) -> bounds.put(name, new long[] {number, number}));
    known.forEach((name, number) -> bounds.put(name, new long[] {number, number}));
    boolean narrower = true;
    for (int round = 0; narrower && round < 100; round++) {
      narrower = false;
      for (Map<String, Long> equation : equations) {
        narrower |= narrow(equation, bounds);
      }
    }
    Map<String, Long> found = new TreeMap<>();
    bounds.forEach(
        (name, span) -> {
          if (span[0] == span[1] && !printed.containsKey(name)) {
            found.put(name, span[0]);
          }
        });
    return found;
  }

  /** Factors are 1 or -1. */
  private static boolean narrow(Map<String, Long> equation, Map<String, long[]> bounds) {
    boolean narrower = false;
    for (Map.Entry<String, Long> one : equation.entrySet()) {
      long low = 0;
      long high = 0;
      for (Map.Entry<String, Long> other : equation.entrySet()) {
        if (!other.getKey().equals(one.getKey())) {
          long[] span = bounds.getOrDefault(other.getKey(), new long[] {0, 1_000_000});
          // One is the sum of the others with the other sign, or with the same.
          boolean same = one.getValue() * other.getValue() < 0;
          low += same ? span[0] : -span[1];
          high += same ? span[1] : -span[0];
        }
      }
      long[] own = bounds.computeIfAbsent(one.getKey(), key -> new long[] {0, 1_000_000});
      if (low > own[0]) {
        own[0] = low;
        narrower = true;
      }
      if (high < own[1]) {
        own[1] = high;
        narrower = true;
      }
    }
    return narrower;
  }
}
