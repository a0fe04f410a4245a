package org.duecare.metrics.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.duecare.metrics.disclosure.DisclosureControl;
import org.junit.jupiter.api.Test;

/** Figures about a named worker never stand in a published report. */
class PublishedOfficersTest {

  private static final DisclosureControl CONTROL = DisclosureControl.departmentForEducation();

  /** What tells of one officer, even without a name. */
  private static final List<String> OF_ONE_OFFICER =
      List.of("caseload-spread", "longest-service", "posts-through-agency");

  @Property(tries = 60)
  void namesNobody(@ForAll long seed, @ForAll @IntRange(max = 60) int size) {
    PublishedReport published = new Council(seed, size).report().published(CONTROL);

    assertThat(published.toString()).doesNotContainPattern("\\b[CO][0-9]+\\b");
    assertThat(published.sections())
        .flatExtracting(PublishedSection::values)
        .extracting(PublishedValue::table)
        .doesNotContainAnyElementsOf(OF_ONE_OFFICER);
    assertThat(published.sections())
        .flatExtracting(PublishedSection::amounts)
        .extracting(PublishedAmounts::table)
        .doesNotContainAnyElementsOf(OF_ONE_OFFICER);
    assertThat(published.sections())
        .flatExtracting(PublishedSection::withheld)
        .extracting(Withheld::table)
        .containsAll(OF_ONE_OFFICER);
  }

  /** Of a team of few, whoever has the cases, the published report is the same. */
  @Property(tries = 60)
  void doesNotTellWhoHasTheCases(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size, @ForAll long anew) {
    Council council = new Council(seed, size);
    AnnualReport before = council.report();
    council.reassign(new Random(anew));
    AnnualReport after = council.report();

    assertThat(after.published(CONTROL)).isEqualTo(before.published(CONTROL));
    assertThat(before.table("officers-by-caseload")).isPresent();
  }

  /** Where the team is large, by how many are below, within and above; small numbers are hidden. */
  @Test
  void ofALargeTeamHowManyAreBesideTheGuidelineIsTold() {
    PublishedSection caseloads =
        WalsallCouncil.report().published(CONTROL).section(ReportSection.CASELOADS);

    assertThat(caseloads.tables())
        .filteredOn(parts -> parts.id().equals("officers-by-caseload"))
        .singleElement()
        .satisfies(
            parts ->
                assertThat(parts.table().count("officers-by-caseload-within", "2023-03-31"))
                    .hasToString("13"));
  }
}
