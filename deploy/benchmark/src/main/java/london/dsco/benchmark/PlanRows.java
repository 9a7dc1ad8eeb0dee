package london.dsco.benchmark;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A borough's register as a file. Every two-hundredth row is wrong, in twenty ways in turn. */
final class PlanRows {

    static final String HEADER =
            "planRef,childRef,givenName,familyName,dateOfBirth,planMadeOn,lastReviewedOn,"
                    + "settingUrn,settingFinalYear,involvement,careAuthority,eotas";

    private static final int BAD_EVERY = 200;

    /** A cell, and the value that makes its row wrong. */
    private record Fault(int cell, String value) {}

    private static final List<Fault> FAULTS =
            List.of(
                    new Fault(5, "01/03/2024"),
                    new Fault(5, "2024-02-30"),
                    new Fault(5, ""),
                    new Fault(5, "2999-01-01"),
                    new Fault(4, "2025-01-01"),
                    new Fault(4, ""),
                    new Fault(4, "5 May 2015"),
                    new Fault(6, "2020-01-01"),
                    new Fault(6, "2999-01-01"),
                    new Fault(7, "12345"),
                    new Fault(7, "1000499"),
                    new Fault(8, "Y15"),
                    new Fault(9, "SOME"),
                    new Fault(10, "E0900"),
                    new Fault(11, "maybe"),
                    new Fault(1, "W202000023123"),
                    new Fault(1, ""),
                    new Fault(2, ""),
                    new Fault(3, "x".repeat(101)),
                    new Fault(11, "true,more"));

    private PlanRows() {}

    /**
     * @return the number of wrong rows
     */
    static int write(Path file, String prefix, int rows) throws IOException {
        int bad = 0;
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(HEADER + "\r\n");
            for (int number = 0; number < rows; number++) {
                String[] cells = good(prefix, number);
                if (number % BAD_EVERY == BAD_EVERY - 1) {
                    Fault fault = FAULTS.get(bad++ % FAULTS.size());
                    cells[fault.cell()] = fault.value();
                }
                out.write(String.join(",", cells) + "\r\n");
            }
        }
        return bad;
    }

    private static String[] good(String prefix, int number) {
        return new String[] {
            prefix + number,
            "child-" + number,
            "Ada",
            "Example",
            "20%02d-0%d-1%d".formatted(8 + number % 12, 1 + number % 9, number % 10),
            "2024-0%d-1%d".formatted(1 + number % 9, number % 10),
            number % 3 == 0 ? "" : "2025-0%d-1%d".formatted(1 + number % 9, number % 10),
            String.valueOf(100_000 + number % 900),
            number % 2 == 0 ? "Y6" : "Y11",
            List.of("NOT_KNOWN", "EARLY_HELP", "CIN", "CP", "CLA").get(number % 5),
            "E09000007",
            String.valueOf(number % 50 == 0)
        };
    }
}
