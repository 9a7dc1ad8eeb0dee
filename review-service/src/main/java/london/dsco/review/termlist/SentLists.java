package london.dsco.review.termlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import london.dsco.domain.Actor;
import london.dsco.records.Lock;
import london.dsco.records.OpeningRegister;
import london.dsco.review.plan.Plans;
import london.dsco.review.termcalendar.Term;

/**
 * The lists that a borough has sent, and who has acknowledged them. The list itself names no child.
 * The register of reviews decides which of its reviews a reader sees.
 */
@ApplicationScoped
class SentLists implements OpeningRegister<Term, SentList> {

    private static final String OF_TERM = "from SentList where borough = :borough and term = :term";

    private static final String OF_LIST =
            "from Acknowledgement where termListId = :list order by id";

    private final EntityManager database;

    SentLists(EntityManager database) {
        this.database = database;
    }

    @Override
    public Optional<SentList> find(Term term, Actor actor, Lock lock) {
        return database.createQuery(OF_TERM, SentList.class)
                .setParameter("borough", Plans.boroughOf(actor))
                .setParameter("term", term.code())
                .setLockMode(
                        lock == Lock.CHANGE ? LockModeType.PESSIMISTIC_WRITE : LockModeType.NONE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(SentList list) {
        database.persist(list);
        database.flush();
    }

    /** Returns no representation, because nobody edits a list that was sent. */
    @Override
    public List<?> representations(SentList list, Actor actor) {
        return List.of();
    }

    List<Acknowledgement> acknowledgements(SentList list) {
        return database.createQuery(OF_LIST, Acknowledgement.class)
                .setParameter("list", list.id())
                .getResultList();
    }

    void add(Acknowledgement acknowledgement) {
        database.persist(acknowledgement);
    }
}
