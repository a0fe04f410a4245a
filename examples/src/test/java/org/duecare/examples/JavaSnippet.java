package org.duecare.examples;

import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Statements of a document, wrapped into a class with the imports that the shell has, and run. The
 * documents speak from the root of the project; the tests run in a folder below it.
 */
final class JavaSnippet {

  private static final List<String> IMPORTS =
      List.of(
          "java.io.*",
          "java.math.*",
          "java.nio.file.*",
          "java.time.*",
          "java.util.*",
          "java.util.stream.*",
          "org.duecare.calendar.*",
          "org.duecare.cli.audit.*",
          "org.duecare.core.*",
          "org.duecare.core.approximation.*",
          "org.duecare.core.care.*",
          "org.duecare.core.coverage.*",
          "org.duecare.core.crosscheck.*",
          "org.duecare.core.dispute.*",
          "org.duecare.core.law.*",
          "org.duecare.core.law.england.*",
          "org.duecare.core.law.local.*",
          "org.duecare.core.law.reading.*",
          "org.duecare.core.obligation.*",
          "org.duecare.core.quality.*",
          "org.duecare.core.review.*",
          "org.duecare.core.timeline.*",
          "org.duecare.core.workforce.*",
          "org.duecare.files.*",
          "org.duecare.files.bankholiday.*",
          "org.duecare.files.dispute.*",
          "org.duecare.files.extract.*",
          "org.duecare.files.record.*",
          "org.duecare.files.ssda903.*",
          "org.duecare.files.synthetic.*",
          "org.duecare.metrics.annualreport.*",
          "org.duecare.metrics.audit.*",
          "org.duecare.metrics.consistency.*",
          "org.duecare.metrics.disclosure.*",
          "org.duecare.metrics.measure.*",
          "org.duecare.metrics.population.*",
          "org.duecare.metrics.quality.*",
          "org.duecare.metrics.rating.*",
          "org.duecare.metrics.timeliness.*",
          "org.duecare.metrics.workload.*",
          "org.duecare.metrics.year.*",
          "org.duecare.report.document.*");

  private final String source;

  JavaSnippet(String statements) {
    source =
        IMPORTS.stream().map(name -> "import " + name + ";\n").collect(Collectors.joining())
            + "public class Snippet {\n"
            + "  public static void main(String[] args) throws Exception {\n"
            + statements.replaceAll("Path\\.of\\(\"(cli|files)/", "Path.of(\"../$1/")
            + "\n  }\n}\n";
  }

  void run(Path classes) throws Exception {
    Files.createDirectories(classes);
    compile(classes);
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      loader
          .loadClass("Snippet")
          .getMethod("main", String[].class)
          .invoke(null, (Object) new String[0]);
    }
  }

  private void compile(Path classes) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    JavaFileObject file =
        new SimpleJavaFileObject(URI.create("string:///Snippet.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    List<String> options =
        List.of(
            "-d",
            classes.toString(),
            "-proc:none",
            "-classpath",
            System.getProperty("java.class.path"));
    boolean compiled = compiler.getTask(null, null, problems, options, null, List.of(file)).call();
    if (!compiled) {
      throw new AssertionError(
          problems.getDiagnostics().stream()
              .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
              .map(problem -> problem.getMessage(Locale.ROOT))
              .collect(Collectors.joining("\n")));
    }
  }
}
