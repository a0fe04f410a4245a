package org.duecare.json.law;

import java.time.LocalDate;
import org.duecare.core.law.england.CaseRecordRetention;

record CaseRecordRetentionForm(LocalDate lastDay, boolean countsFromDeath) {

  static CaseRecordRetentionForm of(CaseRecordRetention retention) {
    return new CaseRecordRetentionForm(retention.lastDay(), retention.countsFromDeath());
  }

  CaseRecordRetention value() {
    return countsFromDeath
        ? CaseRecordRetention.recordedFromDeath(lastDay)
        : CaseRecordRetention.recordedFromBirth(lastDay);
  }
}
