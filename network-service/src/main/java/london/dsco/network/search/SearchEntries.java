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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import london.dsco.network.paper.Catalogue;
import london.dsco.network.paper.Paper;
import london.dsco.network.paper.Words;

/**
 * The search index: an entry for each paper while it is shared, so that nobody finds what they may
 * not read.
 */
@Singleton
class SearchEntries implements Catalogue {

    private static final String KEEP =
            """
            insert into search_entry (kind, record_id, part_id, borough, shown_of, lists, written_on, bars, title, tags, body, rest)
            values (:kind, :id, :part, :borough, nullif(:shown, 'NOBODY'), :lists, :on, :bars, :title, :tags, :body, :rest)
            on conflict (kind, part_id) do update set
              lists = excluded.lists, written_on = excluded.written_on, bars = excluded.bars,
              title = excluded.title, tags = excluded.tags, body = excluded.body, rest = excluded.rest
            """;

    private static final String DROP =
            "delete from search_entry where kind = :kind and part_id = :part";

    /**
     * Each thing asked for is weighted by how rare it is, as in BM25 (Robertson and Zaragoza 2009),
     * and by the fields in which it occurs: title, tags, text. A thing that nobody wrote about has
     * the greatest weight, as if half an entry had it, because results with everything else do not
     * help. Papers with less than a third of what is asked for are left out. Evidence and age only
     * decide between equals. Scores are whole millionths, because decimal numbers cost more than
     * all other weighting.
     *
     * <p>The index shows which fields contain what. The result is collected as bits, four for each
     * thing. Thousands of papers share a few bit patterns, so patterns are weighted, not papers.
     * Texts are read only for the page.
     */
    private static final String FIND =
            """
            with said as materialized (
              select no, term from unnest(string_to_array(:things, ';')) with ordinality t(terms, no), unnest(string_to_array(terms, ',')) term),
            word as materialized (
              select no, term, lexeme, place
              from said, unnest(to_tsvector('english', term)) known(lexeme, places, weights), unnest(places) place),
            pair as materialized (
              select no, term, lexeme, lexeme || ' ' || lead(place) over following - place || ' ' || lead(lexeme) over following as two
              from word window following as (partition by no, term order by place)),
            asked as materialized (
              select cast(1 as bigint) << cast(4 * (no - 1) + bit as integer) as bit, cast(string_agg(phrase, ' | ') as tsquery) as query
              from (values ('a', 0), ('b', 1), ('c', 2), ('d', 3)) fields(field, bit), lateral (
                select no, string_agg(quote_literal(field || coalesce(two, lexeme)), ' & ') as phrase
                from pair where two is not null or (select count(*) from pair alone where alone.no = pair.no and alone.term = pair.term) = 1
                group by no, term) phrases
              group by no, field, bit),
            matched as materialized (
              select e.no as entry, bit_or(bit) as pattern from asked join search_entry e on e.terms @@ asked.query group by e.no),
            patterns as materialized (
              select pattern, count(*) as many from matched group by pattern),
            counted as materialized (
              select no, given, greatest(0.5, coalesce(sum(many) filter (where (pattern >> cast(4 * (no - 1) as integer)) & 15 <> 0), 0)) as has
              from unnest(string_to_array(:things, ';'), string_to_array(:weights, ';')) with ordinality t(terms, given, no) left join patterns on true
              where terms is not null group by no, given),
            thing as materialized (
              select no, coalesce(cast(given as float8), round(cast(ln(1 + (entries - has + 0.5) / (has + 0.5)) as numeric), 3)) as weight
              from counted, (select count(*) as entries from search_entry) every),
            weighed as materialized (
              select pattern, 10000 * sum(weight * (45 + 30 * (here & 1) + 10 * (here >> 1 & 1) + 10 * (here >> 2 & 1))) / (select sum(weight) from thing) as worth
              from patterns, thing, lateral (select pattern >> cast(4 * (no - 1) as integer) & 15 as here) place
              where here <> 0 group by pattern having sum(weight) >= (select sum(weight) / 3 from thing)),
            enough as materialized (
              select no, kind, record_id, part_id, shown_of, lists,
                cast(worth + 10000 * bars + 10 * (written_on - date '2020-01-01') as bigint) as score
              from weighed join matched using (pattern) join search_entry e on e.no = entry
              where (:lists = '' or string_to_array(lists, ' ') @> string_to_array(:lists, ' '))
                and (:borough = 'ANY' or shown_of = :borough)
                and (:adoptedBy = 'ANY' and not :withResults or kind = 'PRACTICE' and exists (select from adoption t
                  where t.practice_id = record_id and t.status = 'SHARED' and (:adoptedBy = 'ANY' or t.borough = :adoptedBy)
                    and (not :withResults or t.measures @> '[{"kind": "RESULT"}]')))),
            best as not materialized (
              select * from enough where kind <> 'PEER_QUESTION' union all (
                select distinct on (record_id) * from enough where kind = 'PEER_QUESTION' order by record_id, score desc, part_id)),
            page as (
              select no, kind, record_id, score from best
              where (score, record_id) < (cast(1000000 * :before as bigint), cast(:beforeId as uuid))
              order by score desc, record_id desc limit :limit),
            tally as materialized (
              select lists, shown_of, count(*) as many from best group by grouping sets ((lists), (shown_of)))
            (select 'HIT', e.kind, 0, round(p.score / 1000000.0, 6), e.record_id, e.shown_of, e.title, e.written_on,
              ts_headline('english', translate(e.body, '«»', '‹›'),
                (select to_tsquery('english', string_agg(replace(term, ' ', ' <-> '), ' | ')) from said),
                'StartSel=«, StopSel=», MaxFragments=1, MaxWords=30, MinWords=10'),
              (select string_agg(cast(weight as text), ';' order by no) from thing),
              (select count(*) from adoption t where p.kind = 'PRACTICE' and t.practice_id = p.record_id and t.status = 'SHARED')
            from page p join search_entry e using (no)
            order by p.score desc, p.record_id desc)
            union all select split_part(list, '=', 1), split_part(list, '=', 2), sum(many), null, null, null, null, null, null, null, null
            from tally, unnest(string_to_array(lists, ' ')) list group by list
            union all select 'BOROUGH', shown_of, many, null, null, null, null, null, null, null, null from tally where shown_of is not null
            union all select 'ADOPTED_BY', t.borough, count(*), null, null, null, null, null, null, null, null
            from best b join adoption t on b.kind = 'PRACTICE' and t.practice_id = b.record_id and t.status = 'SHARED' group by t.borough
            """;

    private static final String BETWEEN = ";";
    private static final String OR = ",";

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
        database.createNativeQuery(KEEP)
                .setParameter("kind", kind.name())
                .setParameter("id", known.id())
                .setParameter("part", paper.id())
                .setParameter("borough", paper.borough())
                .setParameter("shown", Objects.requireNonNullElse(known.borough(), "NOBODY"))
                .setParameter("lists", lists(kind, words.lists()))
                .setParameter("on", words.on())
                .setParameter("bars", words.lists().bars())
                .setParameter("title", words.title())
                .setParameter("tags", String.join(", ", words.tags()).replace('_', ' '))
                .setParameter("body", words.body())
                .setParameter("rest", words.rest())
                .executeUpdate();
    }

    private static String lists(SearchKind kind, Words.Lists lists) {
        return Stream.of(
                        Stream.of(SearchFacet.KIND.listed(kind.name())),
                        Stream.ofNullable(lists.type()).map(code -> SearchFacet.TYPE.listed(code)),
                        Stream.ofNullable(lists.theme())
                                .map(code -> SearchFacet.THEME.listed(code)),
                        lists.reach().stream().map(code -> SearchFacet.REACH.listed(code)),
                        lists.priorities().stream().map(code -> SearchFacet.PRIORITY.listed(code)))
                .flatMap(listed -> listed)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /**
     * Returns the best matches, best first, and the number of all matches by kind.
     *
     * @param things things asked for, each with its terms; at most {@link QueryRules#MOST_THINGS}
     * @param after the last one seen; null for the first page
     */
    @SuppressWarnings("unchecked")
    Found find(List<List<String>> things, Narrowed narrowed, Found.Place after, int limit) {
        List<Object[]> rows =
                database.createNativeQuery(FIND, Object[].class)
                        .setParameter(
                                "things",
                                things.stream()
                                        .map(terms -> String.join(OR, terms))
                                        .collect(Collectors.joining(BETWEEN)))
                        .setParameter("weights", after == null ? "" : after.weights())
                        .setParameter("lists", narrowed.lists())
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

    private static String orAny(String code) {
        return code == null ? "ANY" : code;
    }
}
