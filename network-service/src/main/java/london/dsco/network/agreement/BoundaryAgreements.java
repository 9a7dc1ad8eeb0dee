package london.dsco.network.agreement;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.records.Lock;
import london.dsco.records.OpeningRegister;

/**
 * The agreements that boroughs make among themselves. The parties read an agreement, and nobody
 * else knows about it.
 */
@Singleton
class BoundaryAgreements implements OpeningRegister<UUID, BoundaryAgreement> {

    /**
     * Row-level security shows a borough the agreements that it proposed, and those that were
     * proposed to it.
     */
    private static final String AFTER =
            """
            from BoundaryAgreement where id > :after
              and (:subject = '' or cast(subject as string) = :subject) order by id
            """;

    private final EntityManager database;
    private final PartyAnswers answers;

    BoundaryAgreements(EntityManager database, PartyAnswers answers) {
        this.database = database;
        this.answers = answers;
    }

    @Override
    public Optional<BoundaryAgreement> find(UUID id, Actor actor, Lock lock) {
        Optional<BoundaryAgreement> found =
                Optional.ofNullable(database.find(BoundaryAgreement.class, id))
                        .filter(one -> one.isOf(actor) || one.isAskedOf(actor));
        if (lock == Lock.CHANGE) {
            found.ifPresent(one -> change(one, actor));
        }
        return found;
    }

    private void change(BoundaryAgreement agreement, Actor actor) {
        if (!agreement.isOf(actor)) {
            throw Refusal.of(
                            Refusal.Code.FORBIDDEN,
                            "Only the borough that proposed it can end it. Ask that borough.")
                    .raise();
        }
        database.refresh(agreement, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public void add(BoundaryAgreement agreement) {
        database.persist(agreement);
        database.flush();
    }

    @Override
    public List<?> representations(BoundaryAgreement agreement, Actor actor) {
        return List.of(view(agreement, actor));
    }

    /**
     * Lists the agreements of the actor's borough, oldest first.
     *
     * @param subject null for any
     */
    List<BoundaryAgreementView> after(
            UUID after, AgreementSubject subject, Actor actor, int limit) {
        List<BoundaryAgreement> found =
                database.createQuery(AFTER, BoundaryAgreement.class)
                        .setParameter("after", after)
                        .setParameter("subject", subject == null ? "" : subject.name())
                        .setMaxResults(limit)
                        .getResultList();
        Map<UUID, List<PartyAnswer>> told =
                answers.to(found.stream().map(BoundaryAgreement::id).toList());
        return found.stream()
                .map(
                        one ->
                                BoundaryAgreementView.of(
                                        one, told.getOrDefault(one.id(), List.of()), actor.today()))
                .toList();
    }

    /** Returns whether it has ended by now, whatever was read before a concurrent command ended. */
    boolean hasEnded(BoundaryAgreement agreement) {
        database.refresh(agreement);
        return agreement.status() == AgreementStatus.ENDED;
    }

    BoundaryAgreementView view(BoundaryAgreement agreement, Actor actor) {
        return BoundaryAgreementView.of(agreement, answered(agreement), actor.today());
    }

    /** Returns the answers of its parties so far. */
    List<PartyAnswer> answered(BoundaryAgreement agreement) {
        return answers.to(List.of(agreement.id())).getOrDefault(agreement.id(), List.of());
    }
}
