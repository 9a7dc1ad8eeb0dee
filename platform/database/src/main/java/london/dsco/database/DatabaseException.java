package london.dsco.database;

import java.sql.SQLException;

/** A statement failed; the cause tells whether the database was away or refused it. */
public class DatabaseException extends RuntimeException {

    public DatabaseException(SQLException cause) {
        super(cause);
    }
}
