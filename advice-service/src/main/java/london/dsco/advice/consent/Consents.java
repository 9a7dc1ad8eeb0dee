package london.dsco.advice.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import london.dsco.advice.content.AdviceContent;
import london.dsco.advice.content.CareNeedCategory;
import london.dsco.advice.content.Need;
import london.dsco.database.JsonColumns;
import london.dsco.database.Question;

/**
 * The consents on record. Writing and assurance call {@link #uncovered} in the transaction of their
 * own command.
 */
@ApplicationScoped
public class Consents {

    /** Sorts before every id. */
    private static final UUID FIRST = new UUID(0, 0);

    private static final String OF_REQUEST =
            "select id, giver, giver_name, parental_responsibility, child_agreement, purpose, scope,"
                    + " method, given_on, expires_on, withdrawn_on from advice_consent"
                    + " where request_id = ? order by id";

    private final EntityManager database;
    private final JsonColumns json;

    Consents(EntityManager database, JsonColumns json) {
        this.database = database;
        this.json = json;
    }

    /** The consents of a request, to be asked together with something else. */
    public Question<GivenConsents> given(UUID requestId) {
        return new Question<>(OF_REQUEST, List.of(requestId), this::given);
    }

    private GivenConsents given(PreparedStatement executed) throws SQLException {
        List<Consent> consents = new ArrayList<>();
        List<String> names = new ArrayList<>();
        try (ResultSet rows = executed.getResultSet()) {
            while (rows.next()) {
                consents.add(consent(rows));
                names.add(rows.getString("giver_name"));
            }
        }
        return new GivenConsents(consents, names);
    }

    private Consent consent(ResultSet row) throws SQLException {
        return new Consent(
                row.getObject("id", UUID.class),
                named(Giver.class, row.getString("giver")),
                named(ParentalResponsibility.class, row.getString("parental_responsibility")),
                named(ChildAgreement.class, row.getString("child_agreement")),
                named(Purpose.class, row.getString("purpose")),
                Set.copyOf(json.list(row, "scope", CareNeedCategory.class)),
                named(Method.class, row.getString("method")),
                row.getObject("given_on", LocalDate.class),
                row.getObject("expires_on", LocalDate.class),
                row.getObject("withdrawn_on", LocalDate.class));
    }

    private static <E extends Enum<E>> E named(Class<E> type, String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    /**
     * Returns the needs that the advice may not state without another consent.
     *
     * @param requestId the request the advice belongs to
     * @param dateOfBirth of the person the advice is about
     * @param on London date of the submission or sign-off
     * @return the needs in the order of the advice; empty if all are covered
     */
    public List<UncoveredNeed> uncovered(
            UUID requestId, AdviceContent advice, LocalDate dateOfBirth, LocalDate on) {
        if (advice.needs().stream().noneMatch(Need::needsConsent)) {
            return List.of();
        }
        List<Consent> onRecord = of(requestId).stream().map(RecordedConsent::consent).toList();
        return ConsentRules.uncovered(advice, onRecord, dateOfBirth, on);
    }

    /**
     * Returns the names of those who gave consent on a request, for a caller that must leave them
     * out.
     */
    public List<String> giverNames(UUID requestId) {
        return of(requestId).stream().map(RecordedConsent::giverName).toList();
    }

    private List<RecordedConsent> of(UUID requestId) {
        return page(requestId, false, FIRST, Integer.MAX_VALUE);
    }

    /**
     * Lists the consents of a request in the order of recording.
     *
     * @param fromSenTeam whether to list only those that the SEN team recorded
     * @param after id of the consent after which to start
     */
    List<RecordedConsent> page(UUID requestId, boolean fromSenTeam, UUID after, int rows) {
        return database.createQuery(
                        "from RecordedConsent where requestId = :requestId and id > :after"
                                + " and (:fromSenTeam = false or fromSenTeam = true) order by id",
                        RecordedConsent.class)
                .setParameter("requestId", requestId)
                .setParameter("after", after)
                .setParameter("fromSenTeam", fromSenTeam)
                .setMaxResults(rows)
                .getResultList();
    }

    /** Returns one of the consents of a request. */
    Optional<RecordedConsent> find(UUID requestId, UUID id) {
        return Optional.ofNullable(database.find(RecordedConsent.class, id))
                .filter(consent -> consent.requestId().equals(requestId));
    }

    void add(RecordedConsent consent) {
        database.persist(consent);
    }
}
