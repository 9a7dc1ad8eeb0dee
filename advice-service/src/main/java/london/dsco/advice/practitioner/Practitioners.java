package london.dsco.advice.practitioner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import london.dsco.database.JsonColumns;
import london.dsco.database.Question;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.records.Lock;
import london.dsco.records.OpeningRegister;

/**
 * The people of a borough. The resource says which roles read and feed the register; they see every
 * entry of their own borough. Other features ask {@link #find(String, String)}, the two questions
 * about teams and {@link #dscos}, in the transaction of their own command.
 */
@ApplicationScoped
public class Practitioners implements OpeningRegister<String, Practitioner> {

    private static final String OF_BOROUGH =
            "from Practitioner where borough = :borough and username = :username";

    private static final String CREDENTIALS =
            "select profession, employer, on_behalf_of, trained_on, levels from practitioner"
                    + " where borough = ? and username = ?";

    private final EntityManager database;
    private final JsonColumns json;

    Practitioners(EntityManager database, JsonColumns json) {
        this.database = database;
        this.json = json;
    }

    /**
     * By what right somebody writes advice, to be asked together with something else; empty when
     * the register does not know them.
     *
     * @param borough GSS code, that of the transaction under way
     */
    public Question<Optional<Credentials>> credentials(String username, String borough) {
        return new Question<>(
                CREDENTIALS,
                List.of(borough, username),
                results -> {
                    try (ResultSet row = results.getResultSet()) {
                        return row.next() ? Optional.of(credentials(row)) : Optional.empty();
                    }
                });
    }

    private Credentials credentials(ResultSet row) throws SQLException {
        String profession = row.getString("profession");
        return new Credentials(
                profession == null ? null : Profession.valueOf(profession),
                row.getString("employer"),
                row.getString("on_behalf_of"),
                row.getObject("trained_on", LocalDate.class),
                json.list(row, "levels", AdviceLevel.class));
    }

    @Override
    public Optional<Practitioner> find(String username, Actor actor, Lock lock) {
        return find(
                username,
                actor.borough(),
                lock == Lock.CHANGE ? LockModeType.PESSIMISTIC_WRITE : LockModeType.NONE);
    }

    /**
     * Finds somebody in a borough's register.
     *
     * @param borough GSS code of the borough of the current transaction
     */
    public Optional<Practitioner> find(String username, String borough) {
        return find(username, borough, LockModeType.NONE);
    }

    private Optional<Practitioner> find(String username, String borough, LockModeType lock) {
        return database.createQuery(OF_BOROUGH, Practitioner.class)
                .setParameter("borough", borough)
                .setParameter("username", username)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /**
     * Refuses the allocation of advice to somebody who is not an advice author.
     *
     * @param borough GSS code of the borough of the current transaction
     * @return their profile in the register
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the register has no
     *     such advice author
     */
    public Profile requireAuthor(String username, String borough) {
        return find(username, borough)
                .filter(Practitioner::writesAdvice)
                .map(Practitioner::profile)
                .orElseThrow(
                        () ->
                                Refusal.unprocessable(
                                                "author",
                                                "not-an-author",
                                                "Choose someone who is registered as an advice author in your borough.")
                                        .raise());
    }

    /**
     * Returns the user names of everyone in the manager's own team; empty if the register has no
     * such manager.
     *
     * @param borough GSS code of the borough of the current transaction
     */
    public Set<String> managedBy(String manager, String borough) {
        return find(manager, borough)
                .filter(practitioner -> practitioner.profile().managesTeam())
                .map(practitioner -> membersOf(practitioner.profile().team(), borough))
                .orElse(Set.of());
    }

    /**
     * Returns the team that somebody manages; empty if the register has no such manager.
     *
     * @param borough GSS code of the borough of the current transaction
     */
    public Optional<String> teamManagedBy(String manager, String borough) {
        return find(manager, borough)
                .filter(Practitioner::managesTeam)
                .map(practitioner -> practitioner.profile().team());
    }

    /**
     * Returns the user names of everyone in a team, including those who left: the team still sees
     * their cases until they are allocated to somebody else.
     *
     * @param borough GSS code of the borough of the current transaction
     */
    public Set<String> membersOf(String team, String borough) {
        return new HashSet<>(
                database.createQuery(
                                "select username from Practitioner where borough = :borough and profile.team = :team",
                                String.class)
                        .setParameter("borough", borough)
                        .setParameter("team", team)
                        .getResultList());
    }

    /**
     * Returns the team of everyone who has one, by user name.
     *
     * @param borough GSS code of the borough of the current transaction
     */
    public Map<String, String> teams(String borough) {
        return database.createQuery(
                        "select username, profile.team from Practitioner where borough = :borough"
                                + " and profile.team is not null",
                        Object[].class)
                .setParameter("borough", borough)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    /**
     * Lists the managers of a team in the order of user names.
     *
     * @param team null for the managers of every team
     * @param borough GSS code of the borough of the current transaction
     */
    public List<String> managersOf(String team, String borough) {
        return database.createQuery(
                        "from Practitioner where borough = :borough and profile.team is not null"
                                + " and (:team is null or profile.team = :team) order by username",
                        Practitioner.class)
                .setParameter("borough", borough)
                .setParameter("team", team)
                .getResultStream()
                .filter(Practitioner::managesTeam)
                .map(Practitioner::username)
                .toList();
    }

    /**
     * Lists the designated social care officers of a borough in the order of user names.
     *
     * @param borough GSS code of the borough of the current transaction
     */
    public List<Practitioner> dscos(String borough) {
        return database.createQuery(
                        "from Practitioner where borough = :borough order by username",
                        Practitioner.class)
                .setParameter("borough", borough)
                .getResultStream()
                .filter(Practitioner::isDsco)
                .toList();
    }

    /**
     * Lists everyone who has one of these roles, in the order of user names.
     *
     * @param roles codes as in the access token
     * @param borough GSS code of the borough of the current transaction
     */
    public List<Practitioner> withARole(List<String> roles, String borough) {
        return database.createQuery(
                        "from Practitioner where borough = :borough order by username",
                        Practitioner.class)
                .setParameter("borough", borough)
                .getResultStream()
                .filter(person -> person.profile().roles().stream().anyMatch(roles::contains))
                .toList();
    }

    /**
     * Returns one page of the register, in the order of user names.
     *
     * @param team only people in this team; null for all
     * @param after user name after which the page starts; empty for the first page
     */
    List<Practitioner> page(String borough, String team, String after, int rows) {
        String inTeam = team == null ? "" : " and profile.team = :team";
        var page =
                database.createQuery(
                                "from Practitioner where borough = :borough and username > :after"
                                        + inTeam
                                        + " order by username",
                                Practitioner.class)
                        .setParameter("borough", borough)
                        .setParameter("after", after)
                        .setMaxResults(rows);
        return team == null
                ? page.getResultList()
                : page.setParameter("team", team).getResultList();
    }

    @Override
    public void add(Practitioner practitioner) {
        database.persist(practitioner);
        database.flush();
    }

    @Override
    public List<?> representations(Practitioner practitioner, Actor actor) {
        return List.of(PractitionerView.of(practitioner));
    }
}
