package org.duecare.jackson3.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duecare.core.dispute.DisputeEvent;
import org.duecare.core.law.reading.Reading;
import org.duecare.jackson3.DuecareModule;
import org.duecare.jackson3.schema.DocumentSchema.Properties;
import org.duecare.json.index.JsonForms;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schemas in {@code docs/json/schema} are those of the forms, and every stored document keeps
 * them; they are renewed by {@code -Dduecare.golden=accept}. What they do not allow the library
 * does not read.
 */
class SchemaTest {

  private static final Path DOCUMENTS = Path.of("..", "docs", "json");
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new DuecareModule())
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();
  private static final List<Document> ALL = Document.all(DOCUMENTS);
  private static final ObjectNode INPUT =
      DocumentSchema.of(
          "urn:duecare:schema:input",
          "Documents that people and other programs write",
          types(ALL.stream().filter(Document::isInput)),
          Properties.LISTED_ONLY);
  private static final ObjectNode STORED =
      DocumentSchema.of(
          "urn:duecare:schema:stored",
          "Documents that Duecare writes and reads, in this version and later ones",
          types(ALL.stream()),
          Properties.LATER_ONES_ALLOWED);

  /** A stored document and the class of its value. */
  private record Document(String name, Class<?> type, JsonNode content) {

    static List<Document> all(Path folder) {
      try {
        List<Document> documents = new ArrayList<>();
        for (String line :
            Files.readAllLines(folder.resolve("index.csv")).stream().skip(1).toList()) {
          String[] row = line.split(",", 2);
          documents.add(
              new Document(row[0], Class.forName(row[1]), MAPPER.readTree(folder.resolve(row[0]))));
        }
        return documents;
      } catch (IOException | ClassNotFoundException e) {
        throw new ExceptionInInitializerError(e);
      }
    }

    boolean isInput() {
      return JsonForms.isInput(type);
    }

    Object read(JsonNode changed) {
      return MAPPER.readValue(changed.toString(), type);
    }
  }

  private static List<Class<?>> types(Stream<Document> documents) {
    List<Class<?>> types = new ArrayList<>();
    documents.map(Document::type).distinct().forEach(types::add);
    return types;
  }

  private static Schema schema(ObjectNode schema, Document document) {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    ObjectNode root = schema.deepCopy();
    root.put("$ref", "#/$defs/" + DocumentSchema.name(document.type()));
    return registry.getSchema(root);
  }

  private static boolean keeps(Schema schema, JsonNode document) {
    return schema
        .validate(
            document,
            execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .isEmpty();
  }

  @Test
  void areThoseOfTheForms() throws IOException {
    compare("input.json", INPUT);
    compare("stored.json", STORED);
  }

  private static void compare(String name, ObjectNode schema) throws IOException {
    Path file = DOCUMENTS.resolve("schema").resolve(name);
    String made = MAPPER.writeValueAsString(schema) + "\n";
    if ("accept".equals(System.getProperty("duecare.golden"))) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, made);
    }
    assertThat(made).isEqualTo(Files.readString(file));
  }

  @Test
  void areSchemas() {
    Schema ofSchemas =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));

    assertThat(ofSchemas.validate(INPUT)).isEmpty();
    assertThat(ofSchemas.validate(STORED)).isEmpty();
    assertThat(ofSchemas.validate(INPUT.deepCopy().put("$defs", 1))).isNotEmpty();
  }

  @TestFactory
  Stream<DynamicTest> everyDocumentKeepsThem() {
    return ALL.stream().map(each -> dynamicTest(each.name(), () -> keepsItsSchemas(each)));
  }

  private static void keepsItsSchemas(Document document) {
    Schema stored = schema(STORED, document);
    assertThat(stored.validate(document.content())).isEmpty();
    assertThat(keeps(stored, document.content())).isTrue();
    if (document.isInput()) {
      assertThat(keeps(schema(INPUT, document), document.content())).isTrue();
    }
  }

  @TestFactory
  Stream<DynamicTest> whatTheyDoNotAllowIsNotRead() {
    return ALL.stream()
        .filter(each -> each.content().isObject())
        .map(each -> dynamicTest(each.name(), () -> refusesWhatIsWrong(each)));
  }

  private static void refusesWhatIsWrong(Document document) {
    Schema schema = schema(document.isInput() ? INPUT : STORED, document);
    for (String property : document.content().propertyNames()) {
      ObjectNode without = (ObjectNode) document.content().deepCopy();
      without.remove(property);
      ObjectNode wrong = (ObjectNode) document.content().deepCopy();
      wrong.putArray(property).addArray().addObject().put("no such property", 1);
      if (keeps(schema, without)) {
        assertNothingIsMissing(document, without);
      } else {
        assertNotRead(document, without);
      }
      assertThat(keeps(schema, wrong)).as(property).isFalse();
      assertNotRead(document, wrong);
    }
    ObjectNode more = (ObjectNode) document.content().deepCopy();
    more.put("ofALaterVersion", 1);
    assertThat(keeps(schema, more)).isEqualTo(!document.isInput());
    if (document.isInput()) {
      assertNotRead(document, more);
    } else {
      assertThat(document.read(more)).isNotNull();
    }
  }

  @Test
  void areAsNarrowAsTheReader() {
    narrow(Reading.class, "{'question':'A20','answer':'ON_1_MARCH'}", "MARCH", "APRIL");
    narrow(
        DisputeEvent.class,
        "{'type':'responded','at':{'day':'2024-04-02','time':'23:59'},'level':1}",
        "'23:59'",
        "'24:00'");
    narrow(
        DisputeEvent.class,
        "{'type':'responded','at':{'day':'2024-04-02'},'level':2147483647}",
        "2147483647",
        "2147483648");
  }

  private static void narrow(Class<?> type, String document, String allowed, String tooFar) {
    String json = document.replace('\'', '"');
    Document kept = new Document("kept", type, MAPPER.readTree(json));
    String wrong = json.replace(allowed.replace('\'', '"'), tooFar.replace('\'', '"'));
    Document tooWide = new Document("too wide", type, MAPPER.readTree(wrong));

    assertThat(keeps(schema(STORED, kept), kept.content())).as(json).isTrue();
    assertThat(kept.read(kept.content())).isNotNull();
    assertThat(keeps(schema(STORED, tooWide), tooWide.content())).as(wrong).isFalse();
    assertNotRead(tooWide, tooWide.content());
  }

  /** Without it the document is read, or refused for what other properties need beside them. */
  private static void assertNothingIsMissing(Document document, JsonNode without) {
    try {
      assertThat(document.read(without)).isNotNull();
    } catch (JacksonException e) {
      assertThat(e.getOriginalMessage()).doesNotContain("missing or not readable", "must be given");
    }
  }

  private static void assertNotRead(Document document, JsonNode wrong) {
    assertThatExceptionOfType(JacksonException.class)
        .as(wrong.toString())
        .isThrownBy(() -> document.read(wrong));
  }
}
