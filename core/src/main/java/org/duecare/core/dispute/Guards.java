package org.duecare.core.dispute;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duecare.core.dispute.DisputeEvent.Accepted;
import org.duecare.core.dispute.DisputeEvent.Cafcass;
import org.duecare.core.dispute.DisputeEvent.Escalated;
import org.duecare.core.dispute.DisputeEvent.Kind;
import org.duecare.core.dispute.DisputeEvent.Opened;
import org.duecare.core.dispute.DisputeEvent.RaisedInformally;
import org.duecare.core.dispute.DisputeEvent.Reopened;
import org.duecare.core.dispute.DisputeEvent.Responded;
import org.jspecify.annotations.Nullable;

/** What a policy, and where the dispute stands, ask of an event that the table lets through. */
final class Guards {

  private final EscalationPolicy policy;

  Guards(EscalationPolicy policy) {
    this.policy = policy;
  }

  /** What a dispute takes now under the policy, each on its conditions. */
  Set<Kind> allowedAt(DisputeCourse course) {
    Set<Kind> allowed = EnumSet.copyOf(TransitionTable.events(course.stage()));
    allowed.removeIf(kind -> isOutOfPlace(kind, course) || isRuledOut(kind, course));
    return Collections.unmodifiableSet(allowed);
  }

  /** Whether what happened before leaves no place for any event of a kind, whatever the policy. */
  static boolean isOutOfPlace(Kind kind, DisputeCourse course) {
    return switch (kind) {
      case RAISED_INFORMALLY -> course.talkedAt() == course.level();
      case RESOLVED_INFORMALLY ->
          course.level() == 0 ? course.stage() == Stage.PAUSED : course.talkedAt() < 0;
      case RESPONDED -> course.unanswered().isEmpty();
      case ACCEPTED -> course.stage() != Stage.RESPONDED && !course.hasLateAnswer();
      case RESUMED -> course.pauses().isEmpty();
      default -> false;
    };
  }

  private boolean isRuledOut(Kind kind, DisputeCourse course) {
    return switch (kind) {
      case RAISED_INFORMALLY, RESOLVED_INFORMALLY -> mayNotTalk(course) != null;
      case WITHDRAWN -> !policy.isWithdrawable();
      case PAUSED -> policy.pause().isEmpty();
      case ESCALATED -> course.level() == policy.levels().size() && !course.isSilenceToConfirm();
      case RESUMED -> course.stage() != Stage.PAUSED && !course.isResumedUnsaid();
      case REOPENED -> course.stage() == Stage.RESOLVED && policy.reopenWithinDays().isEmpty();
      default -> false;
    };
  }

  /** Why an event is refused: what was found and what is allowed; null where it is not. */
  @Nullable String refusal(DisputeEvent event, DisputeCourse course) {
    if (event instanceof RaisedInformally raised) {
      @Nullable String refusal = mayNotTalk(course);
      return refusal == null ? concern(raised.concern()) : refusal;
    } else if (event instanceof DisputeEvent.ResolvedInformally) {
      return mayNotTalk(course);
    } else if (event instanceof Opened opened) {
      return opened(opened, course);
    } else if (event instanceof Responded responded) {
      return responded(responded, course);
    } else if (event instanceof Escalated escalated) {
      return escalated(escalated, course);
    } else if (event instanceof Accepted accepted) {
      return accepted(accepted);
    } else if (event instanceof Reopened reopened) {
      return reopened(reopened, course);
    } else if (event instanceof DisputeEvent.Resumed) {
      return resumed(course);
    } else if (event instanceof Cafcass cafcass) {
      return cafcass(cafcass, course);
    } else if (event instanceof DisputeEvent.Withdrawn withdrawn) {
      return policy.isWithdrawable()
          ? needsReason(withdrawn.reason())
          : "the policy lets no dispute be withdrawn";
    } else if (event instanceof DisputeEvent.Paused paused) {
      return policy.pause().isPresent()
          ? needsReason(paused.reason())
          : "the policy lets no clock stand still";
    }
    return null;
  }

  private @Nullable String mayNotTalk(DisputeCourse course) {
    if (policy.informal().isEmpty()) {
      return "the policy has no informal stage; it begins with OPENED";
    }
    return course.level() == 0 || policy.informal().get().duringLevels()
        ? null
        : "the policy has informal talks before the levels only";
  }

  private static @Nullable String needsReason(String reason) {
    return reason.isBlank() ? "no reason is given; one is needed" : null;
  }

  private @Nullable String concern(Concern concern) {
    if (concern.subject() == Subject.CHILD_PROTECTION_ONLY && !policy.childProtectionInScope()) {
      return "the child is not looked after; the policy is about looked-after children";
    }
    if (!concern.themes().stream().allMatch(policy.themes()::has)) {
      return "the theme is none of the policy's; " + ids(policy.themes().themes());
    }
    return policy.themes().exclusive() && concern.themes().size() > 1
        ? "found " + concern.themes().size() + " themes; one is allowed"
        : null;
  }

  private @Nullable String opened(Opened opened, DisputeCourse course) {
    Concern concern = opened.concern().completedBy(course.concern());
    @Nullable String refusal = concern(concern);
    if (refusal == null) {
      refusal = mayOpen(opened.level(), opened.by());
    }
    if (refusal != null) {
      return refusal;
    }
    Optional<Integer> entry = policy.entryLevel(concern);
    if (entry.isEmpty() && concern.severity().isPresent()) {
      return "the severity is none of the policy's; allowed are "
          + String.join(", ", policy.entryLevels().keySet());
    }
    return entry.filter(level -> level == opened.level()).isPresent()
        ? null
        : bypass(
            entry
                .map(level -> entersAt(concern, level))
                .orElse("disputes enter at the level of their severity, and none is given"),
            opened.reason());
  }

  private String entersAt(Concern concern, int level) {
    String which =
        policy.entryLevels().isEmpty()
            ? "disputes"
            : "disputes of severity " + concern.severity().orElseThrow();
    return which + " enter at level " + level;
  }

  private @Nullable String bypass(String found, Optional<String> reason) {
    return switch (policy.bypass()) {
      case FREELY -> null;
      case WITH_REASON ->
          reason.filter(text -> !text.isBlank()).isPresent()
              ? null
              : found + "; anything else needs a reason";
      case NOT_ALLOWED -> found + "; the policy allows nothing else";
    };
  }

  private @Nullable String mayOpen(int level, Optional<String> by) {
    Optional<EscalationLevel> target = policy.level(level);
    if (target.isEmpty()) {
      return "found level " + level + "; levels 1 to " + policy.levels().size() + " are allowed";
    }
    return role(target.get().openedBy(), by, "brings disputes to " + target.get().name());
  }

  private static @Nullable String role(Set<String> allowed, Optional<String> by, String does) {
    return allowed.isEmpty() || by.filter(allowed::contains).isPresent()
        ? null
        : (by.isPresent() ? "the role is not one that " : "it is not said which role ")
            + does
            + "; allowed are "
            + String.join(", ", allowed);
  }

  private @Nullable String responded(Responded responded, DisputeCourse course) {
    List<Integer> open = course.unanswered();
    if (!open.contains(responded.level())) {
      return "found an answer of level "
          + responded.level()
          + (open.size() == 1
              ? "; that of level " + open.get(0) + " is due"
              : "; those of levels "
                  + open.stream().map(String::valueOf).collect(Collectors.joining(", "))
                  + " are open");
    }
    EscalationLevel level = policy.levels().get(responded.level() - 1);
    return responded.by().isEmpty()
        ? null
        : role(level.answeredBy(), responded.by(), "answers at " + level.name());
  }

  private static @Nullable String resumed(DisputeCourse course) {
    List<Pause> pauses = course.pauses();
    return course.stage() == Stage.PAUSED || course.isResumedUnsaid()
        ? null
        : "the clock has run since "
            + pauses.get(pauses.size() - 1).until().orElseThrow()
            + "; one that stands still is resumed";
  }

  private @Nullable String escalated(Escalated escalated, DisputeCourse course) {
    boolean confirms = escalated.level() == course.level() && course.isSilenceToConfirm();
    if (escalated.level() <= course.level() && !confirms) {
      String found =
          course
              .bySilenceOn()
              .filter(day -> escalated.level() == course.level())
              .map(day -> "silence brought it to level " + course.level() + " on " + day)
              .orElse("found level " + escalated.level());
      return course.level() == policy.levels().size()
          ? found + "; level " + course.level() + " is the highest"
          : found + "; a level above " + course.level() + " is allowed";
    }
    @Nullable String refusal = mayOpen(escalated.level(), escalated.by());
    if (refusal != null || confirms) {
      return refusal;
    }
    if (escalated.level() > course.level() + 1) {
      return bypass("level " + (course.level() + 1) + " comes next", escalated.reason());
    }
    return course.stage() == Stage.AWAITING_RESPONSE ? notAwaited(escalated, course) : null;
  }

  /** Without a limit of its own a level is overdue with the whole, without either it never is. */
  private @Nullable String notAwaited(Escalated escalated, DisputeCourse course) {
    Optional<LocalDate> due =
        course
            .stageDeadline()
            .or(() -> course.totalDeadlines().stream().findFirst())
            .map(DisputeDeadline::date);
    return due.filter(escalated.at().day()::isAfter).isPresent()
        ? null
        : bypass(
            due.map(day -> "its answer is awaited until " + day)
                .orElse("its answer is awaited and has no limit"),
            escalated.reason());
  }

  private @Nullable String accepted(Accepted accepted) {
    @Nullable String refusal = code(accepted.outcome(), policy.outcomes(), "outcome");
    return refusal == null
        ? code(accepted.forTheChild(), policy.outcomesForTheChild(), "outcome for the child")
        : refusal;
  }

  private static @Nullable String code(Optional<String> given, List<Code> codes, String what) {
    boolean known =
        given.isEmpty()
            || codes.isEmpty()
            || codes.stream().anyMatch(code -> code.id().equals(given.get()));
    return known ? null : "the " + what + " is none of the policy's; " + ids(codes);
  }

  private static String ids(List<Code> codes) {
    return "allowed are " + String.join(", ", codes.stream().map(Code::id).toList());
  }

  private @Nullable String reopened(Reopened reopened, DisputeCourse course) {
    if (course.stage() == Stage.RESOLVED) {
      LocalDate resolved = Objects.requireNonNull(course.since());
      LocalDate day = reopened.at().day();
      Optional<Integer> days = policy.reopenWithinDays();
      if (days.isEmpty()) {
        return "the policy lets no resolved dispute be opened again";
      } else if (day.isAfter(resolved.plusDays(days.get()))) {
        return "it was resolved on "
            + resolved
            + "; up to "
            + resolved.plusDays(days.get())
            + " is allowed";
      }
    } else if (reopened.level() != course.level()) {
      // Another level is an escalation, for which the policy has its own conditions.
      return "found level "
          + reopened.level()
          + "; that at which the actions were agreed, "
          + course.level()
          + ", is allowed";
    }
    return mayOpen(reopened.level(), reopened.by());
  }

  private @Nullable String cafcass(Cafcass cafcass, DisputeCourse course) {
    Set<CafcassStep> allowed =
        course.cafcass() == null ? CafcassStep.first() : course.cafcass().next();
    if (!allowed.contains(cafcass.step())) {
      return "found "
          + cafcass.step()
          + " of a referral that is "
          + (course.cafcass() == null ? "not begun" : course.cafcass())
          + "; allowed are "
          + allowed.stream().map(CafcassStep::name).collect(Collectors.joining(", "));
    }
    // What Cafcass decides, and that it ends, are facts, whoever should not have begun it.
    boolean begins = CafcassStep.first().contains(cafcass.step());
    boolean lookedAfter =
        course.concern() == null || course.concern().subject() == Subject.LOOKED_AFTER_CHILD;
    return !begins || lookedAfter || policy.cafcassScope() == CafcassScope.EVERY_CHILD
        ? null
        : "the child is not looked after; Cafcass is approached about looked-after children"
            + " (Children Act 1989 section 25B(3))";
  }
}
