package london.dsco.advice.consideration;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Fact;

/** Social care answered. The history has no words and does not say what social care knows. */
record ConsiderationAnswered(UUID answerId, int number, LocalDate answerBy, boolean late)
        implements Fact {}
