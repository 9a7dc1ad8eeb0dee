package london.dsco.advice.request;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The day after receipt by which each step is done in a case that is sent within its six weeks. No
 * law sets these days. They leave one week to allocate, four to write, of which the last ends with
 * the four-week reminder, and ten days to authorise, audit and sign off. A reader sees that a case
 * is behind before the advice is late.
 */
final class PaceRules {

    private static final Map<AdviceStatus, Pace> PACES = paces();

    private PaceRules() {}

    /**
     * The next step of a case in one status.
     *
     * @param step the step that comes next
     * @param days days after receipt by which it is done
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
     * @param status status of a request before dispatch
     * @param receivedOn London date of receipt
     * @param today London date
     * @return the step that is late; empty if the case is on schedule
     */
    static Optional<Behind> behind(AdviceStatus status, LocalDate receivedOn, LocalDate today) {
        return Optional.ofNullable(PACES.get(status))
                .map(pace -> new Behind(pace.step(), receivedOn.plusDays(pace.days())))
                .filter(behind -> today.isAfter(behind.by()));
    }

    /**
     * Returns, for each status before dispatch, the last London date of receipt of a case that is
     * behind on a day.
     */
    static Map<AdviceStatus, LocalDate> receivedWhenBehindOn(LocalDate today) {
        Map<AdviceStatus, LocalDate> latest = new EnumMap<>(AdviceStatus.class);
        PACES.forEach((status, pace) -> latest.put(status, today.minusDays(pace.days() + 1L)));
        return latest;
    }
}
