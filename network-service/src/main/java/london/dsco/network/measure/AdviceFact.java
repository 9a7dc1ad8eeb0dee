package london.dsco.network.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import london.dsco.kit.inbox.InboundEvent;
import london.dsco.kit.inbox.PoisonMessageException;

/** One thing that an event of an advice request adds to the counts, in the quarter of its date. */
record AdviceFact(Measure measure, LocalDate on) {

    private static final String TYPES = "london.dsco.advice.request.";

    /** A request is reminded of on its 28th day. */
    private static final int REMINDED_AFTER_DAYS = 28;

    /**
     * Empty for a type that is not counted, such as {@code returned}, or one that a later version
     * adds.
     *
     * @throws PoisonMessageException when the data break the event's contract
     */
    static List<AdviceFact> of(InboundEvent event) {
        JsonNode data = event.data();
        if (!event.type().startsWith(TYPES)) {
            return List.of();
        }
        return switch (event.type().substring(TYPES.length())) {
            case "received.v1" -> single(Measure.RECEIVED, date(data, "receivedOn"));
            case "reminded.v1" -> single(Measure.REMINDED, date(data, "remindedOn"));
            case "audited.v1" -> single(Measure.AUDITED, date(data, "auditedOn"));
            case "signed-off.v1" -> single(Measure.SIGNED_OFF, date(data, "signedOffOn"));
            case "excused.v1" -> excused(data);
            case "dispatched.v1" -> dispatched(data);
            default -> List.of();
        };
    }

    private static List<AdviceFact> dispatched(JsonNode data) {
        Set<Measure> measures = EnumSet.of(Measure.DISPATCHED);
        switch (text(data, "state")) {
            case "MET" -> measures.add(Measure.IN_TIME);
            case "EXCUSED_LATE" -> measures.add(Measure.EXCUSED_LATE);
            case "MET_LATE" -> {}
            default -> throw new PoisonMessageException("state is not known");
        }
        switch (text(data, "grade")) {
            case "OUTSTANDING", "GOOD" -> measures.add(Measure.GOOD_OR_OUTSTANDING);
            case "REQUIRES_IMPROVEMENT", "INADEQUATE" -> {}
            default -> throw new PoisonMessageException("grade is not known");
        }
        LocalDate on = date(data, "dispatchedOn");
        LocalDate remindOn = date(data, "receivedOn").plusDays(REMINDED_AFTER_DAYS);
        if (flag(data, "reminded") || !on.isAfter(remindOn)) {
            measures.add(Measure.REMINDER_KEPT);
        }
        if (flag(data, "noNeeds")) {
            measures.add(Measure.NO_NEEDS);
        }
        return measures.stream().map(measure -> new AdviceFact(measure, on)).toList();
    }

    /** An exception recorded after late dispatch excuses what was counted as late then. */
    private static List<AdviceFact> excused(JsonNode data) {
        AdviceFact recorded = new AdviceFact(Measure.EXCUSED, date(data, "excusedOn"));
        return data.has("dispatchedLateOn")
                ? List.of(
                        recorded,
                        new AdviceFact(Measure.EXCUSED_LATE, date(data, "dispatchedLateOn")))
                : List.of(recorded);
    }

    private static List<AdviceFact> single(Measure measure, LocalDate on) {
        return List.of(new AdviceFact(measure, on));
    }

    private static LocalDate date(JsonNode data, String name) {
        try {
            return LocalDate.parse(text(data, name));
        } catch (DateTimeParseException e) {
            throw new PoisonMessageException(name + " is no date", e);
        }
    }

    private static String text(JsonNode data, String name) {
        JsonNode value = data.path(name);
        if (!value.isTextual()) {
            throw new PoisonMessageException(name + " is missing");
        }
        return value.textValue();
    }

    private static boolean flag(JsonNode data, String name) {
        JsonNode value = data.path(name);
        if (!value.isBoolean()) {
            throw new PoisonMessageException(name + " is missing");
        }
        return value.booleanValue();
    }
}
