package london.dsco.network.member;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.database.Jdbc;

/**
 * The members who want an email when something waits for them and have confirmed their address, in
 * the transaction's borough.
 */
@Singleton
public class NoticeReaders {

    private static final String ALL =
            """
            select p.member_id, m.written_by, m.role, p.email, p.confirmed_at
            from member_preference p join member m on m.id = p.member_id and m.status = 'ACTIVE'
            where p.notices = 'AT_ONCE' and p.confirmed_at is not null
            """;

    private static final String OF_MEMBER = ALL + " and p.member_id = ?";

    private final Jdbc database;

    NoticeReaders(Jdbc database) {
        this.database = database;
    }

    /** Returns all such members of the borough. */
    public List<NoticeReader> all() {
        return database.query(ALL + " order by p.member_id", NoticeReaders::reader);
    }

    /** Returns the reader; empty if they no longer want it. */
    public Optional<NoticeReader> find(UUID member) {
        return database.first(OF_MEMBER, NoticeReaders::reader, member);
    }

    private static NoticeReader reader(ResultSet row) throws SQLException {
        return new NoticeReader(
                row.getObject("member_id", UUID.class),
                row.getString("written_by"),
                MemberRole.valueOf(row.getString("role")).role(),
                row.getString("email"),
                row.getObject("confirmed_at", OffsetDateTime.class).toInstant());
    }
}
