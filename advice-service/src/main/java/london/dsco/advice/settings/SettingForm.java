package london.dsco.advice.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import london.dsco.domain.Refusal;
import london.dsco.domain.RefusedException;

/**
 * The form of a setting's value.
 *
 * @param <T> the type that other features read
 */
interface SettingForm<T> {

    String FIELD = "value";

    /**
     * Reads a value.
     *
     * @param json JSON number, text, boolean or list
     * @throws RefusedException {@code UNPROCESSABLE} with every finding
     */
    T read(Object json);

    /**
     * Reads a value that somebody chooses now. Slow checks happen here, and not each time that the
     * value is read.
     *
     * @param json JSON number, text, boolean or list
     * @throws RefusedException {@code UNPROCESSABLE} with every finding
     */
    default T choose(Object json) {
        return read(json);
    }

    /** Returns the only form in which the value is kept and shown. */
    default Object write(T value) {
        return value;
    }

    static RefusedException wrong(String code, String explanation) {
        return Refusal.unprocessable(FIELD, code, explanation).raise();
    }

    /** Yes or no. */
    record Flag() implements SettingForm<Boolean> {
        @Override
        public Boolean read(Object json) {
            if (json instanceof Boolean flag) {
                return flag;
            }
            throw wrong("not-a-flag", "Send true or false.");
        }
    }

    /** A whole number, both bounds included. */
    record WholeNumber(int least, int most) implements SettingForm<Integer> {
        @Override
        public Integer read(Object json) {
            if (json instanceof Integer number && number >= least && number <= most) {
                return number;
            }
            throw wrong(
                    "out-of-range", "Send a whole number from %d to %d.".formatted(least, most));
        }
    }

    /** The address of a public page; empty if there is none. */
    record WebAddress(int longest) implements SettingForm<String> {
        @Override
        public String read(Object json) {
            if (json instanceof String text
                    && text.length() <= longest
                    && (text.isEmpty() || isPage(text))) {
                return text;
            }
            throw wrong(
                    "not-an-address",
                    ("Send an address that begins with https:// and has at most %d"
                                    + " characters, or an empty string for none.")
                            .formatted(longest));
        }

        private static boolean isPage(String text) {
            try {
                URI address = new URI(text);
                return address.getScheme() != null
                        && address.getScheme().toLowerCase(Locale.ROOT).equals("https")
                        && address.getHost() != null
                        && address.getUserInfo() == null
                        && text.equals(address.toASCIIString());
            } catch (URISyntaxException e) {
                return false;
            }
        }
    }
}
