package org.duecare.core.obligation;

import org.duecare.core.law.Trigger;

/**
 * The rules by which reviews follow each other: the first counts from an event, the second from the
 * first, each later one from the one before.
 *
 * @param first the limit of the first review
 * @param second the limit of the second, from the first
 * @param later the limit of each later one, from the one before
 */
record ReviewCycle(RuleVersions first, RuleVersions second, RuleVersions later) {

  /** The event that begins it. */
  Trigger begins() {
    return first.trigger();
  }
}
