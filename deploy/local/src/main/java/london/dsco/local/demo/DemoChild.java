package london.dsco.local.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.Month;
import java.util.random.RandomGenerator;
import london.dsco.domain.Borough;

/** An invented child: names from two short lists, and a number from a separate series. */
record DemoChild(
        String childRef,
        String givenName,
        String familyName,
        LocalDate dateOfBirth,
        String upn,
        String need) {

    private static final String[] GIVEN = {
        "Amina", "Ben", "Chloe", "Daniel", "Elif", "Finn", "Gabriel", "Hanna", "Isaac", "Jade",
        "Kwame", "Lily", "Mohammed", "Nia", "Oliver", "Poppy", "Ravi", "Sofia", "Theo", "Umar",
        "Violet", "Wei", "Yasmin", "Zack"
    };
    private static final String[] FAMILY = {
        "Abara", "Birch", "Conteh", "Dawson", "Ellery", "Farouk", "Gordon", "Hussein", "Ingram",
        "Jarrett", "Kaplan", "Lowe", "Miah", "Norton", "Oduya", "Price", "Quaye", "Rourke",
        "Stanek", "Tran", "Underhill", "Vasquez"
    };
    private static final String[] NEEDS = {"ASD", "SEMH", "SLCN", "SLD", "PD", "MLD", "HI", "DS"};
    private static final String CHECK_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private static final int SIXTEEN = 16;
    private static final int ADULT = 18;

    /** Returns a child. Every ninth is over 16, every eighteenth 18 or over. */
    static DemoChild of(Borough borough, int number, LocalDate on, RandomGenerator chance) {
        return new DemoChild(
                "%s-%d".formatted(borough.dfeCode(), 4000 + number),
                GIVEN[chance.nextInt(GIVEN.length)],
                FAMILY[chance.nextInt(FAMILY.length)],
                on.minusYears(youngest(number)).minusDays(chance.nextInt(span(number) * 365)),
                upn(Integer.parseInt(borough.dfeCode()), number),
                NEEDS[chance.nextInt(NEEDS.length)]);
    }

    private static int youngest(int number) {
        return number % 18 == 13 ? ADULT : number % 9 == 4 ? 16 : 4;
    }

    private static int span(int number) {
        return number % 9 == 4 ? 1 : 11;
    }

    /** Returns whether they are 16 or over. */
    boolean isSixteen(LocalDate on) {
        return !on.minusYears(SIXTEEN).isBefore(dateOfBirth);
    }

    boolean isAdult(LocalDate on) {
        return !on.minusYears(ADULT).isBefore(dateOfBirth);
    }

    /** Returns the National Curriculum year on a date; 0 is Reception, and below it is nursery. */
    int year(LocalDate on) {
        return academicYear(on) - academicYear(dateOfBirth.plusYears(5));
    }

    private static int academicYear(LocalDate on) {
        return on.getMonthValue() < Month.SEPTEMBER.getValue() ? on.getYear() - 1 : on.getYear();
    }

    /** Returns thirteen characters: check letter, authority, school, year and serial number. */
    static String upn(int authority, int number) {
        String digits =
                "%03d%04d%02d%03d".formatted(authority, 2000 + number / 1000, 23, number % 1000);
        return letter(digits) + digits;
    }

    /** Returns the check letter for twelve digits by the Department for Education's rule. */
    static char letter(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (i + 2) * Character.digit(digits.charAt(i), 10);
        }
        return CHECK_LETTERS.charAt(sum % 23);
    }

    ObjectNode body() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("childRef", childRef)
                .put("givenName", givenName)
                .put("familyName", familyName)
                .put("dateOfBirth", dateOfBirth.toString())
                .put("upn", upn);
    }
}
