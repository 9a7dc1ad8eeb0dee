package london.dsco.local.demo;

import java.time.LocalDate;
import java.time.Month;
import london.dsco.journey.Letter;

/** Sends the list of the coming term. Health and the schools have not yet confirmed its receipt. */
final class TermListCommands {

    private final DemoApi api;

    TermListCommands(DemoApi api) {
        this.api = api;
    }

    /**
     * Sends the list once, whatever happens.
     *
     * @param on London date of sending
     */
    void send(DemoBorough borough, LocalDate on) {
        String list = "/reviews/v1/term-lists/" + next(on);
        post(borough.account("review-coordinator"), list + "/publication");
        post(borough.account("dsco"), list + "/acknowledgement");
        post(borough.account("virtual-school"), list + "/acknowledgement");
    }

    /** Returns the code of the term that begins next, such as {@code 2027-SPRING}. */
    static String next(LocalDate day) {
        Month month = day.getMonth();
        if (month.compareTo(Month.SEPTEMBER) >= 0) {
            return day.getYear() + 1 + "-SPRING";
        }
        return day.getYear() + (month.compareTo(Month.APRIL) < 0 ? "-SUMMER" : "-AUTUMN");
    }

    private void post(String account, String path) {
        api.post(new Letter(account, path, null, DemoApi.key(account + path)));
    }
}
