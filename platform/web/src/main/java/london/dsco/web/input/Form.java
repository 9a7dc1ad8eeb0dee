package london.dsco.web.input;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The only format of a kind of value, in bodies and addresses alike.
 *
 * @param <T> the type to which it is read
 */
public final class Form<T> {

    /** Text that can be stored and shown as it was sent. */
    public static final Form<String> TEXT =
            new Form<>(
                    "unstorable-text",
                    "Remove control characters other than line breaks and tabs, bidirectional"
                            + " controls, and invalid Unicode characters.",
                    text -> PlainText.isText(text) ? text : null);

    /** A calendar date from 1900 to 9999. */
    public static final Form<LocalDate> DATE =
            new Form<>(
                    "wrong-form",
                    "Send a date that exists, between 1900 and 9999, in the form YYYY-MM-DD, such"
                            + " as 2026-03-31.",
                    Form::date);

    /** An instant from 1900 to 9999; RFC 3339, with any offset. */
    static final Form<Instant> INSTANT =
            new Form<>(
                    "wrong-form",
                    "Send an instant between 1900 and 9999 as RFC 3339 describes, such as"
                            + " 2026-03-31T09:30:00Z.",
                    Form::instant);

    /** RFC 9562, in its text form of 36 characters. */
    static final Form<java.util.UUID> UUID =
            new Form<>(
                    "wrong-form",
                    "Send a UUID, such as 0190a7c4-5d1e-7c3b-9f2a-6b8d4e1f0a2c.",
                    Form::uuid);

    static final Form<Integer> WHOLE_NUMBER =
            new Form<>("wrong-type", "Send a whole number.", Integer::valueOf);

    public static final Form<Boolean> TRUE_OR_FALSE =
            new Form<>(
                    "wrong-type",
                    "Send true or false.",
                    text ->
                            text.equals("true")
                                    ? Boolean.TRUE
                                    : text.equals("false") ? false : null);

    private static final int FIRST_YEAR = 1900;
    private static final Pattern DATE_FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}");

    private final String code;
    private final String expected;
    private final Function<String, T> reader;

    private Form(String code, String expected, Function<String, T> reader) {
        this.code = code;
        this.expected = expected;
        this.reader = reader;
    }

    /** Returns the rule that a value in another format breaks. */
    public String code() {
        return code;
    }

    /** Returns what to send instead, as a sentence. */
    public String expected() {
        return expected;
    }

    /** Returns the value; empty if the text has another format. */
    public Optional<T> read(String text) {
        try {
            return Optional.ofNullable(reader.apply(text));
        } catch (DateTimeException | NumberFormatException otherForm) {
            return Optional.empty();
        }
    }

    private static LocalDate date(String text) {
        LocalDate date = DATE_FORM.matcher(text).matches() ? LocalDate.parse(text) : null;
        return date != null && date.getYear() >= FIRST_YEAR ? date : null;
    }

    private static Instant instant(String text) {
        OffsetDateTime utc = OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC);
        return utc.getYear() >= FIRST_YEAR && utc.getYear() <= 9999 ? utc.toInstant() : null;
    }

    private static java.util.UUID uuid(String text) {
        return UUID_FORM.matcher(text).matches() ? java.util.UUID.fromString(text) : null;
    }
}
