package london.dsco.network.member;

import jakarta.inject.Singleton;
import java.util.UUID;
import london.dsco.database.Jdbc;

/** What members want to be sent, in the transaction of the command on their entry. */
@Singleton
class MemberPreferences {

    private static final String OF =
            "select digest, email from member_preference where member_id = ?";

    private static final String KEEP =
            """
            insert into member_preference (member_id, borough, digest, email) values (?, ?, ?, ?)
            on conflict (member_id) do update set digest = excluded.digest, email = excluded.email
            """;

    private static final String FORGET = "delete from member_preference where member_id = ?";

    private final Jdbc database;

    MemberPreferences(Jdbc database) {
        this.database = database;
    }

    Preferences of(Member member) {
        return database.first(
                        OF,
                        row ->
                                new Preferences(
                                        DigestChoice.valueOf(row.getString("digest")),
                                        row.getString("email")),
                        member.id())
                .orElse(Preferences.NONE);
    }

    void keep(Member member, Preferences preferences) {
        database.update(
                KEEP,
                member.id(),
                member.borough(),
                preferences.digest().name(),
                preferences.email());
    }

    void forget(UUID member) {
        database.update(FORGET, member);
    }
}
