package london.dsco.advice.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import london.dsco.advice.content.CareNeedCategory;
import london.dsco.advice.request.Sight;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.domain.RefusedException;
import london.dsco.domain.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordedConsentTest {

    private static final Actor AUTHOR =
            new Actor(
                    "sub",
                    "advice-author@camden",
                    Set.of(Role.ADVICE_AUTHOR),
                    "E09000007",
                    "web",
                    null,
                    null,
                    Instant.parse("2026-11-21T10:00:00Z"));

    private final RecordedConsent recorded =
            new RecordedConsent(
                    "E09000007",
                    UUID.randomUUID(),
                    new Consent(
                            UUID.randomUUID(),
                            Giver.YOUNG_PERSON,
                            null,
                            null,
                            Purpose.STATE_OTHER_NEEDS,
                            Set.of(CareNeedCategory.KEEPING_SAFE, CareNeedCategory.SELF_CARE),
                            Method.AIDED_COMMUNICATION,
                            LocalDate.parse("2026-10-01"),
                            null,
                            null),
                    "Sam",
                    null,
                    AUTHOR,
                    false);

    @Test
    void aWithdrawalKeepsThePersonWhoRecordedIt() {
        recorded.withdraw(LocalDate.parse("2026-11-20"), WithdrawalEffect.NOT_YET_SENT, AUTHOR);
        ConsentView view = ConsentView.of(recorded, Sight.WHOLE);
        assertThat(view.withdrawnOn()).isEqualTo("2026-11-20");
        assertThat(view.withdrawnBy()).isEqualTo("advice-author@camden");
        assertThat(view.withdrawalEffect()).isEqualTo(WithdrawalEffect.NOT_YET_SENT);
        assertThat(view.scope())
                .containsExactly(CareNeedCategory.SELF_CARE, CareNeedCategory.KEEPING_SAFE);
    }

    @ParameterizedTest(name = "withdrawn on {0}: {1}")
    @CsvSource({"2026-09-30, before-given", "2026-11-22, in-the-future"})
    void aWithdrawalOnAnImpossibleDateIsRefused(LocalDate date, String code) {
        assertThatThrownBy(() -> recorded.withdraw(date, WithdrawalEffect.NOT_YET_SENT, AUTHOR))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused ->
                                assertThat(refused.refusal().findings())
                                        .singleElement()
                                        .extracting("code")
                                        .isEqualTo(code));
        assertThat(ConsentView.of(recorded, Sight.WHOLE).withdrawnOn()).isNull();
    }

    @Test
    void aConsentCanBeWithdrawnOnlyOnce() {
        recorded.withdraw(AUTHOR.today(), WithdrawalEffect.NOT_YET_SENT, AUTHOR);
        assertThatThrownBy(
                        () ->
                                recorded.withdraw(
                                        AUTHOR.today(), WithdrawalEffect.NOT_YET_SENT, AUTHOR))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused ->
                                assertThat(refused.refusal().code())
                                        .isEqualTo(Refusal.Code.CONFLICT));
    }

    @Test
    void theSenTeamSeesAConsentWithoutUserNames() {
        recorded.withdraw(AUTHOR.today(), WithdrawalEffect.NOT_YET_SENT, AUTHOR);
        ConsentView view = ConsentView.of(recorded, Sight.SENT);
        assertThat(view.recordedBy()).isNull();
        assertThat(view.withdrawnBy()).isNull();
        assertThat(view.withdrawnOn()).isEqualTo(AUTHOR.today());
    }
}
