package london.dsco.network.practice;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.Collection;
import java.util.List;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.hibernate.query.restriction.Restriction;

/**
 * Practices that have one of these codes in a JSON column.
 *
 * @param codes codes, any of which is enough
 * @param has false for practices that have none of them
 */
record InList(Where where, List<String> codes, boolean has) implements Restriction<Practice> {

    /** A JSON column, and where in it the codes are. */
    enum Where {
        REACH("tags", "? -> 'reach'"),
        PRIORITIES("tags", "? -> 'priorities'"),
        FRAMEWORKS("tags", "? -> 'frameworks'"),
        BARRIERS("tags", "? -> 'barriers'"),
        /** A text, treated as a list of one. */
        EVIDENCE("evidence", "? -> 'bars'"),
        CRITERIA("criteria", "?");

        private final String column;
        private final String list;

        Where(String column, String list) {
            this.column = column;
            this.list = list;
        }
    }

    static InList any(Where where, Collection<? extends Enum<?>> codes) {
        return new InList(where, codes.stream().map(Enum::name).toList(), true);
    }

    @Override
    public Restriction<Practice> negated() {
        return new InList(where, codes, !has);
    }

    @Override
    public Predicate toPredicate(Root<? extends Practice> practice, CriteriaBuilder builder) {
        HibernateCriteriaBuilder sql = (HibernateCriteriaBuilder) builder;
        Expression<Boolean> holds =
                sql.sql(
                        "jsonb_exists_any(" + where.list + ", string_to_array(?, ' '))",
                        Boolean.class,
                        practice.get(where.column),
                        sql.value(String.join(" ", codes)));
        return has ? builder.isTrue(holds) : builder.isFalse(holds);
    }
}
