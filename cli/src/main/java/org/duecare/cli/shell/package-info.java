/**
 * The Java shell that {@code duecare.jar} opens: {@link org.duecare.cli.shell.Shell} starts it with
 * everything imported; {@link org.duecare.cli.shell.SentenceExecutionProvider} makes it answer a
 * mistake with a sentence.
 */
@NullMarked
package org.duecare.cli.shell;

import org.jspecify.annotations.NullMarked;
