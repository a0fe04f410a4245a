package org.duecare.files.record;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.duecare.calendar.WorkingDayCalendar;
import org.duecare.core.dispute.EscalationPolicy;
import org.duecare.core.dispute.PolicyVersions;
import org.duecare.files.Loaded;

/** Reads records whose disputes escalate as Walsall's do. */
public final class WalsallRecords {

  private WalsallRecords() {}

  public static Loaded<Records> read(Path folder) throws IOException {
    return Records.read(
        folder,
        new PolicyVersions(List.of(EscalationPolicy.walsall2022())),
        WorkingDayCalendar.englandAndWales());
  }
}
