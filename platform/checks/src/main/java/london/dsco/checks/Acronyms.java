package london.dsco.checks;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds abbreviations that a text does not explain. The list is of those that everybody knows: the
 * ones of the services are without number.
 */
final class Acronyms {

    private static final String FILE = "/checks/acronyms.json";
    private static final Pattern FORM =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}'\\u2019.@:/-])(?:[A-Z]{2,6}(?:s|['\\u2019](?:s|d|ed))?|[A-Z][a-z][A-Z]{2}|DoLs?|[Ss] ?\\d{2}|\\d:\\d)"
                            + "(?![\\p{L}\\p{N}@:/'\\u2019])");
    private static final int LINE_IN_CAPITALS = 12;

    private final AcronymFile file;
    private final Set<String> known;

    private Acronyms(AcronymFile file) {
        this.file = file;
        this.known = Set.copyOf(file.known());
    }

    static Acronyms shipped() {
        try (InputStream in = Acronyms.class.getResourceAsStream(FILE)) {
            return new Acronyms(JsonMapper.builder().build().readValue(in, AcronymFile.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }

    void find(CheckedText text, List<ContentFinding> found) {
        if (isInCapitals(text.text())) {
            return;
        }
        Set<String> explained = new HashSet<>();
        Matcher matcher = FORM.matcher(text.text());
        while (matcher.find()) {
            String acronym = matcher.group().replaceFirst("(?:s|['\\u2019](?:s|d|ed))$", "");
            if (isExplained(text.text(), matcher)) {
                explained.add(acronym);
            }
            if (!known.contains(acronym)
                    && !explained.contains(acronym)
                    && (!acronym.contains(":") || file.forms().contains(acronym))) {
                found.add(finding(text, matcher));
            }
        }
    }

    /** In brackets after its words, or followed by its words in brackets. */
    private static boolean isExplained(String text, Matcher matcher) {
        boolean bracketed =
                matcher.start() > 2
                        && text.charAt(matcher.start() - 1) == '('
                        && matcher.end() < text.length()
                        && text.charAt(matcher.end()) == ')';
        return bracketed
                || text.startsWith(" (", matcher.end())
                        && matcher.end() + 2 < text.length()
                        && Character.isLowerCase(text.charAt(matcher.end() + 2));
    }

    private static boolean isInCapitals(String text) {
        return text.length() > LINE_IN_CAPITALS && text.chars().noneMatch(Character::isLowerCase);
    }

    private ContentFinding finding(CheckedText text, Matcher matcher) {
        return new ContentFinding(
                CheckCode.JARGON,
                text.at(),
                matcher.start(),
                matcher.end(),
                file.reason(),
                file.citation(),
                file.suggestion(),
                Severity.ADVISORY);
    }

    /**
     * @param known what everybody knows
     * @param forms what is not in letters
     */
    private record AcronymFile(
            String reason,
            String citation,
            String suggestion,
            List<String> known,
            List<String> forms) {}
}
