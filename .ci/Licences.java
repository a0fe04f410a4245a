import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Prints the components of a bill of materials that are not ours: library, version, licences. */
final class Licences {

  public static void main(String[] arguments) throws IOException {
    try (JsonParser json = new JsonFactory().createParser(new File(arguments[0]))) {
      json.nextToken();
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String name = json.currentName();
        json.nextToken();
        if (name.equals("components")) {
          while (json.nextToken() != JsonToken.END_ARRAY) {
            component(json);
          }
        } else {
          json.skipChildren();
        }
      }
    }
  }

  private static void component(JsonParser json) throws IOException {
    String group = "";
    String name = "";
    String version = "";
    List<String> licences = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "group" -> group = json.getText();
        case "name" -> name = json.getText();
        case "version" -> version = json.getText();
        case "licenses" -> licences(json, licences);
        default -> json.skipChildren();
      }
    }
    if (!group.equals("org.duecare")) {
      System.out.printf(" `%s:%s` | %s | %s %n", group, name, version, String.join(", ", licences));
    }
  }

  /** Wherever they stand in the array: an id of SPDX, or a name where it has none. */
  private static void licences(JsonParser json, List<String> found) throws IOException {
    int depth = 1;
    while (depth > 0) {
      JsonToken token = json.nextToken();
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      if (token == JsonToken.VALUE_STRING
          && List.of("id", "name", "expression").contains(String.valueOf(json.currentName()))) {
        found.add(json.getText());
      }
    }
  }
}
