package org.duecare.core.dispute;

import org.duecare.core.law.Trigger;

/**
 * What began a limit, and when.
 *
 * @param trigger what it was
 * @param at when it was
 */
record LimitStart(Trigger trigger, Moment at) {

  /** How the limit of a level begins: with a step to it, or because no answer had come before. */
  static LimitStart ofLevel(Moment at, boolean bySilence) {
    return new LimitStart(bySilence ? Trigger.DISPUTE_LEVEL_BY_SILENCE : Trigger.DISPUTE_LEVEL, at);
  }
}
