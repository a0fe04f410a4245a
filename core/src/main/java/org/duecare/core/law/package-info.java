/**
 * The vocabulary in which law is written down as values.
 *
 * <p>An {@link org.duecare.core.law.Instrument} is a regulation or guidance, a {@link
 * org.duecare.core.law.Citation} a provision of it. A {@link org.duecare.core.law.Rule} says by
 * when something must happen: a {@link org.duecare.core.law.TimeLimit} after a {@link
 * org.duecare.core.law.Trigger}, with how binding it is ({@link org.duecare.core.law.Authority}),
 * since when it is in force and how well its source was {@link org.duecare.core.law.Verification
 * seen}. A {@link org.duecare.core.law.RuleBook} finds rules by id and day. A {@link
 * org.duecare.core.law.reading.Reading} is a choice between meanings that the law leaves open.
 *
 * <p>The law itself is typed in elsewhere, one class for each instrument, for example {@code
 * org.duecare.core.law.england.CarePlanningRegulations2010}.
 */
@NullMarked
package org.duecare.core.law;

import org.jspecify.annotations.NullMarked;
