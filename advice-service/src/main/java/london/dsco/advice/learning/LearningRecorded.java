package london.dsco.advice.learning;

import java.util.UUID;
import london.dsco.records.Fact;

/** A lesson was recorded. The history contains no text, and other services do not learn of it. */
record LearningRecorded(UUID learningPointId, LearningTheme theme, LearningSource source)
        implements Fact {}
