package london.dsco.advice.duty;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.user;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import london.dsco.advice.Journey;
import london.dsco.advice.People;
import london.dsco.advice.duty.DutyMatrix.Part;
import london.dsco.domain.London;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.Fixtures;

/** People who take parts in a case, one after the other. */
final class CaseParts {

    static final String PROBLEM = "urn:problem-type:dsco:separation-of-duties";
    private static final LocalDate TODAY = London.dateOf(Clock.systemUTC().instant());

    private CaseParts() {}

    /** The one role that a part needs. */
    static final class RoleOfThePart {

        static String[] of(Part part) {
            return switch (part) {
                case AUDITOR, SIGNER, MODERATOR -> new String[] {"dsco"};
                default -> new String[] {"team-manager"};
            };
        }
    }

    static int success(Part part) {
        return switch (part) {
            case AUTHORISER, AUDITOR, MODERATOR, CLAIMANT -> 201;
            default -> 200;
        };
    }

    /**
     * Returns a submitted case in which one person took a part and others took every other part.
     */
    static AdviceCase having(Part first, String borough) {
        AdviceCase journey = Journey.openedIn(borough, Journey.opening());
        switch (first) {
            case AUTHOR -> {
                allocate(as("team-manager", borough), journey, one(borough)).then().statusCode(200);
                one(journey, "advice-author")
                        .header("If-Match", "*")
                        .body(Fixtures.advice().toString())
                        .put(journey.path("/advice"))
                        .then()
                        .statusCode(200);
                one(journey, "advice-author")
                        .body(Fixtures.submission().toString())
                        .post(journey.path("/submission"))
                        .then()
                        .statusCode(200);
            }
            case ALLOCATOR -> {
                allocate(one(journey, "team-manager"), journey, journey.author())
                        .then()
                        .statusCode(200);
                journey.drafted().submitted();
            }
            case SIGNER -> {
                journey.allocated().drafted().submitted().authorised().audited(3);
                one(journey, "dsco").post(journey.path("/sign-off")).then().statusCode(200);
                journey.returned().drafted().submitted();
            }
            default -> {
                journey.allocated().drafted().submitted();
                if (first == Part.AUDITOR) {
                    journey.authorised();
                }
                take(first, journey, RoleOfThePart::of).then().statusCode(success(first));
            }
        }
        return journey;
    }

    /**
     * @param roles the roles of the person who takes the part, by the part; the author needs none
     */
    static Response take(Part part, AdviceCase journey, Function<Part, String[]> roles) {
        RequestSpecification one = one(journey, roles.apply(part));
        String borough = journey.borough();
        return switch (part) {
            case AUTHOR -> allocate(as("team-manager", borough), journey, one(borough));
            case ALLOCATOR -> allocate(one, journey, "advice-author-2@" + borough);
            case AUTHORISER -> authorise(one, journey);
            case AUDITOR -> audit(one, journey);
            case SIGNER -> one.post(journey.path("/sign-off"));
            case MODERATOR -> moderate(one, journey);
            case CLAIMANT -> claim(one, journey);
            case APPROVER -> one.post(claimed(journey) + "/approval");
        };
    }

    static String one(String borough) {
        return "one@" + borough;
    }

    static RequestSpecification one(AdviceCase journey, String... roles) {
        return user(one(journey.borough()), journey.borough(), roles);
    }

    static Response allocate(RequestSpecification who, AdviceCase journey, String author) {
        return who.header("If-Match", "*")
                .body(Fixtures.allocation(author).toString())
                .put(journey.path("/allocation"));
    }

    static Response authorise(RequestSpecification who, AdviceCase journey) {
        int version =
                as("dsco", journey.borough())
                        .get(journey.path())
                        .then()
                        .extract()
                        .path("adviceVersion");
        return who.body(Fixtures.authorisation(Fixtures.advice(), version).toString())
                .post(journey.path("/provision-authorisations"));
    }

    static Response audit(RequestSpecification who, AdviceCase journey) {
        return who.body(Journey.audit(3).toString()).post(journey.path("/audits"));
    }

    /** Moderates another person's audit. It is outstanding, so it always needs a second score. */
    static Response moderate(RequestSpecification who, AdviceCase journey) {
        String audit = journey.audited(3).last().text("id");
        return who.body(Journey.audit(3).toString())
                .post("/advice/v1/audits/" + audit + "/moderation");
    }

    static Response claim(RequestSpecification who, AdviceCase journey) {
        return who.body(Fixtures.exceptionalCircumstances(TODAY).toString())
                .post(journey.path("/exceptions"));
    }

    /**
     * Returns the address of the existing exception, or of one that the borough's system claims.
     */
    static String claimed(AdviceCase journey) {
        String exceptions = journey.path("/exceptions");
        String first =
                as("dsco", journey.borough()).get(exceptions).then().extract().path("items[0].id");
        if (first == null) {
            first = claim(People.system(journey.borough()), journey).path("id");
        }
        return exceptions + "/" + first;
    }

    static AdviceCase submittedIn(String borough) {
        return Journey.openedIn(borough, Journey.opening()).allocated().drafted().submitted();
    }

    static void decide(String borough, String key, boolean value) {
        as("borough-admin", borough)
                .header("If-Match", "*")
                .body("{\"value\": " + value + "}")
                .put("/advice/v1/settings/" + key)
                .then()
                .statusCode(200);
    }
}
