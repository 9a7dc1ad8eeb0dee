package london.dsco.local.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/** A child who never lived: names from two short lists, a number in a series of its own. */
record DemoChild(
        String childRef,
        String givenName,
        String familyName,
        LocalDate dateOfBirth,
        String upn,
        String need) {

    private static final String[] GIVEN = {
        "Amina", "Ben", "Chloe", "Daniel", "Elif", "Finn", "Gabriel", "Hanna", "Isaac", "Jade",
                "Kwame", "Lily",
        "Mohammed", "Nia", "Oliver", "Poppy", "Ravi", "Sofia", "Theo", "Umar", "Violet", "Wei",
                "Yasmin", "Zack"
    };
    private static final String[] FAMILY = {
        "Abara", "Birch", "Conteh", "Dawson", "Ellery", "Farouk", "Gordon", "Hussein", "Ingram",
                "Jarrett", "Kaplan",
        "Lowe", "Miah", "Norton", "Oduya", "Price", "Quaye", "Rourke", "Stanek", "Tran",
                "Underhill", "Vasquez"
    };
    private static final String[] NEEDS = {"ASD", "SEMH", "SLCN", "SLD", "PD", "MLD", "HI", "DS"};
    private static final String CHECK_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    static DemoChild of(DemoBorough borough, int number, LocalDate on, RandomGenerator chance) {
        return new DemoChild(
                borough.name().substring(0, 3) + "-" + (4000 + number),
                GIVEN[chance.nextInt(GIVEN.length)],
                FAMILY[chance.nextInt(FAMILY.length)],
                on.minusYears(4).minusDays(chance.nextInt(12 * 365)),
                upn(borough.authority(), number),
                NEEDS[chance.nextInt(NEEDS.length)]);
    }

    /** Thirteen characters: check letter, authority, school, year and serial number. */
    static String upn(int authority, int number) {
        String digits =
                "%03d%04d%02d%03d".formatted(authority, 2000 + number / 1000, 23, number % 1000);
        return letter(digits) + digits;
    }

    /** The check letter that the Department for Education's rule gives for twelve digits. */
    static char letter(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (i + 2) * Character.digit(digits.charAt(i), 10);
        }
        return CHECK_LETTERS.charAt(sum % 23);
    }

    Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("childRef", childRef);
        body.put("givenName", givenName);
        body.put("familyName", familyName);
        body.put("dateOfBirth", dateOfBirth.toString());
        body.put("upn", upn);
        return body;
    }
}
