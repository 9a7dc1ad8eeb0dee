package london.dsco.network.survey;

/**
 * The questions of every survey, from 1 for "not at all" to 5 for "fully". Answers are stored in
 * this order, so a new question comes last.
 */
enum SurveyQuestion {
    ADVICE_IN_TIME("Social care advice arrives on time."),
    ADVICE_OF_USE("Social care advice says clearly what is needed and what will be provided."),
    EASY_TO_REACH("The DSCO is easy to reach and responds."),
    FAMILIES_HEARD("Children, young people and families are heard."),
    WORKING_TOGETHER("Social care, health and education work together.");

    private final String text;

    SurveyQuestion(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
