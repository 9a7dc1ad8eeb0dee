package london.dsco.network.enquiry;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.records.Lock;
import london.dsco.records.OpeningRegister;

/**
 * Enquiries between contact points. Only the post that asked and the post that is asked can read
 * one. Row-level security limits it to their two boroughs, but does not distinguish posts.
 */
@Singleton
class Enquiries implements OpeningRegister<UUID, Enquiry> {

    private static final String LIST =
            """
            select e from Enquiry e left join EnquiryAnswer a on a.enquiryId = e.id
            where e.id > :after
              and (:box <> 'TO_ANSWER' and e.borough = :own and e.askedBy = :post
                or :box <> 'ASKED' and e.askedOf = :own and e.askedBy = :other)
              and (:state = ''
                or :state = 'WITHDRAWN' and e.status = WITHDRAWN
                or :state = 'OPEN' and e.status = ASKED and a.id is null
                or :state = 'ANSWERED' and e.status = ASKED and a.id is not null)
            order by e.id
            """;

    private static final String ANSWERS = "from EnquiryAnswer where enquiryId in :enquiries";

    private final EntityManager database;

    Enquiries(EntityManager database) {
        this.database = database;
    }

    @Override
    public Optional<Enquiry> find(UUID id, Actor actor, Lock lock) {
        Optional<Enquiry> found = Optional.ofNullable(database.find(Enquiry.class, id));
        if (found.filter(one -> one.isAskedBy(actor) || one.isAskedOf(actor)).isEmpty()) {
            if (found.filter(one -> one.isOf(actor)).isPresent()) {
                throw Refusal.of(
                                Refusal.Code.FORBIDDEN,
                                "Only the post that asked and the post that was asked can read it.")
                        .raise();
            }
            return Optional.empty();
        }
        if (lock == Lock.CHANGE) {
            // Only those who asked change it, and PostgreSQL does not lock another borough's row.
            found.filter(one -> one.isOf(actor))
                    .ifPresent(one -> database.refresh(one, LockModeType.PESSIMISTIC_WRITE));
        }
        return found;
    }

    @Override
    public void add(Enquiry enquiry) {
        database.persist(enquiry);
        database.flush();
    }

    @Override
    public List<?> representations(Enquiry enquiry, Actor actor) {
        return List.of(view(enquiry, actor));
    }

    /**
     * Lists the enquiries of the actor's side or sides, oldest first.
     *
     * @param box null for both
     * @param state null for any
     */
    List<EnquiryView> after(
            UUID after, EnquiryBox box, EnquiryState state, Actor actor, int limit) {
        ContactPoint post = ContactPoint.of(actor).orElseThrow();
        return views(
                database.createQuery(LIST, Enquiry.class)
                        .setParameter("after", after)
                        .setParameter("box", box == null ? "" : box.name())
                        .setParameter("own", actor.scope())
                        .setParameter("post", post)
                        .setParameter("other", post.other())
                        .setParameter("state", state == null ? "" : state.name())
                        .setMaxResults(limit)
                        .getResultList(),
                actor);
    }

    EnquiryView view(Enquiry enquiry, Actor actor) {
        return views(List.of(enquiry), actor).get(0);
    }

    private List<EnquiryView> views(List<Enquiry> enquiries, Actor actor) {
        Map<UUID, EnquiryAnswer> answers =
                enquiries.isEmpty()
                        ? Map.of()
                        : database.createQuery(ANSWERS, EnquiryAnswer.class)
                                .setParameter(
                                        "enquiries", enquiries.stream().map(Enquiry::id).toList())
                                .getResultStream()
                                .collect(
                                        Collectors.toMap(
                                                EnquiryAnswer::enquiryId, Function.identity()));
        return enquiries.stream()
                .map(one -> EnquiryView.of(one, answers.get(one.id()), actor.today()))
                .toList();
    }

    boolean isAnswered(Enquiry enquiry) {
        return database.createQuery(
                                "select count(*) from EnquiryAnswer where enquiryId = :enquiry",
                                Long.class)
                        .setParameter("enquiry", enquiry.id())
                        .getSingleResult()
                > 0;
    }
}
