package org.duecare.files.ssda903;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duecare.core.child.Adoption.Adopters;
import org.duecare.core.child.Adoption.StatusOfAdopters;
import org.duecare.core.child.CareLeaverRecord.Activity;
import org.duecare.core.child.CareLeaverRecord.Contact;
import org.duecare.core.child.EthnicGroup;
import org.duecare.core.child.HealthRecord.ReasonWithoutScore;
import org.duecare.core.child.MissingPeriod;
import org.duecare.core.child.PlacementForAdoptionDecision;
import org.duecare.core.child.PlacementProvider;
import org.duecare.core.child.PreviousPermanence;
import org.duecare.core.child.ReasonForPlacementChange;
import org.duecare.core.child.Sex;
import org.duecare.core.child.SocialWorkerSpell;

/**
 * The codes of one column and what each means. A column holds the number that {@link #table()}
 * gives a code.
 *
 * @param <V> what the codes mean
 */
final class Codes<V> {

  /** SEX: numbers gave way to letters in the return of 2025. */
  static final Codes<Sex> SEX =
      Codes.<Sex>none()
          .and("1", Sex.MALE, YearSpan.to(2024))
          .and("2", Sex.FEMALE, YearSpan.to(2024))
          .and("M", Sex.MALE, YearSpan.from(2025))
          .and("F", Sex.FEMALE, YearSpan.from(2025))
          .and("U", Sex.UNSPECIFIED, YearSpan.from(2025));

  /** ETHNIC. */
  static final Codes<EthnicGroup> ETHNIC_GROUP =
      inOrder(
          "WBRI WIRI WOTH WIRT WROM MWBC MWBA MWAS MOTH AIND APKN ABAN AOTH CHNE BCRB BAFR BOTH"
              + " OOTH REFU NOBT",
          List.of(EthnicGroup.values()));

  /** MOTHER and what OC2 and AD1 answer with yes or no; 1.0 and 0.0 come of spreadsheets. */
  static final Codes<Boolean> YES_OR_NO =
      Codes.<Boolean>none()
          .and("1", Boolean.TRUE)
          .and("0", Boolean.FALSE)
          .and("1.0", Boolean.TRUE)
          .and("0.0", Boolean.FALSE);

  /** PLACE_PROVIDER. */
  static final Codes<PlacementProvider> PROVIDER =
      inOrder("PR0 PR1 PR2 PR3 PR4 PR5", List.of(PlacementProvider.values()));

  /** REASON_PLACE_CHANGE. */
  static final Codes<ReasonForPlacementChange> REASON_FOR_CHANGE =
      inOrder(
              "CARPL CLOSE ALLEG STAND APPRR CREQB CREQO CHILD LAREQ PLACE CUSTOD OTHER",
              List.of(ReasonForPlacementChange.values()))
          .during("CUSTOD", YearSpan.from(2019));

  /** MISSING. */
  static final Codes<MissingPeriod.Kind> MISSING =
      inOrder("M A", List.of(MissingPeriod.Kind.values()));

  /** SW_REASON. */
  static final Codes<SocialWorkerSpell.Reason> SOCIAL_WORKER_CHANGE =
      inOrder(
          "MANAGE FCONTA LEFTRL ORGRST TSPROC ABSENC CHCHAN PCCHAN SWDIED OTHERS",
          List.of(SocialWorkerSpell.Reason.values()));

  /** PREV_PERM. */
  static final Codes<PreviousPermanence.Kind> PREVIOUS_PERMANENCE =
      inOrder("P1 P2 P3 P4 Z1", List.of(PreviousPermanence.Kind.values()));

  /** REASON_PLACED_CEASED. */
  static final Codes<PlacementForAdoptionDecision.ReasonCeased> DECISION_CEASED =
      inOrder("RD1 RD2 RD3 RD4", List.of(PlacementForAdoptionDecision.ReasonCeased.values()));

  /** NB_ADOPTR: how many adopters there are. */
  static final Codes<Integer> NUMBER_OF_ADOPTERS =
      Codes.<Integer>none().and("1", 1).and("2", 2).and("1.0", 1).and("2.0", 2);

  /** SEX_ADOPTR. */
  static final Codes<Adopters> ADOPTERS = inOrder("M1 F1 MM FF MF", List.of(Adopters.values()));

  /** LS_ADOPTR. */
  static final Codes<StatusOfAdopters> STATUS_OF_ADOPTERS =
      inOrder("L0 L11 L12 L2 L3 L4", List.of(StatusOfAdopters.values()));

  /** IN_TOUCH. */
  static final Codes<Contact> CONTACT =
      inOrder("YES NO DIED REFU NREQ RHOM", List.of(Contact.values()));

  /** ACTIV: apprenticeships were told apart in the return of 2022. */
  static final Codes<Activity> ACTIVITY =
      Codes.<Activity>none()
          .and("F1", Activity.HIGHER_EDUCATION_FULL_TIME)
          .and("F2", Activity.OTHER_EDUCATION_FULL_TIME)
          .and("F3", Activity.TRAINING_OR_EMPLOYMENT_FULL_TIME, YearSpan.to(2021))
          .and("F4", Activity.APPRENTICESHIP_FULL_TIME, YearSpan.from(2022))
          .and("F5", Activity.TRAINING_OR_EMPLOYMENT_FULL_TIME, YearSpan.from(2022))
          .and("P1", Activity.HIGHER_EDUCATION_PART_TIME)
          .and("P2", Activity.OTHER_EDUCATION_PART_TIME)
          .and("P3", Activity.TRAINING_OR_EMPLOYMENT_PART_TIME, YearSpan.to(2021))
          .and("P4", Activity.APPRENTICESHIP_PART_TIME, YearSpan.from(2022))
          .and("P5", Activity.TRAINING_OR_EMPLOYMENT_PART_TIME, YearSpan.from(2022))
          .and("G4", Activity.NONE_FOR_ILLNESS_OR_DISABILITY)
          .and("G5", Activity.NONE_FOR_ANOTHER_REASON)
          .and("G6", Activity.NONE_AS_PARENT)
          .and("0", Activity.NOT_KNOWN);

  /** SDQ_REASON. */
  static final Codes<ReasonWithoutScore> WITHOUT_SCORE =
      inOrder("SDQ1 SDQ2 SDQ3 SDQ4 SDQ5", List.of(ReasonWithoutScore.values()));

  private final List<String> texts;
  private final List<V> values;
  private final List<YearSpan> years;
  private final CodeTable table;

  /** The values once more, made ready for the rows, of which there are many. */
  private final List<Optional<V>> meanings;

  private Codes(List<String> texts, List<V> values, List<YearSpan> years) {
    this.texts = List.copyOf(texts);
    this.values = List.copyOf(values);
    this.years = List.copyOf(years);
    table = CodeTable.of(texts);
    meanings = this.values.stream().map(Optional::of).toList();
  }

  static <V> Codes<V> none() {
    return new Codes<>(List.of(), List.of(), List.of());
  }

  /** Codes that name values in their order. */
  private static <V> Codes<V> inOrder(String codes, List<V> values) {
    List<String> texts = List.of(codes.split(" ", -1));
    if (texts.size() != values.size()) {
      throw new IllegalArgumentException(
          "as many codes as values are needed: found "
              + texts.size()
              + ", expected "
              + values.size());
    }
    return new Codes<>(texts, values, texts.stream().map(code -> YearSpan.always()).toList());
  }

  /** These codes and one more, of every year. */
  Codes<V> and(String code, V value) {
    return and(code, value, YearSpan.always());
  }

  /** These codes and one more, of some years only. */
  Codes<V> and(String code, V value, YearSpan span) {
    List<String> moreTexts = new ArrayList<>(texts);
    moreTexts.add(code);
    List<V> moreValues = new ArrayList<>(values);
    moreValues.add(value);
    List<YearSpan> moreYears = new ArrayList<>(years);
    moreYears.add(span);
    return new Codes<>(moreTexts, moreValues, moreYears);
  }

  /** These codes, one of them of some years only. */
  private Codes<V> during(String code, YearSpan span) {
    List<YearSpan> changed = new ArrayList<>(years);
    changed.set(texts.indexOf(code), span);
    return new Codes<>(texts, values, changed);
  }

  CodeTable table() {
    return table;
  }

  /** What the code of a number means; empty if it is blank or unknown. */
  Optional<V> value(int number) {
    return number <= CodeTable.UNKNOWN
        ? Optional.empty()
        : meanings.get(number - CodeTable.UNKNOWN - 1);
  }

  /** The number of the first code that means a value. */
  int number(V value) {
    return values.indexOf(value) + CodeTable.UNKNOWN + 1;
  }

  /** The code of a number, which must not be blank or unknown. */
  String text(int number) {
    return texts.get(number - CodeTable.UNKNOWN - 1);
  }

  /** In the returns of which years the code of a number stands. */
  YearSpan years(int number) {
    return number <= CodeTable.UNKNOWN
        ? YearSpan.always()
        : years.get(number - CodeTable.UNKNOWN - 1);
  }
}
