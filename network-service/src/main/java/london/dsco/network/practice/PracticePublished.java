package london.dsco.network.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.records.Event;
import london.dsco.records.Fact;

/** A version of a practice was published. */
record PracticePublished(
        UUID practiceId,
        String borough,
        int number,
        PracticeType type,
        Theme theme,
        List<Priority> priorities,
        List<AuditCriterion> criteria,
        Bars evidence,
        LocalDate publishedOn)
        implements Fact {

    /** The part of the fact that other services receive. */
    record Payload(
            UUID practiceId,
            int number,
            PracticeType type,
            Theme theme,
            List<Priority> priorities,
            List<AuditCriterion> criteria,
            Bars evidence,
            LocalDate publishedOn) {}

    static PracticePublished of(Practice practice, int number, LocalDate today) {
        return new PracticePublished(
                practice.id(),
                practice.borough(),
                number,
                practice.type(),
                practice.theme(),
                practice.tags().priorities(),
                practice.criteria(),
                practice.evidence().bars(),
                today);
    }

    @Override
    public List<Event> events() {
        return PracticeEvents.about(
                borough,
                "published",
                new Payload(
                        practiceId,
                        number,
                        type,
                        theme,
                        priorities,
                        criteria,
                        evidence,
                        publishedOn));
    }
}
