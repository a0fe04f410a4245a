package org.duecare.files.synthetic;

import java.time.LocalDate;

/**
 * A row of the Episodes table, as it looks when everything about it is known.
 *
 * @param start first day (DECOM)
 * @param whyBegun reason for the new episode (RNE)
 * @param status legal status (LS)
 * @param need category of need (CIN)
 * @param place placement (PLACE)
 * @param provider provider of the placement (PLACE_PROVIDER), blank for none
 * @param urn Ofsted's number of the placement (URN), blank for none
 * @param end the day on which the episode ended, exclusive (DEC)
 * @param whyEnded reason why it ceased (REC)
 * @param whyMoved reason for the change of placement (REASON_PLACE_CHANGE), blank for none
 */
record Episode(
    LocalDate start,
    String whyBegun,
    String status,
    String need,
    String place,
    String provider,
    String urn,
    LocalDate end,
    String whyEnded,
    String whyMoved) {}
