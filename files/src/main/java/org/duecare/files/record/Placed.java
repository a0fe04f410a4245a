package org.duecare.files.record;

/**
 * What a row is, and where it stands.
 *
 * @param value what the row is
 * @param line the physical line, from 1; 0 where it was read from no file
 */
record Placed<T>(T value, int line) {}
