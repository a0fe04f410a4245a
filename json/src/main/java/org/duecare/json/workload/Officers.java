package org.duecare.json.workload;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duecare.core.workforce.OfficerId;

/** A document names an officer by the identifier alone, where it is the name of a property. */
final class Officers {

  private Officers() {}

  static <T> SortedMap<String, T> byText(Map<OfficerId, T> officers) {
    SortedMap<String, T> byText = new TreeMap<>();
    officers.forEach((officer, has) -> byText.put(officer.value(), has));
    return byText;
  }

  static <T> SortedMap<OfficerId, T> byId(Map<String, T> officers) {
    SortedMap<OfficerId, T> byId = new TreeMap<>();
    officers.forEach((officer, has) -> byId.put(OfficerId.of(officer), has));
    return byId;
  }
}
