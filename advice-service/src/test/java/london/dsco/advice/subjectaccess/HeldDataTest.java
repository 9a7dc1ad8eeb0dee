package london.dsco.advice.subjectaccess;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import london.dsco.advice.content.AdviceContent;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.hibernate.SessionFactory;
import org.hibernate.metamodel.spi.MappingMetamodelImplementor;
import org.hibernate.persister.entity.AbstractEntityPersister;
import org.junit.jupiter.api.Test;

/**
 * Whoever adds a table, an entity or a field decides how it is given to the person it is about: in
 * {@code subject-access/held.json}, or among what is left out, with the reason.
 */
@QuarkusTest
@WithTestResource(RealParts.class)
class HeldDataTest {

    private static final HeldData HELD = HeldData.HELD;

    @Inject EntityManager database;

    /** Returns each table of the service with its columns, from the database. */
    private static Map<String, Set<String>> tables() {
        Map<String, Set<String>> tables = new TreeMap<>();
        Database.select(
                        "select table_name, column_name from information_schema.columns"
                                + " join information_schema.tables using (table_schema, table_name)"
                                + " where table_schema = 'public' and table_type = 'BASE TABLE'"
                                + " and table_name not like 'flyway%'")
                .forEach(
                        row ->
                                tables.computeIfAbsent(
                                                (String) row.get("table_name"),
                                                name -> new TreeSet<>())
                                        .add((String) row.get("column_name")));
        return tables;
    }

    private static Set<String> given() {
        return HELD.tables().stream().map(HeldTable::table).collect(Collectors.toSet());
    }

    @Test
    void everyTableIsGivenOrLeftOut() {
        Set<String> decided = new HashSet<>(given());
        decided.addAll(HELD.tablesLeftOut().keySet());
        assertThat(decided).containsExactlyInAnyOrderElementsOf(tables().keySet());
        assertThat(given()).doesNotContainAnyElementsOf(HELD.tablesLeftOut().keySet());
    }

    @Test
    void everyColumnHasAWayOfGiving() {
        Map<String, Set<String>> columns = tables();
        assertThat(HELD.tables())
                .allSatisfy(
                        table ->
                                assertThat(table.columns().keySet())
                                        .as(table.table())
                                        .containsExactlyInAnyOrderElementsOf(
                                                columns.get(table.table())));
    }

    @Test
    void everyTableThatRefersToARequestIsGiven() {
        assertThat(HELD.tablesLeftOut().keySet())
                .allSatisfy(
                        table ->
                                assertThat(tables().get(table))
                                        .as(table)
                                        .doesNotContain("request_id", "child_ref"));
    }

    @Test
    void everyColumnLeftOutHasAReasonAndNoOther() {
        Set<String> leftOut = new TreeSet<>();
        for (HeldTable table : HELD.tables()) {
            table.columns()
                    .forEach(
                            (column, giving) -> {
                                if (giving == Giving.LEFT_OUT) {
                                    String own = table.table() + "." + column;
                                    leftOut.add(
                                            HELD.columnsLeftOut().containsKey(own) ? own : column);
                                }
                            });
        }
        assertThat(HELD.columnsLeftOut().keySet()).containsExactlyInAnyOrderElementsOf(leftOut);
    }

    @Test
    void coversEveryFieldOfEveryEntity() {
        MappingMetamodelImplementor model =
                (MappingMetamodelImplementor)
                        database.getEntityManagerFactory()
                                .unwrap(SessionFactory.class)
                                .getMetamodel();
        Map<String, HeldTable> byName =
                HELD.tables().stream().collect(Collectors.toMap(HeldTable::table, each -> each));
        int seen = 0;
        for (var entity : database.getMetamodel().getEntities()) {
            var persister =
                    (AbstractEntityPersister) model.getEntityDescriptor(entity.getJavaType());
            HeldTable table = byName.get(persister.getTableName());
            if (table == null) {
                assertThat(HELD.tablesLeftOut()).containsKey(persister.getTableName());
                continue;
            }
            for (String property : persister.getPropertyNames()) {
                assertThat(table.columns().keySet())
                        .as("%s of %s", property, entity.getName())
                        .containsAll(Arrays.asList(persister.getPropertyColumnNames(property)));
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(200);
    }

    /** A new part of the advice is given whole, unless somebody decides to name it as withheld. */
    @Test
    void includesEveryPartOfTheAdvice() {
        List<String> parts =
                Arrays.stream(AdviceContent.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList();
        assertThat(parts)
                .containsExactlyInAnyOrder(
                        "authorship",
                        "views",
                        "familyImpact",
                        "needs",
                        "noNeeds",
                        "outcomes",
                        "provision",
                        "reasonedNone",
                        "carers",
                        "claPrompts",
                        "currentSupport",
                        "riskFactors",
                        "protectiveFactors",
                        "restrictedAnnex",
                        "contextFactors",
                        "signsOfSafety",
                        "coordinatedWith",
                        "placementMonitoring",
                        "reusedAdviceId",
                        "areasWithoutNeed");
        assertThat(parts)
                .contains("restrictedAnnex", "riskFactors", "contextFactors", "signsOfSafety");
        assertThat(HELD.withheldMembers())
                .contains("restrictedAnnex", "riskFactors", "contextFactors", "signsOfSafety");
    }
}
