package london.dsco.advice.guidance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import london.dsco.domain.Refusal;

/**
 * What each version says: of a borough's own guidance from the database, of the region's shipped.
 */
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
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} when there is no such version
     */
    GuidanceVersionView view(GuidanceItem item, int number) {
        if (number < 1 || number > item.currentNumber()) {
            throw Refusal.of(Refusal.Code.NOT_FOUND).raise();
        }
        if (item.isRegional()) {
            RegionalItem.Published shipped =
                    regional.in(item.borough()).get(item.id()).editions().get(number - 1);
            return GuidanceVersionView.of(
                    item, number, shipped.edition(), shipped.publishedOn(), null);
        }
        GuidanceVersion kept = kept(item, number);
        return GuidanceVersionView.of(
                item, number, kept.edition(), kept.publishedOn(), kept.publishedBy());
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
