package london.dsco.network.enquiry;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.database.Jdbc;
import london.dsco.domain.Role;

/**
 * What other features may know about enquiries, so that an email can say that one is waiting or was
 * answered. It contains ids, posts and days, but no words of either side. Call it in the
 * transaction of the borough to be notified.
 */
@Singleton
public class EnquiryNotices {

    /**
     * An enquiry that waits for an answer.
     *
     * @param answeredBy the post that is asked
     * @param answerBy London date
     */
    public record Waiting(UUID id, Role answeredBy, LocalDate answerBy) {}

    /**
     * An enquiry that was answered.
     *
     * @param askedBy user name of the person who asked
     */
    public record Answered(UUID id, String askedBy) {}

    private static final String WAITING =
            """
            select e.id, e.asked_by, e.answer_by from enquiry e
            where e.asked_of = ? and e.status = 'ASKED'
              and not exists (select 1 from enquiry_answer a where a.enquiry_id = e.id)
            """;

    private static final String ANSWERED =
            """
            select e.id, e.written_by from enquiry e join enquiry_answer a on a.enquiry_id = e.id
            where e.borough = ? and a.written_at >= ?
            """;

    private final Jdbc database;

    EnquiryNotices(Jdbc database) {
        this.database = database;
    }

    /**
     * @param borough GSS code of the borough that is asked
     */
    public List<Waiting> waiting(String borough) {
        return database.query(WAITING + " order by e.id", EnquiryNotices::waiting, borough);
    }

    /** Returns the enquiry; empty if it was answered or withdrawn. */
    public Optional<Waiting> waiting(String borough, UUID id) {
        return database.first(WAITING + " and e.id = ?", EnquiryNotices::waiting, borough, id);
    }

    /**
     * @param borough GSS code of the borough that asked
     * @param since UTC
     */
    public List<Answered> answered(String borough, Instant since) {
        return database.query(
                ANSWERED + " order by e.id",
                row -> new Answered(row.getObject("id", UUID.class), row.getString("written_by")),
                borough,
                since.atOffset(ZoneOffset.UTC));
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                row.getObject("id", UUID.class),
                ContactPoint.valueOf(row.getString("asked_by")).other().role(),
                row.getObject("answer_by", LocalDate.class));
    }
}
