package london.dsco.network.member;

import static london.dsco.network.member.Availability.DayPart.AFTERNOON;
import static london.dsco.network.member.Availability.DayPart.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MemberRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Contact NONE = new Contact(null, null);

    @Test
    void acceptsAnEntryWithoutContactDetailsAndOneThatShowsThem() {
        assertThat(codes(saying("DSCO", TODAY, NONE, List.of()))).isEmpty();
        assertThat(
                        codes(
                                saying(
                                        "DSCO",
                                        TODAY,
                                        new Contact(null, "020 7946 0018"),
                                        List.of(ContactAudience.PARTNERS))))
                .isEmpty();
    }

    @Test
    void refusesADayInTheFuture() {
        assertThat(codes(saying("DSCO", TODAY.plusDays(1), NONE, List.of())))
                .containsExactly("in-the-future");
    }

    @Test
    void refusesContactDetailsWithoutAnAudienceAndAnAudienceWithoutDetails() {
        assertThat(codes(saying("DSCO", TODAY, new Contact("a@camden.example", null), List.of())))
                .containsExactly("shown-to-nobody");
        assertThat(codes(saying("DSCO", TODAY, NONE, List.of(ContactAudience.DSCOS))))
                .containsExactly("nothing-to-show");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DSCO, a@camden.example", "Post\na.b@c.gov.uk"})
    void refusesAnAddressInTextThatEverybodyReads(String post) {
        assertThat(codes(saying(post, TODAY, NONE, List.of()))).containsExactly("contact-details");
    }

    @Test
    void refusesAnAddressInWhatSomebodyIsGoodAt() {
        Member.Said said =
                new Member.Said(
                        "DSCO",
                        TODAY,
                        List.of(Expertise.TRIBUNALS),
                        "Ask me: a@camden.example",
                        List.of(),
                        NONE,
                        List.of());

        assertThat(MemberRules.wrong(said, TODAY))
                .extracting(Finding::place, Finding::code)
                .containsExactly(tuple(Place.of("expertiseWords"), "contact-details"));
    }

    @Test
    void refusesARepeatedAudience() {
        assertThat(
                        codes(
                                saying(
                                        "DSCO",
                                        TODAY,
                                        new Contact("a@camden.example", null),
                                        List.of(ContactAudience.DSCOS, ContactAudience.DSCOS))))
                .containsExactly("twice");
    }

    /** A digest has the titles of papers that health partners may not read. */
    @ParameterizedTest
    @EnumSource(MemberRole.class)
    void everyMemberButAHealthPartnerMayHaveTheDigest(MemberRole role) {
        Preferences digest =
                new Preferences(DigestChoice.WEEKLY, NoticeChoice.NEVER, "a@b.example", false);

        assertThat(MemberRules.wrong(digest, role))
                .extracting(Finding::code)
                .isEqualTo(
                        role == MemberRole.HEALTH_PARTNER
                                ? List.of("not-for-partners")
                                : List.of());
        assertThat(MemberRules.wrong(Preferences.NONE, role)).isEmpty();
    }

    @Test
    void refusesARepeatedDayOfTheWeek() {
        Member.Said said =
                new Member.Said(
                        "DSCO",
                        TODAY,
                        List.of(Expertise.TRIBUNALS, Expertise.TRIBUNALS),
                        null,
                        List.of(
                                new Availability(DayOfWeek.MONDAY, MORNING),
                                new Availability(DayOfWeek.MONDAY, AFTERNOON)),
                        NONE,
                        List.of());

        assertThat(codes(said)).containsExactly("twice", "twice");
    }

    @Test
    void requiresAnAddressOnlyIfSomethingIsToBeSent() {
        assertThat(
                        MemberRules.wrong(
                                new Preferences(
                                        DigestChoice.WEEKLY,
                                        NoticeChoice.NEVER,
                                        "a@b.example",
                                        false),
                                MemberRole.DSCO))
                .isEmpty();
        assertThat(MemberRules.wrong(Preferences.NONE, MemberRole.DSCO)).isEmpty();
        assertThat(
                        MemberRules.wrong(
                                new Preferences(
                                        DigestChoice.WEEKLY, NoticeChoice.NEVER, null, false),
                                MemberRole.DSCO))
                .extracting(Finding::code)
                .containsExactly("nowhere-to-send");
        assertThat(
                        MemberRules.wrong(
                                new Preferences(
                                        DigestChoice.NEVER,
                                        NoticeChoice.NEVER,
                                        "a@b.example",
                                        false),
                                MemberRole.DSCO))
                .extracting(Finding::code)
                .containsExactly("not-needed");
    }

    @Test
    void doesNotPrintTheAddress() {
        assertThat(
                        new Contact("a@b.example", null)
                                + " "
                                + new Preferences(
                                        DigestChoice.WEEKLY,
                                        NoticeChoice.NEVER,
                                        "a@b.example",
                                        false)
                                + new SetPreferences(
                                        DigestChoice.WEEKLY, NoticeChoice.NEVER, "a@b.example"))
                .doesNotContain("@b.example");
    }

    private static Member.Said saying(
            String post, LocalDate since, Contact contact, List<ContactAudience> shownTo) {
        return new Member.Said(post, since, List.of(), null, List.of(), contact, shownTo);
    }

    private static List<String> codes(Member.Said said) {
        return MemberRules.wrong(said, TODAY).stream().map(Finding::code).toList();
    }
}
