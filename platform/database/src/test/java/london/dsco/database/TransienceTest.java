package london.dsco.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.JDBCConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransienceTest {

    private static SQLException failure(String state) {
        return new SQLException("a statement failed", state);
    }

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "40001", "40P01", "53300", "55P03", "57014", "57P01"})
    void recognisesAnUnavailableDatabase(String state) {
        assertThat(Transience.isUnavailable(failure(state))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22001", "23503", "23505", "42501", "42P01", "55000", "55006", "XX000"})
    void recognisesARefusal(String state) {
        assertThat(Transience.isUnavailable(failure(state))).isFalse();
    }

    @Test
    void findsAnUnavailableDatabaseBehindOtherExceptions() {
        assertThat(
                        Transience.isUnavailable(
                                new IllegalStateException(new DatabaseException(failure("57P01")))))
                .isTrue();
        assertThat(
                        Transience.isUnavailable(
                                new IllegalStateException(new DatabaseException(failure("23505")))))
                .isFalse();
        assertThat(Transience.isUnavailable(new IllegalStateException("not a database at all")))
                .isFalse();
    }

    @Test
    void trustsTheDriverAndHibernateWithoutAState() {
        assertThat(Transience.isUnavailable(new SQLTransientConnectionException())).isTrue();
        assertThat(Transience.isUnavailable(new SQLRecoverableException())).isTrue();
        assertThat(Transience.isUnavailable(new JDBCConnectionException("gone", failure(null))))
                .isTrue();
        assertThat(
                        Transience.isUnavailable(
                                new ConstraintViolationException("twice", failure("23505"), "pk")))
                .isFalse();
    }

    @Test
    void distinguishesAnExhaustedPoolFromAFailureWithoutAMessage() {
        assertThat(
                        Transience.isUnavailable(
                                new SQLException("Acquisition timeout while waiting for one")))
                .isTrue();
        assertThat(Transience.isUnavailable(new SQLException("something else"))).isFalse();
        assertThat(Transience.isUnavailable(new SQLException())).isFalse();
    }
}
