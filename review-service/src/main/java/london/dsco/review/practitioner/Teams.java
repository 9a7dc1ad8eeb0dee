package london.dsco.review.practitioner;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import london.dsco.database.Jdbc;

/**
 * The team in which somebody works and whether they write advice, from the latest entry in the
 * register.
 */
@ApplicationScoped
public class Teams {

    private static final String TEAM =
            "select team from practitioner where borough = ? and username = ? and team is not null";
    private static final String WRITES =
            "select 1 from practitioner where borough = ? and username = ?"
                    + " and 'advice-author' = any (roles)";

    private static final String MEMBERS =
            "select username from practitioner where borough = ? and team = ?";

    private static final String IN_ANY =
            "select username from practitioner where borough = ? and team is not null";

    private final Jdbc database;

    Teams(Jdbc database) {
        this.database = database;
    }

    /**
     * @return empty for somebody who is in no team or unknown
     */
    public Optional<String> of(String borough, String username) {
        return database.first(TEAM, row -> row.getString(1), borough, username);
    }

    /**
     * Returns everybody in a team, including people who have left: what they took on still belongs
     * to the team.
     */
    public List<String> members(String borough, String team) {
        return database.query(MEMBERS, row -> row.getString(1), borough, team);
    }

    /** Returns everybody in any team of a borough, including people who have left. */
    public List<String> inAny(String borough) {
        return database.query(IN_ANY, row -> row.getString(1), borough);
    }

    /** Returns whether somebody is registered as an author of advice. */
    public boolean hasAuthor(String borough, String username) {
        return database.first(WRITES, row -> row.getInt(1), borough, username).isPresent();
    }
}
