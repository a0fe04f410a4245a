package org.duecare.files.ssda903;

/**
 * The rows of one child, as they are put in order and laid beside each other: episodes by their
 * start, reviews by their day. Goes from child to child, so that nothing is made for each.
 */
final class ChildRows {

  private final ReturnColumns in;
  private final PeriodMarks marks;
  private int child;
  private int birth = Days.NONE;
  private int[] episodeRows = new int[0];
  private int episodeCount;
  private int[] reviewRows = new int[0];
  private int reviewCount;
  private int firstMark;
  private long statuses;
  private long places;

  ChildRows(ReturnColumns in, PeriodMarks marks) {
    this.in = in;
    this.marks = marks;
  }

  /** Goes to a child, whose rows stand as they were last stored. */
  void goTo(int newChild) {
    child = newChild;
    birth = in.births().of(newChild);
    firstMark = in.episodesByChild().start(newChild);
    episodeCount = in.episodesByChild().count(newChild);
    if (episodeCount > episodeRows.length) {
      episodeRows = new int[2 * episodeCount];
    }
    in.episodesByChild().copy(newChild, episodeRows);
    reviewCount = in.reviewsByChild().count(newChild);
    if (reviewCount > reviewRows.length) {
      reviewRows = new int[2 * reviewCount];
    }
    in.reviewsByChild().copy(newChild, reviewRows);
  }

  /** Notes which codes the episodes have, so that most checks need not look at them. */
  void survey() {
    statuses = 0;
    places = 0;
    for (int i = 0; i < episodeCount; i++) {
      statuses |= CodeSet.bit(in.episodes().status(episodeRows[i]));
      places |= CodeSet.bit(in.episodes().place(episodeRows[i]));
    }
  }

  /** Keeps the rows as they are now. */
  void store() {
    in.episodesByChild().store(child, episodeRows, episodeCount);
    in.reviewsByChild().store(child, reviewRows, reviewCount);
  }

  int child() {
    return child;
  }

  ReturnColumns in() {
    return in;
  }

  EpisodeColumns episodes() {
    return in.episodes();
  }

  ReviewColumns reviews() {
    return in.reviews();
  }

  /** The date of birth, or {@link Days#NONE}. */
  int birth() {
    return birth;
  }

  /**
   * Where a day lies beside a birthday: negative before it, 0 on it, positive after it. A child
   * whose date of birth is not known never reaches it.
   */
  int compareToBirthday(int day, int age) {
    return birth == Days.NONE ? -1 : Birthdays.compareToBirthday(day, birth, age);
  }

  int episodeCount() {
    return episodeCount;
  }

  int episode(int i) {
    return episodeRows[i];
  }

  void setEpisode(int i, int row) {
    episodeRows[i] = row;
  }

  void keepEpisodes(int count) {
    episodeCount = count;
  }

  int reviewCount() {
    return reviewCount;
  }

  int review(int i) {
    return reviewRows[i];
  }

  void setReview(int i, int row) {
    reviewRows[i] = row;
  }

  void keepReviews(int count) {
    reviewCount = count;
  }

  void sortEpisodes() {
    RowOrder.sort(episodeRows, episodeCount, in.episodes().starts());
  }

  void sortReviews() {
    RowOrder.sort(reviewRows, reviewCount, in.reviews().days());
  }

  /** Whether an episode has one of these legal statuses. */
  boolean hasStatus(long set) {
    return (statuses & set) != 0;
  }

  /** Whether an episode is in one of these placements. */
  boolean hasPlace(long set) {
    return (places & set) != 0;
  }

  PeriodMarks.Mark mark(int i) {
    return marks.of(firstMark + i);
  }

  void setMark(int i, PeriodMarks.Mark mark) {
    marks.set(firstMark + i, mark);
  }

  /** Whether the order of the child's episodes cannot be told, or all of them are in doubt. */
  boolean isUnjudged() {
    return marks.isUnjudged(child);
  }

  void setUnjudged() {
    marks.setUnjudged(child);
  }

  /** Whether an episode is the last of its period of care. */
  boolean endsPeriod(int i) {
    return i + 1 == episodeCount || mark(i + 1) != PeriodMarks.Mark.GOES_ON;
  }

  /** The number of the last episode of the period of care that holds an episode. */
  int lastOfPeriod(int i) {
    int last = i;
    while (!endsPeriod(last)) {
      last++;
    }
    return last;
  }

  /**
   * The day on which the period of care ended whose last episode this is; {@link Days#NONE} if it
   * is not known to have ended.
   */
  int periodEnd(int last) {
    int row = episodeRows[last];
    boolean ended = last + 1 < episodeCount || in.episodes().endReason(row).endsCare();
    return ended ? in.episodes().end(row) : Days.NONE;
  }
}
