package org.duecare.testkit.sample.north;

import org.duecare.testkit.sample.south.South;

/** Needs its counterpart, which needs it. */
public record North(South south) {}
