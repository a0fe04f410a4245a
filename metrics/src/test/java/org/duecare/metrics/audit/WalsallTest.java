package org.duecare.metrics.audit;

import org.junit.jupiter.api.Test;

class WalsallTest {
  @Test
  void print() {
    Audit audit = Audit.of(WalsallReport.report());
    audit.findings().forEach(c -> System.out.println("@@" + c.kind() + "\t" + c.verdict() + "\t" + String.join("; ", c.figures()) + "\t" + c.sentence()));
    System.out.println(audit.with(Verdict.SOUND).size());
  }
}
