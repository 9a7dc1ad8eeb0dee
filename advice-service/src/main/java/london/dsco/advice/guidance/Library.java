package london.dsco.advice.guidance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import london.dsco.advice.practitioner.Practitioner;
import london.dsco.advice.practitioner.Practitioners;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.domain.Role;
import london.dsco.records.Lock;
import london.dsco.records.Reads;

/** The guidance, and who has read it. It is about no child, so nothing goes into the access log. */
@ApplicationScoped
public class Library {

    private final Reads reads;
    private final GuidanceItems items;
    private final GuidanceVersions versions;
    private final Acknowledgements acknowledgements;
    private final Practitioners practitioners;

    Library(
            Reads reads,
            GuidanceItems items,
            GuidanceVersions versions,
            Acknowledgements acknowledgements,
            Practitioners practitioners) {
        this.reads = reads;
        this.items = items;
        this.versions = versions;
        this.acknowledgements = acknowledgements;
        this.practitioners = practitioners;
    }

    /**
     * Lists what the actor may read, in a fixed order.
     *
     * @param after id after which to start; empty for the first
     */
    List<GuidanceView> list(Actor actor, GuidanceSearch search, String after, int rows) {
        return reads.figures(
                actor,
                () -> {
                    Map<String, Acknowledgement> read =
                            acknowledgements.by(actor).stream()
                                    .collect(
                                            Collectors.toMap(
                                                    made -> key(made.guidanceId(), made.number()),
                                                    made -> made));
                    return items.all(actor).stream()
                            .filter(item -> item.recordId().compareTo(after) > 0)
                            .filter(item -> search.finds(item, actor, read.containsKey(key(item))))
                            .limit(rows)
                            .map(item -> view(item, read.get(key(item))))
                            .toList();
                });
    }

    private static String key(GuidanceItem item) {
        return key(item.id(), item.currentNumber());
    }

    private static String key(UUID id, int number) {
        return id + "/" + number;
    }

    private static GuidanceView view(GuidanceItem item, Acknowledgement made) {
        return GuidanceView.of(item, made == null ? null : made.acknowledgedAt());
    }

    GuidanceView read(UUID id, Actor actor) {
        return reads.figures(actor, () -> items.view(item(id, actor), actor));
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} when there is no such version
     */
    GuidanceVersionView version(UUID id, int number, Actor actor) {
        return reads.figures(actor, () -> versions.view(item(id, actor), number, actor));
    }

    /**
     * Returns which of the audience have read the current version. A DSCO sees everybody, a manager
     * only their own team.
     *
     * @throws london.dsco.domain.RefusedException {@code FORBIDDEN} for a manager whose team is not
     *     in the register
     */
    CoverageView coverage(UUID id, Actor actor) {
        return reads.figures(
                actor,
                () -> {
                    GuidanceItem item = item(id, actor);
                    return CoverageView.of(
                            item, people(item, actor), acknowledgements.readersOf(item));
                });
    }

    private List<Practitioner> people(GuidanceItem item, Actor actor) {
        List<Practitioner> audience = practitioners.withARole(item.audience(), actor.borough());
        if (actor.has(Role.DSCO)) {
            return audience;
        }
        Set<String> team = practitioners.managedBy(actor.username(), actor.borough());
        if (team.isEmpty()) {
            throw Refusal.of(
                            Refusal.Code.FORBIDDEN,
                            "The register of practitioners does not show a team that you manage.")
                    .raise();
        }
        return audience.stream().filter(person -> team.contains(person.username())).toList();
    }

    private GuidanceItem item(UUID id, Actor actor) {
        return items.find(id, actor, Lock.READ)
                .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
    }
}
