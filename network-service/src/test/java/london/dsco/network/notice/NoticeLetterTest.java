package london.dsco.network.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NoticeLetterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    static Stream<NoticeLetter> letters() {
        return Stream.of(NoticeLetter.asked(DAY), NoticeLetter.answered(), NoticeLetter.due(DAY));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void saysWhyItCameAndHowToStopIt(NoticeLetter letter) {
        assertThat(letter.text())
                .contains("You asked for an email when something is waiting for you.")
                .contains("unsubscribe")
                .contains("Sign in to read it.");
    }

    @Test
    void saysUntilWhen() {
        assertThat(NoticeLetter.asked(DAY).text()).contains("Answer by 1 December 2026.");
        assertThat(NoticeLetter.due(DAY).text()).contains("by 1 December 2026.");
        assertThat(letters().map(NoticeLetter::subject)).doesNotHaveDuplicates();
    }

    @Test
    void writesNoWildcardThatWasNotFilledIn() {
        assertThat(letters().map(NoticeLetter::text)).noneMatch(text -> text.contains("%"));
    }
}
