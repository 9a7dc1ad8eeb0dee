package london.dsco.advice.performance;

import static london.dsco.advice.People.as;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import london.dsco.advice.Journey;
import london.dsco.domain.London;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.Fixtures;

/**
 * Cases of Sutton, of which the tests of figures know each by hand.
 *
 * <pre>
 *    received  due     involvement  points  dispatched  exception  plan first
 * A  10 ago    in 32   CIN          3       today       -          -
 * B  42 ago    today   CIN          2       today       -          -
 * C  43 ago    1 ago   CP           2       today       -          -
 * D  60 ago    18 ago  CLA          2       today       approved   -
 * E  70 ago    28 ago  CP           -       owed        -          -
 * F  50 ago    8 ago   CP           -       owed        -          yes
 * G  55 ago    13 ago  CIN          -       owed        approved   -
 * H  20 ago    in 22   CIN          -       owed        -          -
 * I  65 ago    23 ago  CIN          -       withdrawn   -          -
 * </pre>
 *
 * <p>DISPATCHED are A, B, C and D: four. On time are A and B, for B was sent on its last day. C is
 * late, D late and excused. DUE before today are C, D, E, F and G: five. B can still be sent in
 * time today, or was; it falls due today, so not before. H is not due, and I was withdrawn.
 */
final class SuttonsCases {

    static final String SUTTON = "sutton";
    static final Map<String, AdviceCase> CASES = new HashMap<>();
    private static final LocalDate TODAY = London.dateOf(Clock.systemUTC().instant());

    private SuttonsCases() {}

    static void arrangeOnce() {
        if (!CASES.isEmpty()) {
            return;
        }
        CASES.put("A", finish(received(10, "CIN").allocated(), 3, Fixtures.advice()));
        CASES.put("B", finish(received(42, "CIN").allocated(), 2, Fixtures.advice()));
        CASES.put("C", finish(received(43, "CP").allocated(), 2, Fixtures.advice()));
        AdviceCase lookedAfter = received(60, "CLA").allocated().excused(inHospital());
        CASES.put("D", finish(lookedAfter, 2, Fixtures.adviceOnLookedAfterChild()));
        CASES.put("E", received(70, "CP"));
        CASES.put("F", received(50, "CP").closed());
        CASES.put("G", received(55, "CIN").excused(inHospital()));
        CASES.put("H", received(20, "CIN"));
        AdviceCase withdrawn = received(65, "CIN");
        as("sen-caseworker", SUTTON)
                .body("{\"outcome\": \"WITHDRAWN\"}")
                .post(withdrawn.path("/outcome"))
                .then()
                .statusCode(200);
        CASES.put("I", withdrawn);
    }

    private static ObjectNode inHospital() {
        return Fixtures.exceptionalCircumstances(TODAY.minusDays(40));
    }

    private static AdviceCase received(int daysAgo, String involvement) {
        return Journey.openedIn(
                SUTTON,
                Journey.opening(TODAY.minusDays(daysAgo) + "T10:00:00Z")
                        .put("involvement", involvement));
    }

    private static AdviceCase finish(AdviceCase journey, int points, ObjectNode advice) {
        return journey.drafted(advice)
                .submitted()
                .authorised()
                .audited(points)
                .signedOff()
                .dispatched();
    }

    static List<String> ids(String cases) {
        return List.of(cases.split(" ")).stream().map(each -> CASES.get(each).requestId()).toList();
    }
}
