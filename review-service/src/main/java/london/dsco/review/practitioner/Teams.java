package london.dsco.review.practitioner;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import london.dsco.database.Jdbc;

/** In which team somebody works and whether they write advice, as the register last said. */
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
     * @return empty for somebody who is in no team or not known
     */
    public Optional<String> of(String borough, String username) {
        return database.first(TEAM, row -> row.getString(1), borough, username);
    }

    /** Everybody of a team, with those who left: what they had taken is still the team's. */
    public List<String> members(String borough, String team) {
        return database.query(MEMBERS, row -> row.getString(1), borough, team);
    }

    /** Everybody of a borough who is in any team, with those who left. */
    public List<String> inAny(String borough) {
        return database.query(IN_ANY, row -> row.getString(1), borough);
    }

    /** Whether somebody is registered as an author of advice. */
    public boolean hasAuthor(String borough, String username) {
        return database.first(WRITES, row -> row.getInt(1), borough, username).isPresent();
    }
}
