/**
 * Reads the government's public list of bank holidays, the JSON behind the bank-holiday page of
 * GOV.UK, so that a newer list can be merged at run time.
 *
 * <pre>{@code
 * Map<Division, BankHolidayList> lists = GovernmentBankHolidays.read(file, listedOn);
 * BankHolidayMerge merge = BankHolidays.bundled(SCOTLAND).merge(lists.get(SCOTLAND));
 * }</pre>
 */
@NullMarked
package org.duecare.files.bankholiday;

import org.jspecify.annotations.NullMarked;
