package london.dsco.advice.questionnaire;

import static london.dsco.advice.request.Requests.CAMDEN;
import static london.dsco.advice.request.Requests.actorOn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.domain.RefusedException;
import london.dsco.domain.Role;
import london.dsco.link.LinkSecret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionnaireLinkTest {

    private static final LocalDate MADE_ON = LocalDate.of(2026, 9, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 9, 29);
    private static final Actor AUTHOR = actorOn(MADE_ON, "author", Role.ADVICE_AUTHOR);
    private static final Actor PORTAL = actorOn(MADE_ON, "system", Role.BOROUGH_SYSTEM);

    private final LinkSecrets secrets = new LinkSecrets("one key");

    private QuestionnaireLink made(LocalDate expiresOn) {
        return new QuestionnaireLink(
                CAMDEN, UUID.randomUUID(), LinkRecipient.PARENT_CARER, expiresOn, secrets, AUTHOR);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2026-09-01, OPEN", "2026-09-29, OPEN", "2026-09-30, EXPIRED"})
    void isOpenForFourWeeksUnlessTheLastDayIsSet(LocalDate day, LinkState state) {
        assertThat(made(null).state(false, day)).isEqualTo(state);
        assertThat(made(LAST_DAY).state(false, day)).isEqualTo(state);
    }

    @Test
    void refusesALastDayOutOfRange() {
        assertThatThrownBy(() -> made(MADE_ON))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused ->
                                assertThat(refused.refusal().findings())
                                        .singleElement()
                                        .extracting("code")
                                        .isEqualTo("out-of-range"));
    }

    @Test
    void endsWithTheRequest() {
        assertThat(made(null).state(true, MADE_ON)).isEqualTo(LinkState.EXPIRED);
    }

    @Test
    void staysUsedAfterItsUse() {
        QuestionnaireLink link = made(null);
        link.use(PORTAL);
        assertThat(link.state(false, MADE_ON)).isEqualTo(LinkState.USED);
        assertThat(link.state(true, LAST_DAY.plusDays(1))).isEqualTo(LinkState.USED);
        assertThatThrownBy(() -> link.revoke(AUTHOR))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused ->
                                assertThat(refused.refusal().code())
                                        .isEqualTo(Refusal.Code.CONFLICT));
    }

    @Test
    void canBeRevokedOnlyOnce() {
        QuestionnaireLink link = made(null);
        assertThat(link.revoke(AUTHOR)).isTrue();
        assertThat(link.revoke(PORTAL)).isFalse();
        assertThat(link.revokedBy()).isEqualTo("author");
        assertThat(link.state(false, MADE_ON)).isEqualTo(LinkState.REVOKED);
    }

    @Test
    void givesTheSameTokenUnderTheSameKeyAndNoneUnderAnother() {
        QuestionnaireLink link = made(null);
        String token = link.token(secrets).orElseThrow().reveal();
        assertThat(token).hasSize(LinkSecret.LENGTH).matches("[A-Za-z0-9_-]+");
        assertThat(link.token(new LinkSecrets("one key")).orElseThrow().reveal()).isEqualTo(token);
        assertThat(link.token(new LinkSecrets("another key"))).isEmpty();
    }

    @Test
    void givesEachLinkItsOwnToken() {
        UUID id = UUID.randomUUID();
        byte[] seed = secrets.seed();
        assertThat(secrets.secret(id, seed).hash()).isEqualTo(secrets.secret(id, seed).hash());
        assertThat(secrets.secret(id, secrets.seed()).hash())
                .isNotEqualTo(secrets.secret(id, seed).hash());
        assertThat(secrets.secret(UUID.randomUUID(), seed).hash())
                .isNotEqualTo(secrets.secret(id, seed).hash());
    }

    @Test
    void neverPrintsAToken() {
        QuestionnaireLink link = made(null);
        LinkSecret token = link.token(secrets).orElseThrow();
        HandInQuestionnaire sent =
                new HandInQuestionnaire(token.reveal(), "x", null, null, CompletedBy.PARENT_CARER);
        assertThat(token + " " + sent + NewQuestionnaireLinkView.of(link, link.token(secrets)))
                .doesNotContain(token.reveal());
    }
}
