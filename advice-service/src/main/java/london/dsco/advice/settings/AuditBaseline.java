package london.dsco.advice.settings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The result of an audit before the borough used the service, as a baseline for change. This is
 * effective practice in Shropshire, where 2% of advice was good or outstanding at first.
 *
 * @param percent of the advice audited then that was Good or Outstanding; null if there was no
 *     audit
 * @param auditedOn London date; null if there was no audit
 */
public record AuditBaseline(Integer percent, LocalDate auditedOn) {

    static final AuditBaseline NONE = new AuditBaseline(null, null);

    private static final int ALL = 100;

    public boolean isNone() {
        return percent == null;
    }

    /** {@code {"percent": 2, "auditedOn": "2021-06-30"}}, or an empty object for no audit. */
    record Form() implements SettingForm<AuditBaseline> {

        private static final String PERCENT = "percent";
        private static final String AUDITED_ON = "auditedOn";

        @Override
        public AuditBaseline read(Object json) {
            if (json instanceof Map<?, ?> map) {
                if (map.isEmpty()) {
                    return NONE;
                }
                LocalDate on = date(map.get(AUDITED_ON));
                if (map.size() == 2
                        && map.get(PERCENT) instanceof Integer percent
                        && percent >= 0
                        && percent <= ALL
                        && on != null) {
                    return new AuditBaseline(percent, on);
                }
            }
            throw SettingForm.wrong(
                    "not-a-baseline",
                    "Send percent, a whole number from 0 to 100, and auditedOn, a date; or an empty"
                            + " object for none.");
        }

        /** Returns the date; null if it is not one. */
        private static LocalDate date(Object json) {
            try {
                return json instanceof String text ? LocalDate.parse(text) : null;
            } catch (DateTimeException notADate) {
                return null;
            }
        }

        @Override
        public Object write(AuditBaseline value) {
            Map<String, Object> written = new LinkedHashMap<>();
            if (!value.isNone()) {
                written.put(PERCENT, value.percent());
                written.put(AUDITED_ON, value.auditedOn().toString());
            }
            return written;
        }
    }
}
