package org.duecare.files.postcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.duecare.core.child.Postcode;
import org.duecare.files.Loaded;
import org.duecare.files.table.LayoutTable;
import org.duecare.testkit.GoldenSection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostcodeTableTest {

  private static final Path FILE = Path.of("src/test/resources/postcodes.csv");

  @TempDir private Path folder;

  @Test
  void readsAFile() throws IOException {
    Loaded<PostcodeTable> loaded = PostcodeTable.read(FILE);

    assertThat(loaded.value().size()).isEqualTo(7);
    assertThat(loaded.value()).hasToString("places of 7 postcodes");
    assertThat(loaded.issues().kept())
        .extracting(Object::toString)
        .containsExactlyInAnyOrder(
            "postcodes.csv line 11, postcode: repeats a row before: one row is allowed, and a"
                + " postcode of two places is at none",
            "postcodes.csv line 7: postcodes without a place on the National Grid: 2, and of"
                + " Northern Ireland, which is on another grid: 1; distances from and to them are"
                + " not known");
  }

  @Test
  void namesAFileThatIsNotThere() {
    Path missing = folder.resolve("none.csv");

    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> PostcodeTable.read(missing))
        .withMessage(missing.toString());
  }

  @Test
  void refusesNull() throws IOException {
    PostcodeTable table = PostcodeTable.read(FILE).value();
    Postcode postcode = Postcode.of("AA1 1AA");

    assertThatNullPointerException()
        .isThrownBy(() -> table.milesBetween(null, postcode))
        .withMessage("from");
    assertThatNullPointerException()
        .isThrownBy(() -> table.milesBetween(postcode, null))
        .withMessage("to");
  }

  @Test
  void givesAFirstLineAndIsDocumented() {
    assertThat(PostcodeTable.template()).isEqualTo("postcode,easting,northing\n");
    GoldenSection.assertMatches(
        Path.of("../docs/ssda903.md"), "postcodes", LayoutTable.of(PostcodeTable.layout()));
  }
}
