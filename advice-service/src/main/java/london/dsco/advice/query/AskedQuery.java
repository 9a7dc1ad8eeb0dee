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

/** A query about one request. The only thing ever added is its answer, or that it ended. */
@Entity
@DynamicUpdate // the service may update no other column
@Table(name = "advice_query")
public class AskedQuery {

    /** The working days for an answer; the day of the query is not counted. */
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
     * @param question the full question; null if the topic says it all
     * @param wantedOn London date by which the asker needs the answer; null for five working days
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the date is before the
     *     next working day, or after the six weeks that advice takes
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
     * @throws london.dsco.domain.RefusedException {@code CONFLICT} when it is already answered, or
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
     * Ends the query, or lets it wait for its answer again, by the same day as before.
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

    /** Returns the London date of the answer; null before it. */
    LocalDate answeredOn() {
        return answeredAt == null ? null : London.dateOf(answeredAt);
    }

    /** Returns the state on a London date. */
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
