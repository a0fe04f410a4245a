package org.duecare.files.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duecare.core.quality.CaseAudit;
import org.duecare.core.quality.Feedback;
import org.duecare.core.quality.FeedbackKind;
import org.duecare.core.quality.FeedbackSource;
import org.duecare.core.quality.GoodPractice;
import org.duecare.core.quality.ImprovementAction;
import org.duecare.core.quality.Supervision;
import org.duecare.files.table.CellTypes;
import org.duecare.files.table.Column;
import org.duecare.files.table.Layout;

/** The tables of what shows how well the work is done. */
final class QualityTables {

  private static final Column<FeedbackSource> SOURCE =
      Column.needed("source", CellTypes.constant(FeedbackSource.class), "from whom it came");

  private static final Column<FeedbackKind> KIND =
      Column.needed("kind", CellTypes.constant(FeedbackKind.class), "what it is");

  private static final Column<String> GRADE =
      Column.needed("grade", CellTypes.text(), "your code of the judgement");

  private static final Column<String> TEAM =
      Column.optional("team", CellTypes.text(), "the team whose practice it is");

  private static final Column<LocalDate> AGREED =
      Column.needed("agreed", CellTypes.day(), "the day on which it was agreed");

  private static final Column<String> ACTION =
      Column.needed("words", CellTypes.words(), "what is to be done");

  private QualityTables() {}

  static RecordTable<Feedback> feedback() {
    return RecordTable.of(
            "feedback.csv",
            Layout.of(Cells.DAY, SOURCE, KIND, Cells.OFFICER_IF_KNOWN, Cells.WORDS),
            row ->
                new Feedback(
                    row.get(Cells.DAY),
                    row.get(SOURCE),
                    row.get(KIND),
                    row.find(Cells.OFFICER_IF_KNOWN),
                    row.find(Cells.WORDS)),
            (feedback, cells) ->
                cells
                    .put(Cells.DAY, feedback.day())
                    .put(SOURCE, feedback.source())
                    .put(KIND, feedback.kind())
                    .put(Cells.OFFICER_IF_KNOWN, feedback.officer())
                    .put(Cells.WORDS, feedback.words()),
            RowCheck.<Feedback>none())
        .naming(Cells.OFFICER_IF_KNOWN, Feedback::officer);
  }

  static RecordTable<CaseAudit> audits() {
    return RecordTable.of(
            "audits.csv",
            Layout.of(Cells.CHILD, Cells.DAY, GRADE, Cells.OFFICER_IF_KNOWN, Cells.THEME),
            row ->
                new CaseAudit(
                    row.get(Cells.CHILD),
                    row.get(Cells.DAY),
                    row.get(GRADE),
                    row.find(Cells.OFFICER_IF_KNOWN),
                    row.find(Cells.THEME)),
            (audit, cells) ->
                cells
                    .put(Cells.CHILD, audit.child())
                    .put(Cells.DAY, audit.day())
                    .put(GRADE, audit.grade())
                    .put(Cells.OFFICER_IF_KNOWN, audit.officer())
                    .put(Cells.THEME, audit.theme()),
            RowCheck.oneFor(each -> List.of(each.child(), each.day(), each.theme()), Cells.DAY))
        .about(audit -> Optional.of(audit.child()))
        .naming(Cells.OFFICER_IF_KNOWN, CaseAudit::officer);
  }

  static RecordTable<Supervision> supervision() {
    return RecordTable.of(
            "supervision.csv",
            Layout.of(Cells.OFFICER, Cells.DAY),
            row -> new Supervision(row.get(Cells.OFFICER), row.get(Cells.DAY)),
            (supervision, cells) ->
                cells.put(Cells.OFFICER, supervision.officer()).put(Cells.DAY, supervision.day()),
            RowCheck.<Supervision>oneFor(each -> each, Cells.DAY))
        .naming(Cells.OFFICER, supervision -> Optional.of(supervision.officer()));
  }

  static RecordTable<GoodPractice> goodPractice() {
    return RecordTable.of(
            "good-practice.csv",
            Layout.of(Cells.DAY, Cells.OFFICER_IF_KNOWN, TEAM, Cells.THEME, Cells.WORDS),
            row ->
                new GoodPractice(
                    row.get(Cells.DAY),
                    row.find(Cells.OFFICER_IF_KNOWN),
                    row.find(TEAM),
                    row.find(Cells.THEME),
                    row.find(Cells.WORDS)),
            (practice, cells) ->
                cells
                    .put(Cells.DAY, practice.day())
                    .put(Cells.OFFICER_IF_KNOWN, practice.officer())
                    .put(TEAM, practice.team())
                    .put(Cells.THEME, practice.theme())
                    .put(Cells.WORDS, practice.words()),
            RowCheck.<GoodPractice>none())
        .naming(Cells.OFFICER_IF_KNOWN, GoodPractice::officer);
  }

  static RecordTable<ImprovementAction> actions() {
    return RecordTable.of(
        "actions.csv",
        Layout.of(Cells.REFERENCE, AGREED, Cells.OWNER, Cells.DUE, Cells.DONE, ACTION),
        row -> {
          row.requireInOrder(AGREED, Cells.DUE);
          row.requireInOrder(AGREED, Cells.DONE);
          return new ImprovementAction(
              row.get(Cells.REFERENCE),
              row.get(AGREED),
              row.find(Cells.OWNER),
              row.find(Cells.DUE),
              row.find(Cells.DONE),
              row.get(ACTION));
        },
        (action, cells) ->
            cells
                .put(Cells.REFERENCE, action.reference())
                .put(AGREED, action.agreed())
                .put(Cells.OWNER, action.owner())
                .put(Cells.DUE, action.due())
                .put(Cells.DONE, action.done())
                .put(ACTION, action.words()),
        RowCheck.oneFor(ImprovementAction::reference, Cells.REFERENCE));
  }
}
