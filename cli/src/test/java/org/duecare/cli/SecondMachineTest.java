package org.duecare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecondMachineTest {

  private static final Optional<String> JAVA = Optional.of("/jdk/bin/java");

  @TempDir Path folder;

  @Test
  void isNotGivenALetterThatTheLocaleLacks() {
    assertThat(command(JAVA, Map.of(), "-jar", "x.jar", "reviews", "--return=r\ufffd")).isEmpty();
  }

  @Test
  void getsTheSettingsAndTheSameArguments() {
    assertThat(command(JAVA, Map.of(), "-jar", "x.jar", "timeliness", "--return", "a b"))
        .hasValue(
            List.of(
                "/jdk/bin/java",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:MaxNewSize=96m",
                "-XX:MaxTenuringThreshold=0",
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "-jar",
                "x.jar",
                "timeliness",
                "--return",
                "a b"));
    assertThat(command(JAVA, Map.of(), "-jar", "x.jar", "reviews", "--return", "a")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "timeline",
        "moved",
        "due-list",
        "calendar-file",
        "kpis",
        "workload",
        "audit",
        "annual-report"
      })
  void isStartedForWhateverReadsAReturn(String command) {
    assertThat(command(JAVA, Map.of(), "-jar", "x.jar", command, "--return", "a")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"duecare", "duecare.cmd"})
  void hasTheSettingsOfTheLauncherScripts(String script) throws IOException {
    String text = Files.readString(Path.of("src/main/scripts", script));
    assertThat(text.replace("\\\n", "").replaceAll(" +", " "))
        .contains(String.join(" ", SecondMachine.SETTINGS));
    assertThat(text.contains(SecondMachine.LARGE_PAGES)).isEqualTo(!script.endsWith(".cmd"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[always] madvise never", "always [madvise] never"})
  void getsLargePagesWhereLinuxGivesThem(String allowed) throws IOException {
    Path file = Files.writeString(folder.resolve("enabled"), allowed + "\n");

    assertThat(SecondMachine.settings(file))
        .startsWith(SecondMachine.SETTINGS.toArray(String[]::new))
        .endsWith(SecondMachine.LARGE_PAGES);
  }

  @Test
  void getsNoLargePagesWhereTheyAreForbiddenOrUnknown() throws IOException {
    Path file = Files.writeString(folder.resolve("enabled"), "always madvise [never]\n");

    assertThat(SecondMachine.settings(file)).isEqualTo(SecondMachine.SETTINGS);
    assertThat(SecondMachine.settings(folder.resolve("none"))).isEqualTo(SecondMachine.SETTINGS);
  }

  /** The file for Windows is only read here, never run. */
  @Test
  void theLauncherScriptsTakeTheJavaOfTheZipFirst() throws IOException {
    assertThat(Files.readString(Path.of("src/main/scripts/duecare")))
        .containsSubsequence(
            "java=${JAVA_HOME:+$JAVA_HOME/bin/}java", "java=$here/../runtime/bin/java", "exec");
    assertThat(Files.readString(Path.of("src/main/scripts/duecare.cmd")))
        .containsSubsequence(
            "set \"JAVA=%JAVA_HOME%\\bin\\java\"",
            "if exist \"%~dp0..\\runtime\\bin\\java.exe\" set"
                + " \"JAVA=%~dp0..\\runtime\\bin\\java\"",
            "-jar \"%~dp0duecare.jar\" %*");
  }

  @Test
  void isStartedForTheShell() {
    assertThat(command(JAVA, Map.of(), "-jar", "x.jar"))
        .hasValueSatisfying(
            all -> assertThat(all).endsWith("-Xlog:all=error:stderr", "-jar", "x.jar"));
    assertThat(command(JAVA, Map.of(), "-Xmx1g", "-jar", "x.jar")).isEmpty();
  }

  @Test
  void isNotStartedForShortWork() {
    assertThat(command(JAVA, Map.of(), "-jar", "x.jar", "due", "--start=2026-04-01")).isEmpty();
    assertThat(command(JAVA, Map.of(), "-jar", "x.jar", "--help", "")).isEmpty();
  }

  @Test
  void isNotStartedWhereSettingsWereGiven() {
    assertThat(command(JAVA, Map.of(), "-Xmx1g", "-jar", "x.jar", "reviews", "--help")).isEmpty();
    assertThat(command(JAVA, Map.of(), "-cp", "x.jar", "reviews", "--help")).isEmpty();
    for (String name : List.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS")) {
      assertThat(command(JAVA, Map.of(name, "-Xmx1g"), "-jar", "x.jar", "reviews", "--help"))
          .isEmpty();
      assertThat(command(JAVA, Map.of(name, "-Da=b"), "-jar", "x.jar", "reviews", "--help"))
          .isPresent();
    }
  }

  @Test
  void isNotStartedWhereTheSystemDoesNotTellHow() {
    assertThat(command(Optional.empty(), Map.of(), "-jar", "x.jar", "reviews", "--help")).isEmpty();
    assertThat(
            SecondMachine.command(
                JAVA, Optional.empty(), Map.of(), SecondMachine.SETTINGS, "reviews", "--help"))
        .isEmpty();
  }

  @Test
  void givesTheStatusOfTheSecondMachine() {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    assertThat(SecondMachine.run(List.of(java, "-cp", "nowhere", "NoSuchClass"))).hasValue(1);
  }

  @Test
  void leavesTheWorkToThisMachineWhereNoneCanBeStarted() {
    assertThat(SecondMachine.run(List.of("/no/such/java"))).isEmpty();
    assertThat(SecondMachine.run("reviews")).isEmpty();
  }

  /** What comes after the jar are the arguments of the program. */
  private static Optional<List<String>> command(
      Optional<String> java, Map<String, String> environment, String... own) {
    int program = List.of(own).indexOf("x.jar") + 1;
    String[] arguments = List.of(own).subList(program, own.length).toArray(String[]::new);
    return SecondMachine.command(
        java, Optional.of(own), environment, SecondMachine.SETTINGS, arguments);
  }
}
