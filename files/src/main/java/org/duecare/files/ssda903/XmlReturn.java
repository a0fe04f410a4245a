package org.duecare.files.ssda903;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.duecare.files.IssueCode;
import org.jspecify.annotations.Nullable;

/**
 * Reads one file of the return's XML form, as a task: all tables in one pass, one child at a time.
 * It takes no document type, so it resolves no entity but the five of XML and opens nothing else.
 */
final class XmlReturn implements Workers.Task {

  private static final int MOST_NAMED = 5;
  private static final int LONGEST_NAME = 30;

  private final Path folder;
  private final TableFile file;
  private final IssueLog log;
  private final XmlRows rows = new XmlRows();
  private final XmlTables tables;
  private final StringBuilder text = new StringBuilder();
  private final SortedSet<String> unknown = new TreeSet<>();
  private @Nullable Column cell;
  private boolean inUnaccompanied;
  private boolean unaccompanied;
  private int headerLine;

  XmlReturn(Path folder, TableFile file, ReadingOptions options, IssueLog log) {
    this.folder = folder;
    this.file = file;
    this.log = log;
    tables = new XmlTables(file, rows, options, log);
  }

  /** Whether a file is one, told by its outermost element. */
  static boolean isOne(Path file) throws IOException {
    try (InputStream in = NamedInput.open(file)) {
      XMLStreamReader xml = factory().createXMLStreamReader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          return xml.getLocalName().equals(XmlElement.ROOT);
        }
      }
      return false;
    } catch (XMLStreamException e) {
      return false;
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, /* value= */ false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, /* value= */ false);
    return factory;
  }

  @Override
  public void run() throws IOException {
    try (InputStream in = NamedInput.open(file.path())) {
      XMLStreamReader xml = factory().createXMLStreamReader(in);
      while (xml.hasNext()) {
        take(xml.next(), xml);
      }
    } catch (XMLStreamException e) {
      throw refusal(e);
    }
    noteUnknown();
  }

  /** What was read; the task must have run. */
  XmlTables tables() {
    return tables;
  }

  /** The issues about the file as a whole. */
  IssueLog log() {
    return log;
  }

  private void take(int event, XMLStreamReader xml) throws UnusableReturnException {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName(), xml);
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
        if ((cell != null || inUnaccompanied) && text.length() < XmlRows.LONGEST_CELL) {
          int length = Math.min(xml.getTextLength(), XmlRows.LONGEST_CELL);
          text.append(xml.getTextCharacters(), xml.getTextStart(), length);
        }
      }
      case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName(), xml);
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
          throw new UnusableReturnException(
              folder,
              "XML with a document type or an entity: "
                  + file.name()
                  + " line "
                  + xml.getLocation().getLineNumber()
                  + "; neither is taken");
      default -> {
        // Comments, processing instructions and blanks say nothing.
      }
    }
  }

  private void start(String name, XMLStreamReader xml) {
    Optional<XmlElement> element = XmlElement.of(name);
    Optional<Column> column = XmlElement.column(name);
    text.setLength(0);
    cell = null;
    if (name.equals(XmlElement.CHILD)) {
      rows.clear();
      unaccompanied = false;
    } else if (element.isPresent()) {
      goTo(xml);
      headerLine = element.get() == XmlElement.HEADER ? rows.line() : headerLine;
    } else if (column.isPresent()) {
      cell = column.get();
    } else if (name.equals(XmlElement.UNACCOMPANIED)) {
      inUnaccompanied = true;
    } else if (!name.equals(XmlElement.ROOT) && unknown.size() <= MOST_NAMED) {
      unknown.add(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name);
    }
  }

  private void goTo(XMLStreamReader xml) {
    rows.goTo(
        Math.max(1, xml.getLocation().getLineNumber()),
        Math.max(0, xml.getLocation().getCharacterOffset()));
  }

  private void end(String name, XMLStreamReader xml) {
    if (inUnaccompanied) {
      unaccompanied = !text.toString().isBlank() && !text.toString().strip().equals("0");
      inUnaccompanied = false;
    } else if (cell != null) {
      rows.set(Objects.requireNonNull(cell), text().getBytes(StandardCharsets.UTF_8));
      cell = null;
    } else {
      XmlElement.of(name).ifPresent(element -> takeRows(element, xml));
    }
    text.setLength(0);
  }

  /** The text of the cell; line breaks around it come of the layout of the file. */
  private String text() {
    boolean broken = text.indexOf("\n") >= 0 || text.indexOf("\r") >= 0;
    return broken ? text.toString().strip() : text.toString();
  }

  private void takeRows(XmlElement element, XMLStreamReader xml) {
    if (element == XmlElement.HEADER) {
      rows.goTo(headerLine, xml.getLocation().getCharacterOffset());
    }
    for (ReturnTable table : element.tables()) {
      if (isGiven(table)) {
        tables.take(table);
      }
    }
    if (element != XmlElement.HEADER) {
      rows.clear(element.cells());
    }
  }

  /** Whether there is a row of a table: the form has empty elements where there is none. */
  private boolean isGiven(ReturnTable table) {
    if (table == ReturnTable.UASC && unaccompanied) {
      return true;
    }
    Optional<RecordTable> records = RecordTable.of(table);
    if (records.isEmpty()) {
      return true;
    }
    for (RecordField field : records.get().fields()) {
      if (!rows.isBlank(field.column())) {
        return true;
      }
    }
    return false;
  }

  private void noteUnknown() {
    if (!unknown.isEmpty()) {
      log.add(
          IssueCode.EXTRA_COLUMNS,
          file.name(),
          () ->
              "elements ignored: "
                  + String.join(", ", unknown.stream().limit(MOST_NAMED).toList())
                  + (unknown.size() > MOST_NAMED ? " and more" : ""));
    }
  }

  /** What the file cannot be read for: no text of it is repeated. */
  private IOException refusal(XMLStreamException failure) {
    if (failure.getNestedException() instanceof IOException reading
        && !(reading instanceof CharConversionException)) {
      return reading;
    }
    int line = failure.getLocation() == null ? 1 : failure.getLocation().getLineNumber();
    UnusableReturnException refusal =
        new UnusableReturnException(
            folder, "XML that is not well formed: " + file.name() + " line " + line);
    refusal.initCause(failure);
    return refusal;
  }
}
