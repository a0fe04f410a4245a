package org.duecare.files.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The year of disputes that the command line brings along is what the generator writes, byte for
 * byte. To rewrite it after a change of the generator, run at the root:
 *
 * <pre>{@code
 * mvn -pl files -am test -Dtest=BundledDisputesTest -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dduecare.golden=accept
 * }</pre>
 */
class BundledDisputesTest {

  private static final Path BUNDLED =
      Path.of("../cli/src/main/resources/org/duecare/cli/disputes/2022-23.csv");

  @TempDir private Path folder;

  @Test
  void isWhatTheGeneratorWrites() throws IOException {
    Path written = folder.resolve("disputes.csv");

    SyntheticDisputes.walsall2022().writeTo(written);
    if ("accept".equals(System.getProperty("duecare.golden"))) {
      Files.copy(written, BUNDLED, StandardCopyOption.REPLACE_EXISTING);
    }

    assertThat(Files.mismatch(BUNDLED, written)).as("%s differs at", BUNDLED).isEqualTo(-1);
  }
}
