package org.duecare.cli.command;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duecare.cli.table.VisibleText;
import org.duecare.metrics.annualreport.Narrative;
import org.duecare.metrics.annualreport.ReportSection;

/** What the author of an annual report wrote: a file for each section, named by its id. */
final class TextFolder {

  private static final List<String> EXTENSIONS = List.of(".md", ".txt");
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Map<ReportSection, String> texts;

  private TextFolder(Map<ReportSection, String> texts) {
    this.texts = texts;
  }

  /** Reads a folder; what is no text of a section is refused, so that none is lost by its name. */
  static TextFolder read(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new NothingDoneException("not a folder: " + folder);
    }
    Map<ReportSection, String> texts = new EnumMap<>(ReportSection.class);
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.sorted().toList();
    }
    for (Path file : files) {
      ReportSection section = section(Objects.requireNonNull(file.getFileName()).toString());
      if (texts.put(section, text(file)) != null) {
        throw new NothingDoneException("two texts of one section: " + section.id());
      }
    }
    return new TextFolder(texts);
  }

  private static ReportSection section(String name) {
    Map<String, ReportSection> known = new HashMap<>();
    for (ReportSection each : ReportSection.values()) {
      EXTENSIONS.forEach(extension -> known.put(each.id() + extension, each));
    }
    ReportSection section = known.get(name);
    if (section == null) {
      throw new NothingDoneException(
          "no text of a section: "
              + VisibleText.of(name)
              + "; allowed are files with the ending .md or .txt of "
              + Arrays.stream(ReportSection.values())
                  .map(ReportSection::id)
                  .collect(Collectors.joining(", ")));
    }
    return section;
  }

  private static String text(Path file) throws IOException {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
              .toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1).strip() : text.strip();
    } catch (CharacterCodingException e) {
      throw new NothingDoneException("not in UTF-8: " + file);
    }
  }

  /**
   * The narrative. What has to be done at once and good practice are lists, a paragraph each; an
   * empty file of the first says that nothing has to be done.
   */
  Narrative narrative() {
    Narrative narrative = Narrative.empty();
    for (Map.Entry<ReportSection, String> each : texts.entrySet()) {
      ReportSection section = each.getKey();
      String text = each.getValue();
      if (section == ReportSection.URGENT_ACTION) {
        narrative = narrative.withUrgentAction(Narrative.paragraphs(text));
      } else if (text.isEmpty()) {
        throw new NothingDoneException(
            "text is empty: " + section.id() + "; write it or leave the file out");
      } else if (section == ReportSection.GOOD_PRACTICE) {
        narrative = narrative.withGoodPractice(Narrative.paragraphs(text));
      } else {
        narrative = narrative.withText(section, text);
      }
    }
    return narrative;
  }

  /** No text. */
  static TextFolder empty() {
    return new TextFolder(Map.of());
  }
}
