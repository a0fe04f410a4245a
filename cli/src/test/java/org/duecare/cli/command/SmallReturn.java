package org.duecare.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A return of a few rows, written into a folder. Nobody in it exists. */
final class SmallReturn {

  private final StringBuilder header =
      new StringBuilder("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n");
  private final StringBuilder episodes =
      new StringBuilder(
          "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,"
              + "PL_POST,URN\n");
  private final StringBuilder reviews = new StringBuilder("CHILD,DOB,REVIEW,REVIEW_CODE\n");

  /** C1, in care since April 2026 and not reviewed, and C2, reviewed once in February 2026. */
  static SmallReturn ofTwoChildren() {
    return new SmallReturn()
        .child("C1")
        .episode("C1", "01/04/2026", "S")
        .child("C2")
        .episode("C2", "02/02/2026", "S")
        .review("C2", "20/02/2026");
  }

  /** A girl born on 1 February 2015. */
  SmallReturn child(String child) {
    header.append(quoted(child)).append(",F,01/02/2015,WBRI,UN3,,\n");
    return this;
  }

  /** An episode under section 20 with a foster carer, open. */
  SmallReturn episode(String child, String start, String reason) {
    return episode(child, start, reason, "", "");
  }

  SmallReturn episode(String child, String start, String reason, String end, String reasonEnded) {
    return episode(child, start, reason, "V2,N1,U6", end, reasonEnded);
  }

  /** An episode under a placement order with prospective adopters, which a new placement ended. */
  SmallReturn adoptiveEpisode(String child, String start, String end) {
    return episode(child, start, "P", "E1,N1,A6", end, "X1");
  }

  /** An episode under a placement order with a foster carer, open. */
  SmallReturn episodeUnderPlacementOrder(String child, String start, String reason) {
    return episode(child, start, reason, "E1,N1,U6", "", "");
  }

  /** An episode under a placement order with a foster carer, which a new placement ended. */
  SmallReturn episodeBeforeAdoptivePlacement(String child, String start, String end) {
    return episode(child, start, "S", "E1,N1,U6", end, "X1");
  }

  /** An episode from a home, in a placement, given by their postcodes. */
  SmallReturn placedEpisode(String child, String start, String home, String placement) {
    episodes
        .append(quoted(child))
        .append("," + start + ",S,V2,N1,U6,PR1,,,,")
        .append(home + "," + placement + ",\n");
    return this;
  }

  private SmallReturn episode(
      String child,
      String start,
      String reason,
      String statusNeedAndPlace,
      String end,
      String reasonEnded) {
    episodes
        .append(quoted(child))
        .append("," + start + "," + reason + "," + statusNeedAndPlace + ",PR1,")
        .append(end + "," + reasonEnded + ",,,,\n");
    return this;
  }

  SmallReturn review(String child, String day) {
    reviews.append(quoted(child)).append(",01/02/2015,").append(day).append(",PN1\n");
    return this;
  }

  /** Writes the tables and gives the folder as an argument of the program. */
  String in(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("header.csv"), header);
    Files.writeString(folder.resolve("episodes.csv"), episodes);
    Files.writeString(folder.resolve("reviews.csv"), reviews);
    return "--return=" + folder;
  }

  private static String quoted(String child) {
    boolean plain = child.chars().allMatch(Character::isLetterOrDigit);
    return plain ? child : '"' + child.replace("\"", "\"\"") + '"';
  }
}
