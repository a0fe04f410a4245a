package org.duecare.files.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.duecare.core.care.CareHistory;
import org.duecare.core.child.ChildRecord;
import org.duecare.files.IssueCode;
import org.duecare.files.Loaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The XML form of the return, which says the same as the tables. */
class XmlReturnTest {

  /** Two children: one in care with something in every table, one who left care. */
  private static final String XML =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <EXPSSDA903>
        <CHILD>
          <HEADER>
            <CHILDID>K&amp;1</CHILDID><UPN>UN1</UPN><SEX>2</SEX><DOB>05/06/2012</DOB>
            <ETHNIC>BAFR</ETHNIC><UASC>1</UASC><DUC>01/12/2023</DUC>
            <DATE_INT>02/06/2023</DATE_INT><DATE_MATCH/><FOSTER_CARE>0</FOSTER_CARE>
            <NB_ADOPTR/><SEX_ADOPTR/><LS_ADOPTR>L0</LS_ADOPTR>
            <IN_TOUCH/><ACTIV/><ACCOM/>
            <AMISSING><MISSING>M</MISSING><MIS_START>01/06/2023</MIS_START><MIS_END/></AMISSING>
            <AREVIEW><REVIEW>29/05/2023</REVIEW><REVIEW_CODE>PN1</REVIEW_CODE></AREVIEW>
            <AREVIEW><REVIEW>31/06/2023</REVIEW><REVIEW_CODE>PN1</REVIEW_CODE></AREVIEW>
            <AREVIEW><REVIEW>28/08/2023</REVIEW><REVIEW_CODE/></AREVIEW>
            <MOTHER/><MC_DOB/>
            <PERMANENCE><PREV_PERM>P1</PREV_PERM><LA_PERM/><DATE_PERM>ZZ/ZZ/2019</DATE_PERM></PERMANENCE>
            <OC2><SDQ_SCORE>12</SDQ_SCORE><CONVICTED>0</CONVICTED><HEALTH_ASSESSMENT>1</HEALTH_ASSESSMENT></OC2>
            <AD_PLACED><DATE_PLACED>02/06/2023</DATE_PLACED></AD_PLACED>
          </HEADER>
          <EPISODE>
            <DECOM>01/05/2023</DECOM><RNE>S</RNE><LS>C2</LS><CIN>N1</CIN><PL>U6</PL>
            <PL_POST>WS1 1TP</PL_POST><HOME_POST>WS2 2TP</HOME_POST><URN>SC1</URN>
            <PLACE_PROVIDER>PR4</PLACE_PROVIDER><DEC>02/06/2023</DEC><REC>X1</REC>
            <REASON_PLACE_CHANGE>CARPL</REASON_PLACE_CHANGE>
          </EPISODE>
          <EPISODE>
            <DECOM>02/06/2023</DECOM><RNE>P</RNE><LS>C2</LS><CIN>N1</CIN><PL>K2</PL>
            <PLACE_PROVIDER>PR1</PLACE_PROVIDER><DEC/><REC/>
          </EPISODE>
        </CHILD>
        <CHILD>
          <HEADER>
            <CHILDID>L2</CHILDID><SEX>1</SEX><DOB>07/08/2005</DOB><ETHNIC>WBRI</ETHNIC>
            <UASC>0</UASC><IN_TOUCH>YES</IN_TOUCH><ACTIV>F1</ACTIV><ACCOM>U1</ACCOM>
          </HEADER>
          <EPISODE>
            <DECOM>01/04/2023</DECOM><RNE>S</RNE><LS>V2</LS><CIN>N5</CIN><PL>U6</PL>
            <PLACE_PROVIDER>PR1</PLACE_PROVIDER><DEC>07/08/2023</DEC><REC>E17</REC>
          </EPISODE>
        </CHILD>
      </EXPSSDA903>
      """;

  @TempDir Path folder;

  private Path xml(String text) {
    return xml("x", text);
  }

  private Path xml(String name, String text) {
    try {
      Path of = Files.createDirectories(folder.resolve(name));
      Files.writeString(of.resolve("return.xml"), text);
      return of;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** The same two children as tables. */
  private Path csv() {
    return Tables.in(folder.resolve("csv"))
        .table(
            "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB",
            "K&1,2,05/06/2012,BAFR,UN1,,",
            "L2,1,07/08/2005,WBRI,,,")
        .table(
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,"
                + "PL_POST,URN",
            "K&1,01/05/2023,S,C2,N1,U6,PR4,02/06/2023,X1,CARPL,WS2 2TP,WS1 1TP,SC1",
            "K&1,02/06/2023,P,C2,N1,K2,PR1,,,,,,",
            "L2,01/04/2023,S,V2,N5,U6,PR1,07/08/2023,E17,,,,")
        .reviews(
            "K&1,05/06/2012,29/05/2023,PN1",
            "K&1,05/06/2012,31/06/2023,PN1",
            "K&1,05/06/2012,28/08/2023,")
        .table("CHILD,SEX,DOB,DUC", "K&1,2,05/06/2012,01/12/2023")
        .table(
            "CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR",
            "K&1,05/06/2012,02/06/2023,,0,,,L0")
        .table("CHILD,DOB,IN_TOUCH,ACTIV,ACCOM", "L2,07/08/2005,YES,F1,U1")
        .table("CHILD,DOB,MISSING,MIS_START,MIS_END", "K&1,05/06/2012,M,01/06/2023,")
        .table("CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM", "K&1,05/06/2012,P1,,ZZ/ZZ/2019")
        .table(
            "CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,"
                + "HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED",
            "K&1,05/06/2012,12,,0,,,,1,,,")
        .table(
            "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED",
            "K&1,05/06/2012,02/06/2023,,")
        .write();
  }

  @Test
  void saysTheSameAsTheTables() {
    ReadingOptions options = ReadingOptions.standard().withPostcodes();
    Loaded<Ssda903Return> ofXml = Tables.read(options, xml(XML));
    Loaded<Ssda903Return> ofCsv = Tables.read(options, csv());

    List<ChildRecord> records = ofXml.value().records().toList();
    assertThat(records).isEqualTo(ofCsv.value().records().toList());
    assertThat(records.get(0).episodes().get(0).home()).isPresent();
    List<CareHistory> histories = ofXml.value().histories().toList();
    List<CareHistory> expected = ofCsv.value().histories().toList();
    assertThat(histories)
        .extracting(CareHistory::periods)
        .isEqualTo(expected.stream().map(CareHistory::periods).toList());
    assertThat(histories)
        .extracting(CareHistory::reviews)
        .isEqualTo(expected.stream().map(CareHistory::reviews).toList());
    for (ReturnTable table : ReturnTable.values()) {
      assertThat(ofXml.value().rows(table)).as(table.title()).isEqualTo(ofCsv.value().rows(table));
    }
    assertThat(Tables.codes(ofXml))
        .filteredOn(code -> code != IssueCode.TABLE_WITHOUT_ROWS)
        .containsExactlyInAnyOrderElementsOf(
            Tables.codes(ofCsv).stream()
                .filter(code -> code != IssueCode.TABLE_IN_SEVERAL_FILES)
                .filter(code -> code != IssueCode.TABLE_WITHOUT_ROWS)
                .toList());
  }

  @Test
  void namesFileLineAndColumn() {
    assertThat(Tables.shown(Tables.read(xml(XML)), IssueCode.REVIEW_DATE_INVALID))
        .containsExactly(
            "return.xml line 12, REVIEW: \"31/06/2023\" is not a date (expected dd/mm/yyyy)");
  }

  @Test
  void countsOnlyTheTablesOfTheFormAsGiven() {
    ChildRecord record = Tables.read(xml(XML)).value().records().findFirst().orElseThrow();

    assertThat(record.coverage().spans(org.duecare.core.child.RecordKind.MISSING)).hasSize(1);
    assertThat(record.coverage().spans(org.duecare.core.child.RecordKind.SOCIAL_WORKERS)).isEmpty();
  }

  @Test
  void mergesXmlWithTablesOfAnotherYear() {
    Path next =
        Tables.in(folder.resolve("2025"))
            .header("K&1,F,05/06/2012")
            .episodes("K&1,02/06/2023,P,C2,N1,K2,01/06/2024,E4A")
            .write();

    Loaded<Ssda903Return> loaded = Tables.read(xml(XML), next);

    assertThat(loaded.value().yearEnds()).hasToString("[2024-03-31, 2025-03-31]");
    assertThat(loaded.value().histories().findFirst().orElseThrow().periods()).hasSize(1);
  }

  @Test
  void prefersTablesToXmlInOneFolder() throws IOException {
    Path both = csv();
    Files.writeString(both.resolve("return.xml"), XML);

    Loaded<Ssda903Return> loaded = Tables.read(both);

    assertThat(loaded.value().rows(ReturnTable.EPISODES).read()).isEqualTo(3);
    assertThat(Tables.shown(loaded, IssueCode.XML_BESIDE_CSV))
        .containsExactly(
            "return.xml: XML beside CSV, which is read instead: episodes.csv, header.csv,"
                + " other1.csv, other2.csv, other3.csv, other4.csv, other5.csv, other6.csv,"
                + " other7.csv, other8.csv, other9.csv, reviews.csv");
  }

  @Test
  void passesOverXmlThatIsNoReturn() throws IOException {
    Path both = csv();
    Files.writeString(both.resolve("pom.xml"), "<project/>");

    assertThat(Tables.shown(Tables.read(both), IssueCode.TABLE_UNKNOWN))
        .containsExactly(
            "pom.xml: XML that is no return: expected CSV, or the outermost element EXPSSDA903");
  }

  @Test
  void notesElementsThatItDoesNotKnow() {
    String text = XML.replace("<UASC>0</UASC>", "<UASC>0</UASC><NOVEL>1</NOVEL>");

    assertThat(Tables.shown(Tables.read(xml(text)), IssueCode.EXTRA_COLUMNS))
        .containsExactly("return.xml: elements ignored: NOVEL");
  }

  @Test
  void cannotUseXmlThatIsNotWellFormedAndRepeatsNothingOfIt() {
    Path broken = xml(XML.replace("</EXPSSDA903>", ""));

    assertThatThrownBy(() -> Ssda903.read(List.of(broken)))
        .isInstanceOf(UnusableReturnException.class)
        .hasMessageMatching("XML that is not well formed: return.xml line \\d+");
  }

  @Test
  void opensNothingElse() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "C2");
    String external = "<!DOCTYPE EXPSSDA903 [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>";
    Path hostile =
        xml(
            XML.replace("<EXPSSDA903>", external + "<EXPSSDA903>")
                .replace("<LS>C2</LS>", "<LS>&s;</LS>"));

    assertThatThrownBy(() -> Ssda903.read(List.of(hostile)))
        .isInstanceOf(UnusableReturnException.class)
        .hasMessageMatching(
            "XML (with a document type or an entity|that is not well formed): return.xml line.*");
  }

  @Test
  void expandsNoEntities() {
    String bomb =
        "<!DOCTYPE EXPSSDA903 [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]>";
    Path hostile =
        xml(
            XML.replace("<EXPSSDA903>", bomb + "<EXPSSDA903>")
                .replace("<LS>C2</LS>", "<LS>&b;</LS>"));

    assertThatThrownBy(() -> Ssda903.read(List.of(hostile)))
        .isInstanceOf(UnusableReturnException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "ISO-8859-1", "US-ASCII"})
  void readsTheEncodingThatTheFileNames(String encoding) throws IOException {
    String text = XML.replace("UTF-8", encoding).replace("K&amp;1", "K&#233;1");
    Path of = Files.createDirectories(folder.resolve("e"));
    Files.write(of.resolve("return.xml"), text.getBytes(StandardCharsets.US_ASCII));

    assertThat(Tables.read(of).value().histories().map(history -> history.child().value()))
        .containsExactly("K\u00e91", "L2");
  }

  @Test
  void cutsCellsThatAreLongerThanAny() {
    String text = XML.replace("WS1 1TP", "X".repeat(1 << 20));

    Loaded<Ssda903Return> loaded =
        Tables.read(ReadingOptions.standard().withPostcodes(), xml(text));

    assertThat(loaded.value().rows(ReturnTable.EPISODES).used()).isEqualTo(3);
    assertThat(loaded.value().records().findFirst().orElseThrow().episodes().get(0).placedAt())
        .isEmpty();
  }

  @Test
  void readsSeveralFilesAndSaysSo() throws IOException {
    Path two = xml(XML);
    Files.writeString(two.resolve("again.xml"), XML.replace("K&amp;1", "K2"));

    Loaded<Ssda903Return> loaded = Tables.read(two);

    assertThat(Tables.shown(loaded, IssueCode.TABLE_IN_SEVERAL_FILES))
        .singleElement()
        .asString()
        .contains("XML in several files, all are read: again.xml, return.xml");
  }

  @Test
  void aChildOfVeryManyRowsIsReadWhole() {
    StringBuilder reviews = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      reviews.append(
          "<AREVIEW><REVIEW>29/05/2023</REVIEW><REVIEW_CODE>PN1</REVIEW_CODE></AREVIEW>");
    }
    String blank = " ".repeat(900);
    String large =
        XML.replace("<AREVIEW><REVIEW>31/06/2023", reviews + "<AREVIEW><REVIEW>31/06/2023")
            .replace("<SEX>2</SEX>", "<SEX>" + blank + "2</SEX>")
            .replace("<ETHNIC>", "<ETHNIC>" + blank)
            .replace("<UASC>", "<UASC>" + blank)
            .replace("<DUC>", "<DUC>" + blank)
            .replace("<DATE_INT>", "<DATE_INT>" + blank)
            .replace("<FOSTER_CARE>", "<FOSTER_CARE>" + blank);

    assertThat(Tables.read(xml("large", large)).value().rows(ReturnTable.REVIEWS).read())
        .isGreaterThan(400);
  }
}
