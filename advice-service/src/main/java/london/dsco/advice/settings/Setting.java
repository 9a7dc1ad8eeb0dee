package london.dsco.advice.settings;

import java.util.List;
import java.util.Optional;
import london.dsco.checks.Rule;

/**
 * A setting that a borough decides. A feature that needs another adds a constant here and reads it
 * with {@link BoroughSettings#of}.
 *
 * @param <T> the type of its value
 */
public final class Setting<T> {

    /** The days on which the service sends reminders of advice that is due. */
    public static final Setting<ReminderDays> REMINDER_DAYS =
            new Setting<>(
                    "reminderDays",
                    "Days after receipt on which the service reminds the author and the accountable"
                            + " manager that advice is due: whole numbers from 1 to 42, and OVERDUE"
                            + " for the first day after the due date. Day 28 is always included.",
                    new ReminderDays.Form(),
                    ReminderDays.DEFAULT);

    /** Liverpool's model: the DSCO takes no other part in any case of the borough. */
    public static final Setting<Boolean> STRICT_SEPARATION_OF_DUTIES =
            new Setting<>(
                    "strictSeparationOfDuties",
                    "Whether a DSCO takes no other part in any case of the borough. If true, nobody"
                            + " with that role can allocate, write, authorise or claim an"
                            + " exception. If false, whoever wrote, allocated or authorised in a"
                            + " case cannot act as its DSCO. Cannot be true together with"
                            + " dscoIsHeadOfService.",
                    new SettingForm.Flag(),
                    false);

    /** As in Camden and Islington, whose DSCO also authorises resources. */
    public static final Setting<Boolean> DSCO_IS_HEAD_OF_SERVICE =
            new Setting<>(
                    "dscoIsHeadOfService",
                    "Whether the DSCO is also the head of service. If so, a DSCO who is also a team"
                            + " manager can allocate cases and claim exceptions, but only in cases"
                            + " where they do not act as DSCO. Cannot be true together with"
                            + " strictSeparationOfDuties.",
                    new SettingForm.Flag(),
                    false);

    /** Working Together to Safeguard Children: each authority publishes one. */
    public static final Setting<String> LOCAL_PROTOCOL_ADDRESS =
            new Setting<>(
                    "localProtocolAddress",
                    "Where the borough publishes its local protocol for assessment: an"
                            + " https address, or an empty string for none.",
                    new SettingForm.WebAddress(500),
                    "");

    /** Code of Practice 8.9 and 8.10: no later than Year 9, the year of age 14. */
    public static final Setting<Integer> TRANSITION_START_AGE =
            new Setting<>(
                    "transitionStartAge",
                    "Age in years from which advice covers preparing for adulthood, from 5 to 14."
                            + " From this age the checks look for an outcome, and the author is"
                            + " asked about it. All advice covers it from Year 9, so 14 changes"
                            + " nothing.",
                    new SettingForm.WholeNumber(5, 14),
                    14);

    /** At least ten per cent are moderated. A borough may choose more, never fewer. */
    public static final Setting<Integer> MODERATION_EVERY =
            new Setting<>(
                    "moderationEvery",
                    "How often an audit is chosen at random for moderation: one in this many, from"
                            + " 1 (every audit) to 10. Audits that must always be moderated are"
                            + " extra.",
                    new SettingForm.WholeNumber(1, 10),
                    10);

    /** Boroughs differ in how long they keep records, but none keeps them forever. */
    public static final Setting<RetentionSchedule> RETENTION_SCHEDULE =
            new Setting<>(
                    "retentionSchedule",
                    "How long records are kept: a list of lines with record, from and years."
                            + " SEN_FILE and CHILD_IN_NEED count from BIRTH or CLOSURE, for at"
                            + " least 1 year. CHILD_PROTECTION counts from BIRTH, at least 25"
                            + " years. LOOKED_AFTER counts from BIRTH, at least 75 years, and"
                            + " LOOKED_AFTER_WHO_DIED from DEATH before the age of 18, at least 15"
                            + " years: SI 2010/959 reg 50. A record that you leave out keeps its"
                            + " default. If several lines apply, the longest counts.",
                    new RetentionSchedule.Form(),
                    RetentionSchedule.DEFAULT);

    /** Practice: a change in quality is measured against an earlier audit. */
    public static final Setting<AuditBaseline> AUDIT_BASELINE =
            new Setting<>(
                    "auditBaseline",
                    "What an audit found before the borough used this service: percent of advice"
                            + " that was Good or Outstanding, from 0 to 100, and auditedOn, a date;"
                            + " an empty object for none. It is shown beside GOOD_OR_BETTER.",
                    new AuditBaseline.Form(),
                    AuditBaseline.NONE);

    /** Practice: everyone has care needs, so advice that finds none deserves a second look. */
    public static final Setting<Boolean> SECOND_LOOK_AT_NO_NEEDS =
            new Setting<>(
                    "secondLookAtNoNeeds",
                    "Whether a second manager must agree before advice that finds no needs is"
                            + " signed off. That manager neither wrote the advice nor audits it.",
                    new SettingForm.Flag(),
                    false);

    /** Words that only the borough knows: names of teams, services that no longer exist. */
    public static final Setting<List<Rule>> CHECK_RULES =
            new Setting<>(
                    "checkRules", CheckRulesForm.DESCRIPTION, new CheckRulesForm(), List.of());

    /** Practice, not law: no longer than a shift. */
    public static final Setting<Integer> BREAK_GLASS_HOURS =
            new Setting<>(
                    "breakGlassHours",
                    "How many hours break-glass access to a request lasts, from 1 to 12.",
                    new SettingForm.WholeNumber(1, 12),
                    4);

    private static final List<Setting<?>> ALL =
            List.of(
                    AUDIT_BASELINE,
                    BREAK_GLASS_HOURS,
                    CHECK_RULES,
                    DSCO_IS_HEAD_OF_SERVICE,
                    LOCAL_PROTOCOL_ADDRESS,
                    MODERATION_EVERY,
                    REMINDER_DAYS,
                    RETENTION_SCHEDULE,
                    SECOND_LOOK_AT_NO_NEEDS,
                    STRICT_SEPARATION_OF_DUTIES,
                    TRANSITION_START_AGE);

    private final String key;
    private final String meaning;
    private final SettingForm<T> form;
    private final T usual;

    private Setting(String key, String meaning, SettingForm<T> form, T usual) {
        this.key = key;
        this.meaning = meaning;
        this.form = form;
        this.usual = usual;
    }

    /** Lists all settings in the order of their keys. */
    static List<Setting<?>> all() {
        return ALL;
    }

    static Optional<Setting<?>> of(String key) {
        return ALL.stream().filter(setting -> setting.key.equals(key)).findFirst();
    }

    /** Returns the flag that cannot be true at the same time as this one. */
    Optional<Setting<Boolean>> rival() {
        if (this == (Setting<?>) STRICT_SEPARATION_OF_DUTIES) {
            return Optional.of(DSCO_IS_HEAD_OF_SERVICE);
        }
        return this == (Setting<?>) DSCO_IS_HEAD_OF_SERVICE
                ? Optional.of(STRICT_SEPARATION_OF_DUTIES)
                : Optional.empty();
    }

    /** Returns the key as in the address. */
    String key() {
        return key;
    }

    /** Returns what it decides, including its bounds, in plain words. */
    String meaning() {
        return meaning;
    }

    /** Returns the value that applies if the borough has chosen none. */
    T usual() {
        return usual;
    }

    Object usualAsJson() {
        return form.write(usual);
    }

    T read(Object json) {
        return form.read(json);
    }

    /**
     * Returns the value in the form in which it is kept.
     *
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when it is not a valid
     *     value
     */
    Object sound(Object json) {
        return form.write(form.choose(json));
    }

    @Override
    public String toString() {
        return key;
    }
}
