package london.dsco.advice.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AuthorshipTest {

    private static Authorship named(String authority) {
        return new Authorship("A. Worker", null, null, authority, null, null, null, null);
    }

    @Test
    void fillsInTheAuthorityIfTheAuthorLeftItOut() {
        assertThat(named(null).onBehalfOf("Camden")).isEqualTo(named("Camden"));
        assertThat(named(" ").onBehalfOf("Camden")).isEqualTo(named("Camden"));
        assertThat(AdviceContent.EMPTY.onBehalfOf("Camden").authorship().onBehalfOf())
                .isEqualTo("Camden");
    }

    @Test
    void keepsWhatTheAuthorWrote() {
        assertThat(named("Islington").onBehalfOf("Camden")).isEqualTo(named("Islington"));
        assertThat(AdviceContent.EMPTY.onBehalfOf(null)).isSameAs(AdviceContent.EMPTY);
    }
}
