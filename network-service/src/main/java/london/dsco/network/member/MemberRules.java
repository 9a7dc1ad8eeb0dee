package london.dsco.network.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;

/**
 * What a member may say about themselves. Source: UK GDPR Art 5(1)(b) and (c): contact details are
 * stored only for those to whom the member shows them.
 */
final class MemberRules {

    private MemberRules() {}

    /**
     * @param today the London date
     * @return everything that is wrong; empty when the entry can be stored
     */
    static List<Finding> wrong(Member.Said said, LocalDate today) {
        List<Finding> wrong = new ArrayList<>();
        if (said.since().isAfter(today)) {
            wrong.add(
                    new Finding("since", "in-the-future", "Give today's date or an earlier one."));
        }
        addWhereAddressed(wrong, "post", said.post());
        addWhereAddressed(wrong, "expertiseWords", said.expertiseWords());
        addTwice(wrong, "expertise", said.expertise());
        addTwice(
                wrong,
                "availability",
                said.availability().stream().map(Availability::day).toList());
        addTwice(wrong, "contactFor", said.contactFor());
        boolean reachable = said.contact().tellsHow();
        if (reachable && said.contactFor().isEmpty()) {
            wrong.add(
                    new Finding(
                            "contactFor",
                            "shown-to-nobody",
                            "Say who can see your contact details, or leave them out."));
        }
        if (!reachable && !said.contactFor().isEmpty()) {
            wrong.add(
                    new Finding(
                            "contact",
                            "nothing-to-show",
                            "Give an email address or a telephone number, or do not show them to"
                                    + " anybody."));
        }
        return wrong;
    }

    /**
     * Returns the errors in what somebody wants to receive. Health partners may not read the papers
     * in a digest.
     *
     * @param as role in which they take part
     * @return everything that is wrong; empty when it can be stored
     */
    static List<Finding> wrong(Preferences wanted, MemberRole as) {
        if (as == MemberRole.HEALTH_PARTNER && wanted.digest() == DigestChoice.WEEKLY) {
            return List.of(
                    new Finding("digest", "not-for-partners", "Choose NEVER for the digest."));
        }
        if (wanted.wantsMail() == (wanted.email() != null)) {
            return List.of();
        }
        return List.of(
                wanted.wantsMail()
                        ? new Finding("email", "nowhere-to-send", "Say where to send it.")
                        : new Finding(
                                "email",
                                "not-needed",
                                "Leave out the address if you do not want anything sent."));
    }

    /**
     * Finds contact details in the text. Every member reads it, so details that only some may see
     * must not be in it.
     */
    private static void addWhereAddressed(List<Finding> wrong, String field, String text) {
        if (text != null && text.matches("(?s).*\\S@\\S+\\.\\S.*")) {
            wrong.add(
                    new Finding(
                            field,
                            "contact-details",
                            "Put your email address in the contact details only."));
        }
    }

    private static void addTwice(List<Finding> wrong, String list, Collection<?> values) {
        Set<Object> seen = new HashSet<>();
        int line = 0;
        for (Object value : values) {
            if (!seen.add(value)) {
                wrong.add(new Finding(Place.of(list).line(line), "twice", "Name it once."));
            }
            line++;
        }
    }
}
