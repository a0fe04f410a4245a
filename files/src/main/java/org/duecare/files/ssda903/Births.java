package org.duecare.files.ssda903;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.duecare.files.IssueCode;

/**
 * The date of birth of each child: from Header, the later folder before the earlier; where Header
 * has none, from Reviews.
 */
final class Births {

  /** The end of a year says nothing of a child, and would where it is hidden. */
  private static final String NOT_OF_A_YEAR = "(?<!year ended |year ending )";

  private static final String NO_FURTHER_DIGIT = "(?![0-9])";

  private final int[] births;
  private final int[] lines;
  private final int[] files;
  private final boolean[] contradicted;
  private final HeaderRows headerRows;
  private final List<TableFile> headers = new ArrayList<>();
  private final IssueLog log;
  private int refused;
  private int dropped;
  private int used;

  Births(int children, IssueLog log) {
    this.log = log;
    births = new int[children];
    lines = new int[children];
    files = new int[children];
    contradicted = new boolean[children];
    headerRows = new HeaderRows(children);
    Arrays.fill(births, Days.NONE);
  }

  /**
   * Takes the rows of a Header, whose children have these numbers; older folders come first. Its
   * refused rows have them already.
   */
  void addHeader(ReadTable<BirthColumns> header, int[] numbers) {
    headers.add(header.file());
    headerRows.add(header, numbers);
    BirthColumns rows = header.rows();
    for (int row = 0; row < rows.count(); row++) {
      add(header, numbers[rows.child(row)], rows.birth(row), rows.line(row));
    }
  }

  private void add(ReadTable<BirthColumns> header, int child, int birth, int line) {
    boolean given = lines[child] > 0;
    boolean sameFolder = given && headers.get(files[child]).folder() == header.file().folder();
    if (sameFolder && (contradicted[child] || births[child] != birth)) {
      contradict(header, child, line);
      return;
    }
    if (given && births[child] == birth) {
      dropped++;
      header.notes().count(IssueCode.ROWS_REPEATED, line);
      return;
    }
    if (given && !contradicted[child]) {
      used--;
      dropped++;
      log.add(
          IssueCode.BIRTH_CHANGED,
          header.file().name(),
          line,
          Column.DOB,
          () -> "another date of birth than in an earlier folder: this one is used");
    }
    used++;
    births[child] = birth;
    lines[child] = line;
    files[child] = headers.size() - 1;
    contradicted[child] = false;
  }

  private void contradict(ReadTable<BirthColumns> header, int child, int line) {
    if (!contradicted[child]) {
      contradicted[child] = true;
      births[child] = Days.NONE;
      used--;
      refuse(headers.get(files[child]).name(), lines[child]);
    }
    refuse(header.file().name(), line);
  }

  private void refuse(String file, int line) {
    refused++;
    log.add(
        IssueCode.BIRTH_CONTRADICTED,
        file,
        line,
        Column.DOB,
        () -> "two dates of birth for one child in this Header: neither is used");
  }

  /** Takes the dates of birth in Reviews for children who have none; later folders come first. */
  void addReviews(ReadTable<ReviewRows> reviews, int[] numbers) {
    ReviewBirths given = reviews.rows().births();
    for (int i = 0; i < Math.min(numbers.length, given.count()); i++) {
      int birth = given.birth(i);
      int child = numbers[i];
      if (!Days.isDay(birth)) {
        continue;
      }
      if (births[child] == Days.NONE) {
        births[child] = birth;
      } else if (births[child] != birth && hasRow(child)) {
        log.add(
            IssueCode.BIRTH_DIFFERS_IN_REVIEWS,
            reviews.file().name(),
            given.line(i),
            Column.DOB,
            () -> "another date of birth than in Header, which is used");
      }
    }
  }

  /** The date of birth, or {@link Days#NONE}. */
  int of(int child) {
    return births[child];
  }

  /** A sentence about a child without the date of birth, which a day in it may be. */
  String hide(int child, String sentence) {
    if (births[child] == Days.NONE) {
      return sentence;
    }
    String birth = Days.date(births[child]).toString();
    return sentence.contains(birth)
        ? sentence.replaceAll(NOT_OF_A_YEAR + birth + NO_FURTHER_DIGIT, "(date of birth)")
        : sentence;
  }

  /** The rows of Header by folder. */
  HeaderRows headerRows() {
    return headerRows;
  }

  /** Whether a good row of Header gives the child a date of birth. */
  boolean hasRow(int child) {
    return lines[child] > 0;
  }

  /** The place among the rows of Header of one that names the child in the folder used. */
  int place(int child) {
    return headerRows.place(headers.get(files[child]).folder(), child);
  }

  /** The file of that row. */
  TableFile file(int child) {
    return headers.get(files[child]);
  }

  /** The line of that row, from 1. */
  int line(int child) {
    return lines[child];
  }

  /** What became of the rows, given those that were refused and dropped when they were read. */
  RowCount count(List<ReadTable<BirthColumns>> read) {
    RowCount count = new RowCount(used, refused, dropped);
    for (ReadTable<BirthColumns> header : read) {
      count = count.plus(new RowCount(0, header.refused().count(), header.dropped()));
    }
    return count;
  }
}
