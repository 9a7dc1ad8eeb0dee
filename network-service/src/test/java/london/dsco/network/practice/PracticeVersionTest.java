package london.dsco.network.practice;

import static london.dsco.network.Actors.CAMDEN;
import static london.dsco.network.Actors.HACKNEY;
import static london.dsco.network.Actors.TODAY;
import static london.dsco.network.practice.SaidPractice.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import london.dsco.domain.Actor;
import london.dsco.domain.Borough;
import london.dsco.domain.Role;
import london.dsco.network.Actors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Who reads which version of a practice. */
class PracticeVersionTest {

    private static final Actor AUTHOR = Actors.of(CAMDEN, Role.DSCO);
    private static final Actor REVIEWER = Actors.of(HACKNEY, Role.DSCO);
    private static final Actor OTHER = Actors.of(Borough.BARNET.gss(), Role.DSCO);

    private static PracticeVersion inReview() {
        Practice practice = new Practice(said(null), AUTHOR);
        return PracticeVersion.inReview(practice, 1, said(null), List.of(HACKNEY), TODAY);
    }

    private static PracticeVersion in(VersionStatus status) {
        PracticeVersion version = inReview();
        switch (status) {
            case IN_REVIEW -> {}
            case PUBLISHED -> version.publish(TODAY);
            case REPLACED -> version.replace();
            case WITHDRAWN -> version.withdraw();
        }
        return version;
    }

    @ParameterizedTest
    @CsvSource({
        "IN_REVIEW, true, true, false",
        "PUBLISHED, true, true, true",
        "REPLACED, true, false, false",
        "WITHDRAWN, true, false, false"
    })
    void isReadByItsAuthorsAlwaysByReviewersWhileTheyReviewAndByMembersOncePublished(
            VersionStatus status, boolean author, boolean reviewer, boolean other) {
        assertThat(in(status).status()).isEqualTo(status);
        assertThat(in(status).isReadBy(AUTHOR)).isEqualTo(author);
        assertThat(in(status).isReadBy(REVIEWER)).isEqualTo(reviewer);
        assertThat(in(status).isReadBy(OTHER)).isEqualTo(other);
    }

    @ParameterizedTest
    @EnumSource(names = "DSCO", mode = Mode.EXCLUDE)
    void onlyTheOfficerOfABoroughThatWasAskedReviews(Role role) {
        assertThat(inReview().isReviewedBy(REVIEWER)).isTrue();
        assertThat(inReview().isReviewedBy(Actors.of(HACKNEY, role))).isFalse();
        assertThat(inReview().isReadBy(Actors.of(HACKNEY, role))).isFalse();
        assertThat(inReview().isReviewedBy(AUTHOR)).isFalse();
        assertThat(inReview().isReviewedBy(OTHER)).isFalse();
    }

    @Test
    void colleaguesWhoDoNotWriteForTheBoroughReadOnlyWhatIsPublished() {
        Actor colleague = Actors.of(CAMDEN, Role.TEAM_MANAGER);
        assertThat(inReview().isReadBy(colleague)).isFalse();
        assertThat(in(VersionStatus.PUBLISHED).isReadBy(colleague)).isTrue();
    }

    @Test
    void theCoordinatorReadsTheNetworksOwnDraftsAndNoBoroughs() {
        Actor coordinator = Actors.in(Role.NETWORK_COORDINATOR);
        assertThat(inReview().isReadBy(coordinator)).isFalse();

        Practice ofTheNetwork = new Practice(said(null), coordinator);
        assertThat(
                        PracticeVersion.inReview(
                                        ofTheNetwork, 1, said(null), List.of(HACKNEY), TODAY)
                                .isReadBy(coordinator))
                .isTrue();
    }

    @Test
    void knowsWhenItWasPublished() {
        assertThat(inReview().publishedOn()).isEmpty();
        assertThat(in(VersionStatus.PUBLISHED).publishedOn()).contains(TODAY);

        PracticeVersion atOnce =
                PracticeVersion.publishedAtOnce(
                        new Practice(said(null), AUTHOR), 2, said(null), TODAY);
        assertThat(atOnce.status()).isEqualTo(VersionStatus.PUBLISHED);
        assertThat(atOnce.publishedOn()).contains(TODAY);
        assertThat(atOnce.reviewers()).isEmpty();
    }

    @Test
    void aReplacedVersionStaysReplacedWhenThePracticeIsWithdrawn() {
        PracticeVersion version = in(VersionStatus.REPLACED);
        version.withdraw();
        assertThat(version.status()).isEqualTo(VersionStatus.REPLACED);
    }

    @Test
    void onlyTheBoroughThatOwnsThePracticeReadsAReviewOfIt() {
        PracticeReview review =
                PracticeReview.of(
                                inReview(),
                                new PracticeReview.Said(
                                        ReviewVerdict.values()[0], true, true, null, "Words"),
                                REVIEWER)
                        .entry();
        assertThat(review.isShared()).isFalse();
    }
}
