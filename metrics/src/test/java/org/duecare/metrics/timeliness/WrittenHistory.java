package org.duecare.metrics.timeliness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.duecare.core.care.CareEpisode;
import org.duecare.core.care.CareHistory;
import org.duecare.core.care.ChildId;
import org.duecare.core.care.Doubt;
import org.duecare.core.care.EarlyReviewEvent;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.PeriodOfCare;
import org.duecare.core.care.Placement;
import org.duecare.core.care.ReasonCeased;
import org.duecare.core.care.Review;
import org.duecare.testkit.SpecRow;

/** Reads a history as the cells of a specification write it; several facts are split by "; ". */
public final class WrittenHistory {

  private final CareHistory.Builder history;

  private WrittenHistory(String child) {
    history = CareHistory.builder(ChildId.of(child));
  }

  public static CareHistory of(SpecRow row) {
    WrittenHistory written = new WrittenHistory(row.id());
    if (row.has("birth")) {
      written.history.dateOfBirth(row.date("birth"));
    }
    if (!row.text("history").equals("complete")) {
      written.history.reviewsKnownFrom(row.date("history"));
    }
    each(row.text("care"), care -> written.addPeriod(care, row.text("episodes")));
    each(row.text("reviews"), review -> written.history.review(review(review)));
    each(row.text("events"), event -> written.history.earlyReviewEvent(event(event)));
    each(row.text("doubt"), doubt -> written.history.doubt(doubt(doubt)));
    return written.history.build();
  }

  public static CareHistory of(String child, String care, String reviews) {
    WrittenHistory written = new WrittenHistory(child);
    each(care, period -> written.addPeriod(period, ""));
    each(reviews, review -> written.history.review(review(review)));
    return written.history.build();
  }

  /** A child of whom nothing before a day is given. */
  static CareHistory knownFrom(LocalDate day, String child, String reviews) {
    CareHistory.Builder known =
        CareHistory.builder(ChildId.of(child))
            .period(PeriodOfCare.begunBefore(day))
            .reviewsKnownFrom(day);
    of(child, "before " + day, reviews).reviews().forEach(known::review);
    return known.build();
  }

  private static void each(String cell, Consumer<String> fact) {
    if (!cell.isBlank()) {
      List.of(cell.split("; ", -1)).forEach(fact);
    }
  }

  private void addPeriod(String text, String episodes) {
    String[] ends = text.split(" to ", -1);
    boolean startKnown = !ends[0].startsWith("before ");
    LocalDate start = LocalDate.parse(startKnown ? ends[0] : ends[0].substring("before ".length()));
    PeriodOfCare period =
        startKnown ? PeriodOfCare.startingOn(start) : PeriodOfCare.begunBefore(start);
    if (!episodes.isBlank()) {
      period = period.withEpisodes(episodes(start, episodes));
    }
    history.period(
        ends.length == 1 ? period : period.endingOn(LocalDate.parse(ends[1]), ReasonCeased.OTHER));
  }

  private static List<CareEpisode> episodes(LocalDate start, String text) {
    List<CareEpisode> episodes = new ArrayList<>();
    each(
        text,
        episode -> {
          String[] words = episode.split(" ", -1);
          episodes.add(
              CareEpisode.startingOn(
                  LocalDate.parse(words[0]),
                  LegalStatus.valueOf(words[1]),
                  Placement.valueOf(words[2])));
        });
    if (!episodes.get(0).start().equals(start)) {
      episodes.add(
          0, CareEpisode.startingOn(start, LegalStatus.FULL_CARE_ORDER, Placement.FOSTER_OTHER));
    }
    return episodes;
  }

  private static Review review(String text) {
    String[] days = text.split(" to ", -1);
    LocalDate last = LocalDate.parse(text.substring(text.length() - 10));
    if (days.length == 2) {
      return Review.openedAndCompleted(LocalDate.parse(days[0]), last);
    } else if (text.startsWith("adjourned ")) {
      return Review.adjourned(last);
    } else if (text.startsWith("first meeting ")) {
      return Review.firstMeetingOn(last);
    }
    return text.startsWith("last meeting ") ? Review.lastMeetingOn(last) : Review.heldOn(last);
  }

  private static EarlyReviewEvent event(String text) {
    String[] words = text.split(" ", -1);
    EarlyReviewEvent event =
        EarlyReviewEvent.arisingOn(
            EarlyReviewEvent.Ground.valueOf(words[0]), LocalDate.parse(words[1]));
    return words.length == 2 ? event : event.withReviewBy(LocalDate.parse(words[3]));
  }

  private static Doubt doubt(String text) {
    if (text.startsWith("from ")) {
      return Doubt.from(LocalDate.parse(text.substring("from ".length())), "a row was refused");
    }
    return text.equals("everything")
        ? Doubt.aboutEverything("a row was refused")
        : Doubt.aboutTheDayOfAReview("a row was refused");
  }
}
