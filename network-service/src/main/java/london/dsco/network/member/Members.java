package london.dsco.network.member;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.domain.Role;
import london.dsco.network.paper.Papers;
import london.dsco.records.Lock;
import london.dsco.records.Register;
import org.hibernate.Session;
import org.hibernate.query.restriction.Restriction;

/** The directory of the members. */
@Singleton
class Members extends Papers<Member> {

    /** Matches no borough's code, and no code of expertise. */
    private static final String ALL = "*";

    /**
     * Filters only by what every reader sees, so that a list discloses nothing that some readers
     * may not see.
     */
    private static final String AFTER =
            """
            select * from member
            where id > :after
              and (:borough = :all or borough = :borough)
              and (:expertise = :all
                or expertise @> jsonb_build_array(cast(:expertise as text)))
            order by id limit :most
            """;

    private static final String OF_PERSON =
            "from Member where borough = :borough and writtenBy = :person and status = :active";

    private static final String LEFT_BEFORE =
            "select id from Member where borough = :borough and leftOn < :day order by id";

    Members(EntityManager database) {
        super(
                database,
                Member.class,
                Set.of(
                        Role.DSCO,
                        Role.TEAM_MANAGER,
                        Role.BOROUGH_ADMIN,
                        Role.NETWORK_COORDINATOR,
                        Role.REGIONAL_OBSERVER,
                        Role.HEALTH_PARTNER));
    }

    /** Returns only the actor's own entry. */
    Register<UUID, Member> own() {
        return new Register<>() {

            @Override
            public Optional<Member> find(UUID id, Actor actor, Lock lock) {
                Optional<Member> found = Members.this.find(id, actor, lock);
                if (found.isPresent() && !found.get().isAbout(actor)) {
                    throw Refusal.of(
                                    Refusal.Code.FORBIDDEN,
                                    "Only the person the entry is about can do this.")
                            .raise();
                }
                return found;
            }

            @Override
            public List<?> representations(Member member, Actor actor) {
                return Members.this.representations(member, actor);
            }
        };
    }

    /** Returns the actor's own entry. */
    Optional<Member> ofPerson(Actor actor) {
        return database.createQuery(OF_PERSON, Member.class)
                .setParameter("borough", actor.scope())
                .setParameter("person", actor.username())
                .setParameter("active", MemberStatus.ACTIVE)
                .getResultStream()
                .findFirst();
    }

    /** Returns the same; others in the borough who join wait until this command ends. */
    Optional<Member> joinedBefore(Actor actor) {
        letOthersWait(actor);
        return ofPerson(actor);
    }

    /**
     * Lists entries after one, in the order in which they were written.
     *
     * @param borough GSS code, {@code ""} for the network itself; null for all
     * @param expertise null for all
     */
    List<Member> after(UUID after, String borough, Expertise expertise, int limit) {
        return database.unwrap(Session.class)
                .createNativeQuery(AFTER, Member.class)
                .setParameter("after", after)
                .setParameter("all", ALL)
                .setParameter("borough", borough == null ? ALL : borough)
                .setParameter("expertise", expertise == null ? ALL : expertise.name())
                .setParameter("most", limit)
                .getResultList();
    }

    /**
     * Returns the ids of entries, in the actor's scope, of members who left before a London date.
     */
    List<UUID> leftBefore(LocalDate day, Actor actor, int limit) {
        return database.createQuery(LEFT_BEFORE, UUID.class)
                .setParameter("borough", actor.scope())
                .setParameter("day", day)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Deletes an entry for good, with what the member wanted to receive. */
    void remove(Member member) {
        database.remove(member);
    }

    @Override
    protected Restriction<Member> shared() {
        return Restriction.unrestricted();
    }

    @Override
    protected MemberView view(Member member, Actor actor) {
        return MemberView.of(member, actor);
    }
}
