package london.dsco.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BirthDatesTest {

    private static final ContentChecker CHECKER = ContentChecker.ofTheRegion();

    @Test
    void findsADateInEveryFormThatPeopleWrite() {
        assertThat(
                        List.of(
                                "DOB 3/4/15",
                                "d.o.b: 03.04.2015",
                                "Mateo was born on the 3rd of April 2015.",
                                "Date of birth\n3 April 2015",
                                "She was born at 29 weeks on 3 April 2015.",
                                "date of birth: third of April 2015",
                                "Born on Christmas Day 2014, he dislikes the season.",
                                "His birthday is 3 April 2015.",
                                "He turned eleven on 3 April 2026.",
                                "Re: Mateo (03.04.2015)",
                                "Mateo | 03/04/2015 | Year 6",
                                "Siblings: Yusuf (12/3/2016)",
                                "boy, b 3/4/15, speaks Polish",
                                "Lives with her twin. 03/04/2015 (11 years old)",
                                "Father (05/06/1984) lives in Leeds."))
                .allSatisfy(text -> assertThat(found(text)).as(text).isTrue());
    }

    @Test
    void leavesADateOfSomethingElse() {
        assertThat(
                        List.of(
                                "Mateo was born in April 2015.",
                                "Mateo was seen on 3 April 2026.",
                                "This is to do by 3 May 2027.",
                                "The next meeting will be held on 3 May 2027.",
                                "Date of board: 3 May 2027",
                                "Family Hub, 3 May 2027.",
                                "\"It helped us.\" Parent, 3 May 2027",
                                "DOB: as above. Seen 3 May 2026.",
                                "He was born with a heart defect and had surgery on 3 April 2018.",
                                "Birthday money was spent on 3 April 2026.",
                                "Report for Mateo, 12 May 2026",
                                "Vitamin b 12 on 3 May 2027.",
                                "Room B 12 May 2027",
                                "Hep B 12/03/2027",
                                "Launched on 1 April 2021, 5 years before the inspection.",
                                "Mateo 12/05/26 home visit"))
                .allSatisfy(text -> assertThat(found(text)).as(text).isFalse());
    }

    private static boolean found(String text) {
        return CHECKER
                .check(
                        new CheckedText("", CheckedField.FREE_TEXT, text, null, null, 11),
                        new KnownPeople(Set.of("Mateo"), Set.of()))
                .stream()
                .anyMatch(each -> each.code() == CheckCode.DATE_OF_BIRTH_STATED);
    }
}
