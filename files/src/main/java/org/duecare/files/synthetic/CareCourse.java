package org.duecare.files.synthetic;

/**
 * The courses that care commonly takes, with weights for how often a child who comes into care
 * takes each, and how old the children are then.
 *
 * <p>Neither is published in this form; they were chosen so that the children in care on one day
 * come out in the national mix (see {@link NationalMix}).
 */
enum CareCourse {
  /** Accommodated under section 20 and home again within weeks or months. */
  BRIEF(18),
  /** Care proceedings that end with relatives or at home. */
  PROCEEDINGS(20),
  /** Care proceedings that end with a placement order and, mostly, adoption. */
  ADOPTION(8),
  /** A full care order, often until 18. */
  LONG_TERM(19),
  /** Young people accommodated under section 20. */
  ADOLESCENT(14),
  /** Young people who came to the country alone. */
  UNACCOMPANIED(13),
  /** Remanded by a criminal court. */
  REMAND(3),
  /** Looked after for short breaks only. */
  SHORT_BREAKS(1);

  private static final Weights<CareCourse> FIRST_TIME = firstTime();

  private static final Weights<CareCourse> RETURNING =
      Weights.of(45, BRIEF).and(25, PROCEEDINGS).and(30, LONG_TERM);

  private static final Weights<CareCourse> RETURNING_YOUNG_PERSON =
      Weights.of(25, BRIEF).and(75, ADOLESCENT);

  private static final int YOUNG_PERSON = 12;

  private static final Spread BRIEF_AGE = Spread.ofDays(0, 500, 1800, 3600, 5000, 6000, 6450);
  private static final Spread PROCEEDINGS_AGE = Spread.ofDays(0, 200, 1500, 2600, 3600, 4500, 5600);
  private static final Spread ADOPTION_AGE = Spread.ofDays(0, 1, 4, 20, 120, 500, 1600);
  private static final Spread LONG_TERM_AGE =
      Spread.ofDays(100, 1500, 2700, 3600, 4400, 5100, 5900);
  private static final Spread ADOLESCENT_AGE =
      Spread.ofDays(3700, 4700, 5200, 5600, 5950, 6200, 6500);
  private static final Spread UNACCOMPANIED_AGE =
      Spread.ofDays(5000, 5750, 6000, 6150, 6260, 6380, 6540);
  private static final Spread REMAND_AGE = Spread.ofDays(4400, 5400, 5800, 6100, 6300, 6500);
  private static final Spread SHORT_BREAKS_AGE = Spread.ofDays(1500, 2500, 3500, 4500, 5500, 6100);

  private final int weight;

  CareCourse(int weight) {
    this.weight = weight;
  }

  /** The course of a child who comes into care for the first time. */
  static CareCourse drawFirst(Draw draw) {
    return FIRST_TIME.draw(draw);
  }

  /** The course of a child who comes back. */
  static CareCourse drawReturning(Draw draw, int age) {
    return (age >= YOUNG_PERSON ? RETURNING_YOUNG_PERSON : RETURNING).draw(draw);
  }

  /** How many days before coming into care the child was born. */
  int drawAgeInDays(Draw draw) {
    Spread age =
        switch (this) {
          case BRIEF -> BRIEF_AGE;
          case PROCEEDINGS -> PROCEEDINGS_AGE;
          case ADOPTION -> ADOPTION_AGE;
          case LONG_TERM -> LONG_TERM_AGE;
          case ADOLESCENT -> ADOLESCENT_AGE;
          case UNACCOMPANIED -> UNACCOMPANIED_AGE;
          case REMAND -> REMAND_AGE;
          case SHORT_BREAKS -> SHORT_BREAKS_AGE;
        };
    return age.draw(draw);
  }

  private static Weights<CareCourse> firstTime() {
    Weights<CareCourse> weights = Weights.of(BRIEF.weight, BRIEF);
    for (CareCourse course : values()) {
      if (course != BRIEF) {
        weights = weights.and(course.weight, course);
      }
    }
    return weights;
  }
}
