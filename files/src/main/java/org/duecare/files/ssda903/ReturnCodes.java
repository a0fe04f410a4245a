package org.duecare.files.ssda903;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.duecare.core.care.LegalStatus;
import org.duecare.core.care.Participation;
import org.duecare.core.care.ReasonCeased;

/** What the codes of the return mean, for other files that use them. */
public final class ReturnCodes {

  private ReturnCodes() {}

  /**
   * The legal status of a code of {@code LS}.
   *
   * @param code the code in capitals, as {@code C2}
   * @return the status; empty where there is no such code
   */
  public static Optional<LegalStatus> legalStatus(String code) {
    return named(StatusCode.values(), code).map(StatusCode::status);
  }

  /**
   * The participation of a code of {@code REVIEW_CODE}.
   *
   * @param code the code in capitals, as {@code PN1}
   * @return the participation; empty where there is no such code
   */
  public static Optional<Participation> participation(String code) {
    return named(ReviewCode.values(), code).map(ReviewCode::participation);
  }

  /**
   * The reason of a code of {@code REC}.
   *
   * @param code the code in capitals, as {@code E4A}
   * @return the reason; empty where there is no such code, or where by it care goes on (X1)
   */
  public static Optional<ReasonCeased> reasonCeased(String code) {
    return named(EndReason.values(), code).map(EndReason::reason);
  }

  private static <E extends Enum<E>> Optional<E> named(E[] codes, String code) {
    Objects.requireNonNull(code, "code");
    return Arrays.stream(codes).filter(each -> each.name().equals(code)).findFirst();
  }
}
