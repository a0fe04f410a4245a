package org.duecare.files.table;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the cells of a column hold, how they are read and how they are written. Immutable and
 * thread-safe.
 *
 * @param <T> the type of the value
 */
public final class CellType<T> {

  /**
   * Makes a value of a text that is not blank.
   *
   * @param <T> the type of the value
   */
  @FunctionalInterface
  public interface Parser<T> {

    /**
     * Reads a cell.
     *
     * @param text the text, not blank, without blanks around it
     * @return the value
     * @throws InvalidCellException if the text is none
     */
    T read(String text) throws InvalidCellException;
  }

  private final String name;
  private final String expected;
  private final Parser<T> parser;
  private final @Nullable Function<T, String> writer;

  private CellType(
      String name, String expected, Parser<T> parser, @Nullable Function<T, String> writer) {
    this.name = name;
    this.expected = expected;
    this.parser = parser;
    this.writer = writer;
  }

  /**
   * A type of cells.
   *
   * @param <T> the type of the value
   * @param name what such a cell holds, for the document of a layout
   * @param expected the sentence on a blank cell that must not be, after "blank: "
   * @param parser reads a cell
   * @param writer writes a cell so that the parser gives the same value
   * @return the type
   */
  public static <T> CellType<T> of(
      String name, String expected, Parser<T> parser, Function<T, String> writer) {
    return new CellType<>(name, expected, parser, writer);
  }

  /**
   * A type of cells that are read and never written.
   *
   * @param <T> the type of the value
   * @param name what such a cell holds, for the document of a layout
   * @param expected the sentence on a blank cell that must not be, after "blank: "
   * @param parser reads a cell
   * @return the type
   */
  public static <T> CellType<T> readOnly(String name, String expected, Parser<T> parser) {
    return new CellType<>(name, expected, parser, null);
  }

  /**
   * This type as another that is made of it.
   *
   * @param <R> the type of the other value
   * @param made makes the other value; it refuses nothing
   * @param back gives the value that it was made of
   * @return the other type
   */
  public <R> CellType<R> as(Function<T, R> made, Function<R, T> back) {
    return of(name, expected, text -> made.apply(parser.read(text)), back.andThen(this::write));
  }

  /**
   * This type for fewer values.
   *
   * @param allowed which values are left
   * @param sentence what is wrong with the others; that on a blank cell, too
   * @param name what such a cell holds
   * @return the narrower type
   */
  public CellType<T> where(Predicate<T> allowed, String sentence, String name) {
    return new CellType<>(
        name,
        sentence,
        text -> {
          T value = parser.read(text);
          if (!allowed.test(value)) {
            throw new InvalidCellException(sentence);
          }
          return value;
        },
        writer);
  }

  /**
   * This type under other words, where its own are too long.
   *
   * @param name what such a cell holds
   * @param sentence what is wrong with a cell that is none, or is blank
   * @return the type with these words
   */
  public CellType<T> shown(String name, String sentence) {
    return new CellType<>(
        name,
        sentence,
        text -> {
          try {
            return parser.read(text);
          } catch (InvalidCellException e) {
            throw new InvalidCellException(sentence);
          }
        },
        writer);
  }

  /**
   * Reads a cell, or a part of one.
   *
   * @param text the text, not blank, without blanks around it
   * @return the value
   * @throws InvalidCellException if the text is none
   */
  public T read(String text) throws InvalidCellException {
    return parser.read(text);
  }

  String write(T value) {
    return Objects.requireNonNull(writer, "cells that are never written").apply(value);
  }

  String expected() {
    return expected;
  }

  /**
   * What such a cell holds.
   *
   * @return the words for the document of a layout
   */
  public String name() {
    return name;
  }
}
