package org.duecare.files.synthetic;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * OC3: how the young people fare who left care and turned 17 to 21 in the year. They were looked
 * after for 13 weeks since their 14th birthday and still after the 16th (SI 2010/959 regulation 40,
 * Children Act 1989 section 23A); whoever was adopted, died, was found to be of age, or went to
 * guardians, abroad or to another council is none of the council's care leavers.
 */
final class CareLeaverTable {

  /** Mark the streams; any numbers do that differ by more than there are years. */
  private static final long STREAM = 0x0C30_0000L;

  private static final long STREAM_OF_YEARS = 0x0C31_0000L;

  private static final int YOUNGEST = 17;
  private static final int OLDEST = 21;
  private static final int DAYS_IN_CARE = 91;
  private static final int DIED_PER_MILLE = 4;
  private static final int HOME_FOR_GOOD_PER_MILLE = 250;
  private static final int WITH_CARERS_PER_MILLE = 800;

  /** The first return that tells apprenticeships apart. */
  private static final int APPRENTICES = 2022;

  private static final Weights<String> CONTACT =
      Weights.of(93, "YES").and(3, "NO").and(3, "REFU").and(1, "NREQ");

  private static final Weights<String> ACTIVITY =
      Weights.of(5, "F1")
          .and(22, "F2")
          .and(4, "F4")
          .and(20, "F5")
          .and(1, "P1")
          .and(3, "P2")
          .and(1, "P4")
          .and(5, "P5")
          .and(14, "G4")
          .and(19, "G5");

  private static final Weights<String> LODGING =
      Weights.of(36, "U1")
          .and(22, "D1")
          .and(13, "B1")
          .and(6, "E1")
          .and(5, "C1")
          .and(4, "K1")
          .and(4, "Y1")
          .and(3, "X2")
          .and(2, "T1")
          .and(2, "S2")
          .and(1, "V2")
          .and(1, "W2")
          .and(1, "R2");

  private final ReturnYear year;
  private final CsvWriter table;

  CareLeaverTable(OpenTables tables, Path folder, ReturnYear year) throws IOException {
    this.year = year;
    table = tables.open(folder.resolve("oc3.csv"), "CHILD", "DOB", "IN_TOUCH", "ACTIV", "ACCOM");
  }

  /** Writes the row of a care leaver; false if the child is none in this year. */
  boolean write(SyntheticChild child) {
    for (int age = YOUNGEST; age <= OLDEST; age++) {
      LocalDate birthday = Ages.birthday(child.birth(), age);
      if (year.holds(birthday)) {
        return write(child, age, birthday);
      }
    }
    return false;
  }

  private boolean write(SyntheticChild child, int age, LocalDate birthday) {
    List<CareOutline> before =
        child.fullCare().stream().filter(outline -> !outline.start().isAfter(birthday)).toList();
    Draw own = child.draw(STREAM);
    int agedAtDeath = own.perMille(DIED_PER_MILLE) ? own.between(Ages.ADULT, OLDEST) : OLDEST + 1;
    if (before.isEmpty() || age > agedAtDeath || !hasLeft(before, child.birth(), birthday)) {
      return false;
    }
    Draw draw = child.draw(STREAM_OF_YEARS + year.ending());
    Ending ending = before.get(before.size() - 1).ending();
    boolean homeForGood = own.perMille(HOME_FOR_GOOD_PER_MILLE) && ending == Ending.HOME;
    String contact = homeForGood ? "RHOM" : CONTACT.draw(draw);
    contact = age == agedAtDeath ? "DIED" : contact;
    table.writeRecord(
        child.id(),
        child.dob(),
        contact,
        told(contact, activity(draw)),
        told(contact, lodging(child, age, ending, draw)));
    return true;
  }

  private static boolean hasLeft(List<CareOutline> before, LocalDate birth, LocalDate birthday) {
    CareOutline last = before.get(before.size() - 1);
    LocalDate from = Ages.birthday(birth, 14);
    long days = 0;
    for (CareOutline outline : before) {
      LocalDate since = outline.start().isBefore(from) ? from : outline.start();
      days += Math.max(0, ChronoUnit.DAYS.between(since, outline.end()));
    }
    return !last.end().isAfter(birthday)
        && last.end().isAfter(Ages.birthday(birth, 16))
        && days >= DAYS_IN_CARE
        && staysWithCouncil(last.ending());
  }

  private static boolean staysWithCouncil(Ending ending) {
    return switch (ending) {
      case HOME, RELATIVES, ADULT, INDEPENDENT, CUSTODY, REMAND_ENDED, OTHER -> true;
      case GUARDIANSHIP,
          CHILD_ARRANGEMENTS,
          ADOPTED,
          ANOTHER_COUNCIL,
          ABROAD,
          FOUND_ADULT,
          DIED,
          SHORT_BREAK_OVER ->
          false;
    };
  }

  /** Of those not in touch nothing is known, of those gone for good nothing is asked. */
  private static String told(String contact, String code) {
    return switch (contact) {
      case "YES" -> code;
      case "DIED", "RHOM" -> "";
      default -> "0";
    };
  }

  private String activity(Draw draw) {
    String drawn = ACTIVITY.draw(draw);
    if (year.ending() >= APPRENTICES) {
      return drawn;
    }
    return switch (drawn) {
      case "F4", "F5" -> "F3";
      case "P4", "P5" -> "P3";
      default -> drawn;
    };
  }

  /** Those who stayed with their carers at 18 (E17) are mostly there in the years after. */
  private static String lodging(SyntheticChild child, int age, Ending ending, Draw draw) {
    String drawn = LODGING.draw(draw);
    boolean stays = draw.perMille(WITH_CARERS_PER_MILLE);
    boolean stayed =
        child.episodes().stream().anyMatch(episode -> episode.whyEnded().equals("E17"));
    if (stayed && stays && age >= Ages.ADULT) {
      return "Z1";
    }
    return ending == Ending.CUSTODY && age <= Ages.ADULT ? "X2" : drawn;
  }
}
