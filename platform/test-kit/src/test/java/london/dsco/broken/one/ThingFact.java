package london.dsco.broken.one;

import london.dsco.problem.ProblemException;
import london.dsco.records.Fact;

public record ThingFact(String id) implements Fact {

    public ThingFact {
        if (id.isBlank()) {
            throw new ProblemException();
        }
    }
}
