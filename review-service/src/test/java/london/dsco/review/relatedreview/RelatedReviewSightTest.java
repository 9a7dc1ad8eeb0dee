package london.dsco.review.relatedreview;

import static london.dsco.review.Callers.CAMDEN;
import static london.dsco.review.Callers.ISLINGTON;
import static london.dsco.review.Callers.camden;
import static london.dsco.review.Callers.camdenSystem;
import static london.dsco.review.Callers.islington;
import static london.dsco.review.Callers.islingtonSystem;
import static london.dsco.review.Callers.reference;
import static london.dsco.review.relatedreview.RelatedReviewCalls.CIN;
import static london.dsco.review.relatedreview.RelatedReviewCalls.CLA;
import static london.dsco.review.relatedreview.RelatedReviewCalls.HEALTH;
import static london.dsco.review.relatedreview.RelatedReviewCalls.PEP;
import static london.dsco.review.relatedreview.RelatedReviewCalls.keep;
import static london.dsco.review.relatedreview.RelatedReviewCalls.path;
import static london.dsco.review.relatedreview.RelatedReviewCalls.plan;
import static london.dsco.review.relatedreview.RelatedReviewCalls.related;
import static london.dsco.review.relatedreview.RelatedReviewCalls.timeline;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sees which of a child's other reviews: each kind reveals how social care knows the child. */
@QuarkusTest
@WithTestResource(RealParts.class)
class RelatedReviewSightTest {

    @Test
    void showsACaseworkerOnlyDates() {
        String ref = plan("CLA", CAMDEN);
        keep(camdenSystem(), ref, PEP, CLA).statusCode(200);
        related(camden("sen-caseworker"), ref)
                .body("reviews.dueBy", contains("2027-03-31", "2027-01-01"))
                .body("reviews.pupilPremium", contains(nullValue(), nullValue()))
                .body("reviews.countedFrom", contains(nullValue(), nullValue()));
    }

    @Test
    void hidesFromAVirtualSchoolWhichOfTheTwoPlansIsReviewed() {
        String ref = plan("CIN", CAMDEN);
        keep(camdenSystem(), ref, CIN, HEALTH).statusCode(200);
        related(camden("virtual-school"), ref)
                .body("reviews.on", contains("2026-12-10"))
                .body("reviews[0].kind", nullValue())
                .body("reviews[0].citation", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOT_KNOWN", "EARLY_HELP", "SHORT_BREAKS"})
    void refusesAVirtualSchoolAChildItIsNotResponsibleFor(String involvement) {
        String ref = plan(involvement, CAMDEN);
        camden("virtual-school").get(path(ref)).then().statusCode(403);
        camden("virtual-school").get(timeline(ref)).then().statusCode(403);
        keep(camden("virtual-school"), ref, PEP).statusCode(403);
    }

    @Test
    void theCorporateParentsVirtualSchoolReadsAndRecordsWhereverThePlanIs() {
        String ref = plan("CLA", ISLINGTON);
        keep(camdenSystem(), ref, HEALTH, CLA).statusCode(200);
        String there = path(ref) + "?planAuthority=" + CAMDEN;

        islington("virtual-school")
                .get(there)
                .then()
                .statusCode(200)
                .body("reviews.kind", contains("CLA"));
        islington("virtual-school")
                .body(Map.of("reviews", List.of(PEP, CLA)))
                .put(there)
                .then()
                .statusCode(200)
                .body("reviews.kind", contains("PEP", "CLA"));
        related(camdenSystem(), ref).body("reviews.kind", contains("PEP", "CLA", "HEALTH"));
        islington("virtual-school")
                .get(timeline(ref) + "?planAuthority=" + CAMDEN)
                .then()
                .statusCode(200)
                .body("reviews.annualReview", hasItem(true));
        assertThat(
                        Database.select(
                                "select borough, action from access_log where ? = any (record_ids)"
                                        + " and username = 'virtual-school@islington'",
                                ref))
                .extracting(row -> row.get("borough") + " " + row.get("action"))
                .containsOnly(ISLINGTON + " READ", CAMDEN + " RELATED_REVIEWS_KEPT");
    }

    @Test
    void hidesAPlanOfAnotherBoroughFromEverybodyElse() {
        String theirs = plan("CLA", ISLINGTON);
        String own = plan("CLA", CAMDEN);
        String at = "?planAuthority=" + CAMDEN;
        islingtonSystem().get(path(theirs) + at).then().statusCode(404);
        islington("sen-caseworker").get(path(theirs) + at).then().statusCode(404);
        islington("virtual-school").get(path(own) + at).then().statusCode(404);
        islington("virtual-school").get(path(theirs)).then().statusCode(404);
        islington("virtual-school")
                .body(Map.of("reviews", List.of(PEP)))
                .put(path(own) + at)
                .then()
                .statusCode(404);
    }

    @Test
    void refusesAnInvalidAuthorityCode() {
        camden("virtual-school")
                .get(path(reference()) + "?planAuthority=Camden")
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"review-coordinator", "dsco"})
    void hidesHowSocialCareKnowsTheChildFromThoseWhoArrangeReviews(String role) {
        String ref = plan("CLA", CAMDEN);
        keep(camdenSystem(), ref, PEP, CLA, HEALTH).statusCode(200);
        camden(role)
                .get(timeline(ref))
                .then()
                .statusCode(200)
                .body("reviews.kind", containsInAnyOrder(null, "HEALTH"))
                .body("meetingsApart", equalTo(2));
        camden(role).get(path(ref)).then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "setting",
                "health-partner",
                "borough-admin",
                "team-manager",
                "advice-author"
            })
    void refusesEveryOtherRole(String role) {
        String ref = plan("CLA", CAMDEN);
        camden(role).get(path(ref)).then().statusCode(403);
        camden(role).get(timeline(ref)).then().statusCode(403);
        keep(camden(role), ref, PEP).statusCode(403);
    }
}
