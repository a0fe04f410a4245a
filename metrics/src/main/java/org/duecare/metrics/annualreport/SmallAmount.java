package org.duecare.metrics.annualreport;

import java.math.BigDecimal;
import org.duecare.metrics.disclosure.DisclosureControl;
import org.duecare.metrics.measure.Ratio;

/** Whether an amount that is no count, as of posts, is hidden where a count of as many would be. */
final class SmallAmount {

  private SmallAmount() {}

  static boolean isSmall(BigDecimal amount, DisclosureControl control) {
    long whole = amount.longValue();
    boolean lessThanOne = amount.signum() > 0 && whole == 0;
    return lessThanOne || isSmall(whole, control);
  }

  /** The same of a count. */
  static boolean isSmall(long count, DisclosureControl control) {
    return control.publish(new Ratio(count, count)).denominator().isHidden();
  }
}
