package london.dsco.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PathsOnceTest {

    private static final String PAGE =
            """
            {"items": [{"id": "%s", "n": 1}, {"id": "b", "n": 2}], "next-cursor": null}
            """;

    @BeforeAll
    static void install() {
        PathsOnce.install();
        PathsOnce.install();
    }

    @Test
    void readsEachAnswerByTheSamePath() {
        assertThat(page("a").<List<String>>get("items.id")).containsExactly("a", "b");
        assertThat(page("c").<List<String>>get("items.id")).containsExactly("c", "b");
        assertThat(page("c").getInt("items.find { it.id == 'c' }.n")).isEqualTo(1);
        assertThat(page("c").<Object>get("items.find { it.id == 'a' }")).isNull();
        assertThat(page("a").<Object>get("next-cursor")).isNull();
        assertThat(page("a").<Object>get("missing.member")).isNull();
    }

    @Test
    void givesEachReadingItsOwnParameters() {
        String path = "items.find { it.id == wanted }.n";
        assertThat(page("a").param("wanted", "a").getInt(path)).isEqualTo(1);
        assertThat(page("a").param("wanted", "b").getInt(path)).isEqualTo(2);
    }

    @Test
    void refusesAnInvalidPathEachTimeItIsRead() {
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> page("a").get("items.find {"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static JsonPath page(String id) {
        return new JsonPath(PAGE.formatted(id));
    }
}
