package london.dsco.network.member;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.database.Jdbc;

/**
 * Who wants to be sent what is new and confirmed the address, of the borough whose transaction it
 * is.
 */
@Singleton
public class DigestReaders {

    private static final String WEEKLY =
            "select member_id from member_preference where digest = 'WEEKLY'"
                    + " and confirmed_at is not null order by member_id";

    private static final String OF_MEMBER =
            """
            select p.member_id, m.written_by, p.email
            from member_preference p join member m on m.id = p.member_id and m.status = 'ACTIVE'
            where p.digest = 'WEEKLY' and p.confirmed_at is not null and p.member_id = ?
            """;

    private final Jdbc database;

    DigestReaders(Jdbc database) {
        this.database = database;
    }

    /** Ids of their entries. */
    public List<UUID> weekly() {
        return database.query(WEEKLY, row -> row.getObject("member_id", UUID.class));
    }

    /** Empty when they want it no more. */
    public Optional<DigestReader> find(UUID member) {
        return database.first(
                OF_MEMBER,
                row ->
                        new DigestReader(
                                row.getObject("member_id", UUID.class),
                                row.getString("written_by"),
                                row.getString("email")),
                member);
    }
}
