package london.dsco.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/advice",
                "/advice/v1/requests/0190b8f0-0000-7000-8000-000000000000",
                "/reviews/v1/calendar.ics",
                "/reviews/v1/plans/EHC-2026:17",
                "/reviews/v1/plans/St%20Anne%E2%80%99s",
                "/reviews/v1/practitioners/author@camden/availability",
            })
    void acceptsAddressesThatTheApiUses(String path) {
        assertThat(AddressRules.allowPath(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "advice",
                "http://localhost/advice",
                "//localhost/advice",
                "/advice/",
                "/advice//q",
                "/advice/../q/health",
                "/advice/./q",
                "/advice/..",
                "/advice/%2e%2e/q",
                "/advice/%2E./q",
                "/advice%2fv1",
                "/advice/%5c..%5cq",
                "/advice\\v1",
                "/advice;a=b/v1",
                "/advice/%3Ba",
                "/advice/%252e%252e/q",
                "/advice/%00",
                "/advice/%0d%0aX-User:%20a",
                "/advice/%7f",
                "/advice/%c0%ae%c0%ae/q",
                "/advice/%ff",
                "/advice/%e2%80",
                "/advice/%e2a%80%99",
                "/advice/%",
                "/advice/%zz",
                "/advice/a b",
                "/advice/é",
                "/advice#q",
            })
    void refusesWhatTwoReadersCouldUnderstandDifferently(String path) {
        assertThat(AddressRules.allowPath(path)).isFalse();
    }

    @Test
    void readsTheLongestAddressThatAServerAccepts() {
        assertThat(AddressRules.allowPath("/" + "a".repeat(32_000))).isTrue();
        assertThat(AddressRules.allowQuery("a=" + "b".repeat(32_000))).isTrue();
        assertThat(AddressRules.allowQuery("a=" + "%20".repeat(10_000))).isTrue();
    }
}
