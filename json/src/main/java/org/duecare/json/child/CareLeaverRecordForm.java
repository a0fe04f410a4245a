package org.duecare.json.child;

import java.time.LocalDate;
import java.util.Optional;
import org.duecare.core.child.CareLeaverRecord;

record CareLeaverRecordForm(
    LocalDate yearEnd,
    Optional<CareLeaverRecord.Contact> contact,
    Optional<CareLeaverRecord.Activity> activity,
    Optional<CareLeaverRecord.Accommodation> accommodation,
    Optional<Boolean> suitable) {

  static CareLeaverRecordForm of(CareLeaverRecord careLeaverRecord) {
    return new CareLeaverRecordForm(
        careLeaverRecord.yearEnd(),
        careLeaverRecord.contact(),
        careLeaverRecord.activity(),
        careLeaverRecord.accommodation(),
        careLeaverRecord.isSuitable());
  }

  CareLeaverRecord value() {
    CareLeaverRecord careLeaver = CareLeaverRecord.of(yearEnd);
    careLeaver = contact.map(careLeaver::with).orElse(careLeaver);
    careLeaver = activity.map(careLeaver::with).orElse(careLeaver);
    careLeaver = accommodation.map(careLeaver::with).orElse(careLeaver);
    if (suitable.isEmpty()) {
      return careLeaver;
    }
    return suitable.orElseThrow()
        ? careLeaver.inSuitableAccommodation()
        : careLeaver.inUnsuitableAccommodation();
  }
}
