package london.dsco.network.regionalframework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import london.dsco.domain.Borough;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;

/**
 * What a framework of several boroughs may contain, and what a borough may say about following it.
 * Source: practice. A regional programme's slides describe frameworks that seven to eleven
 * authorities agreed and each implemented in its own way. All dates are London dates.
 */
final class FrameworkRules {

    private FrameworkRules() {}

    /**
     * @param parties GSS codes; empty for every borough
     * @return everything that is wrong; empty when the framework can be stored
     */
    static List<Finding> wrong(
            List<String> parties, List<Principle> principles, LocalDate agreedOn, LocalDate today) {
        List<Finding> wrong = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (int i = 0; i < parties.size(); i++) {
            Place at = Place.of("parties").line(i);
            if (Borough.byGss(parties.get(i)).isEmpty()) {
                wrong.add(
                        new Finding(
                                at, "no-such-borough", "Give the GSS code of a London borough."));
            } else if (!named.add(parties.get(i))) {
                wrong.add(new Finding(at, "twice", "Name each borough once."));
            }
        }
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < principles.size(); i++) {
            if (!codes.add(principles.get(i).code())) {
                wrong.add(
                        new Finding(
                                Place.of("principles").line(i).field("code"),
                                "twice",
                                "Give each principle its own code."));
            }
        }
        addToCome(wrong, "agreedOn", agreedOn, today);
        return wrong;
    }

    /**
     * @param borough GSS code of the borough whose implementation it is
     * @param parties of the framework
     * @param principles of the framework
     * @param states what the borough states
     * @param asOf London date to which it refers
     * @return everything that is wrong; empty when it can be stored
     */
    static List<Finding> wrong(
            String borough,
            List<String> parties,
            List<Principle> principles,
            List<PrincipleState> states,
            LocalDate asOf,
            LocalDate today) {
        List<Finding> wrong = new ArrayList<>();
        if (!parties.isEmpty() && !parties.contains(borough)) {
            wrong.add(
                    new Finding(
                            "frameworkId",
                            "not-a-party",
                            "Your borough is not a party to this framework."));
        }
        Set<String> codes = principles.stream().map(Principle::code).collect(Collectors.toSet());
        Set<String> told = new HashSet<>();
        for (int i = 0; i < states.size(); i++) {
            PrincipleState state = states.get(i);
            Place at = Place.of("states").line(i);
            if (!codes.contains(state.principle())) {
                wrong.add(
                        new Finding(
                                at.field("principle"),
                                "no-such-principle",
                                "Give the code of a principle in this framework."));
            } else if (!told.add(state.principle())) {
                wrong.add(new Finding(at.field("principle"), "twice", "List each principle once."));
            }
            if (state.state() == ImplementationState.DIFFERENTLY && state.how() == null) {
                wrong.add(
                        new Finding(at.field("how"), "no-difference", "Say what you do instead."));
            }
        }
        addToCome(wrong, "asOf", asOf, today);
        return wrong;
    }

    private static void addToCome(
            List<Finding> wrong, String field, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            wrong.add(new Finding(field, "in-the-future", "Give today's date or an earlier one."));
        }
    }
}
