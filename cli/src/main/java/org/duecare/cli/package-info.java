/**
 * The faces of Duecare: {@link org.duecare.cli.Main} is the program that {@code duecare.jar}
 * starts, {@link org.duecare.cli.Tour} shows the main job on {@link org.duecare.cli.Council}, a
 * made-up return that comes with the program.
 *
 * <pre>{@code
 * Ssda903Return council = Council.council();
 * }</pre>
 */
@NullMarked
package org.duecare.cli;

import org.jspecify.annotations.NullMarked;
