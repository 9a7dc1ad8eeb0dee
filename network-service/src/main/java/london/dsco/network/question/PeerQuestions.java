package london.dsco.network.question;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.network.paper.Papers;
import london.dsco.records.Lock;
import london.dsco.records.OpeningRegister;
import org.hibernate.query.Order;
import org.hibernate.query.range.Range;
import org.hibernate.query.restriction.Restriction;
import org.hibernate.query.specification.SelectionSpecification;

/** The questions, which readers know by a random reference. */
@Singleton
class PeerQuestions extends Papers<PeerQuestion> {

    static final Set<Role> AUTHORS = Set.of(Role.DSCO, Role.HEALTH_PARTNER);

    PeerQuestions(EntityManager database) {
        super(database, PeerQuestion.class, AUTHORS);
    }

    /** Returns the register of questions by the reference that readers know. */
    OpeningRegister<UUID, PeerQuestion> byReference() {
        return new OpeningRegister<>() {

            @Override
            public Optional<PeerQuestion> find(UUID reference, Actor actor, Lock lock) {
                return database.createQuery(
                                "select id from PeerQuestion where reference = :reference",
                                UUID.class)
                        .setParameter("reference", reference)
                        .getResultStream()
                        .findFirst()
                        .flatMap(id -> PeerQuestions.this.find(id, actor, lock));
            }

            @Override
            public void add(PeerQuestion question) {
                PeerQuestions.this.add(question);
            }

            @Override
            public List<?> representations(PeerQuestion question, Actor actor) {
                return PeerQuestions.this.representations(question, actor);
            }
        };
    }

    /**
     * Lists questions in the order of their references, which is random. The order in which they
     * were asked would place an anonymous one between two whose time is known.
     *
     * @param reference of the last one seen
     */
    List<PeerQuestion> afterReference(
            UUID reference, QuestionStatus status, Actor actor, int limit) {
        return SelectionSpecification.create(PeerQuestion.class)
                .restrict(readableBy(actor))
                .restrict(field("reference", UUID.class).restrict(Range.greaterThan(reference)))
                .restrict(
                        status == null
                                ? Restriction.unrestricted()
                                : field("status", QuestionStatus.class).equalTo(status))
                .sort(Order.asc(PeerQuestion.class, "reference"))
                .createQuery(database)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Returns these questions, in the order of their references. */
    List<PeerQuestion> of(Set<UUID> references) {
        return database.createQuery(
                        "from PeerQuestion where reference in :references order by reference",
                        PeerQuestion.class)
                .setParameter("references", references)
                .getResultList();
    }

    @Override
    protected Restriction<PeerQuestion> shared() {
        return Restriction.unrestricted();
    }

    @Override
    protected PeerQuestionView view(PeerQuestion question, Actor actor) {
        return PeerQuestionView.of(question, actor);
    }
}
