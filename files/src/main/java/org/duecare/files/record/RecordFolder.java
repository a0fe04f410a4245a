package org.duecare.files.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.duecare.core.care.CareEventKind;
import org.duecare.core.workforce.Allocation;
import org.duecare.core.workforce.OfficerId;
import org.duecare.core.workforce.Roster;
import org.duecare.files.IssueCode;
import org.duecare.files.Issues;
import org.duecare.files.Loaded;
import org.duecare.files.dispute.RecordedDisputes;
import org.duecare.files.table.InvalidCellException;
import org.duecare.files.table.TableFile;
import org.duecare.files.table.TableIssues;
import org.duecare.files.table.TableRow;
import org.jspecify.annotations.Nullable;

/** Reads the files of a folder. */
final class RecordFolder {

  private final Map<RecordTable<?>, List<Placed<?>>> rows = new LinkedHashMap<>();
  private final Completeness completeness = new Completeness();
  private final List<Issues> issues = new ArrayList<>();
  private @Nullable RecordedDisputes disputes;

  private RecordFolder() {}

  /** Reads the events of disputes. */
  @FunctionalInterface
  interface DisputeReader {

    Loaded<Optional<RecordedDisputes>> read(Path file) throws IOException;
  }

  static Loaded<Optional<RecordedDisputes>> withoutPolicy(Path file) {
    TableIssues noted = new TableIssues(name(file));
    noted.add(
        IssueCode.DISPUTES_WITHOUT_POLICY,
        "not read: a policy is needed under which its disputes escalate");
    return new Loaded<>(Optional.empty(), noted.issues());
  }

  static Loaded<Records> read(Path folder, DisputeReader disputes) throws IOException {
    RecordFolder read = new RecordFolder();
    Map<String, Path> files = read.files(folder);
    for (RecordTable<?> table : RecordTable.all()) {
      @Nullable Path file = files.get(table.fileName());
      if (file != null) {
        read.read(table, file);
      }
    }
    @Nullable Path ofDisputes = files.get(Records.DISPUTES);
    if (ofDisputes != null) {
      Loaded<Optional<RecordedDisputes>> loaded = disputes.read(ofDisputes);
      read.disputes = loaded.value().orElse(null);
      read.issues.add(loaded.issues());
    }
    return read.loaded();
  }

  /** The files of records by name in small letters; the other entries are noted. */
  private Map<String, Path> files(Path folder) throws IOException {
    List<String> known = RecordFiles.names();
    Map<String, Path> files = new TreeMap<>();
    List<Path> entries;
    try (Stream<Path> all = Files.list(folder)) {
      entries = all.sorted(Comparator.comparing(RecordFolder::name)).toList();
    }
    for (Path entry : entries) {
      String name = name(entry).toLowerCase(Locale.ROOT);
      TableIssues ofEntry = new TableIssues(name(entry));
      if (!known.contains(name)) {
        ofEntry.add(
            IssueCode.TABLE_UNKNOWN,
            "no file of records, and not read: expected " + String.join(", ", known));
      } else if (!Files.isRegularFile(entry)) {
        ofEntry.add(IssueCode.FILE_NOT_PLAIN, "not a plain file: not read");
        lose(name);
      } else if (files.putIfAbsent(name, entry) != null) {
        ofEntry.add(
            IssueCode.TABLE_UNKNOWN,
            "another spelling of the name of a file that is there, and not read");
        lose(name);
      }
      issues.add(ofEntry.issues());
    }
    if (files.isEmpty()) {
      TableIssues ofFolder = new TableIssues(name(folder));
      ofFolder.add(
          IssueCode.RECORDS_MISSING, "no file of records: expected " + String.join(", ", known));
      issues.add(ofFolder.issues());
    }
    return files;
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private void lose(String name) {
    RecordTable.all().stream()
        .filter(table -> table.fileName().equals(name))
        .forEach(table -> completeness.loseOfAll(table.told(Optional.empty())));
  }

  private <T> void read(RecordTable<T> table, Path file) throws IOException {
    TableIssues ofFile = new TableIssues(name(file));
    List<Placed<?>> into = new ArrayList<>();
    RowCheck<T> check = table.newCheck();
    Set<T> taken = new HashSet<>();
    boolean usable =
        TableFile.open(
            file,
            reader ->
                TableFile.read(
                    reader,
                    table.layout(),
                    ofFile,
                    row -> take(table, row, check, taken, into, ofFile),
                    row -> completeness.lose(table, row)));
    if (usable) {
      rows.put(table, into);
    } else {
      completeness.loseOfAll(table.told(Optional.empty()));
    }
    if (table == RecordTable.ALLOCATIONS) {
      noteOfficersNotOnRoster(ofFile);
    } else if (usable) {
      noteOfficersNeverOnRoster(table, ofFile);
    }
    if (table == RecordTable.COMPLETE) {
      noteWhatIsNotComplete(ofFile);
    }
    issues.add(ofFile.issues());
  }

  private <T> void take(
      RecordTable<T> table,
      TableRow row,
      RowCheck<T> check,
      Set<T> taken,
      List<Placed<?>> into,
      TableIssues ofFile)
      throws InvalidCellException {
    T value = table.read(row);
    try {
      check.take(value, row.line());
    } catch (InvalidCellException e) {
      if (!taken.contains(value)) {
        throw e;
      }
      // What the row says is known, so that nothing is lost with it.
      ofFile.add(e.code(), row.line(), e.column(), e.sentence());
      return;
    }
    taken.add(value);
    into.add(new Placed<>(value, row.line()));
  }

  private void noteOfficersNotOnRoster(TableIssues ofFile) {
    Records soFar = new Records(RecordTable.inOrder(rows), null, completeness);
    Optional<Roster> roster = soFar.roster();
    if (roster.isEmpty()) {
      return;
    }
    for (Placed<Allocation> allocation : soFar.placed(RecordTable.ALLOCATIONS)) {
      Allocation value = allocation.value();
      if (roster.get().of(value.officer(), value.from()).isEmpty()) {
        ofFile.add(
            IssueCode.OFFICER_NOT_ON_ROSTER,
            allocation.line(),
            Cells.OFFICER,
            "the officer is not on the roster on " + value.from());
      }
    }
  }

  /** Of who left long ago something may still be told, but not of who never came. */
  private <T> void noteOfficersNeverOnRoster(RecordTable<T> table, TableIssues ofFile) {
    Records soFar = new Records(RecordTable.inOrder(rows), null, completeness);
    Optional<Roster> roster = soFar.roster();
    if (roster.isEmpty()) {
      return;
    }
    RecordTable.OfficerCell<T> cell = table.officer();
    for (Placed<T> row : soFar.placed(table)) {
      Optional<OfficerId> officer = cell.of().apply(row.value());
      if (officer.isPresent() && !roster.get().employments().containsKey(officer.get())) {
        ofFile.add(
            IssueCode.OFFICER_NOT_ON_ROSTER,
            row.line(),
            cell.column(),
            "the officer is on the roster on no day");
      }
    }
  }

  private void noteWhatIsNotComplete(TableIssues ofFile) {
    for (Placed<CareEventKind> said : Records.placed(RecordTable.COMPLETE, rows)) {
      completeness.note(said, ofFile);
    }
  }

  private Loaded<Records> loaded() {
    return new Loaded<>(
        new Records(RecordTable.inOrder(rows), disputes, completeness),
        Issues.of(issues.stream().flatMap(each -> each.groups().stream()).toList()));
  }
}
