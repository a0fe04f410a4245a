package org.duecare.core.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The classes into which the law is typed: those under {@code core.law} that list rules. */
final class Instruments {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final String LIST = "rules";

  private Instruments() {}

  /** The rules by the source file of their class, in order of the files. */
  static Map<Path, List<Rule>> rules() {
    Map<Path, List<Rule>> rules = new LinkedHashMap<>();
    try (Stream<Path> files = Files.walk(SOURCES.resolve("org/duecare/core/law"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
        String name = SOURCES.relativize(file).toString().replaceAll("[/\\\\]", ".");
        List<Rule> listed = listed(name.substring(0, name.length() - ".java".length()));
        if (!listed.isEmpty()) {
          rules.put(file, listed);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rules;
  }

  private static List<Rule> listed(String name) {
    List<Rule> rules = new ArrayList<>();
    if (name.endsWith("package-info") || name.equals(RuleBook.class.getName())) {
      return rules;
    }
    try {
      for (Method method : Class.forName(name).getMethods()) {
        if (method.getName().equals(LIST) && method.getParameterCount() == 0) {
          ((List<?>) method.invoke(null)).forEach(rule -> rules.add((Rule) rule));
        }
      }
      return rules;
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(name, e);
    }
  }
}
