package london.dsco.advice.guidance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;

/** The content of each version: the borough's own from the database, the region's as shipped. */
@ApplicationScoped
class GuidanceVersions {

    private final EntityManager database;
    private final RegionalItems regional;

    GuidanceVersions(EntityManager database, RegionalItems regional) {
        this.database = database;
        this.regional = regional;
    }

    void add(GuidanceVersion version) {
        database.persist(version);
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} when there is no such version,
     *     {@code FORBIDDEN} when it was not for the actor's role
     */
    GuidanceVersionView view(GuidanceItem item, int number, Actor actor) {
        if (number < 1 || number > item.currentNumber()) {
            throw Refusal.of(Refusal.Code.NOT_FOUND).raise();
        }
        if (item.isRegional()) {
            RegionalItem.Published shipped =
                    regional.in(item.borough()).get(item.id()).editions().get(number - 1);
            requireFor(actor, item, shipped.edition());
            return GuidanceVersionView.of(
                    item, number, shipped.edition(), shipped.publishedOn(), null);
        }
        GuidanceVersion kept = kept(item, number);
        requireFor(actor, item, kept.edition());
        return GuidanceVersionView.of(
                item, number, kept.edition(), kept.publishedOn(), kept.publishedBy());
    }

    private static void requireFor(Actor actor, GuidanceItem item, Edition edition) {
        if (!item.isVisibleTo(actor, edition)) {
            throw Refusal.of(Refusal.Code.FORBIDDEN, "This version was not for your role.").raise();
        }
    }

    private GuidanceVersion kept(GuidanceItem item, int number) {
        return database.createQuery(
                        "from GuidanceVersion where guidanceId = :item and number = :number",
                        GuidanceVersion.class)
                .setParameter("item", item.id())
                .setParameter("number", number)
                .getSingleResult();
    }
}
