package org.duecare.files.ssda903;

import org.duecare.files.IssueCode;
import org.jspecify.annotations.Nullable;

/**
 * Why facts of a child are in doubt, each with the sentence that says so. The sentence is made from
 * the numbers of up to two rows of Episodes, so that an issue and the doubt it raises say the same.
 */
enum DoubtCause {
  EPISODE_ROW_REFUSED(null) {
    @Override
    String sentence(ReturnColumns in, int file, int line) {
      return "row refused: " + in.episodeFiles().file(file).name() + " line " + line;
    }
  },
  REVIEW_ROW_REFUSED(null) {
    @Override
    String sentence(ReturnColumns in, int file, int line) {
      return "row refused: " + in.reviewFiles().file(file).name() + " line " + line;
    }
  },
  STATUS_OR_PLACEMENT_UNKNOWN(null) {
    @Override
    String sentence(ReturnColumns in, int row, int other) {
      return "legal status or placement not known: " + in.episodePlace(row);
    }
  },
  CONTRADICTED(IssueCode.EPISODE_CONTRADICTED) {
    @Override
    String sentence(ReturnColumns in, int row, int other) {
      return "episode given twice and differently: starts "
          + Days.date(in.episodes().start(row))
          + ", also at "
          + in.episodePlace(other);
    }
  },
  OVERLAP(IssueCode.EPISODES_OVERLAP) {
    @Override
    String sentence(ReturnColumns in, int row, int other) {
      return "episode starts before the one before it ended: starts "
          + Days.date(in.episodes().start(row))
          + ", the one before at "
          + in.episodePlace(other)
          + " ended "
          + Days.date(in.episodes().end(other));
    }
  },
  NOT_ENDED(IssueCode.EPISODE_NOT_ENDED) {
    @Override
    String sentence(ReturnColumns in, int row, int other) {
      return "episode starts though the one before it has not ended: starts "
          + Days.date(in.episodes().start(row))
          + ", the one before is at "
          + in.episodePlace(other);
    }
  },
  NOT_CONTINUED(IssueCode.EPISODE_NOT_CONTINUED) {
    @Override
    String sentence(ReturnColumns in, int row, int other) {
      return "episode open here and not in the last folder: starts "
          + Days.date(in.episodes().start(row));
    }
  },
  NEXT_MISSING(IssueCode.NEXT_EPISODE_MISSING) {
    @Override
    String sentence(ReturnColumns in, int row, int other) {
      return "no episode begins on the day on which this one ended with X1: ended "
          + Days.date(in.episodes().end(row));
    }
  },
  END_UNCLEAR(IssueCode.EPISODE_END_UNCLEAR) {
    @Override
    String sentence(ReturnColumns in, int row, int other) {
      return "episode ended for no known reason and none begins that day: ended "
          + Days.date(in.episodes().end(row));
    }
  },
  START_UNCLEAR(IssueCode.PERIOD_START_UNCLEAR) {
    @Override
    String sentence(ReturnColumns in, int row, int other) {
      return "a period of care begins with an episode whose reason is not known: starts "
          + Days.date(in.episodes().start(row));
    }
  },
  AFTER_LAST(IssueCode.EPISODE_AFTER_LAST) {
    @Override
    String sentence(ReturnColumns in, int row, int other) {
      return "episode after one that ended with "
          + in.episodes().endReason(other)
          + ", which none can follow: starts "
          + Days.date(in.episodes().start(row))
          + ", the one before at "
          + in.episodePlace(other)
          + " ended "
          + Days.date(in.episodes().end(other));
    }
  },
  BEFORE_BIRTH(IssueCode.EPISODE_BEFORE_BIRTH) {
    @Override
    String sentence(ReturnColumns in, int row, int other) {
      return "episode starts before birth: starts " + Days.date(in.episodes().start(row));
    }
  },
  AFTER_MAJORITY(IssueCode.PERIOD_AFTER_MAJORITY) {
    @Override
    String sentence(ReturnColumns in, int row, int other) {
      return "period of care starts on or after the 18th birthday: starts "
          + Days.date(in.episodes().start(row));
    }
  };

  private static final DoubtCause[] ALL = values();

  private final @Nullable IssueCode code;

  DoubtCause(@Nullable IssueCode code) {
    this.code = code;
  }

  static DoubtCause of(byte ordinal) {
    return ALL[ordinal];
  }

  /** The issue that goes with the doubt; null if it was reported when the row was read. */
  @Nullable IssueCode code() {
    return code;
  }

  /** Whether a period of care that begins later, with S, is certain nevertheless. */
  boolean endsWithThePeriod() {
    return switch (this) {
      case STATUS_OR_PLACEMENT_UNKNOWN, NEXT_MISSING, END_UNCLEAR, START_UNCLEAR -> true;
      default -> false;
    };
  }

  /** Why, from what the doubt speaks of. */
  abstract String sentence(ReturnColumns in, int first, int second);
}
