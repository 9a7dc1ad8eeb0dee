package london.dsco.advice.settings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import london.dsco.advice.clock.ClockRules;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;
import london.dsco.domain.Refusal;

/**
 * The days after receipt on which a borough sends reminders of advice that is due. The reminder at
 * four weeks goes to everybody: effective practice in Shropshire, where the share of advice in time
 * rose from under 80% to 97%. It cannot be left out. Other days are the borough's choice.
 *
 * @param days London calendar days after the day of receipt, in order; {@link #OVERDUE} among them
 *     stands for the first day on which advice is overdue
 */
public record ReminderDays(SortedSet<Integer> days) {

    /** Four weeks. */
    public static final int ALWAYS = ClockRules.SENDR_2014.remindAfterDays();

    /** The first day on which advice is overdue. */
    public static final int OVERDUE = ClockRules.SENDR_2014.dueAfterDays() + 1;

    static final ReminderDays DEFAULT = ReminderDays.of(List.of());

    private static final String OVERDUE_CODE = "OVERDUE";
    private static final int MOST = 10;

    public ReminderDays {
        days = Collections.unmodifiableSortedSet(new TreeSet<>(days));
    }

    /** Returns these days, with the one that is always included. */
    static ReminderDays of(List<Integer> chosen) {
        TreeSet<Integer> days = new TreeSet<>(chosen);
        days.add(ALWAYS);
        return new ReminderDays(days);
    }

    /** A list of days and of the code {@code OVERDUE}. */
    record Form() implements SettingForm<ReminderDays> {

        @Override
        public ReminderDays read(Object json) {
            if (!(json instanceof List<?> list) || list.size() > MOST) {
                throw SettingForm.wrong(
                        "not-a-list", "Send a list of at most %d days.".formatted(MOST));
            }
            List<Integer> days = new ArrayList<>();
            List<Finding> wrong = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                Object day = list.get(i);
                if (OVERDUE_CODE.equals(day)) {
                    days.add(OVERDUE);
                } else if (day instanceof Integer number && number >= 1 && number < OVERDUE) {
                    days.add(number);
                } else {
                    wrong.add(notADay(i));
                }
            }
            if (!wrong.isEmpty()) {
                throw Refusal.unprocessable("Some of these are not days for a reminder.", wrong)
                        .raise();
            }
            return ReminderDays.of(days);
        }

        private static Finding notADay(int place) {
            return new Finding(
                    Place.of(FIELD).line(place),
                    "not-a-reminder-day",
                    "Send a whole number of days after receipt from 1 to %d, or OVERDUE."
                            .formatted(OVERDUE - 1));
        }

        @Override
        public Object write(ReminderDays value) {
            return value.days().stream()
                    .map(day -> day == OVERDUE ? (Object) OVERDUE_CODE : day)
                    .toList();
        }
    }
}
