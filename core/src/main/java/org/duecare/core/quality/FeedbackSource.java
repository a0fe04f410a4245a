package org.duecare.core.quality;

/** From whom feedback came. Other sources may be added. Immutable and thread-safe. */
public enum FeedbackSource {
  /** The child or young person. */
  CHILD,
  /** A parent, or another with parental responsibility. */
  PARENT,
  /** Another relative or friend of the child. */
  FAMILY,
  /** A foster carer, or a worker of the home in which the child lives. */
  CARER,
  /** A social worker or manager of the authority. */
  SOCIAL_WORKER,
  /** A school, a health service, a court or another partner. */
  PARTNER,
  /** Anybody else. */
  OTHER
}
