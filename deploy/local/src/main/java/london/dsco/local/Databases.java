package london.dsco.local;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * One database per service with two roles: the owner, which migrates it, and the service's login,
 * which owns nothing and cannot bypass row-level security. Keycloak has its own database. No role
 * may connect to another's database, or to those that come with PostgreSQL.
 */
public final class Databases {

    static final String SUPERUSER = "postgres";
    static final String KEYCLOAK = "keycloak";

    /** PostgreSQL's own databases, which it opens to everybody. */
    private static final List<String> SYSTEM = List.of("postgres", "template1");

    private final int port;
    private final Secrets secrets;

    Databases(int port, Secrets secrets) {
        this.port = port;
        this.secrets = secrets;
    }

    /** Returns the JDBC address of a database. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /**
     * Returns the password of a role of this stack, e.g. {@code advice} or {@code advice_owner}.
     */
    public String password(String role) {
        return secrets.get("postgres." + role);
    }

    /** Returns the role that owns and migrates a service's database. */
    static String owner(String database) {
        return database + "_owner";
    }

    String superuserPassword() {
        return password(SUPERUSER);
    }

    void create(Connection superuser) throws SQLException {
        superuser.setAutoCommit(true);
        try (Statement statement = superuser.createStatement()) {
            for (String database : SYSTEM) {
                statement.execute("revoke connect on database " + database + " from public");
            }
            role(statement, KEYCLOAK);
            database(statement, KEYCLOAK, KEYCLOAK);
            for (Part part : Part.services()) {
                if (part.hasDatabase()) {
                    String name = part.database();
                    role(statement, owner(name));
                    role(statement, name);
                    database(statement, name, owner(name));
                    statement.execute("grant connect on database " + name + " to " + name);
                }
            }
        }
    }

    /**
     * Recreates Keycloak's database, so that Keycloak starts again from the realm file. Its
     * accounts have fixed ids, so nothing refers to the old data.
     */
    void recreateKeycloak(Connection superuser) throws SQLException {
        superuser.setAutoCommit(true);
        try (Statement statement = superuser.createStatement()) {
            statement.execute("drop database if exists " + KEYCLOAK + " with (force)");
            database(statement, KEYCLOAK, KEYCLOAK);
        }
    }

    private void role(Statement statement, String role) throws SQLException {
        if (!exists(statement, "select 1 from pg_roles where rolname = '" + role + "'")) {
            statement.execute(
                    "create role "
                            + role
                            + " login nosuperuser nocreatedb nocreaterole nobypassrls");
        }
        statement.execute("alter role " + role + " password '" + password(role) + "'");
    }

    private static void database(Statement statement, String name, String owner)
            throws SQLException {
        if (!exists(statement, "select 1 from pg_database where datname = '" + name + "'")) {
            statement.execute("create database " + name + " owner " + owner);
            statement.execute("revoke all on database " + name + " from public");
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
