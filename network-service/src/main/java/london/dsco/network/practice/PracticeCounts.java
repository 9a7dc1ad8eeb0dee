package london.dsco.network.practice;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The number of published practices by kind. Drafts do not count for any reader, not even their own
 * borough.
 */
@Singleton
class PracticeCounts {

    private static final String COUNT =
            """
            with found as materialized (
              select type, theme, cost, tags, evidence ->> 'bars' as bars from practice
              where status = 'SHARED'
                and (:type = 'ANY' or type = :type) and (:theme = 'ANY' or theme = :theme)
                and (:cost = 'ANY' or cost = :cost)
                and (:reach = 'ANY' or jsonb_exists(tags -> 'reach', :reach))
                and (:priority = 'ANY' or jsonb_exists(tags -> 'priorities', :priority))
                and (:framework = 'ANY' or jsonb_exists(tags -> 'frameworks', :framework))
                and (:barrier = 'ANY' or jsonb_exists(tags -> 'barriers', :barrier))
                and (:criterion = 'ANY' or jsonb_exists(criteria, :criterion))
                and (:adopted = 'ANY' or cast(id as text) = any (string_to_array(:adopted, ' ')))
                and (:evidence = '' or evidence ->> 'bars' = any (string_to_array(:evidence, ' '))))
            select 'TYPE', type, count(*) from found group by type
            union all select 'THEME', theme, count(*) from found group by theme
            union all select 'COST', cost, count(*) from found where cost is not null group by cost
            union all select 'EVIDENCE', bars, count(*) from found group by bars
            union all select 'REACH', code, count(*) from found, jsonb_array_elements_text(tags -> 'reach') code group by code
            union all select 'PRIORITY', code, count(*) from found, jsonb_array_elements_text(tags -> 'priorities') code group by code
            union all select 'FRAMEWORK', code, count(*) from found, jsonb_array_elements_text(tags -> 'frameworks') code group by code
            union all select 'BARRIER', code, count(*) from found, jsonb_array_elements_text(tags -> 'barriers') code group by code
            union all select 'ALL', '', count(*) from found
            """;

    /**
     * @param all number of all practices
     * @param counts numbers by facet and code, without codes that no practice has
     */
    record Counted(long all, Map<PracticeFacet, Map<String, Long>> counts) {}

    private final EntityManager database;
    private final Uptake uptake;

    PracticeCounts(EntityManager database, Uptake uptake) {
        this.database = database;
        this.uptake = uptake;
    }

    @SuppressWarnings("unchecked")
    Counted of(Wanted wanted) {
        List<Object[]> rows =
                database.createNativeQuery(COUNT, Object[].class)
                        .setParameter("type", orAny(wanted.type()))
                        .setParameter("theme", orAny(wanted.theme()))
                        .setParameter("cost", orAny(wanted.cost()))
                        .setParameter("reach", orAny(wanted.reach()))
                        .setParameter("priority", orAny(wanted.priority()))
                        .setParameter("framework", orAny(wanted.framework()))
                        .setParameter("barrier", orAny(wanted.barrier()))
                        .setParameter("criterion", orAny(wanted.criterion()))
                        .setParameter("adopted", adopted(wanted))
                        .setParameter(
                                "evidence",
                                wanted.strongEnough().stream()
                                        .map(Enum::name)
                                        .collect(Collectors.joining(" ")))
                        .getResultList();
        long all = 0;
        Map<PracticeFacet, Map<String, Long>> counts = new HashMap<>();
        for (Object[] row : rows) {
            long number = ((Number) row[2]).longValue();
            if (row[0].equals("ALL")) {
                all = number;
            } else {
                counts.computeIfAbsent(
                                PracticeFacet.valueOf((String) row[0]), facet -> new HashMap<>())
                        .put((String) row[1], number);
            }
        }
        return new Counted(all, counts);
    }

    private String adopted(Wanted wanted) {
        return wanted.adoptedBy() == null
                ? "ANY"
                : uptake.by(wanted.adoptedBy(), wanted.withResults()).stream()
                        .map(UUID::toString)
                        .collect(Collectors.joining(" "));
    }

    private static String orAny(Enum<?> code) {
        return code == null ? "ANY" : code.name();
    }
}
