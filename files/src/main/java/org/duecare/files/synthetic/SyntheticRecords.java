package org.duecare.files.synthetic;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.care.CareHistory;
import org.duecare.files.dispute.RecordedDisputes;
import org.duecare.files.record.RecordTable;
import org.duecare.files.record.Records;

/**
 * Made-up records of one year beside a return: thirteen reviewing officers who make 12.8 full-time
 * ones, their cases, the steps of each review held in the year, midway checks, ratings, decisions,
 * feedback, audits, supervision, good practice and priorities. What Walsall's annual report of
 * 2022-23 tells of these is as it tells it; everything else is drawn. For examples and tests;
 * nobody in it exists.
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

  /** The disputes that Walsall's report counts are those of this year. */
  private static final int YEAR_OF_DISPUTES = 2023;

  private final List<CareHistory> histories;
  private final ReturnYear year;
  private final long seed;

  private SyntheticRecords(List<CareHistory> histories, ReturnYear year, long seed) {
    this.histories = histories;
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
    return new SyntheticRecords(inOrder, new ReturnYear(yearEnding), 1);
  }

  /**
   * These records, drawn otherwise.
   *
   * @param seed any number; the same number gives the same records
   * @return the changed records
   */
  public SyntheticRecords withSeed(long seed) {
    return new SyntheticRecords(histories, year, seed);
  }

  /**
   * The records. Those of the year that ends in 2023 hold the disputes of {@link
   * SyntheticDisputes#walsall2022()} with this seed.
   *
   * @return the records, which the histories take without an issue
   */
  public Records records() {
    Records.Builder records = Records.builder();
    ServiceYear service = new ServiceYear(year, Draw.ofChild(seed, 0));
    service.addTo(records);
    for (int number = 0; number < histories.size(); number++) {
      new ReviewYear(histories.get(number), year, Draw.ofChild(seed, number + 1)).addTo(records);
    }
    records.add(RecordTable.COMPLETE, CareEventKind.MIDWAY_CHECK_DONE);
    if (year.ending() == YEAR_OF_DISPUTES) {
      records.disputes(
          RecordedDisputes.withoutChildren(
              SyntheticDisputes.walsall2022().withSeed(seed).disputes()));
    }
    return records.build();
  }

  /**
   * Writes the records, a file for each table, replacing what was there.
   *
   * @param folder the folder, made if it is not there
   * @throws IOException if the folder or a file cannot be made or written
   */
  public void writeTo(Path folder) throws IOException {
    records().writeTo(folder);
  }
}
