package org.duecare.cli.shell;

/** What the shell says when it opens, and the words that it knows. */
final class Greeting {

  static final String WORDS =
      """
        load("2024-25", "2025-26")   reads a return, a folder for each year, the oldest first
        council()                    the return of a made-up council
        show(value)                  sentences or a table, in full
        explain(value)               why it is what it is: a date, a figure, a rule, a day
        chart(figures, "name.svg")   a picture, SVG or PNG
        england                      the law: england.due("ENG-REV-1", LocalDate.of(2026, 4, 1))
        help()                       these lines; Tab completes, /exit leaves
      """;

  static final String OPENING =
      "Duecare: when is a child's review due, and why. Everything is imported.\n" + WORDS;

  private Greeting() {}
}
