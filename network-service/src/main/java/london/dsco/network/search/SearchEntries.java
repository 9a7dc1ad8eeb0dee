package london.dsco.network.search;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import london.dsco.network.paper.Catalogue;
import london.dsco.network.paper.Paper;
import london.dsco.network.paper.Words;

/**
 * What can be found: an entry for each paper while it is shared, so that nobody finds what they may
 * not read.
 */
@Singleton
class SearchEntries implements Catalogue {

    private static final String KEEP =
            """
            insert into search_entry (kind, record_id, part_id, borough, shown_of, title, tags, body, rest,
              type, theme, reach, priorities, written_on, bars)
            values (:kind, :id, :part, :borough, nullif(:shown, 'NOBODY'), :title, :tags, :body, :rest,
              nullif(:type, ''), nullif(:theme, ''), string_to_array(:reach, ' '), string_to_array(:priorities, ' '),
              :on, :bars)
            on conflict (kind, part_id) do update set
              title = excluded.title, tags = excluded.tags, body = excluded.body, rest = excluded.rest,
              type = excluded.type, theme = excluded.theme, reach = excluded.reach,
              priorities = excluded.priorities, written_on = excluded.written_on, bars = excluded.bars
            """;

    private static final String DROP =
            "delete from search_entry where kind = :kind and part_id = :part";

    /**
     * Each thing that is asked for weighs by how rare it is, as in BM25 (Robertson and Zaragoza
     * 2009), and counts by the field in which it stands. What nobody wrote of weighs most, as if
     * half an entry had it: who asks for that is not helped by what has the rest. Papers that have
     * less than a third of what is asked for are left out. Evidence and newness decide among equals
     * only. In how many papers each thing stands is counted first; then each paper that has any is
     * visited once, weighed, and takes along what it is counted by. Scores are whole millionths,
     * because decimal numbers cost more than all the rest of the weighing.
     */
    private static final String FIND =
            """
            with asked as materialized (
              select no, to_tsquery('english', query) as query,
                to_tsquery('english', regexp_replace(query, '([a-z0-9]+)', '\\1:A', 'g')) as in_title,
                to_tsquery('english', regexp_replace(query, '([a-z0-9]+)', '\\1:B', 'g')) as in_tags,
                to_tsquery('english', regexp_replace(query, '([a-z0-9]+)', '\\1:C', 'g')) as in_body,
                cast(weight as float8) as given
              from unnest(string_to_array(:queries, ';'), string_to_array(:weights, ';')) with ordinality t(query, weight, no)
              where query is not null),
            thing as materialized (
              select asked.*, coalesce(given, round(cast(ln(1 + (entries - has + 0.5) / (has + 0.5)) as numeric), 3)) as weight
              from asked, (select count(*) as entries from search_entry) every,
                lateral (select greatest(0.5, count(*)) as has from search_entry e where e.words @@ asked.query) those),
            enough as materialized (
              select e.kind, record_id, part_id, shown_of, type, theme, reach, priorities,
                cast(10000 * worth / (select sum(weight) from thing) + 10000 * bars + 10 * (written_on - date '2020-01-01') as bigint) as score
              from search_entry e, lateral (
                select sum(weight) as has, sum(weight * (45 + case when words @@ in_title then 30 else 0 end + case when words @@ in_tags then 10 else 0 end
                  + case when words @@ in_body then 10 else 0 end + 5 * least(1, 4 * ts_rank(words, query)))) as worth
                from thing where words @@ query) those
              where e.words @@ (select to_tsquery('english', :any)) and has >= (select sum(weight) / 3 from thing)
                and (:kind = 'ANY' or e.kind = :kind) and (:type = 'ANY' or e.type = :type)
                and (:theme = 'ANY' or e.theme = :theme) and (:reach = 'ANY' or :reach = any (e.reach))
                and (:priority = 'ANY' or :priority = any (e.priorities)) and (:borough = 'ANY' or e.shown_of = :borough)
                and (:adoptedBy = 'ANY' and not :withResults or e.kind = 'PRACTICE' and exists (select from adoption t
                  where t.practice_id = e.record_id and t.status = 'SHARED' and (:adoptedBy = 'ANY' or t.borough = :adoptedBy)
                    and (not :withResults or t.measures @> '[{"kind": "RESULT"}]')))),
            best as materialized (
              select distinct on (record_id, kind) * from enough order by record_id, kind, score desc, part_id),
            page as (
              select kind, record_id, part_id, score from best
              where (score, record_id) < (cast(1000000 * :before as bigint), cast(:beforeId as uuid))
              order by score desc, record_id desc limit :limit),
            tally as materialized (
              select kind, type, theme, shown_of, reach, priorities, count(*) as many
              from best group by grouping sets ((kind), (type), (theme), (shown_of), (reach), (priorities)))
            (select 'HIT', e.kind, 0, round(p.score / 1000000.0, 6), e.record_id, e.shown_of, e.title, e.written_on,
              ts_headline('english', translate(e.body, '«»', '‹›'), (select to_tsquery('english', :any)),
                'StartSel=«, StopSel=», MaxFragments=1, MaxWords=30, MinWords=10'),
              (select string_agg(cast(weight as text), ';' order by no) from thing),
              (select count(*) from adoption t where p.kind = 'PRACTICE' and t.practice_id = p.record_id and t.status = 'SHARED')
            from page p join search_entry e using (kind, part_id)
            order by p.score desc, p.record_id desc)
            union all select 'KIND', kind, many, null, null, null, null, null, null, null, null from tally where kind is not null
            union all select 'TYPE', type, many, null, null, null, null, null, null, null, null from tally where type is not null
            union all select 'THEME', theme, many, null, null, null, null, null, null, null, null from tally where theme is not null
            union all select 'REACH', code, sum(many), null, null, null, null, null, null, null, null from tally, unnest(reach) code group by code
            union all select 'PRIORITY', code, sum(many), null, null, null, null, null, null, null, null from tally, unnest(priorities) code group by code
            union all select 'BOROUGH', shown_of, many, null, null, null, null, null, null, null, null from tally where shown_of is not null
            union all select 'ADOPTED_BY', t.borough, count(*), null, null, null, null, null, null, null, null
            from best b join adoption t on b.kind = 'PRACTICE' and t.practice_id = b.record_id and t.status = 'SHARED' group by t.borough
            """;

    private static final String BETWEEN = ";";

    private static final BigDecimal ABOVE_EVERY_SCORE = BigDecimal.valueOf(1000);

    private final EntityManager database;

    SearchEntries(EntityManager database) {
        this.database = database;
    }

    @Override
    public void keep(Paper<?> paper, Words words) {
        SearchKind kind = SearchKind.of(paper.recordType());
        if (!paper.isShared()) {
            database.createNativeQuery(DROP)
                    .setParameter("kind", kind.name())
                    .setParameter("part", paper.id())
                    .executeUpdate();
            return;
        }
        Words.Known known =
                words.known() == null
                        ? new Words.Known(paper.id(), paper.borough())
                        : words.known();
        Words.Lists lists = words.lists();
        database.createNativeQuery(KEEP)
                .setParameter("kind", kind.name())
                .setParameter("id", known.id())
                .setParameter("part", paper.id())
                .setParameter("borough", paper.borough())
                .setParameter("shown", Objects.requireNonNullElse(known.borough(), "NOBODY"))
                .setParameter("title", words.title())
                .setParameter("tags", String.join(", ", words.tags()).replace('_', ' '))
                .setParameter("body", words.body())
                .setParameter("rest", words.rest())
                .setParameter("type", Objects.requireNonNullElse(lists.type(), ""))
                .setParameter("theme", Objects.requireNonNullElse(lists.theme(), ""))
                .setParameter("reach", String.join(" ", lists.reach()))
                .setParameter("priorities", String.join(" ", lists.priorities()))
                .setParameter("on", words.on())
                .setParameter("bars", lists.bars())
                .executeUpdate();
    }

    /**
     * The best that match, best first, and how many of all that match are of which kind.
     *
     * @param queries what is asked for, thing by thing, in the language of {@code to_tsquery}
     * @param after the last one seen; null for the first page
     */
    @SuppressWarnings("unchecked")
    Found find(List<String> queries, Narrowed narrowed, Found.Place after, int limit) {
        List<Object[]> rows =
                database.createNativeQuery(FIND, Object[].class)
                        .setParameter("queries", String.join(BETWEEN, queries))
                        .setParameter("weights", after == null ? "" : after.weights())
                        .setParameter("any", String.join(" | ", queries))
                        .setParameter("kind", orAny(narrowed.kind()))
                        .setParameter("type", orAny(narrowed.type()))
                        .setParameter("theme", orAny(narrowed.theme()))
                        .setParameter("reach", orAny(narrowed.reach()))
                        .setParameter("priority", orAny(narrowed.priority()))
                        .setParameter("borough", orAny(narrowed.borough()))
                        .setParameter("adoptedBy", orAny(narrowed.adoptedBy()))
                        .setParameter("withResults", narrowed.withResults())
                        .setParameter("before", after == null ? ABOVE_EVERY_SCORE : after.score())
                        .setParameter(
                                "beforeId",
                                (after == null ? new UUID(0, 0) : after.id()).toString())
                        .setParameter("limit", limit)
                        .getResultList();
        List<Found.Hit> hits = new ArrayList<>();
        List<Found.Count> counts = new ArrayList<>();
        for (Object[] row : rows) {
            if (row[0].equals("HIT")) {
                hits.add(hit(row));
            } else {
                counts.add(
                        new Found.Count(
                                SearchFacet.valueOf((String) row[0]),
                                (String) row[1],
                                ((Number) row[2]).longValue()));
            }
        }
        return new Found(hits, counts);
    }

    private static Found.Hit hit(Object[] row) {
        UUID id = (UUID) row[4];
        return new Found.Hit(
                SearchKind.valueOf((String) row[1]),
                id,
                (String) row[5],
                (String) row[6],
                row[7] instanceof Date day ? day.toLocalDate() : (LocalDate) row[7],
                (String) row[8],
                ((Number) row[10]).longValue(),
                new Found.Place((String) row[9], (BigDecimal) row[3], id));
    }

    private static String orAny(Object code) {
        return code == null ? "ANY" : code.toString();
    }
}
