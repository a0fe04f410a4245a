package org.duecare.files.extract;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.law.Duty;
import org.duecare.core.obligation.Obligation;
import org.duecare.core.review.RearrangedReview;
import org.duecare.files.Loaded;
import org.duecare.files.table.TableFile;

/**
 * The reviews of the Standard Safeguarding Dataset, {@code cla_reviews}, with the episodes, {@code
 * cla_episodes}, that say of which child a period of care is and when it began and ended.
 *
 * <p>A due date is a date of another system: it is not the law's, and is held against it by {@link
 * org.duecare.core.crosscheck.DateCheck}. A review that was cancelled was not held on its day and
 * is no review of the history. Immutable and thread-safe.
 *
 * <pre>{@code
 * SafeguardingDataset dataset = SafeguardingDataset.read(reviews, episodes).value();
 * for (CareHistory history : dataset.histories()) {
 *   DateCheck.of(england.timeline(history, asOf), dataset.dueDatesOf(history.child()));
 * }
 * }</pre>
 */
public final class SafeguardingDataset {

  private static final Set<Duty> REVIEWS =
      EnumSet.of(
          Duty.FIRST_REVIEW,
          Duty.SECOND_REVIEW,
          Duty.REVIEW,
          Duty.REVIEW_BEFORE_ADOPTIVE_PLACEMENT,
          Duty.FIRST_ADOPTION_REVIEW,
          Duty.SECOND_ADOPTION_REVIEW,
          Duty.ADOPTION_REVIEW,
          Duty.FIRST_SHORT_BREAK_REVIEW,
          Duty.SHORT_BREAK_REVIEW);

  private final List<CareHistory> histories;
  private final List<GivenDueDate> dueDates;
  private final List<RearrangedReview> cancelled;

  SafeguardingDataset(
      List<CareHistory> histories, List<GivenDueDate> dueDates, List<RearrangedReview> cancelled) {
    this.histories = List.copyOf(histories);
    this.dueDates = List.copyOf(dueDates);
    this.cancelled = List.copyOf(cancelled);
  }

  /**
   * Reads two files in UTF-8.
   *
   * @param reviews the table {@code cla_reviews}
   * @param episodes the table {@code cla_episodes}
   * @return the good rows and the issues
   * @throws IOException if a file cannot be opened or read
   */
  public static Loaded<SafeguardingDataset> read(Path reviews, Path episodes) throws IOException {
    return TableFile.open(
        reviews,
        ofReviews ->
            TableFile.open(
                episodes,
                ofEpisodes ->
                    read(
                        ofReviews,
                        String.valueOf(reviews.getFileName()),
                        ofEpisodes,
                        String.valueOf(episodes.getFileName()))));
  }

  /**
   * Reads what is not in files. The readers are read to their end and not closed.
   *
   * @param reviews where the reviews come from
   * @param reviewsName what messages call them
   * @param episodes where the episodes come from
   * @param episodesName what messages call them
   * @return the good rows and the issues
   * @throws IOException if a text cannot be read
   */
  public static Loaded<SafeguardingDataset> read(
      Reader reviews, String reviewsName, Reader episodes, String episodesName) throws IOException {
    DatasetEpisodes read = DatasetEpisodes.read(episodes, episodesName);
    return new DatasetReviews(read, reviewsName).read(reviews);
  }

  /**
   * The histories of the children that the episodes name.
   *
   * @return the histories in text order of child, immutable; the reviews are taken to reach back to
   *     the start of each period
   */
  public List<CareHistory> histories() {
    return histories;
  }

  /**
   * The due dates that the system keeps.
   *
   * @return the dates in the order of the rows, without those of reviews that were cancelled;
   *     immutable
   */
  public List<GivenDueDate> dueDates() {
    return dueDates;
  }

  /**
   * The reviews that were cancelled, each planned for its day or, where it has none, for its due
   * date.
   *
   * @return the reviews in the order of the rows, immutable
   */
  public List<RearrangedReview> cancelled() {
    return cancelled;
  }

  /**
   * The due dates of a child, for {@link org.duecare.core.crosscheck.DateCheck}: of an obligation
   * to review that was met the date beside the review that met it, of one that is not met the
   * earliest date of a review still to be held.
   *
   * @param child the child
   * @return the date of an obligation; empty where the system gives none, or it is no review
   */
  public Function<Obligation, Optional<LocalDate>> dueDatesOf(ChildId child) {
    Objects.requireNonNull(child, "child");
    List<GivenDueDate> ofChild =
        dueDates.stream().filter(each -> each.child().equals(child)).toList();
    return obligation ->
        REVIEWS.contains(obligation.duty())
            ? ofChild.stream()
                .filter(each -> each.heldOn().equals(obligation.doneOn()))
                .map(GivenDueDate::due)
                .min(Comparator.naturalOrder())
            : Optional.empty();
  }

  /** How much there is, without naming a child. */
  @Override
  public String toString() {
    return "safeguarding dataset of " + histories.size() + " children";
  }
}
