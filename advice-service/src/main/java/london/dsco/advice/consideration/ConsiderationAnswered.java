package london.dsco.advice.consideration;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Fact;

/** Social care answered. The history holds no words, and not what is known. */
record ConsiderationAnswered(UUID answerId, int number, LocalDate answerBy, boolean late)
        implements Fact {}
