package org.duecare.files.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.duecare.core.care.Participation;
import org.duecare.files.IssueCode;
import org.duecare.files.Loaded;

/** A review is given several times in one file, with codes and without. */
class ReviewCodeProperties {

  @Property(tries = 200)
  void hasTheCodeOnWhichTheRowsAgreeInWhateverOrderTheyCome(
      @ForAll @Size(min = 1, max = 6) List<ReviewCode> codes, @ForAll Random random)
      throws IOException {
    List<ReviewCode> turned = new ArrayList<>(codes);
    Collections.shuffle(turned, random);
    Set<ReviewCode> known = new LinkedHashSet<>(codes);
    known.removeIf(code -> !code.isKnown());
    Optional<Participation> agreed =
        known.size() == 1
            ? Optional.ofNullable(known.iterator().next().participation())
            : Optional.empty();

    RandomReturn.inFolder(
        folder -> {
          for (List<ReviewCode> rows : List.of(codes, turned)) {
            Tables tables =
                Tables.in(folder.resolve(rows.hashCode() + ""))
                    .episodes("1,02/05/2022,S,C2,N1,U6,,");
            rows.forEach(code -> tables.reviews("1,,20/05/2022," + text(code)));

            Loaded<Ssda903Return> loaded = tables.read();

            assertThat(Tables.onlyHistory(loaded).reviews())
                .singleElement()
                .satisfies(review -> assertThat(review.participation()).isEqualTo(agreed));
            assertThat(Tables.shown(loaded, IssueCode.REVIEW_WITH_TWO_CODES))
                .hasSize(known.size() > 1 ? 1 : 0);
          }
        });
  }

  private static String text(ReviewCode code) {
    return switch (code) {
      case BLANK -> "";
      case UNKNOWN -> "PN9";
      default -> code.name();
    };
  }
}
