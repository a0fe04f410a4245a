package org.duecare.report.document;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.duecare.generated.report.JtepageGenerated;
import org.duecare.report.page.Page;

/** A page as one file of HTML: the template is in src/main/jte. */
final class HtmlFile {

  private static final String STYLE = style();

  private HtmlFile() {}

  static String of(Page page) {
    StringOutput out = new StringOutput();
    JtepageGenerated.render(new OwaspHtmlTemplateOutput(out), null, page, STYLE);
    return out.toString();
  }

  private static String style() {
    try (InputStream bytes = HtmlFile.class.getResourceAsStream("page.css")) {
      return new String(
          Objects.requireNonNull(bytes, "page.css").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
