package london.dsco.advice.duty;

import static london.dsco.advice.People.plainSystem;
import static london.dsco.advice.People.plainUser;
import static london.dsco.advice.People.plainly;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import london.dsco.advice.Journey;
import london.dsco.advice.PlainCaller;
import london.dsco.advice.duty.DutyMatrix.Part;
import london.dsco.domain.London;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.Answer;
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
                allocate(plainly("team-manager", borough), journey, one(borough)).expect(200);
                PlainCaller author = one(journey, "advice-author");
                author.put(journey.path("/advice"), Fixtures.advice(), "If-Match", "*").expect(200);
                author.post(journey.path("/submission"), Fixtures.submission()).expect(200);
            }
            case ALLOCATOR -> {
                allocate(one(journey, "team-manager"), journey, journey.author()).expect(200);
                journey.drafted().submitted();
            }
            case SIGNER -> {
                journey.allocated().drafted().submitted().authorised().audited(3);
                one(journey, "dsco").post(journey.path("/sign-off"), null).expect(200);
                journey.returned().drafted().submitted();
            }
            default -> {
                journey.allocated().drafted().submitted();
                if (first == Part.AUDITOR) {
                    journey.authorised();
                }
                take(first, journey, RoleOfThePart::of).expect(success(first));
            }
        }
        return journey;
    }

    /**
     * @param roles the roles of the person who takes the part, by the part; the author needs none
     */
    static Answer take(Part part, AdviceCase journey, Function<Part, String[]> roles) {
        PlainCaller one = one(journey, roles.apply(part));
        String borough = journey.borough();
        return switch (part) {
            case AUTHOR -> allocate(plainly("team-manager", borough), journey, one(borough));
            case ALLOCATOR -> allocate(one, journey, "advice-author-2@" + borough);
            case AUTHORISER -> authorise(one, journey);
            case AUDITOR -> audit(one, journey);
            case SIGNER -> one.post(journey.path("/sign-off"), null);
            case MODERATOR -> moderate(one, journey);
            case CLAIMANT -> claim(one, journey);
            case APPROVER -> one.post(claimed(journey) + "/approval", null);
        };
    }

    static String one(String borough) {
        return "one@" + borough;
    }

    static PlainCaller one(AdviceCase journey, String... roles) {
        return plainUser(one(journey.borough()), journey.borough(), roles);
    }

    static Answer allocate(PlainCaller who, AdviceCase journey, String author) {
        return who.put(journey.path("/allocation"), Fixtures.allocation(author), "If-Match", "*");
    }

    static Answer authorise(PlainCaller who, AdviceCase journey) {
        int version =
                plainly("dsco", journey.borough())
                        .get(journey.path())
                        .expect(200)
                        .json()
                        .path("adviceVersion")
                        .asInt();
        return who.post(
                journey.path("/provision-authorisations"),
                Fixtures.authorisation(Fixtures.advice(), version));
    }

    static Answer audit(PlainCaller who, AdviceCase journey) {
        return who.post(journey.path("/audits"), Journey.audit(3));
    }

    /** Moderates another person's audit. It is outstanding, so it always needs a second score. */
    static Answer moderate(PlainCaller who, AdviceCase journey) {
        String audit = journey.audited(3).last().text("id");
        return who.post("/advice/v1/audits/" + audit + "/moderation", Journey.audit(3));
    }

    static Answer claim(PlainCaller who, AdviceCase journey) {
        return who.post(journey.path("/exceptions"), Fixtures.exceptionalCircumstances(TODAY));
    }

    /**
     * Returns the address of the existing exception, or of one that the borough's system claims.
     */
    static String claimed(AdviceCase journey) {
        String exceptions = journey.path("/exceptions");
        JsonNode first =
                plainly("dsco", journey.borough())
                        .get(exceptions)
                        .expect(200)
                        .json()
                        .at("/items/0/id");
        String id =
                first.isMissingNode()
                        ? claim(plainSystem(journey.borough()), journey).expect(201).text("id")
                        : first.asText();
        return exceptions + "/" + id;
    }

    static AdviceCase submittedIn(String borough) {
        return Journey.openedIn(borough, Journey.opening()).allocated().drafted().submitted();
    }

    static void decide(String borough, String key, boolean value) {
        plainly("borough-admin", borough)
                .put("/advice/v1/settings/" + key, Map.of("value", value), "If-Match", "*")
                .expect(200);
    }
}
