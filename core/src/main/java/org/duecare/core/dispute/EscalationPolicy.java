package org.duecare.core.dispute;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.law.Instrument;
import org.duecare.core.law.TimeLimit;
import org.duecare.core.law.Verification;
import org.duecare.core.law.reading.DisputeStart;
import org.jspecify.annotations.Nullable;

/**
 * How an authority resolves disputes of its reviewing officers: the informal stage, the levels with
 * who answers and by when, the limit of the whole, and what is allowed. The law knows one number
 * only, 20 working days in all (IRO Handbook 6.2); the rest is local policy, and what a policy does
 * not state is not set here either.
 *
 * <p>One value is one version of a policy, with the days on which disputes may begin under it; a
 * dispute keeps the version it began under. Immutable and thread-safe.
 */
public final class EscalationPolicy {

  private final PolicyParts parts;

  private EscalationPolicy(PolicyParts parts) {
    this.parts = parts;
  }

  /**
   * What the IRO Handbook of 2010 itself says: 20 working days in all from the first formal step,
   * an informal stage before, any level at once, Cafcass at any time. The levels are the
   * authority's to set; until it does there is one, without a role or a limit.
   *
   * @return the policy {@code handbook-2010}
   */
  public static EscalationPolicy handbook2010() {
    return PolicyPresets.HANDBOOK_2010;
  }

  /**
   * Walsall's policy as its annual report for 2022-23 tells of it: three stages, chosen by how
   * serious the concern is, informal talks before and beside them, fifteen themes. The report
   * states no limit for an answer, so that only the handbook's 20 working days are one. It says
   * that the stage depends on how significant the concern is, and names no degrees: ordinary,
   * serious and grave are words of this library for what enters at stages 1, 2 and 3. A concern
   * without one of them may enter at any stage.
   *
   * @return the policy {@code walsall-2022}
   */
  public static EscalationPolicy walsall2022() {
    return PolicyPresets.WALSALL_2022;
  }

  /**
   * Four levels of five working days each, no answer taking the dispute to the next, as a flow
   * chart of May 2017 has it, which states no limit for the fourth level: five is assumed there,
   * and its explanation says that no text of it was seen. Who escalates by that chart, a manager of
   * quality assurance from level 2 on, is left to the authority's own version ({@link
   * EscalationLevel#openedBy(String...)}).
   *
   * @return the policy {@code four-by-five}
   */
  public static EscalationPolicy fourByFive() {
    return PolicyPresets.FOUR_BY_FIVE;
  }

  /**
   * An alert to the social worker's team as the first, formal step, answered in ten working days;
   * the level after it has no limit of its own, and nobody is named who answers there.
   *
   * @return the policy {@code ten-day-alert}
   */
  public static EscalationPolicy tenDayAlert() {
    return PolicyPresets.TEN_DAY_ALERT;
  }

  /**
   * The policies that come with the library.
   *
   * @return the presets in the order in which they are documented, immutable
   */
  public static List<EscalationPolicy> presets() {
    return List.of(handbook2010(), walsall2022(), fourByFive(), tenDayAlert());
  }

  /**
   * A policy to be built.
   *
   * @param id under which disputes refer to it, with its version, such as {@code walsall-2022}
   * @param document the authority's document, by which its limits are cited
   * @param inForceFrom the first day on which disputes begin under it, inclusive
   * @return a builder of a policy with no levels, no limit, and nothing allowed that is special
   * @throws IllegalArgumentException if the id is blank
   */
  public static Builder builder(String id, Instrument document, LocalDate inForceFrom) {
    return new Builder(PolicyVersion.of(id, document, Verification.PRIMARY_TEXT, inForceFrom));
  }

  /**
   * Another version, which differs from this one in what is set anew.
   *
   * @param id the id of the other version
   * @param inForceFrom the first day on which disputes begin under it, inclusive
   * @return a builder with everything else as here, without an end
   * @throws IllegalArgumentException if the id is blank
   */
  public Builder successor(String id, LocalDate inForceFrom) {
    return new Builder(PolicyVersion.of(id, document(), verification(), inForceFrom), parts);
  }

  /**
   * This policy, no longer used for disputes that begin after a day.
   *
   * @param last the last day, inclusive
   * @return the policy
   * @throws IllegalArgumentException if the day lies before the first
   */
  public EscalationPolicy inForceUntil(LocalDate last) {
    return new Builder(
            parts.version().withInForceUntil(Objects.requireNonNull(last, "last")), parts)
        .build();
  }

  /**
   * Under which disputes refer to this version.
   *
   * @return the id
   */
  public String id() {
    return parts.version().id();
  }

  /**
   * The authority's document.
   *
   * @return the document, by which the limits are cited
   */
  public Instrument document() {
    return parts.version().document();
  }

  /**
   * How well the document was seen by whoever set the policy down.
   *
   * @return how well, of all limits but those of the levels
   */
  public Verification verification() {
    return parts.version().verification();
  }

  /**
   * The first day on which disputes begin under this version.
   *
   * @return the day, inclusive
   */
  public LocalDate inForceFrom() {
    return parts.version().inForceFrom();
  }

  /**
   * The last day on which disputes begin under this version.
   *
   * @return the day, inclusive; empty while no end is set
   */
  public Optional<LocalDate> inForceUntil() {
    return Optional.ofNullable(parts.version().inForceUntil());
  }

  /**
   * The informal stage.
   *
   * @return the stage; empty where the policy has none
   */
  public Optional<InformalStage> informal() {
    return Optional.ofNullable(parts.informal());
  }

  /**
   * The levels.
   *
   * @return the levels from the lowest, one or more, immutable; level 1 is the first
   */
  public List<EscalationLevel> levels() {
    return parts.levels();
  }

  /**
   * The limit of the whole process.
   *
   * @return the limit; empty where the policy sets none
   */
  public Optional<TimeLimit> total() {
    return Optional.ofNullable(parts.total());
  }

  /**
   * From when the limit of the whole runs (A28): by {@link DisputeStart#FIRST_ALERT} the informal
   * stage counts in it.
   *
   * @return the start
   */
  public DisputeStart totalRunsFrom() {
    return parts.totalRunsFrom();
  }

  /**
   * Whether levels may be skipped.
   *
   * @return the rule
   */
  public Bypass bypass() {
    return parts.bypass();
  }

  /**
   * At which level a dispute enters.
   *
   * @return the level by severity, immutable; empty where every one enters at level 1
   */
  public Map<String, Integer> entryLevels() {
    return parts.entryLevels();
  }

  /**
   * What it means that an answer does not come.
   *
   * @return the meaning
   */
  public Silence silence() {
    return parts.silence();
  }

  /**
   * Whose disputes may be referred to Cafcass.
   *
   * @return the scope
   */
  public CafcassScope cafcassScope() {
    return parts.cafcassScope();
  }

  /**
   * Whether disputes may be about children with a child protection plan who are not looked after.
   *
   * @return true if they are in scope
   */
  public boolean childProtectionInScope() {
    return parts.childProtectionInScope();
  }

  /**
   * Whether a dispute may be withdrawn.
   *
   * @return true if it may
   */
  public boolean isWithdrawable() {
    return parts.withdrawable();
  }

  /**
   * How the clock may stop.
   *
   * @return the rule; empty where it may not
   */
  public Optional<PauseRule> pause() {
    return Optional.ofNullable(parts.pause());
  }

  /**
   * For how long a resolved dispute may be opened again.
   *
   * @return calendar days after the resolution, inclusive; empty where it may not
   */
  public Optional<Integer> reopenWithinDays() {
    return Optional.ofNullable(parts.reopenWithinDays());
  }

  /**
   * From which time of the day on a limit counts from the next working day. Where there is such a
   * time, a limit that begins on a day that is no working day counts from the next one, too; an
   * event without a time counts as done before it.
   *
   * @return the time, inclusive; empty where there is none
   */
  public Optional<LocalTime> cutOff() {
    return Optional.ofNullable(parts.cutOff());
  }

  /**
   * The themes.
   *
   * @return the taxonomy
   */
  public ThemeTaxonomy themes() {
    return parts.themes();
  }

  /**
   * The outcomes that may be recorded.
   *
   * @return the codes, immutable; none where any may be
   */
  public List<Code> outcomes() {
    return parts.outcomes();
  }

  /**
   * The outcomes for the child that may be recorded.
   *
   * @return the codes, immutable; none where any may be
   */
  public List<Code> outcomesForTheChild() {
    return parts.outcomesForTheChild();
  }

  /**
   * The bands of working days in which answers and resolutions are counted.
   *
   * @return the bands in ascending order, immutable
   */
  public List<TimeBand> bands() {
    return TimeBand.upTo(parts.bandLimits());
  }

  /**
   * Whether disputes begin under this version on a day.
   *
   * @param day the day
   * @return true from the first to the last day, both inclusive
   */
  public boolean isInForceOn(LocalDate day) {
    return parts.version().isInForceOn(Objects.requireNonNull(day, "day"));
  }

  /**
   * What keeps the policy from doing what it promises.
   *
   * @param calendar which days are working days
   * @return the findings, none where all is well; immutable
   */
  public List<PolicyFinding> findings(WorkingDayCalendar calendar) {
    return PolicyLinter.findings(this, Objects.requireNonNull(calendar, "calendar"));
  }

  /** The level of a number from 1; empty where there is none. */
  Optional<EscalationLevel> level(int number) {
    return number < 1 || number > levels().size()
        ? Optional.empty()
        : Optional.of(levels().get(number - 1));
  }

  /** The limit of a stage, the informal one being 0; empty without a limit or such a stage. */
  Optional<TimeLimit> limitOf(int stage) {
    return stage == 0
        ? informal().flatMap(InformalStage::within)
        : level(stage).flatMap(EscalationLevel::within);
  }

  /** At which level a dispute of a severity enters; empty for a severity that is not listed. */
  Optional<Integer> entryLevel(Concern concern) {
    return entryLevels().isEmpty() ? Optional.of(1) : concern.severity().map(entryLevels()::get);
  }

  /**
   * Whether the limit of the whole is that of the handbook, and cited so.
   *
   * @return true after {@link Builder#totalOfTheHandbook()}
   */
  public boolean isTotalOfTheHandbook() {
    return parts.totalIsTheHandbooks();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EscalationPolicy that && parts.equals(that.parts);
  }

  @Override
  public int hashCode() {
    return parts.hashCode();
  }

  @Override
  public String toString() {
    return "escalation policy "
        + id()
        + ", "
        + levels().size()
        + (levels().size() == 1 ? " level, " : " levels, ")
        + parts.version().inForce();
  }

  /** Builds a policy. Not thread-safe. */
  public static final class Builder {

    private PolicyVersion version;
    private @Nullable InformalStage informal;
    private List<EscalationLevel> levels = List.of();
    private @Nullable TimeLimit total;
    private boolean totalIsTheHandbooks;
    private DisputeStart totalRunsFrom = DisputeStart.FIRST_FORMAL_STEP;
    private Bypass bypass = Bypass.NOT_ALLOWED;
    private Map<String, Integer> entryLevels = Map.of();
    private Silence silence = Silence.LEAVES_OVERDUE;
    private CafcassScope cafcassScope = CafcassScope.LOOKED_AFTER_CHILDREN;
    private boolean childProtectionInScope;
    private boolean withdrawable;
    private @Nullable PauseRule pause;
    private @Nullable Integer reopenWithinDays;
    private @Nullable LocalTime cutOff;
    private ThemeTaxonomy themes = ThemeTaxonomy.open();
    private List<Code> outcomes = List.of();
    private List<Code> outcomesForTheChild = List.of();
    private List<Integer> bandLimits = List.of(5, 10, 20);

    private Builder(PolicyVersion version) {
      this.version = version;
    }

    private Builder(PolicyVersion version, PolicyParts from) {
      this(version);
      informal = from.informal();
      levels = from.levels();
      total = from.total();
      totalIsTheHandbooks = from.totalIsTheHandbooks();
      totalRunsFrom = from.totalRunsFrom();
      bypass = from.bypass();
      entryLevels = from.entryLevels();
      silence = from.silence();
      cafcassScope = from.cafcassScope();
      childProtectionInScope = from.childProtectionInScope();
      withdrawable = from.withdrawable();
      pause = from.pause();
      reopenWithinDays = from.reopenWithinDays();
      cutOff = from.cutOff();
      themes = from.themes();
      outcomes = from.outcomes();
      outcomesForTheChild = from.outcomesForTheChild();
      bandLimits = from.bandLimits();
    }

    /**
     * Sets the authority's document.
     *
     * @param instrument the document, by which the limits are cited
     * @return this builder
     */
    public Builder document(Instrument instrument) {
      version = version.withDocument(Objects.requireNonNull(instrument, "instrument"));
      return this;
    }

    /**
     * Sets how well the document was seen by whoever set the policy down. Its levels have their own
     * ({@link EscalationLevel#verified}).
     *
     * @param how how well it was seen; the text itself if nothing is set
     * @return this builder
     */
    public Builder verified(Verification how) {
      version = version.withVerification(Objects.requireNonNull(how, "how"));
      return this;
    }

    /**
     * Sets an informal stage.
     *
     * @param stage the stage
     * @return this builder
     */
    public Builder informal(InformalStage stage) {
      informal = Objects.requireNonNull(stage, "stage");
      return this;
    }

    /**
     * Sets the policy to have no informal stage.
     *
     * @return this builder
     */
    public Builder withoutInformal() {
      informal = null;
      return this;
    }

    /**
     * Sets the levels.
     *
     * @param levels the levels from the lowest
     * @return this builder
     */
    public Builder levels(EscalationLevel... levels) {
      this.levels = List.of(Objects.requireNonNull(levels, "levels"));
      return this;
    }

    /**
     * Sets the limit of the whole process.
     *
     * @param limit the limit
     * @return this builder
     * @throws IllegalArgumentException if the limit is not one in working days, days or weeks
     */
    public Builder total(TimeLimit limit) {
      total = CountedLimit.require(limit);
      totalIsTheHandbooks = false;
      return this;
    }

    /**
     * Sets the limit of the whole process to the handbook's 20 working days (IRO Handbook 6.2).
     *
     * @return this builder
     */
    public Builder totalOfTheHandbook() {
      total = PolicyRules.HANDBOOK_TOTAL.limit().orElseThrow();
      totalIsTheHandbooks = true;
      return this;
    }

    /**
     * Sets the whole process to have no limit.
     *
     * @return this builder
     */
    public Builder withoutTotal() {
      total = null;
      totalIsTheHandbooks = false;
      return this;
    }

    /**
     * Sets from when the limit of the whole runs.
     *
     * @param start the first formal step, or the first informal alert
     * @return this builder
     */
    public Builder totalRunsFrom(DisputeStart start) {
      totalRunsFrom = Objects.requireNonNull(start, "start");
      return this;
    }

    /**
     * Sets whether levels may be skipped.
     *
     * @param rule the rule
     * @return this builder
     */
    public Builder bypass(Bypass rule) {
      bypass = Objects.requireNonNull(rule, "rule");
      return this;
    }

    /**
     * Sets at which level a dispute enters.
     *
     * @param levelBySeverity the level, from 1, by severity
     * @return this builder
     */
    public Builder entryLevels(Map<String, Integer> levelBySeverity) {
      entryLevels =
          Collections.unmodifiableMap(
              new TreeMap<>(Objects.requireNonNull(levelBySeverity, "levelBySeverity")));
      return this;
    }

    /**
     * Sets what it means that an answer does not come.
     *
     * @param meaning the meaning
     * @return this builder
     */
    public Builder silence(Silence meaning) {
      silence = Objects.requireNonNull(meaning, "meaning");
      return this;
    }

    /**
     * Sets whose disputes may be referred to Cafcass.
     *
     * @param scope the scope
     * @return this builder
     */
    public Builder cafcassScope(CafcassScope scope) {
      cafcassScope = Objects.requireNonNull(scope, "scope");
      return this;
    }

    /**
     * Sets disputes to be also about children with a child protection plan who are not looked
     * after.
     *
     * @return this builder
     */
    public Builder withChildProtection() {
      childProtectionInScope = true;
      return this;
    }

    /**
     * Sets disputes to be about looked-after children only.
     *
     * @return this builder
     */
    public Builder withoutChildProtection() {
      childProtectionInScope = false;
      return this;
    }

    /**
     * Sets that disputes may be withdrawn.
     *
     * @return this builder
     */
    public Builder withdrawable() {
      withdrawable = true;
      return this;
    }

    /**
     * Sets that no dispute may be withdrawn.
     *
     * @return this builder
     */
    public Builder withoutWithdrawal() {
      withdrawable = false;
      return this;
    }

    /**
     * Sets that the clock may stop.
     *
     * @param rule how
     * @return this builder
     */
    public Builder pause(PauseRule rule) {
      pause = Objects.requireNonNull(rule, "rule");
      return this;
    }

    /**
     * Sets that no clock may stop.
     *
     * @return this builder
     */
    public Builder withoutPause() {
      pause = null;
      return this;
    }

    /**
     * Sets for how long a resolved dispute may be opened again.
     *
     * @param days calendar days after the resolution, inclusive, 0 or more
     * @return this builder
     * @throws IllegalArgumentException if the days are below 0
     */
    public Builder reopenWithinDays(int days) {
      if (days < 0) {
        throw new IllegalArgumentException(
            "time to reopen too short: " + days + " days; 0 or more is allowed");
      }
      reopenWithinDays = days;
      return this;
    }

    /**
     * Sets that no resolved dispute may be opened again.
     *
     * @return this builder
     */
    public Builder withoutReopening() {
      reopenWithinDays = null;
      return this;
    }

    /**
     * Sets from which time of the day on a limit counts from the next working day.
     *
     * @param time the time, inclusive
     * @return this builder
     */
    public Builder cutOff(LocalTime time) {
      cutOff = Objects.requireNonNull(time, "time");
      return this;
    }

    /**
     * Sets limits to count from the day itself, whatever the time.
     *
     * @return this builder
     */
    public Builder withoutCutOff() {
      cutOff = null;
      return this;
    }

    /**
     * Sets the themes.
     *
     * @param taxonomy the taxonomy
     * @return this builder
     */
    public Builder themes(ThemeTaxonomy taxonomy) {
      themes = Objects.requireNonNull(taxonomy, "taxonomy");
      return this;
    }

    /**
     * Sets the outcomes that may be recorded.
     *
     * @param codes the codes
     * @return this builder
     */
    public Builder outcomes(Code... codes) {
      outcomes = List.of(Objects.requireNonNull(codes, "codes"));
      return this;
    }

    /**
     * Sets the outcomes for the child that may be recorded.
     *
     * @param codes the codes
     * @return this builder
     */
    public Builder outcomesForTheChild(Code... codes) {
      outcomesForTheChild = List.of(Objects.requireNonNull(codes, "codes"));
      return this;
    }

    /**
     * Sets the bands of time in which answers and resolutions are counted.
     *
     * @param lastDays the last working day of each band but the open one, in ascending order
     * @return this builder
     */
    public Builder bandLimits(Integer... lastDays) {
      bandLimits = List.of(Objects.requireNonNull(lastDays, "lastDays"));
      return this;
    }

    /**
     * The policy as set.
     *
     * @return the policy
     * @throws IllegalArgumentException if there is no level, it begins before the handbook from
     *     which its limit is, a severity enters at a level that there is not, or the bands are not
     *     in ascending order from 0
     */
    public EscalationPolicy build() {
      return new EscalationPolicy(
          new PolicyParts(
              version,
              informal,
              levels,
              total,
              totalIsTheHandbooks,
              totalRunsFrom,
              bypass,
              entryLevels,
              silence,
              cafcassScope,
              childProtectionInScope,
              withdrawable,
              pause,
              reopenWithinDays,
              cutOff,
              themes,
              outcomes,
              outcomesForTheChild,
              bandLimits));
    }
  }
}
