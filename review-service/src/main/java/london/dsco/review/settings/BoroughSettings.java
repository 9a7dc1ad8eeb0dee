package london.dsco.review.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.ResultSet;
import java.util.List;
import java.util.Optional;
import london.dsco.database.Question;
import london.dsco.domain.Actor;
import london.dsco.records.Lock;
import london.dsco.records.Register;

/**
 * The settings of the boroughs. The resource decides which roles read and change them; those roles
 * see every setting of their own borough. Other features call {@link #of}.
 */
@ApplicationScoped
public class BoroughSettings implements Register<String, BoroughSetting> {

    private static final String OF_BOROUGH =
            "from BoroughSetting where borough = :borough and key = :key";

    private static final String CHOICE =
            "select choice from borough_setting where borough = ? and key = ?";

    /** If two people decide for the first time at once, the second waits for the first. */
    private static final String KEEP =
            "insert into borough_setting (id, borough, key, status, version)"
                    + " values (:id, :borough, :key, :status, 0) on conflict (borough, key) do nothing";

    private final EntityManager database;

    BoroughSettings(EntityManager database) {
        this.database = database;
    }

    /**
     * Returns the value in force in a borough.
     *
     * @param borough GSS code of the borough of the current transaction; any other gets the default
     */
    public int of(String borough, Setting setting) {
        return kept(borough, setting, LockModeType.NONE)
                .map(BoroughSetting::value)
                .orElse(setting.usual());
    }

    /**
     * Returns the age in years from which a borough's reviews consider preparing for adulthood
     * before Year 9; null if they begin with Year 9.
     *
     * @param borough as in {@link #of}
     */
    public Integer adulthoodFromAge(String borough) {
        return earlier(of(borough, Setting.TRANSITION_START_AGE)).orElse(null);
    }

    /**
     * Returns the same as a question to ask at the start of a transaction.
     *
     * @param borough GSS code, that of the transaction
     * @return a question whose answer is the age, or empty if reviews begin with Year 9
     */
    public static Question<Optional<Integer>> adulthoodFromAgeOf(String borough) {
        return new Question<>(
                CHOICE,
                List.of(borough, Setting.TRANSITION_START_AGE.key()),
                results -> {
                    ResultSet row = results.getResultSet();
                    return row.next()
                            ? Optional.ofNullable(row.getObject(1, Integer.class))
                                    .flatMap(BoroughSettings::earlier)
                            : Optional.empty();
                });
    }

    private static Optional<Integer> earlier(int age) {
        return age < Setting.TRANSITION_START_AGE.usual() ? Optional.of(age) : Optional.empty();
    }

    @Override
    public Optional<BoroughSetting> find(String key, Actor actor, Lock lock) {
        return Setting.of(key).map(setting -> find(setting, actor.borough(), lock));
    }

    private BoroughSetting find(Setting setting, String borough, Lock lock) {
        BoroughSetting first = new BoroughSetting(borough, setting);
        if (lock == Lock.READ) {
            return kept(borough, setting, LockModeType.NONE).orElse(first);
        }
        database.createNativeQuery(KEEP)
                .setParameter("id", first.id())
                .setParameter("borough", borough)
                .setParameter("key", setting.key())
                .setParameter("status", first.status().name())
                .executeUpdate();
        return kept(borough, setting, LockModeType.PESSIMISTIC_WRITE).orElseThrow();
    }

    private Optional<BoroughSetting> kept(String borough, Setting setting, LockModeType lock) {
        return database.createQuery(OF_BOROUGH, BoroughSetting.class)
                .setParameter("borough", borough)
                .setParameter("key", setting.key())
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** Returns every setting of a borough, in the order of their keys. */
    List<BoroughSetting> all(Actor actor) {
        return Setting.inOrder().stream()
                .map(setting -> find(setting, actor.borough(), Lock.READ))
                .toList();
    }

    @Override
    public List<?> representations(BoroughSetting setting, Actor actor) {
        return List.of(SettingView.of(setting));
    }
}
