package org.duecare.files.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.duecare.files.Issue;
import org.duecare.files.IssueCode;
import org.duecare.files.IssueEffect;
import org.duecare.files.Issues;
import org.duecare.files.Loaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoundedIssuesTest {

  private static final int MANY = 1_500;

  @TempDir Path folder;

  @Test
  void keepsTheFirstThousandOfAFileAndCodeAndCountsTheRest() {
    Loaded<Ssda903Return> loaded = Tables.read(manyFaults());

    Issues.Group refused = group(loaded, IssueCode.EPISODE_START_INVALID);
    assertThat(refused.count()).isEqualTo(MANY);
    assertThat(refused.kept()).hasSize(Issues.KEPT_OF_EACH);
    assertThat(refused.kept())
        .map(issue -> issue.line().orElseThrow())
        .isSorted()
        .startsWith(2)
        .endsWith(Issues.KEPT_OF_EACH + 1);
    Issues.Group close = group(loaded, IssueCode.REVIEWS_CLOSE_TOGETHER);
    assertThat(close.count()).isEqualTo(MANY);
    assertThat(close.kept()).hasSize(Issues.KEPT_OF_EACH);
    assertThat(loaded.issues().count(IssueEffect.ROW_REFUSED)).isEqualTo(MANY);
  }

  @Test
  void aListenerHearsEveryIssueAndTheResultIsTheSame() throws IOException {
    List<Issue> heard = new ArrayList<>();
    Path written = manyFaults();

    Loaded<Ssda903Return> loaded =
        Ssda903.read(List.of(written), ReadingOptions.standard().listeningWith(heard::add));
    Loaded<Ssda903Return> silent = Tables.read(written);

    assertThat(heard).hasSize((int) loaded.issues().count()).containsAll(loaded.issues().kept());
    assertThat(loaded.issues().groups()).isEqualTo(silent.issues().groups());
    assertThat(loaded.value().histories())
        .containsExactlyElementsOf(silent.value().histories().toList());
  }

  @Test
  void theNumberOfThreadsMakesNoDifference() throws IOException {
    List<Path> written = List.of(manyFaults());
    Loaded<Ssda903Return> one = Ssda903.read(written, ReadingOptions.standard(), new Workers(1));

    for (int threads = 2; threads < 9; threads++) {
      Loaded<Ssda903Return> several =
          Ssda903.read(written, ReadingOptions.standard(), new Workers(threads));
      assertThat(several.issues().groups()).isEqualTo(one.issues().groups());
      assertThat(several.value().histories().toList()).isEqualTo(one.value().histories().toList());
    }
  }

  private Path manyFaults() {
    Tables tables = Tables.in(folder);
    for (int child = 0; child < MANY; child++) {
      tables.episodes(child + ",x,S,C2,N1,U6,,");
      tables.reviews(child + ",,20/05/2022,PN1", child + ",,21/05/2022,PN1");
    }
    return tables.write();
  }

  private static Issues.Group group(Loaded<Ssda903Return> loaded, IssueCode code) {
    return loaded.issues().groups().stream()
        .filter(group -> group.code() == code)
        .findFirst()
        .orElseThrow();
  }
}
