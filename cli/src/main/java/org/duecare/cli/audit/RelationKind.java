package org.duecare.cli.audit;

/** What a row of relations says. */
enum RelationKind {
  /** Figures that add up to another. */
  PARTS("the figures are the parts of the figure"),
  /** Percentages that divide a whole. */
  PERCENTAGES("the figures are percentages that divide one whole; the figure is its count"),
  /** A percentage of two numbers. */
  SHARE("the figure is what percentage the numerator is of the denominator"),
  /** A percentage of a number. */
  PERCENTAGE("the figure is a percentage of so many"),
  /** A total over a number. */
  MEAN("the figure is the numerator over the denominator; without a numerator, a whole total"),
  /** So many of a population. */
  RATE("the figure is so many of a population; the figures are rates it is compared with"),
  /** Two figures held against each other. */
  COMPARISON("the figure is compared with the one in figures"),
  /** A figure and something from outside. */
  GUIDELINE("the figure is set beside a guideline or definition, whose terms are given"),
  /** A figure that is given twice. */
  RESTATEMENT("the figure gives the one in figures again"),
  /** Figures that go one way. */
  TREND("the figures, the earliest first, are rising or falling"),
  /** Two sums that fit together. */
  PLAUSIBILITY("the sum of the figures is so many times the sum of those against it"),
  /** A table or chart that is spoken of. */
  REFERENCE("a place refers to a table or chart"),
  /** A table or chart that is there. */
  EXHIBIT("the report has a table or chart");

  private final String meaning;

  RelationKind(String meaning) {
    this.meaning = meaning;
  }

  /** What the row says, for the document of the layout. */
  String meaning() {
    return meaning;
  }
}
