package london.dsco.advice.query;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.London;
import london.dsco.domain.Refusal;
import london.dsco.domain.WorkingDays;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** A query about one request. Only its answer is ever added to it, or that it ended. */
@Entity
@DynamicUpdate // the service may update no other column
@Table(name = "advice_query")
public class AskedQuery {

    /** Working days in which a query is answered, the day on which it is asked not counted. */
    private static final int WORKING_DAYS = 5;

    private static final int MOST_WEEKS = 6;

    @Id private UUID id;
    private String borough;
    private UUID requestId;
    private String topic;
    private String question;
    private String askedBy;
    private Instant askedAt;
    private LocalDate dueOn;
    private String answer;
    private String answeredBy;
    private Instant answeredAt;
    private LocalDate endedOn;

    protected AskedQuery() {}

    /**
     * @param borough GSS code of the borough whose request it is
     * @param question in full; null where the topic says it all
     * @param wantedOn London date by which the asker needs the answer; null for five working days
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} for a date before the next
     *     working day, or after the six weeks that advice takes
     */
    AskedQuery(
            String borough,
            UUID requestId,
            String topic,
            String question,
            LocalDate wantedOn,
            Actor asker) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.borough = borough;
        this.requestId = requestId;
        this.topic = topic;
        this.question = question;
        this.askedBy = asker.username();
        this.askedAt = asker.at();
        this.dueOn = due(wantedOn, asker.today());
    }

    private static LocalDate due(LocalDate wantedOn, LocalDate today) {
        if (wantedOn == null) {
            return WorkingDays.after(today, WORKING_DAYS);
        }
        if (wantedOn.isBefore(WorkingDays.nextAfter(today))
                || wantedOn.isAfter(today.plusWeeks(MOST_WEEKS))) {
            throw Refusal.unprocessable(
                            "dueOn",
                            "out-of-range",
                            "Give the DSCO at least until the next working day, and six weeks at"
                                    + " most.")
                    .raise();
        }
        return wantedOn;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code CONFLICT} when it was answered before, or
     *     ended because the child died
     */
    void answer(String text, Actor dsco) {
        if (endedOn != null) {
            throw Refusal.of(Refusal.Code.CONFLICT, "This query has ended.").raise();
        }
        if (answeredAt != null) {
            throw Refusal.of(Refusal.Code.CONFLICT, "This query has already been answered.")
                    .raise();
        }
        answer = text;
        answeredBy = dsco.username();
        answeredAt = dsco.at();
    }

    /**
     * Nobody waits for its answer any more, or somebody does again, by the day that it had.
     *
     * @param on London date; null to let it wait again
     */
    void end(LocalDate on) {
        endedOn = on;
    }

    UUID id() {
        return id;
    }

    UUID requestId() {
        return requestId;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    /** London date; null before the answer. */
    LocalDate answeredOn() {
        return answeredAt == null ? null : London.dateOf(answeredAt);
    }

    /** On the London date given. */
    QueryState state(LocalDate today) {
        return endedOn != null ? QueryState.ENDED : QueryState.of(dueOn, answeredOn(), today);
    }

    String topic() {
        return topic;
    }

    String question() {
        return question;
    }

    String askedBy() {
        return askedBy;
    }

    Instant askedAt() {
        return askedAt;
    }

    String answer() {
        return answer;
    }

    String answeredBy() {
        return answeredBy;
    }

    Instant answeredAt() {
        return answeredAt;
    }
}
