package org.duecare.testkit.sample.south;

import org.duecare.testkit.sample.north.North;

/** Needs its counterpart, which needs it. */
public record South(North north) {}
