package org.duecare.metrics.annualreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.duecare.metrics.audit.Audit;
import org.duecare.metrics.disclosure.DisclosureControl;
import org.junit.jupiter.api.Test;

/** A report that was stored in its parts is the same report again. */
class ReportMadeAgainTest {

  private static final Phrase TITLE = Phrase.asGiven("Title");

  @Property(tries = 20)
  void isTheSameReport(@ForAll long seed, @ForAll @IntRange(max = 20) int size) {
    AnnualReport report = new Council(seed, size).report();
    AnnualReport again = again(report);

    assertThat(again).isEqualTo(report).hasSameHashCodeAs(report).hasToString(report.toString());
    assertThat(again.published(DisclosureControl.departmentForEducation()))
        .isEqualTo(report.published(DisclosureControl.departmentForEducation()));
    Audit audit = Audit.of(report.toAudit());
    assertThat(Audit.of(again.toAudit())).hasToString(audit.toString());
    assertThat(Audit.of(audit.report(), audit.checks())).hasToString(audit.toString());
  }

  private static AnnualReport again(AnnualReport report) {
    return AnnualReport.of(
        report.year(),
        report.sections().stream().map(ReportMadeAgainTest::again).toList(),
        report.priorities(),
        report.exhibits(),
        report.references());
  }

  private static Section again(Section section) {
    return Section.of(
        section.id(),
        section.text(),
        section.statements(),
        section.tables().stream().map(ReportMadeAgainTest::again).toList(),
        section.gaps(),
        section.targets());
  }

  private static FigureTable again(FigureTable table) {
    return FigureTable.of(
        table.id(), table.title(), table.shape(), table.rows(), table.reasonForService());
  }

  @Test
  void needsEachSectionOnce() {
    AnnualReport report = new Council(1, 3).report();
    List<Section> twice = new ArrayList<>(report.sections());
    twice.add(report.section(ReportSection.AGE));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> AnnualReport.of(report.year(), twice, List.of(), Map.of(), Map.of()))
        .withMessageContaining("sections missing or twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AnnualReport.of(report.year(), List.of(), List.of(), Map.of(), Map.of()))
        .withMessageContaining("0 of 0");
  }

  @Test
  void refusesWhatIsSilentlyEmptyOrOutOfShape() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Section.of(
                    ReportSection.AGE, Optional.empty(), List.of(), List.of(), List.of(), Map.of()))
        .withMessageContaining("silently empty");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                FigureTable.of("sex", TITLE, FigureTable.Shape.PARTS, List.of(), Optional.empty()))
        .withMessageContaining("PARTS needs rows of measures");
  }

  @Test
  void anAuthorsNarrativeCanBeRead() {
    AnnualReport before = AnnualReport.builder(Council.YEAR.before()).build();
    Narrative narrative =
        Narrative.empty()
            .withText(ReportSection.AGE, "Older.")
            .withExhibit(ReportSection.AGE, "Chart 1")
            .withReference(ReportSection.SEX, "Chart 1")
            .withGoodPractice(List.of("A letter"))
            .withUrgentAction(List.of())
            .withPriorities(List.of())
            .after(before);

    assertThat(narrative.texts()).isEqualTo(Map.of(ReportSection.AGE, "Older."));
    assertThat(narrative.exhibits()).isEqualTo(Map.of(ReportSection.AGE, List.of("Chart 1")));
    assertThat(narrative.references()).isEqualTo(Map.of(ReportSection.SEX, List.of("Chart 1")));
    assertThat(narrative.goodPractice()).containsExactly("A letter");
    assertThat(narrative.urgentAction()).contains(List.of());
    assertThat(narrative.priorities()).contains(List.of());
    assertThat(narrative.previous()).contains(before);
    assertThat(Narrative.empty().previous()).isEmpty();
    assertThat(ReportWording.english().locale()).isEqualTo(Locale.UK);
  }
}
