package org.duecare.core.dispute;

import java.time.LocalDate;
import java.util.Objects;
import org.duecare.core.law.Instrument;
import org.duecare.core.law.Verification;
import org.jspecify.annotations.Nullable;

/** Which version of which document a policy is, how well seen, and when disputes begin under it. */
record PolicyVersion(
    String id,
    Instrument document,
    Verification verification,
    LocalDate inForceFrom,
    @Nullable LocalDate inForceUntil) {

  PolicyVersion {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(verification, "verification");
    Objects.requireNonNull(inForceFrom, "inForceFrom");
    if (Objects.requireNonNull(id, "id").isBlank()) {
      throw new IllegalArgumentException("id is blank: it must hold a character");
    }
    if (inForceUntil != null && inForceUntil.isBefore(inForceFrom)) {
      throw new IllegalArgumentException(
          "policy "
              + id
              + " ends before it begins: begins "
              + inForceFrom
              + ", ends "
              + inForceUntil);
    }
  }

  /** One of which no end is set. */
  static PolicyVersion of(
      String id, Instrument document, Verification verification, LocalDate inForceFrom) {
    return new PolicyVersion(id, document, verification, inForceFrom, /* inForceUntil= */ null);
  }

  PolicyVersion withDocument(Instrument other) {
    return new PolicyVersion(id, other, verification, inForceFrom, inForceUntil);
  }

  PolicyVersion withVerification(Verification other) {
    return new PolicyVersion(id, document, other, inForceFrom, inForceUntil);
  }

  PolicyVersion withInForceUntil(LocalDate last) {
    return new PolicyVersion(id, document, verification, inForceFrom, last);
  }

  boolean isInForceOn(LocalDate day) {
    return !day.isBefore(inForceFrom) && (inForceUntil == null || !day.isAfter(inForceUntil));
  }

  /** The days in words, as a policy shows them. */
  String inForce() {
    return "in force from " + inForceFrom + (inForceUntil == null ? "" : " to " + inForceUntil);
  }
}
