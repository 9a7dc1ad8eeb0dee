package london.dsco.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import london.dsco.domain.Involvement;
import org.junit.jupiter.api.Test;

/** The demonstration's considerations follow the service's rules. */
class ConsiderationCommandsTest {

    private static final LocalDate LAST = LocalDate.parse("2026-11-20");

    private final List<DemoCase> considered =
            new DemoStory(LAST, DemoSize.SMALL)
                    .cases().stream().filter(ConsiderationCommands::isConsidered).toList();

    @Test
    void sendsNoMoreThanSocialCareNeedsToFindTheChild() {
        assertThat(considered).isNotEmpty();
        for (DemoCase each : considered) {
            assertThat(ConsiderationCommands.opening(each).path("child").fieldNames())
                    .toIterable()
                    .containsExactly("childRef", "givenName", "familyName", "dateOfBirth");
            assertThat(ConsiderationCommands.opening(each).path("answerBy").asText())
                    .isEqualTo(each.panel().toString());
        }
    }

    @Test
    void givesTheInvolvementIfSocialCareIsInvolved() {
        for (DemoCase each : considered) {
            boolean known = each.involvement() != Involvement.NOT_KNOWN;
            assertThat(ConsiderationCommands.answer(each).has("involvement")).isEqualTo(known);
            assertThat(ConsiderationCommands.answer(each).has("information")).isEqualTo(known);
        }
    }
}
