package org.duecare.core.care;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The two kinds of remand that make a child looked after, sections 92 and 104 of the Legal Aid,
 * Sentencing and Punishment of Offenders Act 2012. The set is complete. Immutable and thread-safe.
 */
public enum KindOfRemand {
  /** To accommodation of the local authority, section 92. */
  LOCAL_AUTHORITY_ACCOMMODATION,
  /** To youth detention accommodation, section 104. */
  YOUTH_DETENTION;

  private static final Set<KindOfRemand> NONE = immutable(EnumSet.noneOf(KindOfRemand.class));
  private static final Set<KindOfRemand> EITHER = immutable(EnumSet.allOf(KindOfRemand.class));
  private static final Set<KindOfRemand> ONLY_LOCAL_AUTHORITY =
      immutable(EnumSet.of(LOCAL_AUTHORITY_ACCOMMODATION));
  private static final Set<KindOfRemand> ONLY_YOUTH_DETENTION =
      immutable(EnumSet.of(YOUTH_DETENTION));

  private static Set<KindOfRemand> immutable(EnumSet<KindOfRemand> kinds) {
    return Collections.unmodifiableSet(kinds);
  }

  static Set<KindOfRemand> possibleIn(LegalStatus status, Placement placement) {
    return switch (status) {
      case REMANDED_TO_LOCAL_AUTHORITY_ACCOMMODATION -> ONLY_LOCAL_AUTHORITY;
      case REMANDED_TO_YOUTH_DETENTION -> ONLY_YOUTH_DETENTION;
      case REMANDED -> possibleIn(placement);
      default -> NONE;
    };
  }

  /** A secure children's home takes children remanded either way; some places say nothing. */
  private static Set<KindOfRemand> possibleIn(Placement placement) {
    return switch (placement) {
      case YOUNG_OFFENDER_INSTITUTION -> ONLY_YOUTH_DETENTION;
      case SECURE_CHILDRENS_HOME, OTHER, TEMPORARY, MISSING -> EITHER;
      default -> ONLY_LOCAL_AUTHORITY;
    };
  }
}
