package org.duecare.core.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duecare.core.dispute.DisputeEvent.Accepted;
import org.duecare.core.dispute.DisputeEvent.AgreedAction;
import org.duecare.core.dispute.DisputeEvent.Escalated;
import org.duecare.core.dispute.DisputeEvent.Opened;
import org.duecare.core.dispute.DisputeEvent.Reopened;
import org.duecare.core.dispute.DisputeEvent.Responded;
import org.junit.jupiter.api.Test;

/** What need not be said of an event, and is said where it is known. */
class DisputeEventTest {

  private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
  private static final Moment AT = Moment.on(MON_2026_03_02);
  private static final Concern CONCERN = Concern.about("DRIFT");
  private static final Optional<String> NONE = Optional.empty();

  @Test
  void saysNothingMore() {
    assertThat(new Opened(AT, CONCERN, 1)).isEqualTo(new Opened(AT, CONCERN, 1, NONE, NONE));
    assertThat(new Responded(AT, 1)).isEqualTo(new Responded(AT, 1, NONE));
    assertThat(new Escalated(AT, 2)).isEqualTo(new Escalated(AT, 2, NONE, NONE));
    assertThat(new Accepted(AT, List.of())).isEqualTo(new Accepted(AT, List.of(), NONE, NONE));
    assertThat(new Reopened(AT, 1)).isEqualTo(new Reopened(AT, 1, NONE));
    assertThat(new AgreedAction("PLAN")).isEqualTo(new AgreedAction("PLAN", Optional.empty()));
  }

  @Test
  void anActionHasAReference() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AgreedAction(" "))
        .withMessage("reference of an action is blank: it must hold a character");
  }

  @Test
  void saysWhoAndWhy() {
    Optional<String> manager = Optional.of("manager");
    Optional<String> why = Optional.of("why");

    assertThat(new Opened(AT, CONCERN, 1).reason("why").by("manager"))
        .isEqualTo(new Opened(AT, CONCERN, 1).by("manager").reason("why"))
        .isEqualTo(new Opened(AT, CONCERN, 1, manager, why));
    assertThat(new Responded(AT, 1).by("manager")).isEqualTo(new Responded(AT, 1, manager));
    assertThat(new Escalated(AT, 2).reason("why").by("manager"))
        .isEqualTo(new Escalated(AT, 2).by("manager").reason("why"))
        .isEqualTo(new Escalated(AT, 2, manager, why));
    assertThat(new Reopened(AT, 1).by("manager")).isEqualTo(new Reopened(AT, 1, manager));
  }

  @Test
  void saysWhatCameOfIt() {
    List<AgreedAction> actions = List.of(new AgreedAction("PLAN").due(MON_2026_03_02));

    assertThat(new Accepted(AT, actions).forTheChild("SAFE").outcome("AGREED"))
        .isEqualTo(new Accepted(AT, actions).outcome("AGREED").forTheChild("SAFE"))
        .isEqualTo(
            new Accepted(
                AT,
                List.of(new AgreedAction("PLAN", Optional.of(MON_2026_03_02))),
                Optional.of("AGREED"),
                Optional.of("SAFE")));
  }

  @Test
  void printsNoWordOfTheAuthority() {
    List<DisputeEvent> events =
        DisputeNotation.events(
            "2026-03-02 raised, themes SECRET; 2026-03-02 resolved informally; 2026-03-02 10:00"
                + " opened at 1, themes SECRET, team SECRET, by SECRET, because SECRET; 2026-03-02"
                + " answered at 1, by SECRET; 2026-03-02 to level 2, by SECRET, because SECRET;"
                + " 2026-03-02 accepted, do SECRET by 2026-03-20, do SECRET; 2026-03-02 done;"
                + " 2026-03-02 not done; 2026-03-02 paused, because SECRET; 2026-03-02 resumed;"
                + " 2026-03-02 withdrawn, because SECRET; 2026-03-02 child ceased; 2026-03-02"
                + " opened again at 1, by SECRET; 2026-03-02 cafcass REFERRED");

    assertThat(events)
        .extracting(DisputeEvent::toString)
        .containsExactly(
            "RAISED_INFORMALLY on 2026-03-02",
            "RESOLVED_INFORMALLY on 2026-03-02",
            "OPENED on 2026-03-02 10:00 at level 1",
            "RESPONDED on 2026-03-02 at level 1",
            "ESCALATED on 2026-03-02 to level 2",
            "ACCEPTED on 2026-03-02, actions: 2",
            "ACTIONS_DONE on 2026-03-02",
            "ACTIONS_LAPSED on 2026-03-02",
            "PAUSED on 2026-03-02",
            "RESUMED on 2026-03-02",
            "WITHDRAWN on 2026-03-02",
            "CHILD_CEASED on 2026-03-02",
            "REOPENED on 2026-03-02 at level 1",
            "CAFCASS on 2026-03-02, REFERRED");
    assertThat(new AgreedAction("SECRET").due(MON_2026_03_02))
        .hasToString("action due by 2026-03-02");
    assertThat(new AgreedAction("SECRET")).hasToString("action");
  }
}
