package london.dsco.advice.learning;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Fact;

/** A board heard a lesson. */
record LearningReported(UUID learningPointId, Board board, LocalDate reportedOn) implements Fact {}
