package london.dsco.network.survey;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import london.dsco.database.Jdbc;

/**
 * The answers, like papers in a ballot box: one box for each group, shuffled, and without a name or
 * a time. Who has answered is stored apart from it, and only while somebody could answer twice.
 */
@Singleton
class SurveyBoxes {

    private static final String MAKE =
            """
            insert into survey_box (survey_id, answerers, borough, answers)
            values (?, ?, ?, '[]')
            """;

    /** Puts the answer at a random place, so that the order reveals nothing. */
    private static final String PUT =
            """
            update survey_box set answers = jsonb_insert(
              answers,
              array[floor(random() * (jsonb_array_length(answers) + 1))::integer::text],
              jsonb_build_object('scores', to_jsonb(?::integer[]), 'words', ?::text))
            where survey_id = ? and answerers = ?
            """;

    private static final String SCORES =
            """
            select a.answer -> 'scores' ->> 0, a.answer -> 'scores' ->> 1,
              a.answer -> 'scores' ->> 2, a.answer -> 'scores' ->> 3, a.answer -> 'scores' ->> 4
            from survey_box b, jsonb_array_elements(b.answers) as a (answer)
            where b.survey_id = ? and b.answerers = ?
            """;

    private static final String WORDS =
            """
            select a.answer ->> 'words' as words
            from survey_box b, jsonb_array_elements(b.answers) as a (answer)
            where b.survey_id = ? and b.answerers = ? and a.answer ->> 'words' is not null
            """;

    private static final String TAKE_PART =
            """
            insert into survey_participant (survey_id, username, borough) values (?, ?, ?)
            on conflict do nothing
            """;

    private static final String STILL_KNOWN =
            """
            select s.id from survey s
            where s.closes_on < ?
              and exists (select from survey_participant p where p.survey_id = s.id)
            order by s.id limit ?
            """;

    private static final String FORGET = "delete from survey_participant where survey_id = ?";

    private final Jdbc database;

    SurveyBoxes(Jdbc database) {
        this.database = database;
    }

    /**
     * Creates the empty boxes when the survey opens, so that no box is as old as its first answer.
     */
    void make(Survey survey) {
        for (StakeholderGroup group : survey.asked()) {
            database.update(MAKE, survey.id(), group.name(), survey.borough());
        }
    }

    /**
     * @return whether the person answers for the first time
     */
    boolean takePart(Survey survey, String username) {
        return database.update(TAKE_PART, survey.id(), username, survey.borough()) == 1;
    }

    /**
     * @param scores by question
     * @param words null for none
     */
    void put(
            Survey survey,
            StakeholderGroup group,
            Map<SurveyQuestion, Integer> scores,
            String words) {
        Integer[] inOrder =
                Arrays.stream(SurveyQuestion.values()).map(scores::get).toArray(Integer[]::new);
        database.update(PUT, inOrder, words, survey.id(), group.name());
    }

    /** Returns the scores of each answer of a group, by question. */
    List<Map<SurveyQuestion, Integer>> scores(Survey survey, StakeholderGroup group) {
        return database.query(SCORES, SurveyBoxes::scores, survey.id(), group.name());
    }

    private static Map<SurveyQuestion, Integer> scores(ResultSet row) throws SQLException {
        Map<SurveyQuestion, Integer> scores = new EnumMap<>(SurveyQuestion.class);
        for (SurveyQuestion question : SurveyQuestion.values()) {
            scores.put(question, row.getInt(question.ordinal() + 1));
        }
        return scores;
    }

    /** Returns a group's answers in words. */
    List<String> words(UUID survey, StakeholderGroup group) {
        return database.query(WORDS, row -> row.getString("words"), survey, group.name());
    }

    /**
     * Returns the ids of surveys whose last day was before a London date and whose participants are
     * still stored.
     */
    List<UUID> stillKnowWhoTookPart(LocalDate day, int limit) {
        return database.query(STILL_KNOWN, row -> row.getObject("id", UUID.class), day, limit);
    }

    /** Deletes who took part. Once nobody can answer any more, nobody needs to know. */
    void forgetWhoTookPart(Survey survey) {
        database.update(FORGET, survey.id());
    }
}
