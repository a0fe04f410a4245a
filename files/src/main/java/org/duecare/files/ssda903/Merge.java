package org.duecare.files.ssda903;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts what was read from all files together, with one number for each child. */
final class Merge {

  private final ReturnFiles files;
  private final ChildIds ids;
  private final EpisodeColumns episodes;
  private final ReviewColumns reviews = new ReviewColumns();
  private final List<int[]> reviewChildren = new ArrayList<>();
  private final List<int[]> headerChildren = new ArrayList<>();
  private final List<int[]> recordChildren = new ArrayList<>();
  private @Nullable RowsByChild episodesByChild;
  private @Nullable RowsByChild reviewsByChild;
  private @Nullable ReturnYears years;
  private @Nullable Births births;

  private Merge(ReturnFiles files) {
    this.files = files;
    // Every folder has Episodes, so the children of the first file keep their numbers.
    ids = files.episodes().get(0).ids();
    boolean keepsPlaces = files.episodes().get(0).rows().places() != null;
    episodes = new EpisodeColumns(keepsPlaces ? new PlaceColumns() : null);
  }

  /** Puts the rows together; what contradicts itself among dates of birth goes to the log. */
  static ReturnColumns of(ReturnFiles files, Workers workers, IssueLog log) throws IOException {
    return new Merge(files).merge(workers, log);
  }

  private ReturnColumns merge(Workers workers, IssueLog log) throws IOException {
    RowFiles episodeFiles = mergeEpisodes();
    RowFiles reviewFiles = mergeReviews();
    for (ReadTable<BirthColumns> table : files.headers()) {
      headerChildren.add(number(table));
    }
    for (ReadTable<RecordColumns> table : files.records()) {
      recordChildren.add(number(table));
    }
    workers.run(
        List.of(
            () -> groupReviews(),
            () -> groupEpisodes(episodeFiles, reviewFiles),
            () -> births = mergeBirths(log)));
    return new ReturnColumns(
        ids,
        episodes,
        episodeFiles,
        Objects.requireNonNull(episodesByChild),
        reviews,
        reviewFiles,
        Objects.requireNonNull(reviewsByChild),
        new ReturnRecords(files.records(), recordChildren, ids.count(), files.folders().size()),
        Objects.requireNonNull(births),
        Objects.requireNonNull(years));
  }

  private RowFiles mergeEpisodes() {
    int[] ends = new int[files.episodes().size()];
    for (int i = 0; i < ends.length; i++) {
      ReadTable<EpisodeColumns> table = files.episodes().get(i);
      episodes.addAll(table.rows(), number(table));
      ends[i] = episodes.count();
    }
    return new RowFiles(tableFiles(files.episodes()), ends);
  }

  private RowFiles mergeReviews() {
    int[] ends = new int[files.reviews().size()];
    for (int i = 0; i < ends.length; i++) {
      ReadTable<ReviewRows> table = files.reviews().get(i);
      int[] numbers = number(table);
      reviewChildren.add(numbers);
      reviews.addAll(table.rows().columns(), numbers);
      ends[i] = reviews.count();
    }
    return new RowFiles(tableFiles(files.reviews()), ends);
  }

  private void groupEpisodes(RowFiles episodeFiles, RowFiles reviewFiles) {
    episodesByChild = new RowsByChild(episodes.children(), episodes.count(), ids.count());
    years = ReturnYears.of(episodes, episodeFiles, reviews, reviewFiles, files.folders());
  }

  private void groupReviews() {
    reviewsByChild = new RowsByChild(reviews.children(), reviews.count(), ids.count());
  }

  private Births mergeBirths(IssueLog log) {
    Births merged = new Births(ids.count(), log);
    for (int i = 0; i < headerChildren.size(); i++) {
      merged.addHeader(files.headers().get(i), headerChildren.get(i));
    }
    for (int i = reviewChildren.size() - 1; i >= 0; i--) {
      merged.addReviews(files.reviews().get(i), reviewChildren.get(i));
    }
    return merged;
  }

  private static List<TableFile> tableFiles(List<? extends ReadTable<?>> tables) {
    List<TableFile> tableFiles = new ArrayList<>();
    for (ReadTable<?> table : tables) {
      tableFiles.add(table.file());
    }
    return tableFiles;
  }

  /** Numbers the children of a table, those of its refused rows too. */
  private int[] number(ReadTable<?> table) {
    int[] numbers = ids.numbersOf(table.ids());
    table.refused().renumber(numbers);
    return numbers;
  }
}
