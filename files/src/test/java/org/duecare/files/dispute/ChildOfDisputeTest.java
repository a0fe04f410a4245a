package org.duecare.files.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duecare.core.care.ChildId;
import org.duecare.core.dispute.EscalationPolicy;
import org.duecare.files.Loaded;
import org.junit.jupiter.api.Test;

class ChildOfDisputeTest {

  private static final EscalationPolicy HANDBOOK = EscalationPolicy.handbook2010();

  @Test
  void readsWhichChildADisputeIsAboutAndWritesIt() throws IOException {
    Loaded<RecordedDisputes> read =
        EventTable.readAll(
            """
            child,dispute,date,event,level,themes
            ,D1,2022-05-03,OPENED,1,A
            C 7,D1,2022-05-04,RESPONDED,1,
            C 7,D1,2022-05-05,ACCEPTED,,
            ,D2,2022-05-03,OPENED,1,A
            C 9,D3,2022-05-03,OPENED,9,A
            """,
            HANDBOOK);

    assertThat(EventTable.shown(read)).hasSize(1).first().asString().startsWith("EVENT_NOT_TAKEN");
    assertThat(read.value().disputes()).containsOnlyKeys("D1", "D2");
    assertThat(read.value().children()).containsExactly(Map.entry("D1", ChildId.of("C 7")));
    assertThat(read.value()).hasToString("2 disputes, of 1 the child is told");
    StringWriter written = new StringWriter();
    DisputeEvents.write(read.value(), written);
    assertThat(written)
        .hasToString(
            EventTable.COLUMNS.replace("actions", "actions,child")
                + """
                D1,2022-05-03,,OPENED,,1,,LOOKED_AFTER_CHILD,,A,,,,,,,C 7
                D1,2022-05-04,,RESPONDED,,1,,,,,,,,,,,C 7
                D1,2022-05-05,,ACCEPTED,,,,,,,,,,,,,C 7
                D2,2022-05-03,,OPENED,,1,,LOOKED_AFTER_CHILD,,A,,,,,,,
                """);
    assertThat(DisputeEvents.columns()).endsWith("actions", "child");
  }

  @Test
  void takesNoChildOfADisputeForWhichTwoAreNamed() {
    Loaded<RecordedDisputes> read =
        EventTable.readAll(
            """
            dispute,date,event,level,themes,child
            D1,2022-05-03,OPENED,1,A,C7
            D1,2022-05-04,RESPONDED,1,,C8
            D1,2022-05-05,ACCEPTED,,,C7
            D2,2022-05-03,OPENED,1,A,C8
            D2,2022-05-04,RESPONDED,1,,=C8
            """,
            HANDBOOK);

    assertThat(read.value().disputes().get("D1").history()).hasSize(3);
    assertThat(read.value().children()).containsExactly(Map.entry("D2", ChildId.of("C8")));
    assertThat(EventTable.shown(read))
        .containsExactly(
            "CELL_INVALID events.csv line 6, child: begins with =, +, - or @, which makes a formula of it in"
                + " a spreadsheet",
            "CHILD_OF_DISPUTE_CONTRADICTED events.csv line 3, child: another child than on line 2:"
                + " of this dispute no child is taken; its events are");
    assertThat(read.issues().loseNothing()).isFalse();
  }

  @Test
  void tellsNoChildOfADisputeThatIsNotThere() {
    SortedMap<String, ChildId> children = new TreeMap<>(Map.of("D9", ChildId.of("C9")));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RecordedDisputes(new TreeMap<>(), children))
        .withMessage(
            "children are told of 1 references, of which some have no dispute; those of the 0"
                + " disputes are allowed");
  }
}
