package london.dsco.advice.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import london.dsco.advice.duty.DscoPosition;
import london.dsco.database.Jdbc;
import london.dsco.database.JsonColumns;
import london.dsco.database.Question;
import london.dsco.domain.Actor;
import london.dsco.records.Lock;
import london.dsco.records.OpeningRegister;

/**
 * The settings of the boroughs. The resource says which roles read and change them; they see every
 * setting of their own borough. Other features call {@link #of}.
 */
@ApplicationScoped
public class BoroughSettings implements OpeningRegister<String, BoroughSetting> {

    private static final String OF_BOROUGH =
            "from BoroughSetting s where s.borough = :borough and s.key = :key";

    private static final String SOME_OF_BOROUGH =
            "select key, choice from borough_setting where borough = ? and key in (%s)"
                    + " and choice is not null";

    /** If two people make the first choice at the same moment, the second waits for the first. */
    private static final String KEEP =
            "insert into borough_setting (id, borough, key, status, version) values (:id, :borough,"
                    + " :key, :status, 0) on conflict (borough, key) do nothing";

    private final EntityManager database;
    private final Jdbc direct;
    private final JsonColumns json;

    BoroughSettings(EntityManager database, Jdbc direct, JsonColumns json) {
        this.database = database;
        this.direct = direct;
        this.json = json;
    }

    /**
     * Returns the value in force in a borough.
     *
     * @param borough GSS code of the borough of the current transaction
     */
    public <T> T of(String borough, Setting<T> setting) {
        return find(borough, setting.key(), LockModeType.NONE)
                .map(kept -> setting.read(kept.value()))
                .orElse(setting.usual());
    }

    /**
     * Returns the values in force in a borough for several settings at once.
     *
     * @param borough GSS code of the borough of the current transaction
     */
    public Held of(String borough, Setting<?>... settings) {
        return direct.ask(held(borough, settings));
    }

    /**
     * Returns the question for the values in force of several settings, so that it can be asked in
     * one message with others.
     *
     * @param borough GSS code of the borough of the current transaction
     */
    public Question<Held> held(String borough, Setting<?>... settings) {
        List<String> keys = Stream.of(settings).map(Setting::key).toList();
        List<String> values = new ArrayList<>();
        values.add(borough);
        values.addAll(keys);
        String places = String.join(", ", Collections.nCopies(keys.size(), "?"));
        return new Question<>(
                SOME_OF_BOROUGH.formatted(places),
                values,
                results -> {
                    try (ResultSet rows = results.getResultSet()) {
                        Map<String, Object> chosen = new HashMap<>();
                        while (rows.next()) {
                            BoroughSetting.Choice choice =
                                    json.read(rows, "choice", BoroughSetting.Choice.class);
                            chosen.put(rows.getString("key"), choice.value());
                        }
                        return new Held(chosen, keys);
                    }
                });
    }

    /** The JSON values in force in a borough. A setting without a choice is missing. */
    public static final class Held {

        private final Map<String, Object> chosen;
        private final List<String> asked;

        private Held(Map<String, Object> chosen, List<String> asked) {
            this.chosen = chosen;
            this.asked = asked;
        }

        /**
         * @param setting one of the settings that were asked for
         * @throws IllegalArgumentException for any other setting
         */
        public <T> T of(Setting<T> setting) {
            if (!asked.contains(setting.key())) {
                throw new IllegalArgumentException(setting.key() + " was not asked for");
            }
            return chosen.containsKey(setting.key())
                    ? setting.read(chosen.get(setting.key()))
                    : setting.usual();
        }
    }

    /**
     * Returns what else a DSCO may do in a borough.
     *
     * @param borough GSS code of the borough of the current transaction
     */
    public DscoPosition dscoPosition(String borough) {
        Held held =
                of(borough, Setting.STRICT_SEPARATION_OF_DUTIES, Setting.DSCO_IS_HEAD_OF_SERVICE);
        return DscoPosition.of(
                held.of(Setting.STRICT_SEPARATION_OF_DUTIES),
                held.of(Setting.DSCO_IS_HEAD_OF_SERVICE));
    }

    @Override
    public Optional<BoroughSetting> find(String key, Actor actor, Lock lock) {
        Optional<Setting<?>> wanted = Setting.of(key);
        if (lock == Lock.CHANGE) {
            wanted.ifPresent(setting -> lockWithRival(setting, actor.borough()));
        }
        return wanted.map(setting -> find(setting, actor.borough(), lock));
    }

    /**
     * Locks a setting and its rival in the order of the keys, so that two people who choose at once
     * wait and do not deadlock.
     */
    private void lockWithRival(Setting<?> setting, String borough) {
        setting.rival()
                .ifPresent(
                        rival ->
                                Stream.of(setting, rival)
                                        .sorted(Comparator.comparing(Setting::key))
                                        .forEach(each -> find(each, borough, Lock.CHANGE)));
    }

    /**
     * @param value the JSON value
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when another setting of the
     *     borough says the opposite
     */
    void requireNoContradiction(BoroughSetting setting, Object value) {
        Optional<Setting<Boolean>> rival = setting.setting().rival();
        if (rival.isPresent() && Boolean.TRUE.equals(value) && of(setting.borough(), rival.get())) {
            throw SettingForm.wrong(
                    "contradicts-another-setting",
                    ("A DSCO who is head of service acts as a manager in cases. Under strict"
                                    + " separation a DSCO cannot. Set %s to false first.")
                            .formatted(rival.get()));
        }
    }

    private BoroughSetting find(Setting<?> setting, String borough, Lock lock) {
        if (lock == Lock.READ) {
            return find(borough, setting.key(), LockModeType.NONE)
                    .orElseGet(() -> new BoroughSetting(borough, setting));
        }
        BoroughSetting first = new BoroughSetting(borough, setting);
        database.createNativeQuery(KEEP)
                .setParameter("id", first.id())
                .setParameter("borough", borough)
                .setParameter("key", setting.key())
                .setParameter("status", first.status().name())
                .executeUpdate();
        return find(borough, setting.key(), LockModeType.PESSIMISTIC_WRITE).orElseThrow();
    }

    private Optional<BoroughSetting> find(String borough, String key, LockModeType lock) {
        return database.createQuery(OF_BOROUGH, BoroughSetting.class)
                .setParameter("borough", borough)
                .setParameter("key", key)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** Lists every setting of a borough in the order of their keys. */
    List<BoroughSetting> all(Actor actor) {
        return Setting.all().stream()
                .map(setting -> find(setting, actor.borough(), Lock.READ))
                .toList();
    }

    @Override
    public void add(BoroughSetting setting) {
        database.persist(setting);
    }

    @Override
    public List<?> representations(BoroughSetting setting, Actor actor) {
        return List.of(SettingView.of(setting));
    }
}
