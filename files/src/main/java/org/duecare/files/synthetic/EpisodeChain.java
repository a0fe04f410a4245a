package org.duecare.files.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins the legal statuses and the homes of a period of care into episodes: a new one begins
 * whenever either changes, on the day on which the one before ends.
 */
final class EpisodeChain {

  /**
   * Why children moved in the year to 31 March 2025, in hundredths of 59,140 moves; PLACE (18) is
   * left to the moves within one home.
   */
  private static final Weights<String> WHY_MOVED =
      Weights.of(34, "CARPL")
          .and(25, "OTHER")
          .and(8, "CREQB")
          .and(7, "CREQO")
          .and(3, "CHILD")
          .and(2, "LAREQ")
          .and(1, "ALLEG")
          .and(1, "STAND")
          .and(1, "CLOSE");

  private EpisodeChain() {}

  static List<Episode> of(
      Draw draw, CareOutline outline, List<Home.Stay> stays, LocalDate birth, String need) {
    List<Episode> episodes = new ArrayList<>();
    List<LegalStretch> legal = outline.legal();
    LocalDate start = outline.start();
    String whyBegun = "S";
    int status = 0;
    int stay = 0;
    while (true) {
      LocalDate statusEnds =
          status + 1 < legal.size() ? legal.get(status + 1).from() : outline.end();
      LocalDate stayEnds = stay + 1 < stays.size() ? stays.get(stay + 1).from() : outline.end();
      LocalDate end = statusEnds.isBefore(stayEnds) ? statusEnds : stayEnds;
      Home.Stay here = stays.get(stay);
      boolean last = end.equals(outline.end());
      boolean newStatus = !last && statusEnds.equals(end);
      boolean newStay = !last && stayEnds.equals(end);
      Home next = newStay ? stays.get(stay + 1).home() : here.home();
      episodes.add(
          new Episode(
              start,
              whyBegun,
              legal.get(status).status(),
              need,
              here.code(),
              here.home().provider(),
              here.home().urn(),
              end,
              last ? LeavingCare.code(draw, outline, here.home().kind(), birth) : "X1",
              newStay ? whyMoved(draw, here.home(), next) : ""));
      if (last) {
        return episodes;
      }
      whyBegun = whyBegun(newStatus, newStay, next.carer() == here.home().carer());
      start = end;
      status += newStatus ? 1 : 0;
      stay += newStay ? 1 : 0;
    }
  }

  private static String whyBegun(boolean newStatus, boolean newStay, boolean sameCarer) {
    if (!newStay) {
      return "L";
    }
    if (newStatus) {
      return sameCarer ? "U" : "B";
    }
    return sameCarer ? "T" : "P";
  }

  private static String whyMoved(Draw draw, Home from, Home to) {
    if (from.kind().isTemporary() || to.kind().isTemporary()) {
      return "";
    }
    return from.carer() == to.carer() ? "PLACE" : WHY_MOVED.draw(draw);
  }
}
