package london.dsco.advice.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import london.dsco.advice.Journey;
import london.dsco.advice.People;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Many people want the same hours of one DSCO at the same moment. */
@QuarkusTest
@WithTestResource(RealParts.class)
class RacingBookingsTest {

    private static final int CALLERS = 8;

    /** Two hundred bookings in each build; {@code -Dbookings} sets another number. */
    private static final int ROUNDS = Integer.getInteger("bookings", 200) / 10;

    private static final String TAKE =
            "insert into consultation_slot (borough, dsco, starts_at, consultation_id, author)"
                    + " values (?, ?, ?, ?, ?) returning 1";

    @Inject Offering offering;

    private List<Offer> accepted(int number) {
        String dsco = Offer.newDsco("[]");
        return Stream.generate(
                        () ->
                                Offer.of(offering, Journey.opened().allocated(), dsco)
                                        .withAnAuthorOfItsOwn()
                                        .accepted())
                .limit(number)
                .toList();
    }

    private static List<Integer> atOnce(List<Callable<Integer>> bookings) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        try {
            return callers.invokeAll(bookings).stream().map(RacingBookingsTest::join).toList();
        } finally {
            callers.shutdown();
        }
    }

    private static int join(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void booksOnlyOneOfManyWhoWantTheSameSlot() throws Exception {
        List<Offer> offers = accepted(16);
        String slot = offers.get(0).free().get(0);
        List<Callable<Integer>> bookings =
                offers.stream()
                        .map(
                                offer ->
                                        (Callable<Integer>)
                                                () ->
                                                        offer.book("advice-author", slot)
                                                                .statusCode())
                        .toList();
        assertThat(atOnce(bookings)).containsOnlyOnce(200).containsOnly(200, 409);
    }

    /** There are fewer hours than people who book and rebook them; some swap. */
    @Test
    void neverBooksTwoForOneHourHoweverOftenTheyRebook() throws Exception {
        List<Offer> offers = accepted(10);
        List<String> slots = offers.get(0).free().subList(0, 6);
        List<Callable<Integer>> bookings =
                IntStream.range(0, ROUNDS * offers.size())
                        .mapToObj(
                                i -> {
                                    Offer offer = offers.get(i % offers.size());
                                    String slot = slots.get((i * 7 + i / 10) % slots.size());
                                    return (Callable<Integer>)
                                            () -> offer.book("dsco", slot).statusCode();
                                })
                        .toList();
        assertThat(atOnce(bookings)).contains(200, 409).containsOnly(200, 409);

        String dsco = offers.get(0).dsco();
        List<Object> booked =
                hours(
                        "select starts_at from advice_consultation where status = 'BOOKED' and dsco = ?",
                        dsco);
        assertThat(booked).isNotEmpty().doesNotHaveDuplicates();
        assertThat(hours("select starts_at from consultation_slot where dsco = ?", dsco))
                .containsExactlyInAnyOrderElementsOf(booked);
    }

    @ParameterizedTest
    @CsvSource({
        "0, consultation_slot_pkey", // an hour that is already taken
        "30, consultation_slot_starts_at_check" // an hour that overlaps half of it
    })
    void theDatabaseKeepsHoursApartEvenWithoutTheService(int minutes, String rule)
            throws SQLException {
        Offer offer = accepted(1).get(0);
        String slot = offer.free().get(0);
        offer.booked(slot);
        try (Connection camden = Database.asApplicationIn(People.CAMDEN)) {
            assertThatThrownBy(
                            () ->
                                    Database.select(
                                            camden,
                                            TAKE,
                                            People.CAMDEN,
                                            offer.dsco(),
                                            OffsetDateTime.parse(slot).plusMinutes(minutes),
                                            UUID.fromString(offer.id()),
                                            "another-author@camden"))
                    .hasMessageContaining(rule);
        }
    }

    @Test
    void theDatabaseKeepsAuthorsApartEvenWithoutTheService() throws SQLException {
        Offer offer = accepted(1).get(0);
        String slot = offer.free().get(0);
        offer.booked(slot);
        try (Connection camden = Database.asApplicationIn(People.CAMDEN)) {
            assertThatThrownBy(
                            () ->
                                    Database.select(
                                            camden,
                                            TAKE,
                                            People.CAMDEN,
                                            "another-dsco@camden",
                                            OffsetDateTime.parse(slot),
                                            UUID.fromString(offer.id()),
                                            offer.author()))
                    .hasMessageContaining("consultation_slot_of_author");
        }
    }

    private static List<Object> hours(String sql, String dsco) {
        return Database.select(sql, dsco).stream().map(row -> row.get("starts_at")).toList();
    }
}
