package london.dsco.advice.practitioner;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;

/** What the register must know about somebody before the suite can work with them. */
final class ProfileRules {

    private ProfileRules() {}

    /**
     * @param today London date
     * @return everything that is wrong or missing; empty if nothing is
     */
    static List<Finding> findings(Entry entry, LocalDate today) {
        Profile profile = entry.profile();
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
        Supervision supervision = profile.supervision();
        if (supervision != null
                && supervision.supervisedOn() != null
                && supervision.supervisedOn().isAfter(today)) {
            found.add(
                    new Finding(
                            Place.of("supervision", "supervisedOn"),
                            "in-the-future",
                            "The date of the last supervision cannot be in the future."));
        }
        found.addAll(daysGivenTwice(entry.workingPattern()));
        found.addAll(leaveReversed(entry.leave()));
        return found;
    }

    private static List<Finding> daysGivenTwice(List<WorkingDay> days) {
        List<Finding> found = new ArrayList<>();
        Set<DayOfWeek> seen = EnumSet.noneOf(DayOfWeek.class);
        for (int i = 0; i < days.size(); i++) {
            // An exact repeat of a line adds nothing.
            if (days.indexOf(days.get(i)) == i && !seen.add(days.get(i).day())) {
                found.add(
                        new Finding(
                                Place.of("workingPattern").line(i),
                                "not-unique",
                                "Give each day of the week once. A full day is FULL_DAY."));
            }
        }
        return found;
    }

    private static List<Finding> leaveReversed(List<Leave> leave) {
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < leave.size(); i++) {
            if (leave.get(i).to().isBefore(leave.get(i).from())) {
                found.add(
                        new Finding(
                                Place.of("leave").line(i),
                                "dates-reversed",
                                "The last day of leave cannot be before the first."));
            }
        }
        return found;
    }
}
