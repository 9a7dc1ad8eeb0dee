package london.dsco.network.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import london.dsco.domain.Borough;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;

/**
 * What boroughs can agree among themselves, and how far an agreement has come. Source: Children and
 * Families Act 2014 s28, under which authorities co-operate. A regional programme's slides ask for
 * agreements across boundaries and a forum for disputes about funding. An agreement binds only
 * those who accepted it. All dates are London dates.
 */
final class AgreementRules {

    private AgreementRules() {}

    /**
     * @param proposer GSS code of the borough that proposes it
     * @param parties GSS codes of the other boroughs
     * @param until null for no last day
     * @param today London date of the proposal
     * @return everything that is wrong; empty when it can be stored
     */
    static List<Finding> wrong(
            String proposer,
            List<String> parties,
            LocalDate from,
            LocalDate until,
            LocalDate reviewOn,
            LocalDate today) {
        List<Finding> wrong = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (int i = 0; i < parties.size(); i++) {
            String party = parties.get(i);
            Place at = Place.of("parties").line(i);
            if (Borough.byGss(party).isEmpty()) {
                wrong.add(
                        new Finding(
                                at, "no-such-borough", "Give the GSS code of a London borough."));
            } else if (party.equals(proposer)) {
                wrong.add(new Finding(at, "your-own", "Name only the other boroughs."));
            } else if (!named.add(party)) {
                wrong.add(new Finding(at, "twice", "Name each borough once."));
            }
        }
        if (until != null && until.isBefore(from)) {
            wrong.add(
                    new Finding("until", "before-it-begins", "Give the first day or a later day."));
        }
        if (!reviewOn.isAfter(today)) {
            wrong.add(new Finding("reviewOn", "not-in-the-future", "Choose a date after today."));
        }
        return wrong;
    }

    /**
     * @param ended whether the borough that proposed it ended it
     * @param parties number of parties, without that borough
     * @param decisions of the parties that answered, one for each
     * @param until null for no last day
     */
    static AgreementState state(
            boolean ended,
            int parties,
            Collection<PartyDecision> decisions,
            LocalDate from,
            LocalDate until,
            LocalDate today) {
        if (ended) {
            return AgreementState.ENDED;
        }
        if (decisions.contains(PartyDecision.DECLINED)) {
            return AgreementState.DECLINED;
        }
        if (decisions.size() < parties) {
            return AgreementState.PROPOSED;
        }
        if (today.isBefore(from)) {
            return AgreementState.AGREED;
        }
        return until != null && today.isAfter(until)
                ? AgreementState.EXPIRED
                : AgreementState.IN_FORCE;
    }

    /** Returns whether it is in force and its parties are due to review it. */
    static boolean isReviewDue(AgreementState state, LocalDate reviewOn, LocalDate today) {
        return state == AgreementState.IN_FORCE && !today.isBefore(reviewOn);
    }
}
