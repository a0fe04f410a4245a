package org.duecare.core.dispute;

import java.util.EnumSet;
import java.util.Set;

/**
 * A step of a referral to Cafcass, which has a life of its own beside the levels. The set is
 * complete. Immutable and thread-safe.
 */
public enum CafcassStep {
  /** The reviewing officer considers a referral. */
  CONSIDERED,
  /** The reviewing officer asked for independent legal advice. */
  LEGAL_ADVICE_SOUGHT,
  /** The case was referred. */
  REFERRED,
  /** Cafcass took the case on. */
  ACCEPTED,
  /** Cafcass declined it. */
  DECLINED,
  /** What Cafcass did has ended, or the reviewing officer gave the referral up. */
  ENDED;

  /** The steps that may come first: nothing has to be considered or advised before a referral. */
  static Set<CafcassStep> first() {
    return EnumSet.of(CONSIDERED, LEGAL_ADVICE_SOUGHT, REFERRED);
  }

  /** The steps that may come next. */
  Set<CafcassStep> next() {
    return switch (this) {
      case CONSIDERED -> EnumSet.of(LEGAL_ADVICE_SOUGHT, REFERRED, ENDED);
      case LEGAL_ADVICE_SOUGHT -> EnumSet.of(REFERRED, ENDED);
      case REFERRED -> EnumSet.of(ACCEPTED, DECLINED, ENDED);
      case ACCEPTED -> EnumSet.of(ENDED);
      case DECLINED -> EnumSet.of(CONSIDERED, LEGAL_ADVICE_SOUGHT, REFERRED, ENDED);
      case ENDED -> first();
    };
  }
}
