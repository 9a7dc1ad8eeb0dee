package london.dsco.network.fact;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.testkit.CloudEvent;
import london.dsco.testkit.Schemas;
import london.dsco.testkit.Topics;

/**
 * Advice as advice-service tells that it was dispatched; in time, good and reminded unless said
 * otherwise.
 */
public record DispatchedAdvice(
        String borough,
        LocalDate dispatchedOn,
        int afterDays,
        String state,
        String grade,
        boolean reminded,
        boolean noNeeds) {

    public static final String TOPIC = "advice.request.v1";

    public static DispatchedAdvice of(String borough, String dispatchedOn) {
        return new DispatchedAdvice(
                borough, LocalDate.parse(dispatchedOn), 40, "MET", "GOOD", true, false);
    }

    public DispatchedAdvice state(String other) {
        return new DispatchedAdvice(
                borough, dispatchedOn, afterDays, other, grade, reminded, noNeeds);
    }

    public DispatchedAdvice grade(String other) {
        return new DispatchedAdvice(
                borough, dispatchedOn, afterDays, state, other, reminded, noNeeds);
    }

    public DispatchedAdvice neverReminded() {
        return new DispatchedAdvice(borough, dispatchedOn, afterDays, state, grade, false, noNeeds);
    }

    public DispatchedAdvice after(int days) {
        return new DispatchedAdvice(borough, dispatchedOn, days, state, grade, reminded, noNeeds);
    }

    public CloudEvent event() {
        LocalDate receivedOn = dispatchedOn.minusDays(afterDays);
        String type = "london.dsco.advice.request.dispatched.v1";
        String id = UUID.randomUUID().toString();
        String data =
                """
                {"requestId": "%s", "receivedOn": "%s", "dueOn": "%s", "dispatchedOn": "%s",
                 "state": "%s", "grade": "%s", "reminded": %s, "noNeeds": %s}"""
                        .formatted(
                                id,
                                receivedOn,
                                receivedOn.plusDays(42),
                                dispatchedOn,
                                state,
                                grade,
                                reminded,
                                noNeeds);
        Schemas.assertValid(type, data);
        return CloudEvent.of(type, id, borough, data);
    }

    public void send(int times) {
        for (int i = 0; i < times; i++) {
            Topics.send(TOPIC, event());
        }
    }
}
