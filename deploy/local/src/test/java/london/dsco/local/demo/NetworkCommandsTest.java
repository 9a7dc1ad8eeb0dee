package london.dsco.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import london.dsco.journey.Letter;
import org.junit.jupiter.api.Test;

/** Loading the demonstration shows what network-service does with the letters. */
class NetworkCommandsTest {

    private static final LocalDate LAST = LocalDate.parse("2026-11-20");

    private static final Pattern BLANK = Pattern.compile("\\{[a-z0-9:_+-]+}");

    private final Listening suite = new Listening();

    @Test
    void sendsEachLetterWithItsBlanksFilled() {
        new NetworkCommands(new DemoApi(suite)).tell(LAST);

        assertThat(suite.posted).hasSizeGreaterThan(50);
        assertThat(suite.put).isNotEmpty();
        assertThat(Stream.of(suite.posted, suite.put).flatMap(List::stream))
                .extracting(letter -> letter.path() + " " + letter.body())
                .noneMatch(said -> BLANK.matcher(said).find());
        assertThat(to("/network/v1/meetings").get(0).body().toString())
                .contains("\"meetingOn\":\"2026-11-20\"", "\"seriesId\":\"an-id\"");
        assertThat(to("/network/v1/maturity-assessments").get(0).body().toString())
                .contains("\"year\":2026");
    }

    @Test
    void sendsTheSameLettersTheSecondTime() {
        new NetworkCommands(new DemoApi(suite)).tell(LAST);
        List<Letter> once = List.copyOf(suite.posted);
        suite.posted.clear();
        new NetworkCommands(new DemoApi(suite)).tell(LAST);

        assertThat(suite.posted).hasToString(once.toString());
        Set<String> keys = new HashSet<>();
        once.forEach(letter -> keys.add(letter.key()));
        assertThat(keys).hasSameSizeAs(once);
    }

    private List<Letter> to(String path) {
        return suite.posted.stream().filter(letter -> letter.path().equals(path)).toList();
    }
}
