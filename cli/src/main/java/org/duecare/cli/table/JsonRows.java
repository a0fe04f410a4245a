package org.duecare.cli.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter.NopIndenter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Rows as JSON, an array with an object for each. Apart from {@link Table}, so that no other format
 * loads what writes it.
 */
final class JsonRows {

  /** One row a line, so that lines can be compared. */
  private static final DefaultPrettyPrinter ROW_A_LINE =
      new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectFieldValueSpacing(Spacing.AFTER)
                  .withObjectEntrySpacing(Spacing.AFTER)
                  .withArrayEmptySeparator(""))
          .withObjectIndenter(NopIndenter.instance)
          .withArrayIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE.withLinefeed("\n"));

  private JsonRows() {}

  /** The rows with a name for each of their cells. */
  static String of(List<String> names, List<List<Cell>> rows) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setPrettyPrinter(ROW_A_LINE.createInstance());
      json.writeStartArray();
      for (List<Cell> row : rows) {
        json.writeStartObject();
        for (int i = 0; i < row.size(); i++) {
          json.writeFieldName(names.get(i));
          write(json, row.get(i));
        }
        json.writeEndObject();
      }
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString();
  }

  /** A number stands as it is printed, its decimals included. */
  private static void write(JsonGenerator json, Cell cell) throws IOException {
    if (cell.text().isEmpty()) {
      json.writeNull();
    } else if (cell.isNumber()) {
      json.writeNumber(cell.text());
    } else {
      json.writeString(cell.text());
    }
  }
}
