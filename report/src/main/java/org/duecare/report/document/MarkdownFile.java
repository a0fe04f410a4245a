package org.duecare.report.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duecare.report.page.KeyFigure;
import org.duecare.report.page.Page;
import org.duecare.report.page.PageCell;
import org.duecare.report.page.PageChecks;
import org.duecare.report.page.PageDefinition;
import org.duecare.report.page.PageHeader;
import org.duecare.report.page.PagePart;
import org.duecare.report.page.PageRow;
import org.duecare.report.page.PageSection;
import org.duecare.report.page.PageTable;

/** A page as Markdown. What is not ours is escaped, so that it stays text. */
final class MarkdownFile {

  /** What Markdown or HTML in it may take for more than a letter. */
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>|~&$]");

  /** At the start of a line these begin a heading, a list, or what underlines a heading. */
  private static final Pattern START = Pattern.compile("^(?:[#+=-]|[0-9]+(?=[.)](?:\\s|$)))");

  private static final Pattern LINE_ENDS = Pattern.compile("\\s*\\R\\s*");

  private final Page page;
  private final StringBuilder out = new StringBuilder();

  MarkdownFile(Page page) {
    this.page = page;
  }

  String text() {
    page.publisher().ifPresent(each -> paragraph(escaped(each)));
    heading(1, page.title());
    list(page.keyFigures().stream().map(MarkdownFile::keyFigure).toList());
    page.parts().forEach(this::part);
    checks(page.checks());
    definitions();
    return out.toString();
  }

  private static String keyFigure(KeyFigure each) {
    return escaped(each.label())
        + ": **"
        + escaped(each.value())
        + "**"
        + (each.detail().isEmpty() ? "" : " (" + escaped(each.detail()) + ")");
  }

  private void part(PagePart part) {
    heading(2, part.title());
    part.sections().forEach(this::section);
  }

  private void section(PageSection section) {
    heading(3, section.title());
    section.paragraphs().forEach(each -> paragraph(escaped(each)));
    list(section.statements().stream().map(MarkdownFile::escaped).toList());
    section.tables().forEach(this::table);
    notes("withheld", section.withheld());
    notes("gaps", section.gaps());
  }

  private void notes(String key, List<String> notes) {
    if (!notes.isEmpty()) {
      paragraph(escaped(page.words().of(key)));
      list(notes.stream().map(MarkdownFile::escaped).toList());
    }
  }

  private void table(PageTable table) {
    paragraph("**" + escaped(table.title()) + "**");
    List<String> heads = new ArrayList<>();
    heads.add(escaped(table.corner()));
    table.columns().forEach(each -> heads.add(head(each)));
    row(heads);
    List<String> rule = new ArrayList<>(Collections.nCopies(heads.size(), "---:"));
    rule.set(0, "---");
    row(rule);
    for (PageRow each : table.rows()) {
      List<String> cells = new ArrayList<>();
      cells.add(each.isTotal() ? "**" + head(each.head()) + "**" : head(each.head()));
      each.cells().forEach(cell -> cells.add(cell(cell)));
      row(cells);
    }
    out.append('\n');
    table.note().ifPresent(each -> paragraph(escaped(each)));
  }

  private static String head(PageHeader head) {
    Optional<String> anchor = head.definition().map(PageDefinition::anchor);
    return anchor
        .map(each -> "[" + escaped(head.words()) + "](#" + each + ")")
        .orElseGet(() -> escaped(head.words()));
  }

  private static String cell(PageCell cell) {
    String detail = cell.detail().isEmpty() ? "" : " (" + escaped(cell.detail()) + ")";
    return escaped(cell.text()) + detail;
  }

  private void row(List<String> cells) {
    out.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
  }

  private void checks(PageChecks checks) {
    heading(2, page.words().of("checks"));
    paragraph(escaped(checks.summary()));
    row(
        headings(
            "checks.what", "checks.times", "checks.sound", "checks.undecided", "checks.found"));
    row(List.of("---", "---:", "---:", "---:", "---:"));
    for (PageChecks.Line each : checks.made()) {
      row(
          List.of(
              escaped(each.words()),
              Long.toString(each.times()),
              Long.toString(each.sound()),
              Long.toString(each.notChecked()),
              Long.toString(each.findings())));
    }
    out.append('\n');
    paragraph(escaped(checks.hidden()));
    heading(3, page.words().of("handbook"));
    row(headings("handbook.item", "handbook.met"));
    row(List.of("---", "---"));
    for (PageChecks.Expected each : checks.handbook()) {
      String met =
          each.metBy().stream().map(PageChecks.Link::title).collect(Collectors.joining(", "));
      row(List.of(escaped(each.words()), escaped(met.isEmpty() ? each.wanting() : met)));
    }
    out.append('\n');
  }

  private List<String> headings(String... keys) {
    return List.of(keys).stream().map(key -> escaped(page.words().of(key))).toList();
  }

  private void definitions() {
    heading(2, page.words().of("definitions"));
    for (PageDefinition each : page.definitions()) {
      out.append("- <a id=\"").append(each.anchor()).append("\"></a>**");
      out.append(escaped(each.label())).append("**: ").append(escaped(each.sentence()));
      out.append('\n');
    }
  }

  private void heading(int level, String words) {
    out.append("#".repeat(level)).append(' ').append(escaped(words)).append("\n\n");
  }

  private void paragraph(String markdown) {
    out.append(markdown).append("\n\n");
  }

  private void list(List<String> items) {
    if (!items.isEmpty()) {
      items.forEach(each -> out.append("- ").append(each).append('\n'));
      out.append('\n');
    }
  }

  static String escaped(String text) {
    String oneLine = LINE_ENDS.matcher(text.strip()).replaceAll(" ");
    String plain = SPECIAL.matcher(oneLine).replaceAll("\\\\$0");
    Matcher start = START.matcher(plain);
    if (!start.find()) {
      return plain;
    }
    boolean isNumber = Character.isDigit(plain.charAt(0));
    int at = isNumber ? start.end() : 0;
    return plain.substring(0, at) + '\\' + plain.substring(at);
  }
}
