package london.dsco.advice.request;

import static london.dsco.advice.request.Requests.actor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import london.dsco.domain.Involvement;
import london.dsco.domain.RefusedException;
import london.dsco.domain.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every filter for every role, against the table as a person would draw it. */
class ListFilterTest {

    private static final String TABLE =
            """
            filter      | DSCO TEAM_MANAGER ADVICE_AUTHOR SEN_CASEWORKER BOROUGH_SYSTEM HEALTH_PARTNER BOROUGH_ADMIN
            STATUS      | yes  yes          yes           yes            yes            yes            yes
            DUE_BEFORE  | yes  yes          yes           yes            yes            yes            yes
            OVERDUE     | yes  yes          yes           yes            yes            yes            yes
            BEHIND      | yes  yes          yes           no             no             no             no
            CHILD_REF   | yes  yes          yes           yes            yes            yes            yes
            INVOLVEMENT | yes  yes          yes           yes            yes            no             no
            AUTHOR      | yes  yes          yes           no             no             no             no
            TEAM        | yes  yes          yes           no             no             no             no
            """;

    static Stream<Arguments> everyPair() {
        List<String[]> rows =
                TABLE.lines().map(line -> line.replace("|", " ").trim().split("\\s+")).toList();
        assertThat(rows).hasSize(ListFilter.values().length + 1);
        return rows.stream()
                .skip(1)
                .flatMap(
                        row ->
                                Stream.iterate(1, i -> i + 1)
                                        .limit(row.length - 1L)
                                        .map(
                                                i ->
                                                        Arguments.of(
                                                                ListFilter.valueOf(row[0]),
                                                                Role.valueOf(rows.get(0)[i]),
                                                                row[i].equals("yes"))));
    }

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @MethodSource("everyPair")
    void isAllowedOnlyForRolesThatSeeTheField(ListFilter filter, Role role, boolean allowed) {
        if (allowed) {
            assertThatCode(() -> filter.requireAllowed(actor("someone", role)))
                    .doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> filter.requireAllowed(actor("someone", role)))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining(filter.parameter());
        }
    }

    @Test
    void coversEveryQueryParameterOfTheList() {
        List<String> parameters =
                Arrays.stream(RequestSearch.class.getDeclaredFields())
                        .map(ListFilterTest::parameter)
                        .toList();
        assertThat(Arrays.stream(ListFilter.values()).map(ListFilter::parameter))
                .containsExactlyInAnyOrderElementsOf(parameters);
    }

    private static String parameter(Field field) {
        return field.getAnnotation(QueryParam.class).value();
    }

    @Test
    void limitsTheListToWhatTheNarrowestFilterNeeds() {
        RequestSearch search = new RequestSearch();
        assertThat(search.least()).isEqualTo(Sight.STATE);
        search.overdue = true;
        assertThat(search.least()).isEqualTo(Sight.STATE);
        search.involvement = Involvement.CP;
        assertThat(search.least()).isEqualTo(Sight.SENT);
        search.author = "author";
        assertThat(search.least()).isEqualTo(Sight.WHOLE);
        assertThat(search.filters())
                .containsExactly(ListFilter.OVERDUE, ListFilter.INVOLVEMENT, ListFilter.AUTHOR);
    }
}
