package london.dsco.network.question;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.network.paper.Papers;
import org.hibernate.query.Order;
import org.hibernate.query.range.Range;
import org.hibernate.query.restriction.Restriction;
import org.hibernate.query.specification.SelectionSpecification;

/** The answers that boroughs gave. */
@Singleton
class PeerAnswers extends Papers<PeerAnswer> {

    PeerAnswers(EntityManager database) {
        super(database, PeerAnswer.class, PeerQuestions.AUTHORS);
    }

    /**
     * Answers to one question in the order of their references, which is random.
     *
     * @param questionId id of the question's row
     * @param reference of the last one seen
     */
    List<PeerAnswer> to(UUID questionId, UUID reference, Actor actor, int limit) {
        return SelectionSpecification.create(PeerAnswer.class)
                .restrict(readableBy(actor))
                .restrict(field("questionId", UUID.class).equalTo(questionId))
                .restrict(field("reference", UUID.class).restrict(Range.greaterThan(reference)))
                .sort(Order.asc(PeerAnswer.class, "reference"))
                .createQuery(database)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    protected Restriction<PeerAnswer> shared() {
        return Restriction.unrestricted();
    }

    @Override
    protected PeerAnswerView view(PeerAnswer answer, Actor actor) {
        return PeerAnswerView.of(answer, actor);
    }
}
