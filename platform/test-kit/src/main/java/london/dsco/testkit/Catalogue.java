package london.dsco.testkit;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Everything in a database except rows, as sorted lines that can be compared. */
final class Catalogue {

    /** Each returns one column of text: the kind, the owner and the definition. */
    private static final List<String> QUERIES =
            List.of(
                    """
                    select format('%s %s: owner %s, row security %s, forced %s', c.relkind, c.relname,
                        pg_get_userbyid(c.relowner), c.relrowsecurity, c.relforcerowsecurity)
                    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'S')
                    """,
                    """
                    select format('column %s.%s: %s%s, default %s, identity %s, generated %s, comment %s', c.relname,
                        a.attname, format_type(a.atttypid, a.atttypmod), case when a.attnotnull then ' not null' else '' end,
                        pg_get_expr(d.adbin, d.adrelid), a.attidentity, a.attgenerated, col_description(c.oid, a.attnum))
                    from pg_attribute a join pg_class c on c.oid = a.attrelid
                        left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
                    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
                        and a.attnum > 0 and not a.attisdropped
                    """,
                    """
                    select format('constraint %s.%s: %s', c.relname, k.conname, pg_get_constraintdef(k.oid))
                    from pg_constraint k join pg_class c on c.oid = k.conrelid
                    where k.connamespace = 'public'::regnamespace
                    """,
                    "select 'index: ' || indexdef from pg_indexes where schemaname = 'public'",
                    "select 'view ' || viewname || ': ' || definition from pg_views where schemaname = 'public'",
                    """
                    select format('policy %s.%s: %s %s to %s using %s check %s', tablename, policyname, permissive, cmd,
                        roles, qual, with_check)
                    from pg_policies where schemaname = 'public'
                    """,
                    """
                    select format('grant on %s%s: %s to %s by %s, grantable %s', c.relname,
                        coalesce('.' || a.attname, ''), g.privilege_type,
                        case g.grantee when 0 then 'public' else pg_get_userbyid(g.grantee) end,
                        pg_get_userbyid(g.grantor), g.is_grantable)
                    from pg_class c
                        cross join lateral (
                            select null::smallint as attnum, e.* from aclexplode(coalesce(c.relacl,
                                acldefault(case c.relkind when 'S' then 's' else 'r' end::"char", c.relowner))) e
                            union all
                            select t.attnum, e.* from pg_attribute t, aclexplode(t.attacl) e where t.attrelid = c.oid) g
                        left join pg_attribute a on a.attrelid = c.oid and a.attnum = g.attnum
                    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'S')
                    """,
                    """
                    select format('function %s: acl %s', pg_get_functiondef(p.oid), p.proacl) from pg_proc p
                    where p.pronamespace = 'public'::regnamespace and p.prokind in ('f', 'p')
                        and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
                    """,
                    """
                    select format('trigger on %s: %s', tgrelid::regclass, pg_get_triggerdef(oid)) from pg_trigger
                    where not tgisinternal
                    """,
                    """
                    select format('enum %s: %s', t.typname, string_agg(e.enumlabel, ', ' order by e.enumsortorder))
                    from pg_type t join pg_enum e on e.enumtypid = t.oid
                    where t.typnamespace = 'public'::regnamespace group by t.typname
                    """,
                    "select 'extension ' || extname from pg_extension",
                    "select format('schema %s: %s', nspname, nspacl) from pg_namespace where nspname !~ '^pg_'");

    private Catalogue() {}

    static List<String> of(ScratchDatabase database) {
        try (var connection = database.connect(RealPostgres.SUPERUSER)) {
            var lines = new TreeSet<String>();
            for (String query : QUERIES) {
                for (Map<String, Object> row : Database.select(connection, query)) {
                    lines.add(String.valueOf(row.values().iterator().next()));
                }
            }
            // Flyway's own table depends on Flyway's releases.
            return lines.stream().filter(line -> !line.contains("flyway_schema_history")).toList();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
