package london.dsco.advice.guidance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.records.Lock;
import london.dsco.records.OpeningRegister;

/**
 * The guidance of the boroughs. A reader sees what is for one of their roles. A DSCO, a manager, an
 * administrator and the borough's own system see all of it. Regional guidance exists from the
 * start, but has a row in a borough only after somebody there has used it.
 */
@ApplicationScoped
class GuidanceItems implements OpeningRegister<UUID, GuidanceItem> {

    /**
     * If two people use it for the first time at the same moment, the second waits for the first.
     */
    private static final String KEEP =
            "insert into guidance_item"
                    + " (id, borough, kind, regional, status, title, audience, current_number, published_on, version)"
                    + " values (:id, :borough, :kind, true, :status, :title, '[]', :number, :on, 0)"
                    + " on conflict (id) do nothing";

    private final EntityManager database;
    private final RegionalItems regional;
    private final Acknowledgements acknowledgements;

    GuidanceItems(
            EntityManager database, RegionalItems regional, Acknowledgements acknowledgements) {
        this.database = database;
        this.regional = regional;
        this.acknowledgements = acknowledgements;
    }

    @Override
    public Optional<GuidanceItem> find(UUID id, Actor actor, Lock lock) {
        RegionalItem shared = regional.in(actor.borough()).get(id);
        Optional<GuidanceItem> found =
                shared == null
                        ? kept(id, actor.borough(), lock)
                        : Optional.of(find(shared, id, actor.borough(), lock));
        if (found.isPresent() && !found.get().isVisibleTo(actor)) {
            throw Refusal.of(Refusal.Code.FORBIDDEN, "This guidance is not for your role.").raise();
        }
        return found;
    }

    private GuidanceItem find(RegionalItem shared, UUID id, String borough, Lock lock) {
        if (lock == Lock.READ) {
            return asItStands(shared, borough, kept(id, borough, lock).orElse(null));
        }
        GuidanceItem first = GuidanceItem.regional(shared, borough, GuidanceStatus.IN_FORCE);
        database.createNativeQuery(KEEP)
                .setParameter("id", id)
                .setParameter("borough", borough)
                .setParameter("kind", first.kind().name())
                .setParameter("status", first.status().name())
                .setParameter("title", first.title())
                .setParameter("number", first.currentNumber())
                .setParameter("on", first.publishedOn())
                .executeUpdate();
        GuidanceItem row = kept(id, borough, lock).orElseThrow();
        row.follow(shared);
        return row;
    }

    /**
     * Returns the current state of regional guidance. The row has only the status; the content is
     * what the service ships.
     */
    private static GuidanceItem asItStands(RegionalItem shared, String borough, GuidanceItem row) {
        return GuidanceItem.regional(
                shared, borough, row == null ? GuidanceStatus.IN_FORCE : row.status());
    }

    private Optional<GuidanceItem> kept(UUID id, String borough, Lock lock) {
        return database.createQuery(
                        "from GuidanceItem where id = :id and borough = :borough",
                        GuidanceItem.class)
                .setParameter("id", id)
                .setParameter("borough", borough)
                .setLockMode(
                        lock == Lock.CHANGE ? LockModeType.PESSIMISTIC_WRITE : LockModeType.NONE)
                .getResultStream()
                .findFirst();
    }

    /** Lists everything that the actor may read, in the order of the ids. */
    List<GuidanceItem> all(Actor actor) {
        Map<UUID, GuidanceItem> rows =
                database.createQuery(
                                "from GuidanceItem where borough = :borough", GuidanceItem.class)
                        .setParameter("borough", actor.borough())
                        .getResultStream()
                        .collect(Collectors.toMap(GuidanceItem::id, Function.identity()));
        Stream<GuidanceItem> own = rows.values().stream().filter(item -> !item.isRegional());
        Stream<GuidanceItem> shared =
                regional.in(actor.borough()).entrySet().stream()
                        .map(
                                each ->
                                        asItStands(
                                                each.getValue(),
                                                actor.borough(),
                                                rows.get(each.getKey())));
        return Stream.concat(own, shared)
                .filter(item -> item.isVisibleTo(actor))
                .sorted(Comparator.comparing(GuidanceItem::recordId))
                .toList();
    }

    /** Returns the view for this actor. */
    GuidanceView view(GuidanceItem item, Actor actor) {
        return GuidanceView.of(
                item,
                acknowledgements
                        .find(item, item.currentNumber(), actor.username())
                        .map(Acknowledgement::acknowledgedAt)
                        .orElse(null));
    }

    @Override
    public void add(GuidanceItem item) {
        database.persist(item);
        database.flush();
    }

    @Override
    public List<?> representations(GuidanceItem item, Actor actor) {
        return List.of(view(item, actor));
    }
}
