package org.duecare.metrics.audit;

import java.util.List;

/**
 * What a report says of several figures together, or of a figure and something outside the report:
 * what there is to be checked. Figures are named by their ids. More kinds may be added. Immutable
 * and thread-safe.
 */
public sealed interface Relation
    permits PartsOfWhole,
        PercentagesOfWhole,
        Share,
        PercentageOf,
        MeanOf,
        RateOf,
        Comparison,
        BesideGuideline,
        Restatement,
        Trend,
        Plausibility,
        ExhibitReference {

  /**
   * The figures it names.
   *
   * @return their ids, the one it is about first, immutable
   */
  List<String> figures();
}
