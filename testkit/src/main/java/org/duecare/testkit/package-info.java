/**
 * What the tests of all modules share.
 *
 * <p>{@link org.duecare.testkit.SpecFile} reads a specification as {@link
 * org.duecare.testkit.SpecRow}s; {@link org.duecare.testkit.HouseRules} holds the rules of
 * architecture that every module keeps; {@link org.duecare.testkit.PublicApi} compares a module's
 * public signatures with the file in which they were agreed.
 */
@NullMarked
package org.duecare.testkit;

import org.jspecify.annotations.NullMarked;
