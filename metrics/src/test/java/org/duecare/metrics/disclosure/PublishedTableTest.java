package org.duecare.metrics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duecare.metrics.disclosure.CountTable.Total;
import org.junit.jupiter.api.Test;

class PublishedTableTest {

  private static final DisclosureControl CONTROL = DisclosureControl.departmentForEducation();

  private static final CountTable REVIEWS =
      CountTable.withColumns("in time", "late")
          .row("first", 41, 3)
          .row("second", 38, 12)
          .row("later", 90, 21);

  @Test
  void readsByLabels() {
    PublishedTable published = CONTROL.publish(REVIEWS);

    assertThat(published.rows()).containsExactly("first", "second", "later");
    assertThat(published.columns()).containsExactly("in time", "late");
    assertThat(published.count("later", "in time")).hasToString("90");
    assertThat(published.count("first", "late")).hasToString("c");
    assertThat(published.rowTotal("first").orElseThrow()).hasToString("44");
    assertThat(published.columnTotal("late").orElseThrow()).hasToString("36");
    assertThat(published.grandTotal().orElseThrow()).hasToString("205");
  }

  @Test
  void printsLinesAndTheNote() {
    assertThat(CONTROL.publish(REVIEWS))
        .hasToString(
            """
                    in time  late  total
            first         c     c     44
            second        c     c     50
            later        90    21    111
            total       169    36    205
            Hidden (c): 4 of 12 figures. Hidden are counts from 1 to 5, and figures from which such a count could be worked out.""");
  }

  @Test
  void printsWithoutTotals() {
    assertThat(CONTROL.publish(REVIEWS.withTotals()))
        .hasToString(
            """
                    in time  late
            first        41     c
            second       38    12
            later        90    21
            Hidden (c): 1 of 6 figures. Hidden are counts from 1 to 5, and figures from which such a count could be worked out.""");
  }

  @Test
  void printsTheTotalsThereAre() {
    assertThat(CONTROL.publish(REVIEWS.withTotals(Total.GRAND)).toString())
        .startsWith(
            """
                    in time  late  total
            first        41     c
            second       38     c
            later        90    21
            total                    205
            """);
    assertThat(CONTROL.publish(REVIEWS.withTotals(Total.COLUMNS)).toString())
        .startsWith(
            """
                    in time  late
            first        41     c
            second       38     c
            later        90    21
            total       169    36
            """);
  }

  @Test
  void saysWhichTotalsWent() {
    PublishedTable alone = CONTROL.publish(CountTable.withColumns("in time").row("first", 3));

    assertThat(alone.figures()).hasSize(4).allMatch(PublishedFigure::isHidden);
    assertThat(alone.hidden()).isEqualTo(4);
    assertThat(alone.hiddenTotals()).containsExactly(Total.ROWS, Total.COLUMNS, Total.GRAND);
    assertThat(alone.note())
        .endsWith(
            "Among the hidden figures: 1 row total. Among the hidden figures: 1 column total. Among"
                + " the hidden figures: the grand total.");
  }

  @Test
  void explainsTheMarkOfWhatIsRoundedToNought() {
    DisclosureControl rounding = DisclosureControl.hidingBelow(3).withRounding(Rounding.TO_10);

    assertThat(rounding.publish(CountTable.list("children").row("here", 4).row("there", 20)).note())
        .isEqualTo(
            "Nothing is hidden. Above nought and rounded to nought: k. Counts are rounded to the"
                + " nearest 10, each for itself, and need not add up.");
  }

  @Test
  void hasNoFiguresWithoutRows() {
    PublishedTable empty = CONTROL.publish(CountTable.withColumns("in time", "late"));

    assertThat(empty.figures())
        .extracting(PublishedFigure::toString)
        .containsExactly("0", "0", "0");
    assertThat(empty)
        .hasToString(
            "       in time  late  total\ntotal        0     0      0\nNothing is hidden.");
  }

  /** Walks over everything the published table refers to. */
  @Test
  void carriesNothingOfWhatItHides() throws IllegalAccessException {
    PublishedTable published = CONTROL.publish(REVIEWS);

    assertThat(numbersWithin(published)).contains(90L, 21L).doesNotContain(3L, 38L, 41L);
  }

  private static List<Long> numbersWithin(Object root) throws IllegalAccessException {
    List<Long> numbers = new ArrayList<>();
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Object> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      Object next = open.remove();
      if (next instanceof Iterable<?> many) {
        many.forEach(open::add);
      } else if (next instanceof Optional<?> one) {
        one.ifPresent(open::add);
      } else if (next instanceof Number number) {
        numbers.add(number.longValue());
      } else if (next.getClass().getName().startsWith("org.duecare") && seen.add(next)) {
        for (Field field : next.getClass().getDeclaredFields()) {
          if (!Modifier.isStatic(field.getModifiers())) {
            field.setAccessible(true);
            Optional.ofNullable(field.get(next)).ifPresent(open::add);
          }
        }
      } else {
        assertThat(next).isInstanceOfAny(String.class, Mark.class, PublishedFigure.class);
      }
    }
    return numbers;
  }

  @Test
  void isEqualByWhatIsPublished() {
    PublishedTable published = CONTROL.publish(REVIEWS);
    CountTable another =
        CountTable.withColumns("in time", "late")
            .row("first", 42, 2)
            .row("second", 37, 13)
            .row("later", 90, 21);

    assertThat(CONTROL.publish(another)).isEqualTo(published).hasSameHashCodeAs(published);
    assertThat(published)
        .isNotEqualTo(CONTROL.publish(REVIEWS.withTotals()))
        .isNotEqualTo(CONTROL.publish(REVIEWS.row("early", 0, 0)))
        .isNotEqualTo("table");
  }

  @Test
  void refusesALabelThatIsNotThere() {
    PublishedTable published = CONTROL.publish(REVIEWS);

    assertThatThrownBy(() -> published.count("early", "late"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no row is labelled early; there are [first, second, later]");
    assertThatThrownBy(() -> published.columnTotal("early"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no column is labelled early; there are [in time, late]");
    assertThatNullPointerException().isThrownBy(() -> published.rowTotal(null)).withMessage("row");
  }
}
