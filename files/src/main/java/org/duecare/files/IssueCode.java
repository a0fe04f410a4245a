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
  FILE_NOT_TEXT(FILE_NOT_READ, "A file holds bytes that are no text"),
  /** A file is text in UTF-16. */
  FILE_IN_UTF_16(FILE_NOT_READ, "A file is text in UTF-16"),
  /** A file is nearly a table of ours, but lacks a needed column. */
  COLUMN_MISSING(FILE_NOT_READ, "A file is nearly a table of ours, but lacks a needed column"),
  /** A column that is needed comes more than once. */
  COLUMN_REPEATED(FILE_NOT_READ, "A column that is needed comes more than once"),
  /** A file has more columns than are read, so that the needed ones may be among the rest. */
  COLUMNS_TOO_MANY(
      FILE_NOT_READ,
      "A file has more columns than are read, so that the needed ones may be among the rest"),
  /** An entry is no plain file: a link that leads nowhere, a pipe, a socket or a device. */
  FILE_NOT_PLAIN(
      FILE_NOT_READ,
      "An entry is no plain file: a link that leads nowhere, a pipe, a socket or a device"),
  /** A file is the return in XML, and the folder holds tables in CSV, which are read instead. */
  XML_BESIDE_CSV(
      FILE_NOT_READ,
      "A file is the return in XML, and the folder holds tables in CSV, which are read instead"),
  /** A file is no known table. */
  TABLE_UNKNOWN(NOTED, "A file is no known table"),
  /** A folder has no Header table. */
  HEADER_TABLE_MISSING(NOTED, "A folder has no Header table"),
  /** A folder has no Reviews table. */
  REVIEWS_TABLE_MISSING(FILE_NOT_READ, "A folder has no Reviews table"),
  /** A table is spread over several files of a folder; all are read. */
  TABLE_IN_SEVERAL_FILES(NOTED, "A table is spread over several files of a folder; all are read"),
  /** A table has column names and no rows. */
  TABLE_WITHOUT_ROWS(NOTED, "A table has column names and no rows"),
  /** A column that is useful and not needed is missing. */
  OPTIONAL_COLUMN_MISSING(NOTED, "A column that is useful and not needed is missing"),
  /** Columns that belong to no table of the return are ignored. */
  EXTRA_COLUMNS(NOTED, "Columns that belong to no table of the return are ignored"),
  /** The year of a return was inferred from its dates. */
  RETURN_YEAR_INFERRED(NOTED, "The year of a return was inferred from its dates"),
  /** A folder seems older than the one before it; if that were certain, nothing would be read. */
  FOLDERS_NOT_OLDEST_FIRST(
      NOTED,
      "A folder seems older than the one before it; if that were certain, nothing would be read"),
  /** Two folders are returns for one year. */
  RETURN_YEAR_TWICE(NOTED, "Two folders are returns for one year"),
  /** The reviews of the year before the oldest return are not given. */
  REVIEWS_OF_YEAR_BEFORE_MISSING(
      NOTED, "The reviews of the year before the oldest return are not given"),
  /** Between two folders a year is missing. */
  RETURN_YEAR_MISSING(NOTED, "Between two folders a year is missing"),
  /** A table is given in the return of a year that had no such table. */
  TABLE_NOT_OF_YEAR(NOTED, "A table is given in the return of a year that had no such table"),

  // How a file is written: one note for each file and kind.

  /** The file begins with a byte-order mark. */
  BYTE_ORDER_MARK(NOTED, "The file begins with a byte-order mark"),
  /** Lines end with a carriage return. */
  CARRIAGE_RETURNS(NOTED, "Lines end with a carriage return"),
  /** Lines are blank. */
  BLANK_LINES(NOTED, "Lines are blank"),
  /** Cells have blanks around their text. */
  SURROUNDING_BLANKS(NOTED, "Cells have blanks around their text"),
  /** Codes or column names are not in capitals. */
  LOWER_CASE(NOTED, "Codes or column names are not in capitals"),
  /** Dates are written yyyy-mm-dd. */
  ISO_DATES(NOTED, "Dates are written yyyy-mm-dd"),
  /** Dates have a day or month of one digit. */
  SHORT_DATES(NOTED, "Dates have a day or month of one digit"),
  /** Rows have empty cells beyond the last column. */
  EMPTY_CELLS_BEYOND_COLUMNS(NOTED, "Rows have empty cells beyond the last column"),
  /** Rows repeat the column names; they are dropped. */
  COLUMN_NAMES_REPEATED(NOTED, "Rows repeat the column names; they are dropped"),
  /** Rows repeat an earlier row; they are dropped. */
  ROWS_REPEATED(NOTED, "Rows repeat an earlier row; they are dropped"),

  // One row of any table.

  /** A line is too long to be a row. */
  LINE_TOO_LONG(ROW_REFUSED, "A line is too long to be a row"),
  /** Quoted text is not closed on its line, or more text follows it. */
  QUOTE_BROKEN(ROW_REFUSED, "Quoted text is not closed on its line, or more text follows it"),
  /** A row has more or fewer cells than there are columns. */
  CELLS_MISCOUNTED(ROW_REFUSED, "A row has more or fewer cells than there are columns"),
  /** The child is not named. */
  CHILD_BLANK(ROW_REFUSED, "The child is not named"),
  /** The identifier of the child is too long to be one. */
  CHILD_TOO_LONG(ROW_REFUSED, "The identifier of the child is too long to be one"),
  /** The identifier of the child is not UTF-8 text. */
  CHILD_NOT_TEXT(ROW_REFUSED, "The identifier of the child is not UTF-8 text"),

  // Header.

  /** The date of birth in Header is blank or not a date. Rule 102. */
  BIRTH_INVALID(ROW_REFUSED, "The date of birth in Header is blank or not a date", "102"),
  /** Two rows of one Header give a child different dates of birth. Rule INT32. */
  BIRTH_CONTRADICTED(
      ROW_REFUSED, "Two rows of one Header give a child different dates of birth", "INT32"),
  /** A later Header gives another date of birth; the later is used. */
  BIRTH_CHANGED(NOTED, "A later Header gives another date of birth; the later is used"),
  /** No table gives a usable date of birth: care is not ended by age. */
  BIRTH_NOT_GIVEN(NOTED, "No table gives a usable date of birth: care is not ended by age"),
  /** The date of birth in Reviews is not a date. */
  BIRTH_INVALID_IN_REVIEWS(NOTED, "The date of birth in Reviews is not a date"),
  /** Reviews gives another date of birth than Header, which is used. Rule INT17. */
  BIRTH_DIFFERS_IN_REVIEWS(
      NOTED, "Reviews gives another date of birth than Header, which is used", "INT17"),
  /** The sex is not one of the codes. Rule 101. */
  SEX_INVALID(NOTED, "The sex is not one of the codes", "101"),
  /** The ethnic group is not one of the codes. Rule 103. */
  ETHNIC_GROUP_INVALID(NOTED, "The ethnic group is not one of the codes", "103"),
  /** Whether the child is a mother is not one of the codes. */
  MOTHER_INVALID(NOTED, "Whether the child is a mother is not one of the codes"),
  /** The date of birth of the child's own child is not a date. */
  BIRTH_OF_CHILD_INVALID(NOTED, "The date of birth of the child's own child is not a date"),
  /** A child was born after the year of the return. Rule 301. */
  BORN_AFTER_YEAR(NOTED, "A child was born after the year of the return", "301"),
  /** A child was over 25 when the year of the return began. Rule 351. */
  OVER_TWENTY_FIVE(NOTED, "A child was over 25 when the year of the return began", "351"),
  /** A mother was under 11 when her child was born. Rule 620. */
  MOTHER_UNDER_11(NOTED, "A mother was under 11 when her child was born", "620"),
  /** A child of school age whose pupil number is said not to be needed. Rule 209. */
  PUPIL_NUMBER_EXPECTED(
      NOTED, "A child of school age whose pupil number is said not to be needed", "209"),
  /** MOTHER is given for a child all of whose episodes are short breaks. Rule 399. */
  SHORT_BREAKS_OF_MOTHER(
      NOTED, "MOTHER is given for a child all of whose episodes are short breaks", "399"),
  /** A child of Header has no episode and is no care leaver. Rule EPI. */
  CHILD_WITHOUT_EPISODE(NOTED, "A child of Header has no episode and is no care leaver", "EPI"),
  /** A child of Episodes is not in Header. Rule INT03. */
  CHILD_NOT_IN_HEADER(NOTED, "A child of Episodes is not in Header", "INT03"),
  /** A child of Reviews is not in Header. Rule INT08. */
  REVIEWED_CHILD_NOT_IN_HEADER(NOTED, "A child of Reviews is not in Header", "INT08"),

  // One row of Episodes.

  /** The start of an episode is blank or not a date. Rule 141. */
  EPISODE_START_INVALID(ROW_REFUSED, "The start of an episode is blank or not a date", "141"),
  /** The end of an episode is not a date. Rule 147. */
  EPISODE_END_INVALID(ROW_REFUSED, "The end of an episode is not a date", "147"),
  /** An episode ends before it starts. Rule 356. */
  EPISODE_ENDS_BEFORE_START(ROW_REFUSED, "An episode ends before it starts", "356"),
  /** The legal status is blank or unknown; the dates of the row count. Rule 144. */
  LEGAL_STATUS_INVALID(
      ROW_REFUSED, "The legal status is blank or unknown; the dates of the row count", "144"),
  /** The placement is blank or unknown; the dates of the row count. Rule 146. */
  PLACEMENT_INVALID(
      ROW_REFUSED, "The placement is blank or unknown; the dates of the row count", "146"),
  /** The reason for the new episode is blank or unknown. Rule 143. */
  START_REASON_INVALID(NOTED, "The reason for the new episode is blank or unknown", "143"),
  /** The category of need is unknown. Rule 145. */
  NEED_INVALID(NOTED, "The category of need is unknown", "145"),
  /** The reason why the episode ceased is unknown. Rule 149. */
  END_REASON_INVALID(NOTED, "The reason why the episode ceased is unknown", "149"),
  /** The provider of the placement is not one of the codes. */
  PROVIDER_INVALID(NOTED, "The provider of the placement is not one of the codes"),
  /** The reason for the change of placement is none of the codes. */
  REASON_FOR_CHANGE_INVALID(NOTED, "The reason for the change of placement is none of the codes"),
  /** The distance from home is not a number of miles; it is taken as not supplied. Rule 164. */
  DISTANCE_INVALID(
      NOTED, "The distance from home is not a number of miles; it is taken as not supplied", "164"),
  /** A code stands in the return of a year that had no such code. Rules 101, 146 and 149. */
  CODE_NOT_OF_YEAR(
      NOTED, "A code stands in the return of a year that had no such code", "101", "146", "149"),
  /** An episode has a reason why it ceased and no end; it is taken as open. Rule 148. */
  END_REASON_WITHOUT_END(
      NOTED, "An episode has a reason why it ceased and no end; it is taken as open", "148"),
  /** An episode has an end and no reason why it ceased. Rule 148. */
  END_WITHOUT_END_REASON(NOTED, "An episode has an end and no reason why it ceased", "148"),
  /** An episode starts and ends on one day. Rule 355. */
  EPISODE_OF_ONE_DAY(NOTED, "An episode starts and ends on one day", "355"),
  /** An episode starts before the Children Act 1989 was in force. Rule 353. */
  EPISODE_BEFORE_1991(NOTED, "An episode starts before the Children Act 1989 was in force", "353"),
  /** An episode starts after the year of the return. Rule 354. */
  EPISODE_STARTS_AFTER_YEAR(NOTED, "An episode starts after the year of the return", "354"),
  /** An episode ends after the year of the return. Rule 385. */
  EPISODE_ENDS_AFTER_YEAR(NOTED, "An episode ends after the year of the return", "385"),

  // The episodes of a child: their order, and the periods of care they make.

  /** Two rows of one folder give one episode differently. */
  EPISODE_CONTRADICTED(CHILD_NOT_JUDGED, "Two rows of one folder give one episode differently"),
  /** An episode starts before the one before it ended. Rule 501. */
  EPISODES_OVERLAP(CHILD_NOT_JUDGED, "An episode starts before the one before it ended", "501"),
  /** An episode starts though the one before it has not ended. Rule 142. */
  EPISODE_NOT_ENDED(
      CHILD_NOT_JUDGED, "An episode starts though the one before it has not ended", "142"),
  /** An episode open in an earlier folder is not in the last one. Rule 502. */
  EPISODE_NOT_CONTINUED(
      CHILD_NOT_JUDGED, "An episode open in an earlier folder is not in the last one", "502"),
  /** The end says that a new episode began that day, and none did. Rule 388. */
  NEXT_EPISODE_MISSING(
      CHILD_NOT_JUDGED, "The end says that a new episode began that day, and none did", "388"),
  /** An episode ended for no known reason, and none began that day. Rules 148 and 149. */
  EPISODE_END_UNCLEAR(
      CHILD_NOT_JUDGED,
      "An episode ended for no known reason, and none began that day",
      "148",
      "149"),
  /** A period of care begins with an episode whose reason is not known. Rule 143. */
  PERIOD_START_UNCLEAR(
      CHILD_NOT_JUDGED, "A period of care begins with an episode whose reason is not known", "143"),
  /** An episode follows the child's death or an assessment as an adult. Rule 437. */
  EPISODE_AFTER_LAST(
      CHILD_NOT_JUDGED, "An episode follows the child's death or an assessment as an adult", "437"),
  /** An episode starts before birth. Rule 302. */
  EPISODE_BEFORE_BIRTH(CHILD_NOT_JUDGED, "An episode starts before birth", "302"),
  /** A period of care starts on or after the 18th birthday. Rule 352. */
  PERIOD_AFTER_MAJORITY(
      CHILD_NOT_JUDGED, "A period of care starts on or after the 18th birthday", "352"),
  /** The return that holds the start of the period of care is missing. */
  EARLIER_RETURN_MISSING(NOTED, "The return that holds the start of the period of care is missing"),
  /** The first episode of a child, within the year, does not start with S. Rule 357. */
  FIRST_EPISODE_NOT_A_START(
      NOTED, "The first episode of a child, within the year, does not start with S", "357"),
  /** After care had ended, an episode does not start with S. Rules 432 and 433. */
  START_EXPECTED(NOTED, "After care had ended, an episode does not start with S", "432", "433"),
  /** S on the day the episode before ended; the period of care goes on. Rule 431. */
  START_WITHOUT_BREAK(
      NOTED, "S on the day the episode before ended; the period of care goes on", "431"),
  /** A reason for the end of care, and an episode that begins that day. Rule 388. */
  CARE_ENDED_AND_WENT_ON(
      NOTED, "A reason for the end of care, and an episode that begins that day", "388"),
  /** An episode is open after the 18th birthday, or ended after it. Rule 359. */
  EPISODE_AFTER_MAJORITY(
      NOTED, "An episode is open after the 18th birthday, or ended after it", "359"),
  /** The same of section 20 in a children's home, which the Department lets run on. */
  HOME_AFTER_MAJORITY(NOTED, "Section 20 in a children's home goes on after the 18th birthday"),
  /** A later folder gives an episode otherwise; the later is used. Rules 503A to 503J. */
  EPISODE_CHANGED(
      NOTED,
      "A later folder gives an episode otherwise; the later is used",
      "503A",
      "503B",
      "503C",
      "503D",
      "503E",
      "503F",
      "503G",
      "503H",
      "503J"),
  /** Episodes open in an earlier folder have ended in this one. */
  EPISODES_ENDED_SINCE(NOTED, "Episodes open in an earlier folder have ended in this one"),
  /** An episode older than the year is not in the return of the year before. Rules 562 and NoE. */
  EPISODE_NOT_IN_LAST_RETURN(
      NOTED,
      "An episode older than the year is not in the return of the year before",
      "562",
      "NoE"),

  // What changes from one episode to the next.

  /** A change of legal status only, but the rows show something else. Rule 434. */
  STATUS_CHANGE_NOT_SHOWN(
      NOTED, "A change of legal status only, but the rows show something else", "434"),
  /** A change of placement only, but the rows show something else. Rule 435. */
  PLACEMENT_CHANGE_NOT_SHOWN(
      NOTED, "A change of placement only, but the rows show something else", "435"),
  /** A change of both, but the rows show something else. Rule 436. */
  DOUBLE_CHANGE_NOT_SHOWN(NOTED, "A change of both, but the rows show something else", "436"),
  /** The category of need changes within a period of care. Rule 504. */
  NEED_CHANGED(NOTED, "The category of need changes within a period of care", "504"),
  /** A temporary placement is not left for the placement before it. Rule 383. */
  NOT_RETURNED_FROM_TEMPORARY(
      NOTED, "A temporary placement is not left for the placement before it", "383"),
  /** A period of care starts in a temporary placement. Rule 380. */
  STARTS_IN_TEMPORARY(NOTED, "A period of care starts in a temporary placement", "380"),
  /** A period of care ends in a temporary placement. Rule 381. */
  ENDS_IN_TEMPORARY(NOTED, "A period of care ends in a temporary placement", "381"),

  // How long a status or placement lasts.

  /** Police protection for more than 3 days. Rule 361. */
  POLICE_PROTECTION_TOO_LONG(NOTED, "Police protection for more than 3 days", "361"),
  /** An emergency protection order of more than 21 days. Rule 362. */
  EMERGENCY_PROTECTION_TOO_LONG(NOTED, "An emergency protection order of more than 21 days", "362"),
  /** A child assessment order for more than 7 days. Rule 363. */
  ASSESSMENT_ORDER_TOO_LONG(NOTED, "A child assessment order for more than 7 days", "363"),
  /** A transfer from police custody for more than 21 days. Rule 364. */
  POLICE_TRANSFER_TOO_LONG(NOTED, "A transfer from police custody for more than 21 days", "364"),
  /** A short break of more than 17 days. Rule 365. */
  SHORT_BREAK_TOO_LONG(NOTED, "A short break of more than 17 days", "365"),
  /** A short break that does not start with S. Rule 366. */
  SHORT_BREAK_NOT_A_START(NOTED, "A short break that does not start with S", "366"),
  /** More than 75 days of short breaks in a year. Rule 367. */
  SHORT_BREAKS_TOO_MANY(NOTED, "More than 75 days of short breaks in a year", "367"),
  /** Short breaks both recorded and under an agreement in one year. Rule 426. */
  SHORT_BREAKS_MIXED(NOTED, "Short breaks both recorded and under an agreement in one year", "426"),
  /** Section 20 and short breaks in one period of care. */
  ACCOMMODATION_MIXED(NOTED, "Section 20 and short breaks in one period of care"),
  /** In hospital as a temporary placement for more than 42 days. Rule 375. */
  HOSPITAL_TOO_LONG(NOTED, "In hospital as a temporary placement for more than 42 days", "375"),
  /** In a temporary placement for the carer's holiday for more than 21 days. Rule 376. */
  CARER_HOLIDAY_TOO_LONG(
      NOTED, "In a temporary placement for the carer's holiday for more than 21 days", "376"),
  /** More than two temporary placements for the carer's holiday in a year. Rule 377. */
  CARER_HOLIDAYS_TOO_MANY(
      NOTED, "More than two temporary placements for the carer's holiday in a year", "377"),
  /** In a temporary placement of up to seven days for longer. Rule 379. */
  TEMPORARY_TOO_LONG(NOTED, "In a temporary placement of up to seven days for longer", "379"),

  // Status and placement together, and age.

  /** With parents under section 20. Rule 378. */
  WITH_PARENTS_UNDER_SECTION_20(NOTED, "With parents under section 20", "378"),
  /** A short break in a temporary placement. Rule 382. */
  SHORT_BREAK_IN_TEMPORARY(NOTED, "A short break in a temporary placement", "382"),
  /** A short break in a long-term foster placement. Rule 384. */
  SHORT_BREAK_IN_LONG_TERM(NOTED, "A short break in a long-term foster placement", "384"),
  /** Placed under a placement order without one. Rule 408. */
  PLACED_WITHOUT_ORDER(NOTED, "Placed under a placement order without one", "408"),
  /** Youth justice status under 10. Rule 358. */
  YOUTH_JUSTICE_UNDER_10(NOTED, "Youth justice status under 10", "358"),
  /** A placement ended for custody under 10. Rule 234. */
  CUSTODY_UNDER_10(NOTED, "A placement ended for custody under 10", "234"),
  /** Supported accommodation under 16. Rule 371. */
  SUPPORTED_UNDER_16(NOTED, "Supported accommodation under 16", "371"),
  /** Young offender institution or prison under 10. Rule 372. */
  PRISON_UNDER_10(NOTED, "Young offender institution or prison under 10", "372"),
  /** Residential school under 4. Rule 373. */
  SCHOOL_UNDER_4(NOTED, "Residential school under 4", "373"),
  /** Residential employment under 14. Rule 374. */
  EMPLOYMENT_UNDER_14(NOTED, "Residential employment under 14", "374"),
  /** Adopted at 18 or over. Rule 386. */
  ADOPTED_AS_ADULT(NOTED, "Adopted at 18 or over", "386"),
  /** Special guardianship at 18 or over. Rule 407. */
  GUARDIANSHIP_AS_ADULT(NOTED, "Special guardianship at 18 or over", "407"),
  /** Independent living under 14. Rule 387. */
  INDEPENDENT_UNDER_14(NOTED, "Independent living under 14", "387"),
  /** Adult social care under 16. Rule 389. */
  ADULT_CARE_UNDER_16(NOTED, "Adult social care under 16", "389"),
  /** Stayed with the carers at 18, and was not 18. Rule 460. */
  STAYED_UNDER_18(NOTED, "Stayed with the carers at 18, and was not 18", "460"),

  // Reviews.

  /** The day of a review is no date, or blank with a code. Rule 166. */
  REVIEW_DATE_INVALID(ROW_REFUSED, "The day of a review is no date, or blank with a code", "166"),
  /** The participation code is blank or unknown; the review counts. Rule 167. */
  REVIEW_CODE_INVALID(
      NOTED, "The participation code is blank or unknown; the review counts", "167"),
  /** Rows of Reviews have neither date nor code; they are dropped. */
  REVIEWS_BLANK(NOTED, "Rows of Reviews have neither date nor code; they are dropped"),
  /** Reviews held in a period of care before the years of the return; they are dropped. */
  REVIEWS_OF_EARLIER_PERIOD(
      NOTED, "Reviews held in a period of care before the years of the return; they are dropped"),
  /** A whole year without reviews follows the earliest, which sets from when they are known. */
  EARLIEST_REVIEW_APART(
      NOTED,
      "A whole year without reviews follows the earliest, which sets from when they are known"),
  /** A file gives one review twice; it is used once. */
  REVIEW_GIVEN_TWICE(NOTED, "A file gives one review twice; it is used once"),
  /** A folder gives one review two participation codes; it counts without a code. */
  REVIEW_WITH_TWO_CODES(
      NOTED, "A folder gives one review two participation codes; it counts without a code"),
  /** A later folder gives a review another participation code; the later is used. */
  REVIEW_CODE_CHANGED(
      NOTED, "A later folder gives a review another participation code; the later is used"),
  /** A review of a child without an episode. Rule 1012. */
  REVIEW_WITHOUT_EPISODE(ROW_REFUSED, "A review of a child without an episode", "1012"),
  /** A review before birth or before the Children Act 1989 came into force. */
  REVIEW_IMPOSSIBLE(
      ROW_REFUSED, "A review before birth or before the Children Act 1989 came into force"),
  /** A review before the child became looked after. */
  REVIEW_BEFORE_CARE(ROW_REFUSED, "A review before the child became looked after"),
  /** A review between two periods of care. */
  REVIEW_BETWEEN_PERIODS(ROW_REFUSED, "A review between two periods of care"),
  /** A review after care had ended. */
  REVIEW_AFTER_CARE(ROW_REFUSED, "A review after care had ended"),
  /** A review after the 18th birthday, with which care ends. */
  REVIEW_AFTER_MAJORITY(ROW_REFUSED, "A review after the 18th birthday, with which care ends"),
  /** PN0 though the child had passed the 4th birthday. Rule 440. */
  UNDER_FOUR_CODE_AFTER_FOUR(NOTED, "PN0 though the child had passed the 4th birthday", "440"),
  /** PN1 to PN7 before the 4th birthday. Rule 441. */
  OVER_FOUR_CODE_BEFORE_FOUR(NOTED, "PN1 to PN7 before the 4th birthday", "441"),
  /** PN0 after a review at which the child was four or over. */
  REVIEW_CODES_AT_ODDS(NOTED, "PN0 after a review at which the child was four or over"),
  /** Reviews of a child all of whose episodes are short breaks. Rule 399. */
  SHORT_BREAKS_REVIEWED(NOTED, "Reviews of a child all of whose episodes are short breaks", "399"),
  /** Two reviews within a few days. */
  REVIEWS_CLOSE_TOGETHER(NOTED, "Two reviews within a few days"),

  // One row of any other table: who the child is, social workers, times missing, health, adoption.

  /** The day on which something began is blank or no date. Rule SW04. */
  RECORD_START_INVALID(ROW_REFUSED, "The day on which something began is blank or no date", "SW04"),
  /** The day on which something ended is not a date. Rule SW05. */
  RECORD_END_INVALID(ROW_REFUSED, "The day on which something ended is not a date", "SW05"),
  /** Something ended before it began. Rule 567. */
  RECORD_ENDS_BEFORE_START(ROW_REFUSED, "Something ended before it began", "567"),
  /** Two rows of one folder say different things of one fact; the first is used. */
  RECORD_CONTRADICTED(
      ROW_REFUSED, "Two rows of one folder say different things of one fact; the first is used"),
  /** A cell holds something that its column does not; the rest of the row is used. */
  RECORD_CELL_INVALID(
      NOTED, "A cell holds something that its column does not; the rest of the row is used"),
  /** Rows say nothing but which child they are of; they are dropped. */
  RECORDS_BLANK(NOTED, "Rows say nothing but which child they are of; they are dropped"),
  /** Rows give way to those of a later folder that say otherwise. */
  RECORDS_REPLACED(NOTED, "Rows give way to those of a later folder that say otherwise"),
  /** Rows tell of what began after the day as of which the return is read; they are dropped. */
  RECORDS_IN_FUTURE(
      NOTED,
      "Rows tell of what began after the day as of which the return is read; they are dropped"),
  /** A child of such a table is not in the folder's Header. */
  CHILD_OF_RECORD_NOT_IN_HEADER(NOTED, "A child of such a table is not in the folder's Header"),

  // Unaccompanied children, health, care leavers.

  /** The status of an unaccompanied child ceases after the 18th birthday. Rule 304. */
  UNACCOMPANIED_AS_ADULT(
      NOTED, "The status of an unaccompanied child ceases after the 18th birthday", "304"),
  /** No questionnaire for the age, though the child is of an age for it. Rule 157. */
  QUESTIONNAIRE_NOT_FOR_AGE(
      NOTED, "No questionnaire for the age, though the child is of an age for it", "157"),
  /** Neither a score of the questionnaire nor a reason, at an age for it. Rule 186. */
  QUESTIONNAIRE_EXPECTED(
      NOTED, "Neither a score of the questionnaire nor a reason, at an age for it", "186"),
  /** A questionnaire for a child under 4 when the year ended. Rule 188. */
  QUESTIONNAIRE_UNDER_4(NOTED, "A questionnaire for a child under 4 when the year ended", "188"),
  /** A questionnaire for a child of 17 or over when the year began. Rule 189. */
  QUESTIONNAIRE_OVER_17(
      NOTED, "A questionnaire for a child of 17 or over when the year began", "189"),
  /** Adopted or a care leaver, and looked after all the year. Rule 187. */
  LEFT_BUT_LOOKED_AFTER(NOTED, "Adopted or a care leaver, and looked after all the year", "187"),
  /** A care leaver who was not yet 17 when the year ended. Rule 391. */
  CARE_LEAVER_UNDER_17(NOTED, "A care leaver who was not yet 17 when the year ended", "391"),
  /** A care leaver who was in care on the birthday in the year. Rules 1007 and 1016. */
  CARE_LEAVER_IN_CARE(
      NOTED, "A care leaver who was in care on the birthday in the year", "1007", "1016"),
  /** A care leaver with former foster carers at 17. Rule 3001. */
  CARE_LEAVER_WITH_FOSTER_CARERS(NOTED, "A care leaver with former foster carers at 17", "3001"),
  /** An order that deprives of liberty, and a placement that is not for it. Rule 709. */
  LIBERTY_PLACEMENT_UNEXPECTED(
      NOTED, "An order that deprives of liberty, and a placement that is not for it", "709"),

  // Social workers.

  /** The number of a social worker begins with neither SW nor XX. Rule SW02. */
  SOCIAL_WORKER_NUMBER_UNUSUAL(
      NOTED, "The number of a social worker begins with neither SW nor XX", "SW02"),
  /** A social worker began after the year of the return. Rule SW06. */
  SOCIAL_WORKER_AFTER_YEAR(NOTED, "A social worker began after the year of the return", "SW06"),
  /** A social worker ended after the year, or before the year before it. Rule SW07. */
  SOCIAL_WORKER_OUTSIDE_YEARS(
      NOTED, "A social worker ended after the year, or before the year before it", "SW07"),
  /** A social worker begins though the one before has not ended. Rule SW08. */
  SOCIAL_WORKER_NOT_ENDED(
      NOTED, "A social worker begins though the one before has not ended", "SW08"),
  /** A social worker begins and ends on one day. Rule SW09. */
  SOCIAL_WORKER_OF_ONE_DAY(NOTED, "A social worker begins and ends on one day", "SW09"),
  /** A social worker begins before the one before has ended. Rule SW10. */
  SOCIAL_WORKERS_OVERLAP(NOTED, "A social worker begins before the one before has ended", "SW10"),
  /** More than 7 days between one social worker and the next. Rule SW10. */
  SOCIAL_WORKER_GAP(NOTED, "More than 7 days between one social worker and the next", "SW10"),
  /** In care when the year ended, and no social worker. Rules SW11b and SW17. */
  SOCIAL_WORKER_MISSING(
      NOTED, "In care when the year ended, and no social worker", "SW11b", "SW17"),
  /** In care all the year, and no social worker when it began. Rule SW12. */
  SOCIAL_WORKER_MISSING_AT_START(
      NOTED, "In care all the year, and no social worker when it began", "SW12"),
  /** A social worker who had not ended in the folder before is not given. Rules SW16a to SW16c. */
  SOCIAL_WORKER_NOT_CONTINUED(
      NOTED,
      "A social worker who had not ended in the folder before is not given",
      "SW16a",
      "SW16b",
      "SW16c"),

  // Times missing or away.

  /** A child goes missing before birth. Rule 586. */
  MISSING_BEFORE_BIRTH(NOTED, "A child goes missing before birth", "586"),
  /** A child goes missing after the year of the return. Rule 570. */
  MISSING_AFTER_YEAR(NOTED, "A child goes missing after the year of the return", "570"),
  /** A time missing ends outside the year of the return. Rule 571. */
  MISSING_ENDS_OUTSIDE_YEAR(NOTED, "A time missing ends outside the year of the return", "571"),
  /** A time missing begins before the one before it ended. Rule 574. */
  MISSING_OVERLAPS(NOTED, "A time missing begins before the one before it ended", "574"),
  /** A child goes missing before becoming looked after. Rule 581. */
  MISSING_BEFORE_CARE(NOTED, "A child goes missing before becoming looked after", "581"),
  /** A child goes missing after ceasing to be looked after. Rule 578. */
  MISSING_AFTER_CARE(NOTED, "A child goes missing after ceasing to be looked after", "578"),
  /** The placement ended that the child is missing from, and the time missing did not. Rule 575. */
  MISSING_FROM_ENDED_PLACEMENT(
      NOTED,
      "The placement ended that the child is missing from, and the time missing did not",
      "575"),
  /** Care ended, and the time missing did not, or later. Rule 577. */
  MISSING_BEYOND_CARE(NOTED, "Care ended, and the time missing did not, or later", "577"),
  /** Missing until the 18th birthday, with which care ended, but not with E8. Rule 580. */
  MISSING_AT_MAJORITY(
      NOTED, "Missing until the 18th birthday, with which care ended, but not with E8", "580"),

  // As of a day.

  /** The day lies before the oldest return or after the last. */
  DAY_OUTSIDE_RETURNS(NOTED, "The day lies before the oldest return or after the last"),
  /** An episode starts or ends after the day. */
  EPISODE_IN_FUTURE(NOTED, "An episode starts or ends after the day"),
  /** A review was held after the day. */
  REVIEW_IN_FUTURE(NOTED, "A review was held after the day"),
  /** A review was held after the year of its return. */
  REVIEW_AFTER_YEAR(NOTED, "A review was held after the year of its return"),
  /** Reviews before the year of their return, as where each return repeats them all. */
  REVIEWS_BEFORE_YEAR(
      NOTED, "Reviews before the year of their return, as where each return repeats them all"),
  /** A review was held on a Saturday or Sunday. */
  REVIEW_ON_WEEKEND(NOTED, "A review was held on a Saturday or Sunday"),
  /** A review was held on another day that is no working day. */
  REVIEW_ON_HOLIDAY(NOTED, "A review was held on another day that is no working day"),
  /** The limit of the first review has passed and no review is given. */
  FIRST_REVIEW_MISSING(NOTED, "The limit of the first review has passed and no review is given"),
  /** In care at the end of the year, past the limit of the first review, and none in the year. */
  NO_REVIEW_IN_YEAR(
      NOTED,
      "In care at the end of the year, past the limit of the first review, and none in the year"),

  // One row of a layout of our own.

  /** A row is no text in UTF-8, or holds signs that no text has. */
  ROW_NOT_TEXT(ROW_REFUSED, "A row is no text in UTF-8, or holds signs that no text has"),
  /** A cell is blank, or not what its column holds. */
  CELL_INVALID(ROW_REFUSED, "A cell is blank, or not what its column holds"),
  /** A cell is filled that a row of its kind does not have. */
  CELL_NOT_USED(NOTED, "A cell is filled that a row of its kind does not have"),
  /** A day lies before another that comes first. */
  DATES_OUT_OF_ORDER(ROW_REFUSED, "A day lies before another that comes first"),
  /** A file has more rows than it may have. */
  ROWS_TOO_MANY(ROW_REFUSED, "A file has more rows than it may have"),

  // Figures of a report.

  /** A row names a figure that is in no row of the figures, or in none that was read. */
  FIGURE_UNKNOWN(
      ROW_REFUSED,
      "A row names a figure that is in no row of the figures, or in none that was read"),
  /** What a row says of figures together cannot be said of them. */
  RELATION_IMPOSSIBLE(ROW_REFUSED, "What a row says of figures together cannot be said of them"),

  // Events of disputes.

  /** An event lies before those that may begin a dispute, or none begins it. */
  EVENT_BEFORE_DISPUTE(
      ROW_REFUSED, "An event lies before those that may begin a dispute, or none begins it"),
  /** An event belongs to a dispute that began on a day without a policy. */
  DISPUTE_OUTSIDE_POLICIES(
      ROW_REFUSED, "An event belongs to a dispute that began on a day without a policy"),
  /** Disputes are given without a policy under which they escalate: they are not read. */
  DISPUTES_WITHOUT_POLICY(
      NOTED, "Disputes are given without a policy under which they escalate: they are not read"),
  /** The dispute does not take the event. */
  EVENT_NOT_TAKEN(ROW_REFUSED, "The dispute does not take the event"),
  /** Two rows name different children for one dispute: the child is not used, the events are. */
  CHILD_OF_DISPUTE_CONTRADICTED(
      ROW_REFUSED,
      "Two rows name different children for one dispute: the child is not used, the events are"),
  /** A dispute has more events than one can have. */
  EVENTS_TOO_MANY(ROW_REFUSED, "A dispute has more events than one can have"),

  // Records that the return lacks.

  /** A folder of records has none of the files of records. */
  RECORDS_MISSING(NOTED, "A folder of records has none of the files of records"),
  /** A file has a row of the same key before. */
  RECORD_REPEATED(ROW_REFUSED, "A file has a row of the same key before"),
  /** Two employments of an officer, or two allocations of a child, hold at a time. */
  RECORDS_OVERLAP(
      ROW_REFUSED, "Two employments of an officer, or two allocations of a child, hold at a time"),
  /** An officer is not on the roster, or not on the first day of an allocation. */
  OFFICER_NOT_ON_ROSTER(
      NOTED, "An officer is not on the roster, or not on the first day of an allocation"),
  /** All events of a kind are said to be given, but rows that may hold one were refused. */
  RECORDS_NOT_COMPLETE(
      NOTED, "All events of a kind are said to be given, but rows that may hold one were refused"),
  /** A row is about a child of whom there is no history. */
  RECORD_OF_OTHER_CHILD(ROW_REFUSED, "A row is about a child of whom there is no history"),
  /** The history of the child refuses the event or the days of the review. */
  RECORD_REFUSED_BY_HISTORY(
      ROW_REFUSED, "The history of the child refuses the event or the days of the review"),
  /** The history of the child has no review on the day; what else the row says is used. */
  REVIEW_NOT_IN_HISTORY(
      NOTED, "The history of the child has no review on the day; what else the row says is used"),
  /** The history of the child has no review on the day of which a plan is rated. */
  RATING_WITHOUT_REVIEW(
      ROW_REFUSED, "The history of the child has no review on the day of which a plan is rated"),

  // Tables of postcodes.

  /** Postcodes of a table have no place on the National Grid; no distance from them is known. */
  POSTCODES_WITHOUT_PLACE(
      NOTED,
      "Postcodes of a table have no place on the National Grid; no distance from them is known"),

  // Lists and extracts of a week.

  /** Two rows say different things of one period of care. */
  PERIOD_CONTRADICTED(CHILD_NOT_JUDGED, "Two rows say different things of one period of care"),
  /** The periods of care of a child cannot have happened as they are given. */
  HISTORY_IMPOSSIBLE(
      CHILD_NOT_JUDGED, "The periods of care of a child cannot have happened as they are given"),
  /** The history of the child refuses a review. */
  REVIEW_REFUSED_BY_HISTORY(ROW_REFUSED, "The history of the child refuses a review"),
  /** A review belongs to a period of care that no row gives. */
  REVIEW_OF_UNKNOWN_PERIOD(ROW_REFUSED, "A review belongs to a period of care that no row gives");

  private final IssueEffect effect;
  private final String sentence;
  private final List<String> rules;

  IssueCode(IssueEffect effect, String sentence, String... rules) {
    this.effect = effect;
    this.sentence = sentence;
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
   * What is wrong or remarkable.
   *
   * @return a sentence without full stop, whatever the file holds
   */
  public String sentence() {
    return sentence;
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
   * Whether a return on looked-after children can have the issue, or else a file of our own layout.
   *
   * @return true for all that stand before the rows of layouts of our own
   */
  public boolean isOfReturn() {
    return compareTo(ROW_NOT_TEXT) < 0;
  }
}
