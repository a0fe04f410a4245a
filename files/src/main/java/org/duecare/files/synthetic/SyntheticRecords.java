package org.duecare.files.synthetic;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.core.dispute.Dispute;
import org.duecare.core.review.PlanRating;
import org.duecare.files.dispute.RecordedDisputes;
import org.duecare.files.record.RecordTable;
import org.duecare.files.record.Records;

/**
 * Made-up records of one year beside a return: thirteen reviewing officers who make 12.8 full-time
 * ones, their cases, the steps of each review held in the year, midway checks, ratings, decisions,
 * feedback, audits, supervision, good practice, priorities and, from the year ending 2023 on,
 * disputes. What Walsall's annual report of 2022-23 tells of these is as it tells it; everything
 * else is drawn. For examples and tests; nobody in it exists.
 *
 * <p>The same histories and settings give the same records on every machine. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * List<CareHistory> histories = theReturn.histories().toList();
 * SyntheticRecords.of(histories, 2026).writeTo(folder);
 * }</pre>
 */
public final class SyntheticRecords {

  /** Notice of a child and the naming of an officer are told with a review, which may lie ahead. */
  private static final List<CareEventKind> COMPLETE =
      List.of(
          CareEventKind.REVIEW_DISCUSSED,
          CareEventKind.REVIEW_INVITATIONS_SENT,
          CareEventKind.REVIEW_REPORT_AVAILABLE,
          CareEventKind.SEEN_BY_REVIEWING_OFFICER,
          CareEventKind.REVIEW_DECISIONS_SENT,
          CareEventKind.REVIEW_RECORD_COMPLETED,
          CareEventKind.REVIEW_RECORD_DISTRIBUTED,
          CareEventKind.MIDWAY_CHECK_DONE);

  private final List<CareHistory> histories;
  private final ReturnYear firstYear;
  private final ReturnYear year;
  private final long seed;

  private SyntheticRecords(
      List<CareHistory> histories, ReturnYear firstYear, ReturnYear year, long seed) {
    this.histories = histories;
    this.firstYear = firstYear;
    this.year = year;
    this.seed = seed;
  }

  /**
   * The records of a year, with seed 1.
   *
   * @param histories the children's histories, as a return gives them
   * @param yearEnding the calendar year in which the year ends on 31 March, 2012 to 2080
   * @return the records to be
   * @throws IllegalArgumentException if the year is out of range
   */
  public static SyntheticRecords of(List<CareHistory> histories, int yearEnding) {
    if (yearEnding < SyntheticReturn.EARLIEST_YEAR || yearEnding > SyntheticReturn.LATEST_YEAR) {
      throw new IllegalArgumentException(
          "year of the records out of range: ending "
              + yearEnding
              + "; "
              + SyntheticReturn.EARLIEST_YEAR
              + " to "
              + SyntheticReturn.LATEST_YEAR
              + " allowed");
    }
    List<CareHistory> inOrder =
        histories.stream().sorted(Comparator.comparing(CareHistory::child)).toList();
    ReturnYear year = new ReturnYear(yearEnding);
    return new SyntheticRecords(inOrder, year, year, 1);
  }

  /**
   * These records, with the ratings and disputes of years before theirs, too, which an annual
   * report sets beside those of the year.
   *
   * @param yearEnding the calendar year in which the first of them ends, 2012 to that of the
   *     records
   * @return the changed records
   * @throws IllegalArgumentException if the year is out of range
   */
  public SyntheticRecords withRatingsAndDisputesFrom(int yearEnding) {
    if (yearEnding < SyntheticReturn.EARLIEST_YEAR || yearEnding > year.ending()) {
      throw new IllegalArgumentException(
          "first year of ratings and disputes out of range: ending "
              + yearEnding
              + "; "
              + SyntheticReturn.EARLIEST_YEAR
              + " to "
              + year.ending()
              + " allowed");
    }
    return new SyntheticRecords(histories, new ReturnYear(yearEnding), year, seed);
  }

  /**
   * These records, drawn otherwise.
   *
   * @param seed any number; the same number gives the same records
   * @return the changed records
   */
  public SyntheticRecords withSeed(long seed) {
    return new SyntheticRecords(histories, firstYear, year, seed);
  }

  /**
   * The records. The disputes are those of {@link SyntheticDisputes#walsall2022()} with this seed
   * in their year, each of a child in care then; there are none before the year ending 2023. Most
   * follow a review at which the plan was rated red or amber within twenty working days.
   *
   * @return the records, which the histories take without an issue
   */
  public Records records() {
    Records.Builder records = Records.builder();
    for (int ending = firstYear.ending(); ending < year.ending(); ending++) {
      records.add(RecordTable.RATINGS, ratingsBefore(new ReturnYear(ending)));
    }
    new ServiceYear(year, Draw.ofChild(seed, 0)).addTo(records);
    addReviews(year, seed, records);
    records.add(RecordTable.COMPLETE, COMPLETE);
    if (year.ending() >= DisputeYear.EARLIEST) {
      records.disputes(disputes(records.build().of(RecordTable.RATINGS)));
    }
    return records.build();
  }

  private void addReviews(ReturnYear each, long ownSeed, Records.Builder into) {
    for (int number = 0; number < histories.size(); number++) {
      new ReviewYear(histories.get(number), each, Draw.ofChild(ownSeed, number + 1)).addTo(into);
    }
  }

  /** What else a year before would have is drawn with them, and left. */
  private List<PlanRating> ratingsBefore(ReturnYear before) {
    Records.Builder records = Records.builder();
    addReviews(before, Draw.ofYear(seed, year.ending() - before.ending()), records);
    return records.build().of(RecordTable.RATINGS);
  }

  private RecordedDisputes disputes(List<PlanRating> ratings) {
    SortedMap<String, Dispute> disputes = new TreeMap<>();
    int first = Math.max(firstYear.ending(), DisputeYear.EARLIEST);
    for (int ending = first; ending <= year.ending(); ending++) {
      disputes.putAll(
          SyntheticDisputes.walsall2022()
              .withSeed(seed)
              .inYearEnding(ending)
              .disputes(year.lastDay()));
    }
    return new RecordedDisputes(
        disputes, new DisputedPlans(histories, ratings, seed).children(disputes));
  }

  /**
   * Writes the records, a file for each table. No file is written over: where one of these is
   * there, nothing is written.
   *
   * @param folder the folder, made if it is not there
   * @throws java.nio.file.FileAlreadyExistsException if a file is there that would be written
   * @throws IOException if the folder or a file cannot be made or written
   */
  public void writeTo(Path folder) throws IOException {
    records().writeTo(folder);
  }
}
