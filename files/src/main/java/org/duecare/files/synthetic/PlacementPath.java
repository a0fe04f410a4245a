package org.duecare.files.synthetic;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws the homes that follow each other in a period of care. */
final class PlacementPath {

  /** A move that falls so near to a change of legal status is made on the same day. */
  private static final int DAYS_TO_A_HEARING = 12;

  private final Draw draw;
  private final CareOutline outline;
  private final LocalDate birth;
  private final @Nullable LocalDate supportedFrom;
  private final List<Home.Stay> stays = new ArrayList<>();

  private PlacementPath(Draw draw, CareOutline outline, LocalDate birth) {
    this.draw = draw;
    this.outline = outline;
    this.birth = birth;
    this.supportedFrom = drawSupportedFrom();
  }

  static List<Home.Stay> of(Draw draw, CareOutline outline, LocalDate birth) {
    return new PlacementPath(draw, outline, birth).drawn();
  }

  private List<Home.Stay> drawn() {
    LocalDate day = outline.start();
    Home home = Home.first(draw, PlacementMix.draw(draw, outline, birth, day));
    while (day.isBefore(outline.end())) {
      LocalDate moved = moveAfter(home, day);
      stay(home, day, moved);
      home = next(home, moved);
      day = moved;
    }
    return stays;
  }

  /** Nearly half of those who are in care at 16 move to supported accommodation before 18. */
  private @Nullable LocalDate drawSupportedFrom() {
    boolean moves =
        switch (outline.course()) {
          case BRIEF, PROCEEDINGS, LONG_TERM, ADOLESCENT, UNACCOMPANIED -> draw.perMille(480);
          case ADOPTION, REMAND, SHORT_BREAKS -> false;
        };
    return moves ? Ages.birthday(birth, 16).plusDays(draw.below(600)) : null;
  }

  private LocalDate moveAfter(Home home, LocalDate day) {
    LocalDate placed = outline.adoptiveFrom();
    boolean stays =
        outline.course() == CareCourse.SHORT_BREAKS
            || outline.course() == CareCourse.REMAND
            || (placed != null && !day.isBefore(placed));
    LocalDate moved =
        stays
            ? outline.end()
            : onHearing(day, day.plusDays(PlacementTerms.drawDays(draw, home.kind())));
    moved = earlier(moved, placed, day);
    moved = earlier(moved, supportedFrom, day);
    return earlier(moved, outline.end(), day);
  }

  private static LocalDate earlier(LocalDate moved, @Nullable LocalDate other, LocalDate after) {
    return other != null && other.isAfter(after) && other.isBefore(moved) ? other : moved;
  }

  private LocalDate onHearing(LocalDate after, LocalDate moved) {
    for (LegalStretch stretch : outline.legal()) {
      LocalDate hearing = stretch.from();
      if (hearing.isAfter(after)
          && Math.abs(ChronoUnit.DAYS.between(hearing, moved)) <= DAYS_TO_A_HEARING) {
        return hearing;
      }
    }
    return moved;
  }

  private Home next(Home home, LocalDate day) {
    if (day.equals(outline.adoptiveFrom())) {
      boolean sameCarer =
          home.kind() == PlacementKind.FOSTER_FOR_ADOPTION
              || (home.kind().isFoster() && draw.perMille(150));
      return sameCarer
          ? home.as(PlacementKind.ADOPTIVE_CURRENT_CARER)
          : home.moved(draw, PlacementKind.ADOPTIVE);
    }
    if (day.equals(supportedFrom)) {
      return home.moved(draw, PlacementKind.SUPPORTED);
    }
    PlacementKind longTerm = home.kind().longTerm();
    if (longTerm != home.kind() && mayBeLongTerm(day) && draw.perMille(420)) {
      return home.as(longTerm);
    }
    PlacementKind kind = PlacementMix.draw(draw, outline, birth, day);
    while (kind == home.kind() && !kind.hasUrn()) {
      kind = PlacementMix.draw(draw, outline, birth, day);
    }
    return home.moved(draw, kind);
  }

  private boolean mayBeLongTerm(LocalDate day) {
    return outline.statusOn(day).equals("C2") || outline.course() == CareCourse.ADOLESCENT;
  }

  private void stay(Home home, LocalDate from, LocalDate until) {
    stays.add(new Home.Stay(home, from));
    recode(home, PlacementKind.SUPPORTED, PlacementKind.SUPPORTED_RECODED, from, until);
    recode(home, PlacementKind.OTHER, PlacementKind.OTHER_RECODED, from, until);
    long days = ChronoUnit.DAYS.between(from, until);
    boolean shortBreaks = outline.course() == CareCourse.SHORT_BREAKS;
    if (!shortBreaks && home.kind().isFoster() && days > 120 && draw.perMille(30)) {
      away(home, from.plusDays(draw.between(30, (int) days - 60)));
    }
  }

  /** The placement stays and its code changes: a change of placement with the same carer. */
  private void recode(
      Home home, PlacementKind kind, LocalDate day, LocalDate from, LocalDate until) {
    if (home.kind() == kind && from.isBefore(day) && day.isBefore(until)) {
      stays.add(new Home.Stay(home, day));
    }
  }

  /** In hospital or with other carers for some days, and back to the same home. */
  private void away(Home home, LocalDate from) {
    PlacementKind kind = draw.perMille(300) ? PlacementKind.HOSPITAL : PlacementKind.RESPITE;
    LocalDate back = from.plusDays(PlacementTerms.drawDays(draw, kind));
    if (outline.statusOn(from.minusDays(1)).equals(outline.statusOn(back))) {
      stays.add(new Home.Stay(home.moved(draw, kind), from));
      stays.add(new Home.Stay(home, back));
    }
  }
}
