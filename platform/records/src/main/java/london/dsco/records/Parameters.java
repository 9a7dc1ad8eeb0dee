package london.dsco.records;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** Sets the parameters of a statement, one after the other. */
final class Parameters {

    private final PreparedStatement statement;
    private int last;

    Parameters(PreparedStatement statement) {
        this.statement = statement;
    }

    Parameters add(Object value) throws SQLException {
        statement.setObject(++last, value);
        return this;
    }

    Parameters add(byte[] value) throws SQLException {
        statement.setBytes(++last, value);
        return this;
    }

    Parameters add(String[] values) throws SQLException {
        return array("text", values);
    }

    Parameters add(UUID[] values) throws SQLException {
        return array("uuid", values);
    }

    private Parameters array(String type, Object[] values) throws SQLException {
        statement.setArray(++last, statement.getConnection().createArrayOf(type, values));
        return this;
    }
}
