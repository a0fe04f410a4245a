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
  Set<Kind> allowedAt(DisputePosition position) {
    Set<Kind> allowed = EnumSet.copyOf(TransitionTable.events(position.stage));
    allowed.removeIf(kind -> isOutOfPlace(kind, position) || isRuledOut(kind, position));
    return Collections.unmodifiableSet(allowed);
  }

  /** Whether what happened before leaves no place for any event of a kind, whatever the policy. */
  static boolean isOutOfPlace(Kind kind, DisputePosition position) {
    return switch (kind) {
      case RAISED_INFORMALLY -> position.talkedAt == position.level();
      case RESOLVED_INFORMALLY ->
          position.level() == 0 ? position.stage == Stage.PAUSED : position.talkedAt < 0;
      case RESPONDED -> position.unanswered().isEmpty();
      case ACCEPTED -> position.stage != Stage.RESPONDED && !position.lateAnswer;
      case RESUMED -> position.pauses.isEmpty();
      default -> false;
    };
  }

  private boolean isRuledOut(Kind kind, DisputePosition position) {
    return switch (kind) {
      case RAISED_INFORMALLY, RESOLVED_INFORMALLY -> mayNotTalk(position) != null;
      case WITHDRAWN -> !policy.isWithdrawable();
      case PAUSED -> policy.pause().isEmpty();
      case ESCALATED ->
          position.level() == policy.levels().size() && !position.isSilenceToConfirm();
      case RESUMED -> position.stage != Stage.PAUSED && !position.resumedUnsaid;
      case REOPENED -> position.stage == Stage.RESOLVED && policy.reopenWithinDays().isEmpty();
      default -> false;
    };
  }

  /** Why an event is refused: what was found and what is allowed; null where it is not. */
  @Nullable String refusal(DisputeEvent event, DisputePosition position) {
    if (event instanceof RaisedInformally raised) {
      @Nullable String refusal = mayNotTalk(position);
      return refusal == null ? concern(raised.concern()) : refusal;
    } else if (event instanceof DisputeEvent.ResolvedInformally) {
      return mayNotTalk(position);
    } else if (event instanceof Opened opened) {
      return opened(opened, position);
    } else if (event instanceof Responded responded) {
      return responded(responded, position);
    } else if (event instanceof Escalated escalated) {
      return escalated(escalated, position);
    } else if (event instanceof Accepted accepted) {
      return accepted(accepted);
    } else if (event instanceof Reopened reopened) {
      return reopened(reopened, position);
    } else if (event instanceof DisputeEvent.Resumed) {
      return resumed(position);
    } else if (event instanceof Cafcass cafcass) {
      return cafcass(cafcass, position);
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

  private @Nullable String mayNotTalk(DisputePosition position) {
    if (policy.informal().isEmpty()) {
      return "the policy has no informal stage; it begins with OPENED";
    }
    return position.level() == 0 || policy.informal().get().duringLevels()
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

  private @Nullable String opened(Opened opened, DisputePosition position) {
    Concern concern = opened.concern().completedBy(position.concern);
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

  private @Nullable String responded(Responded responded, DisputePosition position) {
    List<Integer> open = position.unanswered();
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

  private static @Nullable String resumed(DisputePosition position) {
    List<Pause> pauses = position.pauses;
    return position.stage == Stage.PAUSED || position.resumedUnsaid
        ? null
        : "the clock has run since "
            + pauses.get(pauses.size() - 1).until().orElseThrow()
            + "; one that stands still is resumed";
  }

  private @Nullable String escalated(Escalated escalated, DisputePosition position) {
    boolean confirms = escalated.level() == position.level() && position.isSilenceToConfirm();
    if (escalated.level() <= position.level() && !confirms) {
      String found =
          position
              .bySilenceOn()
              .filter(day -> escalated.level() == position.level())
              .map(day -> "silence brought it to level " + position.level() + " on " + day)
              .orElse("found level " + escalated.level());
      return position.level() == policy.levels().size()
          ? found + "; level " + position.level() + " is the highest"
          : found + "; a level above " + position.level() + " is allowed";
    }
    @Nullable String refusal = mayOpen(escalated.level(), escalated.by());
    if (refusal != null || confirms) {
      return refusal;
    }
    if (escalated.level() > position.level() + 1) {
      return bypass("level " + (position.level() + 1) + " comes next", escalated.reason());
    }
    return position.stage == Stage.AWAITING_RESPONSE ? notAwaited(escalated, position) : null;
  }

  /** Without a limit of its own a level is overdue with the whole, without either it never is. */
  private @Nullable String notAwaited(Escalated escalated, DisputePosition position) {
    Optional<LocalDate> due =
        position
            .stageDeadline()
            .or(() -> position.totalDeadlines().stream().findFirst())
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

  private @Nullable String reopened(Reopened reopened, DisputePosition position) {
    if (position.stage == Stage.RESOLVED) {
      LocalDate resolved = Objects.requireNonNull(position.since);
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
    } else if (reopened.level() != position.level()) {
      // Another level is an escalation, for which the policy has its own conditions.
      return "found level "
          + reopened.level()
          + "; that at which the actions were agreed, "
          + position.level()
          + ", is allowed";
    }
    return mayOpen(reopened.level(), reopened.by());
  }

  private @Nullable String cafcass(Cafcass cafcass, DisputePosition position) {
    Set<CafcassStep> allowed =
        position.cafcass == null ? CafcassStep.first() : position.cafcass.next();
    if (!allowed.contains(cafcass.step())) {
      return "found "
          + cafcass.step()
          + " of a referral that is "
          + (position.cafcass == null ? "not begun" : position.cafcass)
          + "; allowed are "
          + allowed.stream().map(CafcassStep::name).collect(Collectors.joining(", "));
    }
    // What Cafcass decides, and that it ends, are facts, whoever should not have begun it.
    boolean begins = CafcassStep.first().contains(cafcass.step());
    boolean lookedAfter =
        position.concern == null || position.concern.subject() == Subject.LOOKED_AFTER_CHILD;
    return !begins || lookedAfter || policy.cafcassScope() == CafcassScope.EVERY_CHILD
        ? null
        : "the child is not looked after; Cafcass is approached about looked-after children"
            + " (Children Act 1989 section 25B(3))";
  }
}
