package london.dsco.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoroughTest {

    /** Inner London and the City are 201 to 213 at the Department, outer London 301 to 320. */
    @Test
    void hasEveryCodeOfTheDepartmentInLondonOnce() {
        Set<String> codes =
                IntStream.concat(IntStream.rangeClosed(201, 213), IntStream.rangeClosed(301, 320))
                        .mapToObj(String::valueOf)
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(Stream.of(Borough.values()).map(Borough::dfeCode))
                .containsExactlyInAnyOrderElementsOf(codes);
    }

    /** The Office for National Statistics numbers the 33 without a gap. */
    @Test
    void hasEveryGssCodeOfLondonOnce() {
        assertThat(Stream.of(Borough.values()).map(Borough::gss))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 33).mapToObj("E090000%02d"::formatted).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "E09000001, 201, City of London",
        "E09000007, 202, Camden",
        "E09000012, 204, Hackney",
        "E09000019, 206, Islington",
        "E09000024, 315, Merton",
        "E09000033, 213, Westminster"
    })
    void isFoundByItsGssCode(String gss, String dfe, String name) {
        Borough borough = Borough.byGss(gss).orElseThrow();

        assertThat(borough.dfeCode()).isEqualTo(dfe);
        assertThat(borough.displayName()).isEqualTo(name);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "E09000034", "E09000000", "e09000007", "202", "Camden"})
    void isNotFoundByAnythingElse(String code) {
        assertThat(Borough.byGss(code)).isEmpty();
    }

    @Test
    void writesTheNameInAnAddressWithHyphens() {
        assertThat(Borough.KENSINGTON_AND_CHELSEA.slug()).isEqualTo("kensington-and-chelsea");
        assertThat(Borough.CITY_OF_LONDON.slug()).isEqualTo("city-of-london");
    }
}
