package org.duecare.files.extract;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.duecare.files.table.Layout;
import org.duecare.files.table.LayoutTable;
import org.duecare.testkit.GoldenSection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The layouts of the document are those of the code. */
class ExtractsDocumentTest {

  static Stream<Arguments> layouts() {
    return Stream.of(
        Arguments.of("plain-list", PlainList.layout()),
        Arguments.of("dataset-reviews", DatasetReviews.LAYOUT),
        Arguments.of("dataset-episodes", DatasetEpisodes.LAYOUT),
        Arguments.of("annex-a", AnnexA.layout()));
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void everyLayoutIsDocumented(String section, Layout layout) {
    GoldenSection.assertMatches(Path.of("../docs/records.md"), section, LayoutTable.of(layout));
  }
}
