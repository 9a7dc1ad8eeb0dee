package london.dsco.advice.practitioner;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;

/** What the register must know of somebody before the suite can work with them. */
final class ProfileRules {

    private ProfileRules() {}

    /**
     * @param today London date
     * @return everything that is wrong or missing; empty when nothing is
     */
    static List<Finding> findings(Profile profile, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        boolean inTeam = profile.writesAdvice() || profile.managesTeam();
        if (inTeam && (profile.team() == null || profile.team().isBlank())) {
            found.add(
                    new Finding(
                            "team",
                            "required",
                            "Give the team of an advice author or a team manager."));
        }
        if (profile.writesAdvice() && profile.levels().isEmpty()) {
            found.add(
                    new Finding(
                            "levels",
                            "required",
                            "Say which advice an advice author may write: EARLY_HELP, SOCIAL_WORKER or both."));
        }
        if (profile.trainedOn() != null && profile.trainedOn().isAfter(today)) {
            found.add(
                    new Finding(
                            "trainedOn",
                            "in-the-future",
                            "The training date cannot be in the future."));
        }
        Set<DayOfWeek> seen = EnumSet.noneOf(DayOfWeek.class);
        for (WorkingDay day : profile.workingPattern()) {
            if (!seen.add(day.day())) {
                found.add(
                        new Finding(
                                "workingPattern",
                                "not-unique",
                                "Give each day of the week once. A full day is FULL_DAY."));
            }
        }
        for (Leave leave : profile.leave()) {
            if (leave.to().isBefore(leave.from())) {
                found.add(
                        new Finding(
                                Place.of("leave"),
                                "dates-reversed",
                                "The last day of leave cannot be before the first."));
            }
        }
        return found;
    }
}
