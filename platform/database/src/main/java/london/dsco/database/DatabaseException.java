package london.dsco.database;

import java.sql.SQLException;

/** A statement failed. The cause shows whether the database was unavailable or refused it. */
public class DatabaseException extends RuntimeException {

    public DatabaseException(SQLException cause) {
        super(cause);
    }
}
