package london.dsco.network.member;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import london.dsco.database.Jdbc;
import london.dsco.domain.Actor;
import london.dsco.network.confirmation.Confirmations;

/** What members want to receive, in the transaction of the command on their entry. */
@Singleton
class MemberPreferences {

    private static final String OF =
            "select digest, notices, email, confirmed_at is not null as confirmed from member_preference"
                    + " where member_id = ?";

    private static final String KEEP =
            """
            insert into member_preference (member_id, borough, digest, notices, email)
            values (?, ?, ?, ?, ?)
            on conflict (member_id) do update
            set digest = excluded.digest, notices = excluded.notices, email = excluded.email,
              confirmed_at = case when member_preference.email = excluded.email
                then member_preference.confirmed_at end
            """;

    private static final String CONFIRM =
            "update member_preference set confirmed_at = ? where member_id = ? and email = ?";

    private static final String UNCONFIRMED =
            "select member_id from member_preference where email is not null"
                    + " and confirmed_at is null order by member_id";

    private static final String FORGET = "delete from member_preference where member_id = ?";

    private final Jdbc database;
    private final Confirmations confirmations;

    MemberPreferences(Jdbc database, Confirmations confirmations) {
        this.database = database;
        this.confirmations = confirmations;
    }

    Preferences of(Member member) {
        return database.first(
                        OF,
                        row ->
                                new Preferences(
                                        DigestChoice.valueOf(row.getString("digest")),
                                        NoticeChoice.valueOf(row.getString("notices")),
                                        row.getString("email"),
                                        row.getBoolean("confirmed")),
                        member.id())
                .orElse(Preferences.NONE);
    }

    /**
     * Stores what a member wants to receive. Without any wish there is no row, and so neither an
     * address nor a link to unsubscribe. A new address waits until they confirm it.
     *
     * @throws london.dsco.domain.RefusedException {@code CONFLICT} when they gave too many new
     *     addresses
     */
    void keep(Member member, Preferences wanted, Actor by) {
        if (!wanted.wantsMail()) {
            forget(member.id());
            return;
        }
        if (!wanted.email().equals(of(member).email())) {
            confirmations.ask(member.id(), wanted.email(), by);
        }
        database.update(
                KEEP,
                member.id(),
                member.borough(),
                wanted.digest().name(),
                wanted.notices().name(),
                wanted.email());
    }

    /**
     * @param email address to confirm
     * @param at time of the confirmation, UTC
     * @return whether it is still theirs
     */
    boolean confirm(Member member, String email, Instant at) {
        return database.update(CONFIRM, at.atOffset(ZoneOffset.UTC), member.id(), email) == 1;
    }

    /** Returns the ids of entries whose address has waited for longer than a link works. */
    List<UUID> unconfirmed() {
        Set<UUID> waiting = confirmations.waiting();
        return database.query(UNCONFIRMED, row -> row.getObject("member_id", UUID.class)).stream()
                .filter(member -> !waiting.contains(member))
                .toList();
    }

    void forget(UUID member) {
        confirmations.end(member);
        database.update(FORGET, member);
    }
}
