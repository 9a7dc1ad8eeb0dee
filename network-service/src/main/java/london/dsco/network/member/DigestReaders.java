package london.dsco.network.member;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.database.Jdbc;

/**
 * The members who want to receive news and have confirmed their address, in the transaction's
 * borough. Health partners may not read the papers in a digest, so they receive none.
 */
@Singleton
public class DigestReaders {

    private static final String WEEKLY =
            """
            select p.member_id from member_preference p
            join member m on m.id = p.member_id and m.role <> 'HEALTH_PARTNER'
            where p.digest = 'WEEKLY' and p.confirmed_at is not null order by p.member_id
            """;

    private static final String OF_MEMBER =
            """
            select p.member_id, m.written_by, p.email
            from member_preference p join member m on m.id = p.member_id and m.status = 'ACTIVE'
              and m.role <> 'HEALTH_PARTNER'
            where p.digest = 'WEEKLY' and p.confirmed_at is not null and p.member_id = ?
            """;

    private final Jdbc database;

    DigestReaders(Jdbc database) {
        this.database = database;
    }

    /** Returns the ids of their entries. */
    public List<UUID> weekly() {
        return database.query(WEEKLY, row -> row.getObject("member_id", UUID.class));
    }

    /** Returns the reader; empty if they no longer want it. */
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
