package london.dsco.local;

import java.io.PrintStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** {@code deploy/clock}: shows the suite's time, or moves it. */
final class ClockCommand {

    private static final String USAGE =
            "Usage: deploy/clock set INSTANT | advance PERIOD | reset | show";

    private ClockCommand() {}

    static void run(ClockFile clock, List<String> arguments, PrintStream out) {
        String action = arguments.isEmpty() ? "show" : arguments.get(0);
        boolean valued = action.equals("set") || action.equals("advance");
        if (arguments.size() != (valued ? 2 : Math.min(1, arguments.size()))) {
            throw new StackFailure("This is not a valid clock command.", USAGE);
        }
        switch (action) {
            case "set" -> clock.set(instant(arguments.get(1)));
            case "advance" -> clock.advance(arguments.get(1));
            case "reset" -> clock.reset();
            case "show" -> {}
            default -> throw new StackFailure("The clock does not know '" + action + "'.", USAGE);
        }
        out.println("The suite's time is " + clock.now() + " (real time " + offset(clock) + ").");
    }

    private static String offset(ClockFile clock) {
        return clock.offset().isZero()
                ? "exactly"
                : (clock.offset().isNegative() ? "" : "+") + clock.offset();
    }

    /** Parses an instant, or a date, which means nine in the morning in London. */
    private static Instant instant(String text) {
        try {
            return text.contains("T")
                    ? Instant.parse(text)
                    : LocalDate.parse(text)
                            .atTime(9, 0)
                            .atZone(ZoneId.of("Europe/London"))
                            .toInstant();
        } catch (DateTimeException e) {
            throw new StackFailure(
                    "'" + text + "' is not an instant.",
                    "Write it like 2026-12-24T09:00:00Z, or 2026-12-24.",
                    e);
        }
    }
}
