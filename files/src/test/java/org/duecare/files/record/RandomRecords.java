package org.duecare.files.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.Review;
import org.duecare.core.quality.CaseAudit;
import org.duecare.core.quality.Feedback;
import org.duecare.core.quality.FeedbackKind;
import org.duecare.core.quality.FeedbackSource;
import org.duecare.core.quality.GoodPractice;
import org.duecare.core.quality.ImprovementAction;
import org.duecare.core.quality.Supervision;
import org.duecare.core.review.Manner;
import org.duecare.core.review.PlanRating;
import org.duecare.core.review.Rating;
import org.duecare.core.review.RearrangedReview;
import org.duecare.core.review.ReviewDecision;
import org.duecare.core.review.ReviewRecord;
import org.duecare.core.workforce.Allocation;
import org.duecare.core.workforce.CaseKind;
import org.duecare.core.workforce.Contract;
import org.duecare.core.workforce.Employment;
import org.duecare.core.workforce.OfficerId;

/** Records drawn at random, any of which a folder can hold. */
final class RandomRecords {

  private static final String SIGNS = "aZ09 ,;\"'\u00e9\u4e00./:=+-@#|";

  private final Random random;
  private final Records.Builder builder = Records.builder();

  private RandomRecords(long seed) {
    random = new Random(seed);
  }

  static Records of(long seed) {
    return new RandomRecords(seed).records();
  }

  private Records records() {
    some(RecordTable.ROSTER, this::employment);
    some(
        RecordTable.POSTS,
        () -> new ApprovedPosts(day(), BigDecimal.valueOf(random.nextInt(999), 1)));
    some(RecordTable.ALLOCATIONS, this::allocation);
    some(RecordTable.CHILDREN, () -> new RecordedDisability(child(), random.nextBoolean()));
    some(RecordTable.REVIEW_STEPS, this::steps);
    some(
        RecordTable.MIDWAY_CHECKS,
        () -> new RecordedEvent(child(), CareEventKind.MIDWAY_CHECK_DONE, day()));
    some(RecordTable.RATINGS, () -> new PlanRating(child(), day(), any(Rating.values())));
    some(RecordTable.DECISIONS, this::decision);
    some(
        RecordTable.FEEDBACK,
        () ->
            new Feedback(
                day(),
                any(FeedbackSource.values()),
                any(FeedbackKind.values()),
                maybe(this::officer),
                maybe(this::text)));
    some(
        RecordTable.AUDITS,
        () -> new CaseAudit(child(), day(), text(), maybe(this::officer), maybe(this::text)));
    some(RecordTable.SUPERVISION, () -> new Supervision(officer(), day()));
    some(
        RecordTable.GOOD_PRACTICE,
        () ->
            new GoodPractice(
                day(),
                maybe(this::officer),
                maybe(this::text),
                maybe(this::text),
                maybe(this::text)));
    some(RecordTable.ACTIONS, this::action);
    some(RecordTable.EVENTS, () -> new RecordedEvent(child(), any(CareEventKind.values()), day()));
    some(RecordTable.COMPLETE, () -> any(CareEventKind.values()));
    return builder.build();
  }

  /** Rows of a table, without those that repeat or overlap one before. */
  private <T> void some(RecordTable<T> table, Supplier<T> row) {
    if (random.nextInt(5) == 0) {
      return;
    }
    builder.add(table, List.of());
    for (int i = random.nextInt(8); i > 0; i--) {
      try {
        builder.add(table, row.get());
      } catch (IllegalArgumentException e) {
        // It repeats or overlaps one before.
      }
    }
  }

  private Employment employment() {
    LocalDate from = day();
    return new Employment(
        officer(),
        from,
        maybe(() -> from.plusDays(random.nextInt(900))),
        BigDecimal.valueOf(1 + random.nextInt(100), 2),
        any(Contract.values()));
  }

  private Allocation allocation() {
    LocalDate from = day();
    return new Allocation(
        child(),
        any(CaseKind.values()),
        officer(),
        from,
        maybe(() -> from.plusDays(random.nextInt(900))));
  }

  private ReviewDecision decision() {
    LocalDate reviewed = day();
    return new ReviewDecision(
        child(),
        reviewed,
        "D" + random.nextInt(9),
        maybe(this::text),
        maybe(() -> reviewed.plusDays(random.nextInt(90))),
        maybe(() -> reviewed.plusDays(random.nextInt(90))));
  }

  private ImprovementAction action() {
    LocalDate agreed = day();
    return new ImprovementAction(
        "P" + random.nextInt(9),
        agreed,
        maybe(this::text),
        maybe(() -> agreed.plusDays(random.nextInt(90))),
        maybe(() -> agreed.plusDays(random.nextInt(90))),
        text());
  }

  private ReviewSteps steps() {
    ChildId child = child();
    LocalDate opened = day();
    LocalDate completed = opened.plusDays(random.nextInt(30));
    Map<CareEventKind, LocalDate> steps = new EnumMap<>(CareEventKind.class);
    if (random.nextInt(4) == 0) {
      maybe(this::day).ifPresent(day -> steps.put(CareEventKind.REVIEW_DISCUSSED, day));
      return new ReviewSteps(
          child,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.of(
              new RearrangedReview(
                  child, opened, maybe(() -> opened.plusDays(7)), maybe(this::text))),
          steps);
    }
    Optional<Review> meetings =
        maybe(
            () ->
                any(
                    Review.firstMeetingOn(opened),
                    Review.lastMeetingOn(completed),
                    Review.openedAndCompleted(opened, completed)));
    LocalDate day = meetings.map(Review::heldOn).orElse(opened);
    LocalDate listedOn =
        meetings.map(review -> any(review.firstRecordedDay(), review.heldOn())).orElse(opened);
    maybe(this::day).ifPresent(it -> steps.put(CareEventKind.REVIEW_INVITATIONS_SENT, it));
    maybe(() -> day.plusDays(random.nextInt(9)))
        .ifPresent(it -> steps.put(CareEventKind.REVIEW_DECISIONS_SENT, it));
    ReviewRecord.Builder record = ReviewRecord.builder(child, day);
    maybe(this::officer).ifPresent(record::chair);
    maybe(() -> any(Manner.values())).ifPresent(record::manner);
    maybe(this::text).ifPresent(record::reasonLate);
    if (random.nextBoolean()) {
      record = random.nextBoolean() ? record.parentsTookPart() : record.noParentTookPart();
    }
    return new ReviewSteps(
        child,
        Optional.of(listedOn),
        meetings,
        Optional.of(record.build()),
        maybe(
            () ->
                new RearrangedReview(
                    child,
                    listedOn.minusDays(1 + random.nextInt(9)),
                    Optional.of(listedOn),
                    maybe(this::text))),
        steps);
  }

  @SafeVarargs
  private <T> T any(T... all) {
    return all[random.nextInt(all.length)];
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private ChildId child() {
    return ChildId.of("C" + random.nextInt(9));
  }

  private OfficerId officer() {
    return OfficerId.of("O " + random.nextInt(5));
  }

  private LocalDate day() {
    return LocalDate.of(2018, 1, 1).plusDays(random.nextInt(2_000));
  }

  private String text() {
    StringBuilder text = new StringBuilder("x");
    for (int i = random.nextInt(40); i > 0; i--) {
      text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return text.append('y').toString();
  }
}
