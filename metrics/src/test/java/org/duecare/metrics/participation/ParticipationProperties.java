package org.duecare.metrics.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.Participation;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Review;
import org.duecare.metrics.Evenly;
import org.duecare.metrics.measure.Measure;
import org.duecare.metrics.measure.Measure.Part;
import org.duecare.metrics.measure.ReportingYear;
import org.jspecify.annotations.Nullable;

class ParticipationProperties {

  private static final ReportingYear YEAR = ReportingYear.ending(2023);
  private static final List<Participation> CODES = List.of(Participation.values());
  private static final LocalDate START = LocalDate.of(2021, 1, 4);
  private static final int FIRST_DAY = 400;
  private static final int LAST_DAY = 860;

  /** Codes of PN0 to PN7, and 8 for none. */
  private record Child(boolean birthKnown, int birth, Map<Integer, Integer> codes) {

    LocalDate born() {
      return LocalDate.of(2016, 1, 1).plusDays(birth);
    }

    CareHistory history(int number) {
      CareHistory.Builder history =
          CareHistory.builder(ChildId.of("C" + number)).period(PeriodOfCare.startingOn(START));
      if (birthKnown) {
        history.dateOfBirth(born());
      }
      codes.forEach(
          (day, code) -> {
            Review review = Review.heldOn(START.plusDays(day));
            history.review(code == 8 ? review : review.withParticipation(CODES.get(code)));
          });
      return history.build();
    }

    /** Of each review of the year true, false, or nothing known; none that is not asked of. */
    List<Optional<Boolean>> answers(Optional<Integer> age, Set<Integer> wanted) {
      List<Optional<Boolean>> answers = new ArrayList<>();
      for (Map.Entry<Integer, Integer> each : codes.entrySet()) {
        LocalDate day = START.plusDays(each.getKey());
        int code = each.getValue();
        boolean inYear = day.getYear() == 2022 ? day.getMonthValue() > 3 : isEarly2023(day);
        if (inYear) {
          answer(day, code, age, wanted).ifPresent(answers::add);
        }
      }
      return answers;
    }

    private static boolean isEarly2023(LocalDate day) {
      return day.getYear() == 2023 && day.getMonthValue() < 4;
    }

    private Optional<Optional<Boolean>> answer(
        LocalDate day, int code, Optional<Integer> age, Set<Integer> wanted) {
      Optional<Boolean> notKnown = Optional.empty();
      if (age.isPresent() && !birthKnown) {
        return Optional.of(notKnown);
      }
      long years = age.isPresent() ? born().until(day).getYears() : 99;
      if (age.isPresent() && years < age.get()) {
        return Optional.empty();
      }
      if (code == 0) {
        boolean fits = age.isEmpty() || born().plusYears(4).equals(day);
        return fits ? Optional.empty() : Optional.of(notKnown);
      }
      return Optional.of(code == 8 ? notKnown : Optional.of(wanted.contains(code)));
    }
  }

  /**
   * Born in 2016 to 2019, so that fourth and fifth birthdays lie around the reviews; some reviews
   * are on the very birthday, or on the first or last day of the year.
   */
  @Provide
  Arbitrary<List<Child>> children() {
    Arbitrary<Integer> days =
        Arbitraries.oneOf(
            Evenly.between(FIRST_DAY, LAST_DAY),
            Evenly.between(FIRST_DAY, LAST_DAY),
            Arbitraries.of(days(YEAR.firstDay()) - 1, days(YEAR.firstDay())),
            Arbitraries.of(days(YEAR.lastDay()), days(YEAR.lastDay()) + 1));
    return Combinators.combine(
            Arbitraries.of(true, true, true, false),
            Evenly.between(60, 1400),
            Arbitraries.maps(days, Evenly.between(0, 8)).ofMaxSize(4),
            Arbitraries.of(4, 4, 5).injectNull(0.5),
            Arbitraries.oneOf(Arbitraries.just(0), Evenly.between(0, 8)))
        .as(ParticipationProperties::child)
        .list()
        .ofMaxSize(6);
  }

  private static int days(LocalDate day) {
    return (int) START.until(day, ChronoUnit.DAYS);
  }

  /** A child with a review of a code on a birthday, if one is given and lies among the reviews. */
  private static Child child(
      boolean birthKnown,
      int birth,
      Map<Integer, Integer> codes,
      @Nullable Integer birthday,
      int code) {
    Map<Integer, Integer> all = new HashMap<>(codes);
    Child child = new Child(birthKnown, birth, all);
    if (birthday != null) {
      int day = days(child.born().plusYears(birthday));
      if (day >= FIRST_DAY && day <= LAST_DAY) {
        all.put(day, code);
      }
    }
    return child;
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void countsAsOneByOne(@ForAll("children") List<Child> children) {
    for (Optional<Integer> age :
        List.of(Optional.<Integer>empty(), Optional.of(4), Optional.of(5))) {
      ReviewParticipation figures = figures(children, age);

      assertThat(List.of(figures.attendanceByReview(), figures.contributionByReview()))
          .extracting(ParticipationProperties::numbers)
          .containsExactly(
              byReview(children, age, Set.of(1, 2, 3, 4)),
              byReview(children, age, Set.of(1, 2, 3, 5, 6)));
      assertThat(numbers(figures.contributionByChildAtEveryReview()))
          .isEqualTo(
              byChild(
                  children, age, answers -> answers.stream().allMatch(Optional.of(true)::equals)));
      assertThat(numbers(figures.contributionByChildAtAnyReview()))
          .isEqualTo(
              byChild(
                  children, age, answers -> answers.stream().anyMatch(Optional.of(true)::equals)));
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void evidenceIsAsMuchAsTheNumbers(@ForAll("children") List<Child> children) {
    assertThat(figures(children, Optional.of(4)).measures())
        .allSatisfy(
            figure -> {
              assertThat(figure.evidence(Part.NUMERATOR)).hasSize((int) figure.numerator());
              assertThat(figure.evidence(Part.DENOMINATOR))
                  .hasSize((int) figure.denominator().orElseThrow());
              assertThat(figure.evidence(Part.LEFT_OUT)).hasSize((int) figure.leftOut());
            });
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void codesAddUpToTheReviews(@ForAll("children") List<Child> children) {
    ReviewParticipation figures = figures(children, Optional.empty());

    Measure<ParticipationEvidence> whole = figures.byCode().whole();

    assertThat(whole.numerator())
        .isEqualTo(figures.attendanceByReview().denominator().orElseThrow());
    assertThat(whole.leftOut()).isEqualTo(figures.attendanceByReview().leftOut());
  }

  private static ReviewParticipation figures(List<Child> children, Optional<Integer> age) {
    Map<Integer, Child> numbered = new HashMap<>();
    children.forEach(child -> numbered.put(numbered.size(), child));
    return numbered.entrySet().parallelStream()
        .map(each -> each.getValue().history(each.getKey()))
        .collect(ReviewParticipation.in(YEAR, age.map(AgeCut::from).orElseGet(AgeCut::asCoded)));
  }

  private static List<Long> numbers(Measure<?> figure) {
    return List.of(figure.numerator(), figure.denominator().orElseThrow(), figure.leftOut());
  }

  private static List<Long> byReview(
      List<Child> children, Optional<Integer> age, Set<Integer> wanted) {
    List<Optional<Boolean>> answers =
        children.stream().flatMap(child -> child.answers(age, wanted).stream()).toList();
    long counted = answers.stream().filter(Optional.of(true)::equals).count();
    long known = answers.stream().filter(Optional::isPresent).count();
    return List.of(counted, known, answers.size() - known);
  }

  /** A child is decided if every way to fill in the missing answers gives the same. */
  private static List<Long> byChild(
      List<Child> children, Optional<Integer> age, Predicate<List<Optional<Boolean>>> holds) {
    long counted = 0;
    long known = 0;
    long leftOut = 0;
    for (Child child : children) {
      List<Optional<Boolean>> answers = child.answers(age, Set.of(1, 2, 3, 5, 6));
      if (!answers.isEmpty()) {
        boolean ifYes = holds.test(filled(answers, /* answer= */ true));
        boolean ifNo = holds.test(filled(answers, /* answer= */ false));
        if (ifYes == ifNo) {
          known++;
          counted += ifYes ? 1 : 0;
        } else {
          leftOut++;
        }
      }
    }
    return List.of(counted, known, leftOut);
  }

  private static List<Optional<Boolean>> filled(List<Optional<Boolean>> answers, boolean answer) {
    return answers.stream().map(each -> each.or(() -> Optional.of(answer))).toList();
  }
}
