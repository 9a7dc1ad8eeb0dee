package london.dsco.advice.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.LocalDate;
import london.dsco.advice.clock.AdviceClock;
import london.dsco.advice.clock.LegalBasis;
import london.dsco.advice.content.AdviceContent;
import london.dsco.advice.content.SocialCareSection;
import london.dsco.advice.request.Child;
import london.dsco.advice.request.RequestKind;
import london.dsco.documents.Document;
import london.dsco.journey.Fixtures;

/** Advice with a text in every part that a document shows. Names and texts are invented. */
final class Sample {

    static final Instant SIGNED_OFF = Instant.parse("2026-05-20T09:30:00Z");

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private static final Child CHILD =
            new Child(
                    "C-1",
                    "Hodan",
                    "Example",
                    LocalDate.parse("2014-05-05"),
                    null,
                    null,
                    null,
                    null);

    private Sample() {}

    static ObjectNode advice() {
        ObjectNode advice = Fixtures.advice();
        advice.putObject("authorship")
                .put("name", "Jo Ferris")
                .put("role", "Social worker")
                .put("team", "Children with disabilities")
                .put("basisOfKnowledge", "Has known the family since 2024.")
                .put("datedOn", "2026-05-18");
        advice.withArray("needs")
                .addObject()
                .put("id", "n2")
                .put("category", "KEEPING_SAFE")
                .put("description", "Runs towards roads when frightened.")
                .put("dailyImpact", "Cannot walk to school alone.")
                .put("overAndAbove", "Others of the same age cross roads alone.")
                .put("linkedToSend", true)
                .put("source", "Observation")
                .put("sourceDate", "2026-03-02");
        advice.withArray("outcomes")
                .addObject()
                .put("id", "o2")
                .put("text", "I stop at the kerb and wait.")
                .put("byWhen", "2027-07-31")
                .put("preparingForAdulthood", "INDEPENDENT_LIVING")
                .putArray("needIds")
                .add("n2");
        ObjectNode line =
                advice.withArray("provision")
                        .addObject()
                        .put("id", "p2")
                        .put("section", "H2")
                        .put("legalBasis", "CA1989_S17")
                        .put(
                                "description",
                                "A family support worker practises road safety at home.")
                        .put("frequency", "once a fortnight for a year")
                        .put("durationMinutes", 90)
                        .put("deliveredBy", "Family support service")
                        .put("providerRef", "PROV-77")
                        .put("startsOn", "2027-01-11");
        line.putArray("needIds").add("n2");
        line.putObject("directPayment").put("sufficiency", "Pays a worker at the going rate.");
        return advice;
    }

    static AdviceContent content(ObjectNode advice) {
        try {
            return JSON.treeToValue(advice, AdviceContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Document document(ObjectNode advice) {
        return Composition.of(content(advice), imprint(1, null), null);
    }

    static Document section(SocialCareSection section) {
        return Composition.of(content(advice()), imprint(1, null), section);
    }

    static Imprint imprint(int version, Integer replaces) {
        return new Imprint(
                CHILD,
                "Camden",
                RequestKind.NEEDS_ASSESSMENT,
                AdviceClock.startedBy(
                        Instant.parse("2026-04-20T10:00:00Z"), LegalBasis.COP_INTERNAL),
                version,
                SIGNED_OFF,
                LocalDate.parse("2026-05-21"),
                replaces);
    }
}
