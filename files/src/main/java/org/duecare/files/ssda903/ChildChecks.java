package org.duecare.files.ssda903;

/** Goes through children one by one: puts their rows in order, finds periods, checks. */
final class ChildChecks {

  private static final ChildRule[] RULES = {
    new YearRules(),
    new AgeRules(),
    new PlacementRules(),
    new ChangeRules(),
    new TemporaryPlacementRules(),
    new StayRules(),
    new ShortBreakRules(),
    new ReviewRules(),
    new CodeYearRules(),
    new MissingRules(),
    new SocialWorkerRules(),
    new YearRecordRules()
  };

  private ChildChecks() {}

  /** Checks the children with these numbers, the last exclusive. */
  static void check(
      ReturnColumns in, PeriodMarks marks, int asOf, int from, int to, Findings findings) {
    LaterRows later = new LaterRows(asOf, findings);
    EpisodeOrder episodeOrder = new EpisodeOrder(in, findings);
    ReviewOrder reviewOrder = new ReviewOrder(in, findings);
    PeriodRules periods = new PeriodRules(in, asOf, findings);
    ReviewPlaces places = new ReviewPlaces(in, findings);
    ChildRule header = new HeaderRules();
    RecordOrder recordOrder = new RecordOrder(asOf, findings);
    ChildRows child = new ChildRows(in, marks);
    for (int number = from; number < to; number++) {
      child.goTo(number);
      header.check(child, findings);
      reviewOrder.arrange(child);
      for (RecordRows records : in.records().all()) {
        recordOrder.arrange(records, number);
      }
      later.leaveOut(child);
      episodeOrder.arrange(child);
      child.survey();
      if (!child.isUnjudged()) {
        periods.mark(child);
      }
      places.keepThoseInCare(child);
      findings.earliestReview().take(child);
      findings.countInCareBeforeAll(child);
      for (ChildRule rule : RULES) {
        rule.check(child, findings);
      }
      findings.countUsed(child);
      child.store();
    }
  }
}
