package org.duecare.files;

import static org.duecare.files.IssueEffect.CHILD_NOT_JUDGED;
import static org.duecare.files.IssueEffect.FILE_NOT_READ;
import static org.duecare.files.IssueEffect.NOTED;
import static org.duecare.files.IssueEffect.ROW_REFUSED;

import java.util.List;

/**
 * What can be wrong or remarkable in a file. Where the Department for Education has checks for it,
 * the numbers of those checks are given as its rules.
 *
 * <p>May grow. Immutable and thread-safe.
 */
public enum IssueCode {

  // The folder and its files.

  /** A file holds bytes that are no text. */
  FILE_NOT_TEXT(FILE_NOT_READ),
  /** A file is text in UTF-16. */
  FILE_IN_UTF_16(FILE_NOT_READ),
  /** A file is nearly a table of ours, but lacks a column that is needed. */
  COLUMN_MISSING(FILE_NOT_READ),
  /** A column that is needed comes more than once. */
  COLUMN_REPEATED(FILE_NOT_READ),
  /** A file has more columns than are read, so that the needed ones may be among the rest. */
  COLUMNS_TOO_MANY(FILE_NOT_READ),
  /** An entry is no plain file: a link that leads nowhere, a pipe, a socket or a device. */
  FILE_NOT_PLAIN(FILE_NOT_READ),
  /** A file is the return in XML, and the folder holds tables in CSV, which are read instead. */
  XML_BESIDE_CSV(FILE_NOT_READ),
  /** A file is no known table. */
  TABLE_UNKNOWN(NOTED),
  /** A folder has no Header table. */
  HEADER_TABLE_MISSING(NOTED),
  /** A table is spread over several files of a folder; all are read. */
  TABLE_IN_SEVERAL_FILES(NOTED),
  /** A table has column names and no rows. */
  TABLE_WITHOUT_ROWS(NOTED),
  /** A column that is useful and not needed is missing. */
  OPTIONAL_COLUMN_MISSING(NOTED),
  /** Columns that belong to no table of the return are ignored. */
  EXTRA_COLUMNS(NOTED),
  /** The year of a return was inferred from its dates. */
  RETURN_YEAR_INFERRED(NOTED),
  /** A folder seems older than the one before it; if that were certain, nothing would be read. */
  FOLDERS_NOT_OLDEST_FIRST(NOTED),
  /** Two folders are returns for one year. */
  RETURN_YEAR_TWICE(NOTED),
  /** The reviews of the year before the oldest return are not given. */
  REVIEWS_OF_YEAR_BEFORE_MISSING(NOTED),
  /** Between two folders a year is missing. */
  RETURN_YEAR_MISSING(NOTED),
  /** A table is given in the return of a year that had no such table. */
  TABLE_NOT_OF_YEAR(NOTED),

  // How a file is written: one note for each file and kind.

  /** The file begins with a byte-order mark. */
  BYTE_ORDER_MARK(NOTED),
  /** Lines end with a carriage return. */
  CARRIAGE_RETURNS(NOTED),
  /** Lines are blank. */
  BLANK_LINES(NOTED),
  /** Cells have blanks around their text. */
  SURROUNDING_BLANKS(NOTED),
  /** Codes or column names are not in capitals. */
  LOWER_CASE(NOTED),
  /** Dates are written yyyy-mm-dd. */
  ISO_DATES(NOTED),
  /** Dates have a day or month of one digit. */
  SHORT_DATES(NOTED),
  /** Rows have empty cells beyond the last column. */
  EMPTY_CELLS_BEYOND_COLUMNS(NOTED),
  /** Rows repeat the column names; they are dropped. */
  COLUMN_NAMES_REPEATED(NOTED),
  /** Rows repeat an earlier row; they are dropped. */
  ROWS_REPEATED(NOTED),

  // One row of any table.

  /** A line is too long to be a row. */
  LINE_TOO_LONG(ROW_REFUSED),
  /** Quoted text is not closed on its line, or more text follows it. */
  QUOTE_BROKEN(ROW_REFUSED),
  /** A row has more or fewer cells than there are columns. */
  CELLS_MISCOUNTED(ROW_REFUSED),
  /** The child is not named. */
  CHILD_BLANK(ROW_REFUSED),
  /** The identifier of the child is too long to be one. */
  CHILD_TOO_LONG(ROW_REFUSED),
  /** The identifier of the child is not UTF-8 text. */
  CHILD_NOT_TEXT(ROW_REFUSED),

  // Header.

  /** The date of birth in Header is blank or not a date. Rule 102. */
  BIRTH_INVALID(ROW_REFUSED, "102"),
  /** Two rows of one Header give a child different dates of birth. Rule INT32. */
  BIRTH_CONTRADICTED(ROW_REFUSED, "INT32"),
  /** A later Header gives another date of birth; the later is used. */
  BIRTH_CHANGED(NOTED),
  /** No table gives a date of birth that can be used: care is not ended by age. */
  BIRTH_NOT_GIVEN(NOTED),
  /** The date of birth in Reviews is not a date. */
  BIRTH_INVALID_IN_REVIEWS(NOTED),
  /** Reviews gives another date of birth than Header, which is used. Rule INT17. */
  BIRTH_DIFFERS_IN_REVIEWS(NOTED, "INT17"),
  /** The sex is not one of the codes. Rule 101. */
  SEX_INVALID(NOTED, "101"),
  /** The ethnic group is not one of the codes. Rule 103. */
  ETHNIC_GROUP_INVALID(NOTED, "103"),
  /** Whether the child is a mother is not one of the codes. */
  MOTHER_INVALID(NOTED),
  /** The date of birth of the child's own child is not a date. */
  BIRTH_OF_CHILD_INVALID(NOTED),
  /** A child was born after the year of the return. Rule 301. */
  BORN_AFTER_YEAR(NOTED, "301"),
  /** A child was over 25 when the year of the return began. Rule 351. */
  OVER_TWENTY_FIVE(NOTED, "351"),
  /** A mother was under 11 when her child was born. Rule 620. */
  MOTHER_UNDER_11(NOTED, "620"),
  /** A child of school age whose pupil number is said not to be needed. Rule 209. */
  PUPIL_NUMBER_EXPECTED(NOTED, "209"),
  /** MOTHER is given for a child all of whose episodes are short breaks. Rule 399. */
  SHORT_BREAKS_OF_MOTHER(NOTED, "399"),
  /** A child of Header has no episode. Rule EPI. */
  CHILD_WITHOUT_EPISODE(NOTED, "EPI"),
  /** A child of Episodes is not in Header. Rule INT03. */
  CHILD_NOT_IN_HEADER(NOTED, "INT03"),
  /** A child of Reviews is not in Header. Rule INT08. */
  REVIEWED_CHILD_NOT_IN_HEADER(NOTED, "INT08"),

  // One row of Episodes.

  /** The start of an episode is blank or not a date. Rule 141. */
  EPISODE_START_INVALID(ROW_REFUSED, "141"),
  /** The end of an episode is not a date. Rule 147. */
  EPISODE_END_INVALID(ROW_REFUSED, "147"),
  /** An episode ends before it starts. Rule 356. */
  EPISODE_ENDS_BEFORE_START(ROW_REFUSED, "356"),
  /** The legal status is blank or unknown; the dates of the row count. Rule 144. */
  LEGAL_STATUS_INVALID(ROW_REFUSED, "144"),
  /** The placement is blank or unknown; the dates of the row count. Rule 146. */
  PLACEMENT_INVALID(ROW_REFUSED, "146"),
  /** The reason for the new episode is blank or unknown. Rule 143. */
  START_REASON_INVALID(NOTED, "143"),
  /** The category of need is unknown. Rule 145. */
  NEED_INVALID(NOTED, "145"),
  /** The reason why the episode ceased is unknown. Rule 149. */
  END_REASON_INVALID(NOTED, "149"),
  /** The provider of the placement is not one of the codes. */
  PROVIDER_INVALID(NOTED),
  /** The reason for the change of placement is not one of the codes. */
  REASON_FOR_CHANGE_INVALID(NOTED),
  /** A code stands in the return of a year that had no such code. Rules 101, 146 and 149. */
  CODE_NOT_OF_YEAR(NOTED, "101", "146", "149"),
  /** An episode has a reason why it ceased and no end; it is taken as open. Rule 148. */
  END_REASON_WITHOUT_END(NOTED, "148"),
  /** An episode has an end and no reason why it ceased. Rule 148. */
  END_WITHOUT_END_REASON(NOTED, "148"),
  /** An episode starts and ends on one day. Rule 355. */
  EPISODE_OF_ONE_DAY(NOTED, "355"),
  /** An episode starts before the Children Act 1989 came into force. Rule 353. */
  EPISODE_BEFORE_1991(NOTED, "353"),
  /** An episode starts after the year of the return. Rule 354. */
  EPISODE_STARTS_AFTER_YEAR(NOTED, "354"),
  /** An episode ends after the year of the return. Rule 385. */
  EPISODE_ENDS_AFTER_YEAR(NOTED, "385"),

  // The episodes of a child: their order, and the periods of care they make.

  /** Two rows of one folder give one episode differently. */
  EPISODE_CONTRADICTED(CHILD_NOT_JUDGED),
  /** An episode starts before the one before it ended. Rule 501. */
  EPISODES_OVERLAP(CHILD_NOT_JUDGED, "501"),
  /** An episode starts though the one before it has not ended. Rule 142. */
  EPISODE_NOT_ENDED(CHILD_NOT_JUDGED, "142"),
  /** An episode open in an earlier folder is not in the last one. Rule 502. */
  EPISODE_NOT_CONTINUED(CHILD_NOT_JUDGED, "502"),
  /** The end says that a new episode began that day, and none did. Rule 388. */
  NEXT_EPISODE_MISSING(CHILD_NOT_JUDGED, "388"),
  /** An episode ended for no known reason, and none began that day. Rules 148 and 149. */
  EPISODE_END_UNCLEAR(CHILD_NOT_JUDGED, "148", "149"),
  /** A period of care begins with an episode whose reason is not known. Rule 143. */
  PERIOD_START_UNCLEAR(CHILD_NOT_JUDGED, "143"),
  /** An episode follows the child's death or an assessment as an adult. Rule 437. */
  EPISODE_AFTER_LAST(CHILD_NOT_JUDGED, "437"),
  /** An episode starts before birth. Rule 302. */
  EPISODE_BEFORE_BIRTH(CHILD_NOT_JUDGED, "302"),
  /** A period of care starts on or after the 18th birthday. Rule 352. */
  PERIOD_AFTER_MAJORITY(CHILD_NOT_JUDGED, "352"),
  /** The return that holds the start of the period of care is missing. */
  EARLIER_RETURN_MISSING(NOTED),
  /** The first episode of a child, within the year, does not start with S. Rule 357. */
  FIRST_EPISODE_NOT_A_START(NOTED, "357"),
  /** After care had ended, an episode does not start with S. Rules 432 and 433. */
  START_EXPECTED(NOTED, "432", "433"),
  /** S on the day the episode before ended; the period of care goes on. Rule 431. */
  START_WITHOUT_BREAK(NOTED, "431"),
  /** A reason for the end of care, and an episode that begins that day. Rule 388. */
  CARE_ENDED_AND_WENT_ON(NOTED, "388"),
  /** An episode is open after the 18th birthday, or ended after it. Rule 359. */
  EPISODE_AFTER_MAJORITY(NOTED, "359"),
  /** A later folder gives an episode otherwise; the later is used. Rules 503A to 503J. */
  EPISODE_CHANGED(NOTED, "503A", "503B", "503C", "503D", "503E", "503F", "503G", "503H", "503J"),
  /** Episodes that were open in an earlier folder have ended in this one. */
  EPISODES_ENDED_SINCE(NOTED),
  /** An episode older than the year is not in the return of the year before. Rules 562 and NoE. */
  EPISODE_NOT_IN_LAST_RETURN(NOTED, "562", "NoE"),

  // What changes from one episode to the next.

  /** A change of legal status only, but the rows show something else. Rule 434. */
  STATUS_CHANGE_NOT_SHOWN(NOTED, "434"),
  /** A change of placement only, but the rows show something else. Rule 435. */
  PLACEMENT_CHANGE_NOT_SHOWN(NOTED, "435"),
  /** A change of both, but the rows show something else. Rule 436. */
  DOUBLE_CHANGE_NOT_SHOWN(NOTED, "436"),
  /** The category of need changes within a period of care. Rule 504. */
  NEED_CHANGED(NOTED, "504"),
  /** A temporary placement is not left for the placement before it. Rule 383. */
  NOT_RETURNED_FROM_TEMPORARY(NOTED, "383"),
  /** A period of care starts in a temporary placement. Rule 380. */
  STARTS_IN_TEMPORARY(NOTED, "380"),
  /** A period of care ends in a temporary placement. Rule 381. */
  ENDS_IN_TEMPORARY(NOTED, "381"),

  // How long a status or placement lasts.

  /** Police protection for more than 3 days. Rule 361. */
  POLICE_PROTECTION_TOO_LONG(NOTED, "361"),
  /** An emergency protection order for more than 21 days. Rule 362. */
  EMERGENCY_PROTECTION_TOO_LONG(NOTED, "362"),
  /** A child assessment order for more than 7 days. Rule 363. */
  ASSESSMENT_ORDER_TOO_LONG(NOTED, "363"),
  /** A transfer from police custody for more than 21 days. Rule 364. */
  POLICE_TRANSFER_TOO_LONG(NOTED, "364"),
  /** A short break of more than 17 days. Rule 365. */
  SHORT_BREAK_TOO_LONG(NOTED, "365"),
  /** A short break that does not start with S. Rule 366. */
  SHORT_BREAK_NOT_A_START(NOTED, "366"),
  /** More than 75 days of short breaks in a year. Rule 367. */
  SHORT_BREAKS_TOO_MANY(NOTED, "367"),
  /** Short breaks both recorded and under an agreement in one year. Rule 426. */
  SHORT_BREAKS_MIXED(NOTED, "426"),
  /** Section 20 and short breaks in one period of care. */
  ACCOMMODATION_MIXED(NOTED),
  /** In hospital as a temporary placement for more than 42 days. Rule 375. */
  HOSPITAL_TOO_LONG(NOTED, "375"),
  /** In a temporary placement for the carer's holiday for more than 21 days. Rule 376. */
  CARER_HOLIDAY_TOO_LONG(NOTED, "376"),
  /** More than two temporary placements for the carer's holiday in a year. Rule 377. */
  CARER_HOLIDAYS_TOO_MANY(NOTED, "377"),
  /** In a temporary placement of up to seven days for longer. Rule 379. */
  TEMPORARY_TOO_LONG(NOTED, "379"),

  // Status and placement together, and age.

  /** With parents under section 20. Rule 378. */
  WITH_PARENTS_UNDER_SECTION_20(NOTED, "378"),
  /** A short break in a temporary placement. Rule 382. */
  SHORT_BREAK_IN_TEMPORARY(NOTED, "382"),
  /** A short break in a long-term foster placement. Rule 384. */
  SHORT_BREAK_IN_LONG_TERM(NOTED, "384"),
  /** Placed under a placement order without one. Rule 408. */
  PLACED_WITHOUT_ORDER(NOTED, "408"),
  /** Youth justice status under 10. Rule 358. */
  YOUTH_JUSTICE_UNDER_10(NOTED, "358"),
  /** A placement ended for custody under 10. Rule 234. */
  CUSTODY_UNDER_10(NOTED, "234"),
  /** Supported accommodation under 16. Rule 371. */
  SUPPORTED_UNDER_16(NOTED, "371"),
  /** Young offender institution or prison under 10. Rule 372. */
  PRISON_UNDER_10(NOTED, "372"),
  /** Residential school under 4. Rule 373. */
  SCHOOL_UNDER_4(NOTED, "373"),
  /** Residential employment under 14. Rule 374. */
  EMPLOYMENT_UNDER_14(NOTED, "374"),
  /** Adopted at 18 or over. Rule 386. */
  ADOPTED_AS_ADULT(NOTED, "386"),
  /** Special guardianship at 18 or over. Rule 407. */
  GUARDIANSHIP_AS_ADULT(NOTED, "407"),
  /** Independent living under 14. Rule 387. */
  INDEPENDENT_UNDER_14(NOTED, "387"),
  /** Adult social care under 16. Rule 389. */
  ADULT_CARE_UNDER_16(NOTED, "389"),
  /** Stayed with the carers at 18, and was not 18. Rule 460. */
  STAYED_UNDER_18(NOTED, "460"),

  // Reviews.

  /** The date of a review is not a date, or blank with a code. Rule 166. */
  REVIEW_DATE_INVALID(ROW_REFUSED, "166"),
  /** The participation code is blank or unknown; the review counts. Rule 167. */
  REVIEW_CODE_INVALID(NOTED, "167"),
  /** Rows of Reviews have neither date nor code; they are dropped. */
  REVIEWS_BLANK(NOTED),
  /** Reviews held in a period of care before the years of the return; they are dropped. */
  REVIEWS_OF_EARLIER_PERIOD(NOTED),
  /** A whole year without reviews follows the earliest, which sets from when they are known. */
  EARLIEST_REVIEW_APART(NOTED),
  /** A file gives one review twice; it is used once. */
  REVIEW_GIVEN_TWICE(NOTED),
  /** One review has two participation codes. */
  REVIEW_WITH_TWO_CODES(NOTED),
  /** A review of a child without an episode. Rule 1012. */
  REVIEW_WITHOUT_EPISODE(ROW_REFUSED, "1012"),
  /** A review before birth or before the Children Act 1989 came into force. */
  REVIEW_IMPOSSIBLE(ROW_REFUSED),
  /** A review before the child became looked after. */
  REVIEW_BEFORE_CARE(ROW_REFUSED),
  /** A review between two periods of care. */
  REVIEW_BETWEEN_PERIODS(ROW_REFUSED),
  /** A review after care had ended. */
  REVIEW_AFTER_CARE(ROW_REFUSED),
  /** A review after the 18th birthday, with which care ends. */
  REVIEW_AFTER_MAJORITY(ROW_REFUSED),
  /** PN0 though the child had passed the 4th birthday. Rule 440. */
  UNDER_FOUR_CODE_AFTER_FOUR(NOTED, "440"),
  /** PN1 to PN7 before the 4th birthday. Rule 441. */
  OVER_FOUR_CODE_BEFORE_FOUR(NOTED, "441"),
  /** PN0 after a review at which the child was four or over. */
  REVIEW_CODES_AT_ODDS(NOTED),
  /** Reviews of a child all of whose episodes are short breaks. Rule 399. */
  SHORT_BREAKS_REVIEWED(NOTED, "399"),
  /** Two reviews within a few days. */
  REVIEWS_CLOSE_TOGETHER(NOTED),

  // One row of any other table: who the child is, social workers, times missing, health, adoption.

  /** The day on which something began is blank or not a date. Rule SW04. */
  RECORD_START_INVALID(ROW_REFUSED, "SW04"),
  /** The day on which something ended is not a date. Rule SW05. */
  RECORD_END_INVALID(ROW_REFUSED, "SW05"),
  /** Something ended before it began. Rule 567. */
  RECORD_ENDS_BEFORE_START(ROW_REFUSED, "567"),
  /** Two rows of one folder say different things of one fact; the first is used. */
  RECORD_CONTRADICTED(ROW_REFUSED),
  /** A cell holds something that its column does not; the rest of the row is used. */
  RECORD_CELL_INVALID(NOTED),
  /** Rows say nothing but which child they are of; they are dropped. */
  RECORDS_BLANK(NOTED),
  /** Rows give way to those of a later folder that say otherwise. */
  RECORDS_REPLACED(NOTED),
  /** Rows tell of what began after the day as of which the return is read; they are dropped. */
  RECORDS_IN_FUTURE(NOTED),
  /** A child of such a table is not in the Header of the folder. */
  CHILD_OF_RECORD_NOT_IN_HEADER(NOTED),

  // Unaccompanied children, health, care leavers.

  /** The status of an unaccompanied child ceases after the 18th birthday. Rule 304. */
  UNACCOMPANIED_AS_ADULT(NOTED, "304"),
  /** No questionnaire for the age, though the child is of an age for it. Rule 157. */
  QUESTIONNAIRE_NOT_FOR_AGE(NOTED, "157"),
  /** Neither a score of the questionnaire nor a reason, at an age for it. Rule 186. */
  QUESTIONNAIRE_EXPECTED(NOTED, "186"),
  /** A questionnaire for a child under 4 when the year ended. Rule 188. */
  QUESTIONNAIRE_UNDER_4(NOTED, "188"),
  /** A questionnaire for a child of 17 or over when the year began. Rule 189. */
  QUESTIONNAIRE_OVER_17(NOTED, "189"),
  /** Adopted or a care leaver, and looked after for all of the year. Rule 187. */
  LEFT_BUT_LOOKED_AFTER(NOTED, "187"),
  /** A care leaver who was not yet 17 when the year ended. Rule 391. */
  CARE_LEAVER_UNDER_17(NOTED, "391"),
  /** A care leaver who was in care on the birthday in the year. Rules 1007 and 1016. */
  CARE_LEAVER_IN_CARE(NOTED, "1007", "1016"),
  /** A care leaver with former foster carers at 17. Rule 3001. */
  CARE_LEAVER_WITH_FOSTER_CARERS(NOTED, "3001"),
  /** An order that deprives of liberty, and a placement that is not for it. Rule 709. */
  LIBERTY_PLACEMENT_UNEXPECTED(NOTED, "709"),

  // Social workers.

  /** The number of a social worker begins with neither SW nor XX. Rule SW02. */
  SOCIAL_WORKER_NUMBER_UNUSUAL(NOTED, "SW02"),
  /** A social worker began after the year of the return. Rule SW06. */
  SOCIAL_WORKER_AFTER_YEAR(NOTED, "SW06"),
  /** A social worker ended after the year, or before the year before it. Rule SW07. */
  SOCIAL_WORKER_OUTSIDE_YEARS(NOTED, "SW07"),
  /** A social worker begins though the one before has not ended. Rule SW08. */
  SOCIAL_WORKER_NOT_ENDED(NOTED, "SW08"),
  /** A social worker begins and ends on one day. Rule SW09. */
  SOCIAL_WORKER_OF_ONE_DAY(NOTED, "SW09"),
  /** A social worker begins before the one before has ended. Rule SW10. */
  SOCIAL_WORKERS_OVERLAP(NOTED, "SW10"),
  /** More than 7 days between one social worker and the next. Rule SW10. */
  SOCIAL_WORKER_GAP(NOTED, "SW10"),
  /** In care when the year ended, and no social worker. Rules SW11b and SW17. */
  SOCIAL_WORKER_MISSING(NOTED, "SW11b", "SW17"),
  /** In care all the year, and no social worker when it began. Rule SW12. */
  SOCIAL_WORKER_MISSING_AT_START(NOTED, "SW12"),
  /** A social worker who had not ended in the folder before is not given. Rules SW16a to SW16c. */
  SOCIAL_WORKER_NOT_CONTINUED(NOTED, "SW16a", "SW16b", "SW16c"),

  // Times missing or away.

  /** A child goes missing before birth. Rule 586. */
  MISSING_BEFORE_BIRTH(NOTED, "586"),
  /** A child goes missing after the year of the return. Rule 570. */
  MISSING_AFTER_YEAR(NOTED, "570"),
  /** A time missing ends outside the year of the return. Rule 571. */
  MISSING_ENDS_OUTSIDE_YEAR(NOTED, "571"),
  /** A time missing begins before the one before it ended. Rule 574. */
  MISSING_OVERLAPS(NOTED, "574"),
  /** A child goes missing before becoming looked after. Rule 581. */
  MISSING_BEFORE_CARE(NOTED, "581"),
  /** A child goes missing after ceasing to be looked after. Rule 578. */
  MISSING_AFTER_CARE(NOTED, "578"),
  /** The placement ended that the child is missing from, and the time missing did not. Rule 575. */
  MISSING_FROM_ENDED_PLACEMENT(NOTED, "575"),
  /** Care ended, and the time missing did not, or later. Rule 577. */
  MISSING_BEYOND_CARE(NOTED, "577"),
  /** Missing until the 18th birthday, with which care ended, but not with E8. Rule 580. */
  MISSING_AT_MAJORITY(NOTED, "580"),

  // As of a day.

  /** The day lies before the oldest return or after the last. */
  DAY_OUTSIDE_RETURNS(NOTED),
  /** An episode starts or ends after the day. */
  EPISODE_IN_FUTURE(NOTED),
  /** A review was held after the day. */
  REVIEW_IN_FUTURE(NOTED),
  /** A review was held after the year of its return. */
  REVIEW_AFTER_YEAR(NOTED),
  /** Reviews before the year of their return, as where each return repeats them all. */
  REVIEWS_BEFORE_YEAR(NOTED),
  /** A review was held on a Saturday or Sunday. */
  REVIEW_ON_WEEKEND(NOTED),
  /** A review was held on another day that is no working day. */
  REVIEW_ON_HOLIDAY(NOTED),
  /** The limit of the first review has passed and no review is given. */
  FIRST_REVIEW_MISSING(NOTED),
  /** In care at the end of the year, past the limit of the first review, and none in the year. */
  NO_REVIEW_IN_YEAR(NOTED),

  // Events of disputes.

  /** A row is no text in UTF-8, or holds signs that no text has. */
  EVENT_NOT_TEXT(ROW_REFUSED),
  /** A cell of an event is blank, or not what its column holds. */
  EVENT_CELL_INVALID(ROW_REFUSED),
  /** A cell is filled that an event of its kind does not have. */
  EVENT_CELL_NOT_USED(NOTED),
  /** An event lies before those that may begin a dispute, or none begins it. */
  EVENT_BEFORE_DISPUTE(ROW_REFUSED),
  /** An event belongs to a dispute that began on a day without a policy. */
  DISPUTE_OUTSIDE_POLICIES(ROW_REFUSED),
  /** The dispute does not take the event. */
  EVENT_NOT_TAKEN(ROW_REFUSED),
  /** A dispute has more events than one can have. */
  EVENTS_TOO_MANY(ROW_REFUSED);

  private final IssueEffect effect;
  private final List<String> rules;

  IssueCode(IssueEffect effect, String... rules) {
    this.effect = effect;
    this.rules = List.of(rules);
  }

  /**
   * What becomes of the thing that is wrong.
   *
   * @return the effect
   */
  public IssueEffect effect() {
    return effect;
  }

  /**
   * The checks of the Department for Education that find the same.
   *
   * @return the numbers of the checks as the Department writes them; empty where there is none;
   *     immutable
   */
  public List<String> rules() {
    return rules;
  }

  /**
   * Whether a return on looked-after children can have the issue, or else a file of disputes.
   *
   * @return true for all that stand before the events of disputes
   */
  public boolean isOfReturn() {
    return compareTo(EVENT_NOT_TEXT) < 0;
  }
}
