package org.duecare.core.obligation;

/**
 * What a due date rests on: how it was counted, or, of one that was stored, what was said of it
 * then, for the calendar may have changed since.
 */
sealed interface DateGrounds permits LimitCounting, RecordedDate {}
