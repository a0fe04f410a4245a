package org.duecare.core.law.england;

import java.time.LocalDate;
import org.duecare.core.law.Citation;
import org.duecare.core.law.Instrument;

/**
 * The Legal Aid, Sentencing and Punishment of Offenders Act 2012: remand of children, in force
 * since 3 December 2012.
 *
 * <p>Immutable and thread-safe.
 */
public final class LegalAidSentencingAndPunishmentOfOffendersAct2012 {

  /** The first day on which children were remanded under this Act. */
  public static final LocalDate IN_FORCE_FROM = LocalDate.of(2012, 12, 3);

  private static final Instrument ACT =
      new Instrument(
          "LASPO 2012", "Legal Aid, Sentencing and Punishment of Offenders Act 2012 (c. 10)");

  private LegalAidSentencingAndPunishmentOfOffendersAct2012() {}

  /**
   * Section 92: remand to local authority accommodation.
   *
   * @return the provision
   */
  public static Citation localAuthorityAccommodation() {
    return ACT.provision("section 92");
  }

  /**
   * Section 104(1): a child remanded to youth detention accommodation is treated as looked after.
   *
   * @return the provision
   */
  public static Citation youthDetention() {
    return ACT.provision("section 104(1)");
  }

  /**
   * Both ways of remand.
   *
   * @return the provisions
   */
  public static Citation remand() {
    return ACT.provision("section 92 or 104(1)");
  }
}
