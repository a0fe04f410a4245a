package org.duecare.core.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duecare.core.care.Review;
import org.jspecify.annotations.Nullable;

/**
 * Complete worlds that fit facts with gaps. There are too many to try them all; those tried choose
 * every hidden day from the days at which an answer can tip over: the ends of what is possible, the
 * days beside known ones, and the days whose limits fall beside known ones.
 *
 * <p>A world in which the first review was due before the reviews are known, and none was held
 * before then, does not fit: such a review is presumed held.
 */
final class FittingWorlds {

  private final Facts facts;
  private final NaiveJudge judge;
  private final List<Review> given;
  private final LocalDate lastHiddenDay;

  FittingWorlds(Facts facts, NaiveJudge judge) {
    this.facts = facts;
    this.judge = judge;
    given = facts.reviewsKnownByThen().stream().filter(review -> !review.isAdjourned()).toList();
    lastHiddenDay = lastHiddenDay();
  }

  List<World> all() {
    List<World> worlds = new ArrayList<>();
    for (LocalDate start : starts()) {
      for (List<Meetings> dated : datedFrom(start)) {
        for (Set<LocalDate> hidden : hiddenReviews(start)) {
          @Nullable World world = World.of(facts, start, given, dated, hidden);
          if (world != null && fits(world)) {
            worlds.add(world);
          }
        }
      }
    }
    return worlds;
  }

  private boolean fits(World world) {
    LocalDate known = facts.reviewsKnownFrom();
    long unexpected =
        world.hidden().stream().filter(day -> known == null || !day.isBefore(known)).count();
    if (unexpected > facts.undatedReviews()) {
      return false;
    }
    return known == null
        || world.hasReviewBefore(known)
        || world.beginsWithAReview()
        || !isOutstandingOn(known, world.care().start());
  }

  /** Whether somebody who asks on a day is told that no first review was held, and is late. */
  private boolean isOutstandingOn(LocalDate day, LocalDate start) {
    List<Line> lines = judge.judge(new Care(start, facts.closed(), List.of()), day);
    return !lines.isEmpty() && lines.get(0).outcome() == Outcome.OUTSTANDING;
  }

  private LocalDate lastHiddenDay() {
    LocalDate known = facts.reviewsKnownFrom();
    boolean knownLaterThanAsked = known != null && known.isAfter(facts.asOf());
    return knownLaterThanAsked && facts.closed() == null ? known : facts.lastKnownDay();
  }

  private Collection<LocalDate> starts() {
    TreeSet<LocalDate> starts = new TreeSet<>(List.of(facts.earliestStart(), facts.latestStart()));
    if (!facts.startKnown()) {
      for (LocalDate anchor : anchors()) {
        LocalDate start = anchor;
        while (!judge.firstLimit(start).isBefore(anchor)) {
          start = start.minusDays(1);
        }
        starts.addAll(List.of(start, start.plusDays(1), start.plusDays(2)));
        starts.addAll(List.of(anchor.minusDays(1), anchor, anchor.plusDays(1)));
      }
    }
    return within(starts, facts.earliestStart(), facts.latestStart());
  }

  /** Every choice of the meetings of the given reviews that are not recorded. */
  private List<List<Meetings>> datedFrom(LocalDate start) {
    List<List<Meetings>> choices = List.of(List.of());
    LocalDate free = start;
    for (int i = 0; i < given.size(); i++) {
      LocalDate until =
          i + 1 < given.size() ? given.get(i + 1).opened().orElse(null) : firstDayAfterTheGiven();
      List<Meetings> possible = meetings(given.get(i), free, until);
      List<List<Meetings>> longer = new ArrayList<>();
      for (List<Meetings> choice : choices) {
        for (Meetings next : possible) {
          longer.add(Stream.concat(choice.stream(), Stream.of(next)).toList());
        }
      }
      choices = longer;
      free = given.get(i).heldOn().plusDays(1);
    }
    return choices;
  }

  /** That on which a review was opened that is not yet completed, if there is one. */
  private LocalDate firstDayAfterTheGiven() {
    return facts.reviewsKnownByThen().stream()
        .filter(Review::isAdjourned)
        .flatMap(review -> review.opened().stream())
        .findFirst()
        .orElse(facts.lastKnownDay().plusDays(1));
  }

  private List<Meetings> meetings(Review review, LocalDate free, @Nullable LocalDate until) {
    LocalDate day = review.heldOn();
    return switch (review.recorded()) {
      case ONE_DATE -> List.of(Meetings.on(day));
      case FIRST_AND_LAST_MEETING -> List.of(new Meetings(review.opened().orElseThrow(), day));
      case ADJOURNED -> throw new AssertionError("not carried out");
      case FIRST_MEETING -> {
        LocalDate last = until == null ? day : until.minusDays(1);
        yield last.isAfter(day)
            ? List.of(Meetings.on(day), new Meetings(day, day.plusDays(1)), new Meetings(day, last))
            : List.of(Meetings.on(day));
      }
      case LAST_MEETING ->
          free.isAfter(day)
              ? List.of(Meetings.on(day))
              : Stream.of(free, free.plusDays(1), free.plusDays(2), day.minusDays(1), day)
                  .filter(opened -> !opened.isBefore(free) && !opened.isAfter(day))
                  .map(opened -> new Meetings(opened, day))
                  .toList();
    };
  }

  private List<Set<LocalDate>> hiddenReviews(LocalDate start) {
    List<Set<LocalDate>> choices = new ArrayList<>();
    choices.add(Set.of());
    if (facts.reviewsKnownFrom() == null && facts.undatedReviews() == 0) {
      return choices;
    }
    Set<LocalDate> days = hiddenDays(start);
    days.forEach(day -> choices.add(Set.of(day)));
    for (LocalDate early : earlyDays(start)) {
      for (LocalDate late : days) {
        if (late.isAfter(early)) {
          choices.add(Set.of(early, late));
        }
      }
    }
    return choices;
  }

  /** The first days on which a review can be hidden: at the start and after each given review. */
  private Set<LocalDate> earlyDays(LocalDate start) {
    Set<LocalDate> days = new HashSet<>(List.of(start));
    given.forEach(review -> days.add(review.heldOn().plusDays(1)));
    if (facts.reviewsKnownFrom() != null) {
      days.add(facts.reviewsKnownFrom().minusDays(2));
    }
    return days;
  }

  private Set<LocalDate> hiddenDays(LocalDate start) {
    TreeSet<LocalDate> days = new TreeSet<>();
    List<LocalDate> anchors = anchors();
    anchors.add(start);
    for (LocalDate anchor : anchors) {
      for (int months : new int[] {0, 3, 6}) {
        for (int offset = -2; offset <= 2; offset++) {
          days.add(anchor.minusMonths(months).plusDays(offset));
        }
      }
    }
    return within(days, start, lastHiddenDay);
  }

  private static Set<LocalDate> within(
      Collection<LocalDate> days, LocalDate first, LocalDate last) {
    return days.stream()
        .filter(day -> !day.isBefore(first) && !day.isAfter(last))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<LocalDate> anchors() {
    List<LocalDate> anchors = new ArrayList<>(List.of(facts.lastKnownDay(), facts.asOf()));
    for (Review review : given) {
      anchors.add(review.heldOn());
      review.opened().ifPresent(anchors::add);
    }
    if (facts.reviewsKnownFrom() != null) {
      anchors.add(facts.reviewsKnownFrom());
    }
    return anchors;
  }

  /**
   * One complete world.
   *
   * @param care what happened
   * @param given for each review of the care the given one that it is, or null for a hidden one
   * @param hidden the days of the hidden reviews
   */
  record World(Care care, List<@Nullable Review> given, Set<LocalDate> hidden) {

    private record Held(Meetings meetings, @Nullable Review given) {}

    boolean hasReviewBefore(LocalDate day) {
      return hidden.stream().anyMatch(held -> held.isBefore(day))
          || given.stream().anyMatch(held -> held != null && held.heldOn().isBefore(day));
    }

    /** Whether a review is recorded as opened on the first day: none was held before it. */
    boolean beginsWithAReview() {
      Review first = given.isEmpty() ? null : given.get(0);
      return first != null && first.opened().equals(Optional.of(care.start()));
    }

    /** The world of these choices; null if it contradicts itself. */
    static @Nullable World of(
        Facts facts,
        LocalDate start,
        List<Review> given,
        List<Meetings> dated,
        Set<LocalDate> hidden) {
      List<Held> held = new ArrayList<>();
      for (int i = 0; i < given.size(); i++) {
        if (!dated.get(i).completed().isBefore(start)) {
          held.add(new Held(dated.get(i), given.get(i)));
        }
      }
      hidden.forEach(day -> held.add(new Held(Meetings.on(day), null)));
      held.sort(Comparator.comparing(review -> review.meetings().opened()));
      LocalDate free = start;
      for (Held review : held) {
        if (review.meetings().opened().isBefore(free)) {
          return null;
        }
        free = review.meetings().completed().plusDays(1);
      }
      Care care = new Care(start, facts.end(), held.stream().map(Held::meetings).toList());
      return new World(care, held.stream().map(Held::given).toList(), hidden);
    }
  }
}
