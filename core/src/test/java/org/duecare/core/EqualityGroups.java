package org.duecare.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

/** Values of which those in one group are equal, and no two of different groups. */
public final class EqualityGroups {

  private EqualityGroups() {}

  /**
   * Fails unless equality and hash codes tell the groups apart, and no value equals null or a value
   * of another type.
   */
  public static void assertToldApart(List<? extends List<?>> groups) {
    for (int group = 0; group < groups.size(); group++) {
      for (int other = 0; other < groups.size(); other++) {
        for (Object one : groups.get(group)) {
          for (Object another : groups.get(other)) {
            assertThat(one.equals(another))
                .as("%s equals %s", one, another)
                .isEqualTo(group == other);
          }
        }
      }
    }
    for (List<?> group : groups) {
      for (Object one : group) {
        assertThat(one).hasSameHashCodeAs(group.get(0));
        for (Object stranger : Arrays.asList(null, "another type")) {
          assertThat(one.equals(stranger)).as("%s equals %s", one, stranger).isFalse();
        }
      }
    }
  }
}
