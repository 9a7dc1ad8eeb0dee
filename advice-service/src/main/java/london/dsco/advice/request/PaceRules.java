package london.dsco.advice.request;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * By which day after receipt each step is done in a case that is sent within its six weeks. No law
 * sets these days: they leave a week to allocate, four to write, of which the last ends with the
 * four-week reminder, and ten days to authorise, audit and sign off. Whose case is behind is told
 * so before the advice is late.
 */
final class PaceRules {

    private static final Map<AdviceStatus, Pace> PACES = paces();

    private PaceRules() {}

    /**
     * What a case of one status waits for.
     *
     * @param step the step that comes next
     * @param days after receipt by which it is done
     */
    private record Pace(NextStep step, int days) {}

    private static Map<AdviceStatus, Pace> paces() {
        Map<AdviceStatus, Pace> paces = new EnumMap<>(AdviceStatus.class);
        paces.put(AdviceStatus.RECEIVED, new Pace(NextStep.ALLOCATE, 7));
        paces.put(AdviceStatus.ALLOCATED, new Pace(NextStep.START_WRITING, 14));
        paces.put(AdviceStatus.DRAFTING, new Pace(NextStep.SUBMIT, 28));
        paces.put(AdviceStatus.RETURNED, new Pace(NextStep.SUBMIT, 35));
        paces.put(AdviceStatus.SUBMITTED, new Pace(NextStep.SIGN_OFF, 38));
        paces.put(AdviceStatus.SIGNED_OFF, new Pace(NextStep.SEND, 40));
        return paces;
    }

    /**
     * @param status of a request whose advice is owed
     * @param receivedOn London date of receipt
     * @param today London date
     * @return empty while the case keeps its pace
     */
    static Optional<Behind> behind(AdviceStatus status, LocalDate receivedOn, LocalDate today) {
        return Optional.ofNullable(PACES.get(status))
                .map(pace -> new Behind(pace.step(), receivedOn.plusDays(pace.days())))
                .filter(behind -> today.isAfter(behind.by()));
    }

    /** By status of the owed: the last London date of receipt of a case that is behind on a day. */
    static Map<AdviceStatus, LocalDate> receivedWhenBehindOn(LocalDate today) {
        Map<AdviceStatus, LocalDate> latest = new EnumMap<>(AdviceStatus.class);
        PACES.forEach((status, pace) -> latest.put(status, today.minusDays(pace.days() + 1L)));
        return latest;
    }
}
