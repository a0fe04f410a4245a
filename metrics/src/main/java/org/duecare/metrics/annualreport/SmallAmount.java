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
    return lessThanOne || control.publish(new Ratio(whole, whole)).denominator().isHidden();
  }
}
