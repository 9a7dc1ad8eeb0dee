package london.dsco.network.roleprofile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;

/**
 * What a profile of the role may contain. Source: SEND Code of Practice 2015 3.47 for the role of a
 * designated officer; a shire council's case, which preferred leadership to a qualification in
 * social work; UK GDPR Art 5(1)(c) for what it must not say about the people in the post.
 */
final class RoleProfileRules {

    private RoleProfileRules() {}

    /**
     * @param since the day since which the borough has had the role
     * @param leadership null if the borough does not say
     * @param today the London date
     * @return everything that is wrong; empty when the profile can be stored
     */
    static List<Finding> wrong(
            List<Holder> holders,
            LocalDate since,
            Leadership leadership,
            List<StrandTasks> strands,
            LocalDate today) {
        List<Finding> wrong = new ArrayList<>();
        Set<Holder> seen = new HashSet<>();
        for (int i = 0; i < holders.size(); i++) {
            Place at = Place.of("holders").line(i);
            Holder holder = holders.get(i);
            if (!seen.add(holder)) {
                wrong.add(new Finding(at, "twice", "Name each post holder only once."));
            }
            if (isAddress(holder.post())) {
                wrong.add(
                        new Finding(
                                at.field("post"),
                                "contact-details",
                                "Give the post, not an email address."));
            }
            if (isAddress(holder.username())) {
                wrong.add(
                        new Finding(
                                at.field("username"),
                                "contact-details",
                                "Give the user name, not an email address."));
            }
        }
        if (since.isAfter(today)) {
            wrong.add(
                    new Finding("since", "in-the-future", "Give today's date or an earlier one."));
        }
        if (leadership != null) {
            addTwice(wrong, leadership.led());
        }
        Set<RoleStrand> named = new HashSet<>();
        for (int i = 0; i < strands.size(); i++) {
            if (!named.add(strands.get(i).strand())) {
                wrong.add(
                        new Finding(
                                Place.of("strands").line(i).field("strand"),
                                "twice",
                                "Put all the tasks for one strand together."));
            }
        }
        return wrong;
    }

    private static void addTwice(List<Finding> wrong, List<LedBefore> led) {
        Set<LedBefore> seen = EnumSet.noneOf(LedBefore.class);
        for (int i = 0; i < led.size(); i++) {
            if (!seen.add(led.get(i))) {
                wrong.add(
                        new Finding(
                                Place.of("leadership", "led").line(i), "twice", "Name it once."));
            }
        }
    }

    /**
     * Returns whether a text is an email address. It has a dot after the sign; a user name such as
     * {@code dsco@camden} does not.
     */
    private static boolean isAddress(String text) {
        return text != null && text.matches("(?s).*\\S@\\S+\\.\\S.*");
    }
}
