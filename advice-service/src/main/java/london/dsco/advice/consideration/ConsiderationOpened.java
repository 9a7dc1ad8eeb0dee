package london.dsco.advice.consideration;

import java.time.LocalDate;
import london.dsco.records.Fact;

/** The authority told social care that it considers an assessment. */
record ConsiderationOpened(LocalDate requestReceivedOn, LocalDate answerBy) implements Fact {}
