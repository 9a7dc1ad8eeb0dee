package london.dsco.advice.request;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Which of a borough's requests are wanted; null leaves a criterion out.
 *
 * @param dueBefore due before this London date
 * @param overdue with true only what is still owed after its due date; with false only the rest
 * @param assignedTo the only author whose requests the caller may see; null for callers who see all
 * @param today London date
 */
record RequestFilter(
        String borough,
        List<AdviceStatus> statuses,
        LocalDate dueBefore,
        Boolean overdue,
        String author,
        Involvement involvement,
        String childRef,
        String assignedTo,
        LocalDate today) {

    /** A condition with its parameters. */
    record Where(String text, Map<String, Object> parameters) {}

    Where where(UUID after) {
        Map<String, Object> parameters = new HashMap<>();
        StringBuilder text = new StringBuilder("borough = :borough");
        parameters.put("borough", borough);
        and(text, parameters, "id > :after", "after", after);
        and(
                text,
                parameters,
                "status in :statuses",
                "statuses",
                statuses.isEmpty() ? null : statuses);
        and(text, parameters, "intake.dueOn < :dueBefore", "dueBefore", dueBefore);
        and(text, parameters, "allocation.author = :author", "author", author);
        and(text, parameters, "allocation.author = :assignedTo", "assignedTo", assignedTo);
        and(text, parameters, "intake.involvement = :involvement", "involvement", involvement);
        and(text, parameters, "intake.child.childRef = :childRef", "childRef", childRef);
        if (overdue != null) {
            String late =
                    "(intake.dueOn < :today and dispatchedOn is null and decision.endedOn is null)";
            and(text, parameters, overdue ? late : "not " + late, "today", today);
        }
        return new Where(text.toString(), parameters);
    }

    private static void and(
            StringBuilder text,
            Map<String, Object> parameters,
            String condition,
            String name,
            Object value) {
        if (value != null) {
            text.append(" and ").append(condition);
            parameters.put(name, value);
        }
    }
}
