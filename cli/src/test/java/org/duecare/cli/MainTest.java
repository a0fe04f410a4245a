package org.duecare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Starts the program in a virtual machine of its own, because it ends it. */
class MainTest {

  private static final String CLASS_PATH = System.getProperty("java.class.path");
  private static final List<String> MAIN = machine();
  private static final List<String> WATCHED_MAIN = machine("-Dduecare.watched=true");

  @TempDir Path folder;

  @Test
  void runsACommandAndEndsWithItsStatus() throws Exception {
    Process process = start("", MAIN, "due", "--start", "2026-04-01", "--format", "csv");
    assertThat(process.waitFor()).isZero();
    assertThat(out())
        .isEqualTo("rule,trigger,due,certainty\nENG-REV-1,2026-04-01,2026-05-01,PUBLISHED\n");
    assertThat(err()).isEmpty();
  }

  @Test
  void endsWith2AndASentence() throws Exception {
    Process process = start("", WATCHED_MAIN, "due", "--start", "2010-04-01");
    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(out()).isEmpty();
    assertThat(err())
        .isEqualTo(
            "duecare: rule ENG-REV-1 was not in force on 2010-04-01: it is in force from"
                + " 2011-04-01\n");
  }

  @Test
  void opensTheShellInASecondMachine() throws Exception {
    List<String> jar = List.of("-jar", jar().toString());
    Process process = start(Map.of("JAVA_TOOL_OPTIONS", "-Da=b"), "/exit 4\n", jar);
    assertThat(process.waitFor()).isEqualTo(4);
    assertThat(out()).startsWith("Duecare: when is a child's review due, and why. ");
    assertThat(err()).isEqualTo("Picked up JAVA_TOOL_OPTIONS: -Da=b\n".repeat(2));
  }

  @Test
  void readsAReturnInASecondMachine() throws Exception {
    List<String> jar = List.of("-jar", jar().toString());
    String missing = folder.resolve("missing").toString();
    // Every machine says on standard error that it has seen the variable.
    Process process =
        start(
            Map.of("JAVA_TOOL_OPTIONS", "-Da=b"),
            "",
            jar,
            "timeliness",
            "--return",
            missing,
            "--year-ending=2026-03-31");
    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(out()).isEmpty();
    assertThat(err())
        .isEqualTo(
            "Picked up JAVA_TOOL_OPTIONS: -Da=b\n".repeat(2)
                + "year 2025-04-01 to 2026-03-31\nduecare: no such folder: "
                + missing
                + "\n");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void saysThatTheLocaleLacksALetter() throws Exception {
    List<String> typedByte =
        List.of("sh", "-c", "exec \"$@\" \"--return=$(printf 'r\\303\\251f')\"", "sh");
    Process process =
        run(
            Map.of("LC_ALL", "C"),
            "",
            typedByte,
            "-jar",
            jar().toString(),
            "timeliness",
            "--year-ending=2026-03-31");
    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(err())
        .isEqualTo(
            "duecare: invalid value for option '--return' (DIR): not a path: the locale lacks a"
                + " letter of \"r\ufffd\ufffdf\"; expected a locale like C.UTF-8; see duecare"
                + " timeliness --help\n");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void saysThatTheLocaleLacksALetterOfTheFolderItRunsIn() throws Exception {
    List<String> elsewhere =
        List.of(
            "sh",
            "-c",
            "cd \"$0\" && d=$(printf 'r\\303\\251f') && mkdir \"$d\" && cd \"$d\" && exec \"$@\"",
            folder.toString());
    Process process =
        run(
            Map.of("LC_ALL", "C"),
            "",
            elsewhere,
            "-jar",
            jar().toString(),
            "reviews",
            "--return=x");
    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(err())
        .isEqualTo(
            "duecare: invalid value for option '--return' (DIR): no path from here: this folder is"
                + " gone, or the locale lacks a letter of its name; expected a full path, or a"
                + " locale like C.UTF-8; see duecare reviews --help\n");
  }

  @Test
  void opensTheShellWithoutArguments() throws Exception {
    Process process = start("1 + 1\n/exit 4\n", MAIN);
    assertThat(process.waitFor()).isEqualTo(4);
    assertThat(out().replace("\r\n", "\n")).startsWith("Duecare: ").contains("$1 ==> 2\n");
  }

  /** As in a Java that somebody trimmed to what the commands need. */
  @Test
  void saysInOneSentenceThatThisJavaHasNoShell() throws Exception {
    List<String> trimmed = new ArrayList<>(List.of("--limit-modules", "java.se,jdk.zipfs"));
    trimmed.addAll(List.of("-cp", CLASS_PATH, Main.class.getName()));
    assertThat(start("", trimmed).waitFor()).isEqualTo(2);
    assertThat(out()).isEmpty();
    assertThat(err())
        .isEqualTo("duecare: no shell here: this Java has no module jdk.jshell; a full JDK has\n");

    assertThat(start("", trimmed, "due", "--start", "2026-04-01", "--format", "csv").waitFor())
        .isZero();
    assertThat(out()).contains("ENG-REV-1,2026-04-01,2026-05-01,PUBLISHED");
  }

  /** A jar that holds nothing but where everything is. */
  private Path jar() throws IOException {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MAIN_CLASS, Main.class.getName());
    attributes.put(
        Attributes.Name.CLASS_PATH,
        Stream.of(CLASS_PATH.split(File.pathSeparator, -1))
            .map(entry -> Path.of(entry).toUri().toString())
            .collect(Collectors.joining(" ")));
    Path jar = folder.resolve("test.jar");
    new JarOutputStream(Files.newOutputStream(jar), manifest).close();
    return jar;
  }

  private Process start(String typed, List<String> program, String... arguments)
      throws IOException {
    return start(Map.of(), typed, program, arguments);
  }

  private Process start(
      Map<String, String> environment, String typed, List<String> program, String... arguments)
      throws IOException {
    List<String> all = new ArrayList<>(program);
    all.addAll(List.of(arguments));
    return run(environment, typed, List.of(), all.toArray(String[]::new));
  }

  private Process run(
      Map<String, String> environment, String typed, List<String> shell, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(shell);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(arguments));
    Path in = Files.writeString(folder.resolve("in"), typed);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    return builder
        .redirectInput(in.toFile())
        .redirectOutput(folder.resolve("out").toFile())
        .redirectError(folder.resolve("err").toFile())
        .start();
  }

  /** The agent that measures coverage, if there is one, measures the machine of the program too. */
  private static List<String> machine(String... settings) {
    return Stream.of(
            ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-javaagent:")),
            Stream.of(settings),
            Stream.of("-cp", CLASS_PATH, Main.class.getName()))
        .flatMap(part -> part)
        .toList();
  }

  private String out() throws IOException {
    return Files.readString(folder.resolve("out"), StandardCharsets.UTF_8);
  }

  private String err() throws IOException {
    return Files.readString(folder.resolve("err"), StandardCharsets.UTF_8);
  }
}
