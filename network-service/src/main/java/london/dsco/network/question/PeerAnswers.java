package london.dsco.network.question;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import london.dsco.domain.Actor;
import london.dsco.network.paper.Papers;
import london.dsco.records.Lock;
import london.dsco.records.OpeningRegister;
import org.hibernate.query.Order;
import org.hibernate.query.range.Range;
import org.hibernate.query.restriction.Restriction;
import org.hibernate.query.specification.SelectionSpecification;

/** The answers of boroughs. */
@Singleton
class PeerAnswers extends Papers<PeerAnswer> {

    private static final String SINCE =
            """
            select question.reference, count(*)
            from PeerAnswer answer join PeerQuestion question on question.id = answer.questionId
            where question.reference in :references
              and answer.answeredOn >= :since and answer.borough <> :own
            group by question.reference
            """;

    /** A row of the count. */
    private record NewAnswers(UUID question, Long number) {}

    PeerAnswers(EntityManager database) {
        super(database, PeerAnswer.class, PeerQuestions.AUTHORS);
    }

    /** Returns the register of answers by the reference that readers know. */
    OpeningRegister<UUID, PeerAnswer> byReference() {
        return new OpeningRegister<>() {

            @Override
            public Optional<PeerAnswer> find(UUID reference, Actor actor, Lock lock) {
                return database.createQuery(
                                "select id from PeerAnswer where reference = :reference",
                                UUID.class)
                        .setParameter("reference", reference)
                        .getResultStream()
                        .findFirst()
                        .flatMap(id -> PeerAnswers.this.find(id, actor, lock));
            }

            @Override
            public void add(PeerAnswer answer) {
                PeerAnswers.this.add(answer);
            }

            @Override
            public List<?> representations(PeerAnswer answer, Actor actor) {
                return PeerAnswers.this.representations(answer, actor);
            }
        };
    }

    /**
     * Returns the number of answers that other boroughs gave to each of these questions.
     *
     * @param references of the questions
     * @param since the first London day that counts
     */
    Map<UUID, Long> since(Set<UUID> references, LocalDate since, Actor reader) {
        return database.createQuery(SINCE, NewAnswers.class)
                .setParameter("references", references)
                .setParameter("since", since)
                .setParameter("own", reader.scope())
                .getResultStream()
                .collect(Collectors.toMap(NewAnswers::question, NewAnswers::number));
    }

    /**
     * Lists the answers to a question in the order of their references, which is random.
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

    /**
     * @param questionId id of the question's row
     */
    boolean isTo(UUID questionId, UUID reference) {
        return database.createQuery(
                                "select count(*) from PeerAnswer where questionId = :question and"
                                        + " reference = :reference",
                                Long.class)
                        .setParameter("question", questionId)
                        .setParameter("reference", reference)
                        .getSingleResult()
                > 0;
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
