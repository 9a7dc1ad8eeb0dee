package london.dsco.advice.practitioner;

import java.time.LocalDate;
import java.util.List;
import london.dsco.records.Event;
import london.dsco.records.Fact;

/**
 * The register says this of somebody. Working pattern and leave stay in the service: others ask for
 * availability where they plan.
 */
record PractitionerRegistered(
        String username,
        List<String> roles,
        String team,
        Profession profession,
        String employer,
        String onBehalfOf,
        LocalDate trainedOn,
        List<AdviceLevel> levels)
        implements Fact {

    private static final String TOPIC = "advice.practitioner.v1";
    private static final String TYPE = "london.dsco.advice.practitioner.registered.v1";

    /** What others are told. */
    record Told(
            String username,
            List<String> roles,
            String team,
            Profession profession,
            String employer,
            String onBehalfOf,
            LocalDate trainedOn,
            List<AdviceLevel> levels) {}

    static PractitionerRegistered from(String username, Profile profile) {
        return new PractitionerRegistered(
                username,
                profile.roles(),
                profile.team(),
                profile.profession(),
                profile.employer(),
                profile.onBehalfOf(),
                profile.trainedOn(),
                profile.levels());
    }

    @Override
    public List<Event> events() {
        return List.of(
                new Event(
                        TOPIC,
                        TYPE,
                        new Told(
                                username,
                                roles,
                                team,
                                profession,
                                employer,
                                onBehalfOf,
                                trainedOn,
                                levels)));
    }
}
