package london.dsco.advice.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import london.dsco.advice.content.AssessmentType;
import london.dsco.advice.content.CareNeedCategory;
import london.dsco.advice.content.CurrentSupport;
import london.dsco.advice.content.PlacementMonitoring;
import london.dsco.advice.content.PreparingForAdulthood;
import london.dsco.advice.request.RequestKind;

/** Codes and dates in words for parents, in the style of GOV.UK. */
final class PlainWords {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private PlainWords() {}

    /** Returns a date such as "3 May 2026"; empty for null. */
    static String day(LocalDate date) {
        return date == null ? "" : DAY.format(date);
    }

    static String of(CareNeedCategory area) {
        return switch (area) {
            case SELF_CARE -> "self-care";
            case DAILY_LIVING -> "daily living";
            case MOBILITY_PHYSICAL_SENSORY -> "mobility, physical and sensory needs";
            case SOCIAL_EMOTIONAL -> "social and emotional needs";
            case RELATIONSHIPS_COMMUNITY -> "relationships and community";
            case KEEPING_SAFE -> "keeping safe";
        };
    }

    static String of(RequestKind kind) {
        return switch (kind) {
            case NEEDS_ASSESSMENT -> "Education, health and care needs assessment";
            case REASSESSMENT -> "Reassessment of education, health and care needs";
        };
    }

    static String of(PreparingForAdulthood area) {
        return switch (area) {
            case EMPLOYMENT -> "Employment";
            case INDEPENDENT_LIVING -> "Independent living";
            case COMMUNITY_AND_RELATIONSHIPS -> "Community and relationships";
            case HEALTH -> "Health";
        };
    }

    static String of(CurrentSupport.Level level) {
        return switch (level) {
            case UNIVERSAL -> "Open to every family";
            case EARLY_HELP -> "Early help";
        };
    }

    static String of(PlacementMonitoring.Arrangement arrangement) {
        return switch (arrangement) {
            case EOTAS -> "Education otherwise than at school";
            case RESIDENTIAL_52_WEEKS -> "Residential placement of 52 weeks";
        };
    }

    static String of(AssessmentType type) {
        return switch (type) {
            case CA1989_S17 -> "an assessment of a child in need (Children Act 1989 s17)";
            case CA1989_S17ZA -> "an assessment of a young carer (Children Act 1989 s17ZA)";
            case CA1989_S17ZD -> "an assessment of a parent carer (Children Act 1989 s17ZD)";
            case CARE_ACT_2014_S58 ->
                    "an assessment of a child's needs for care as an adult (Care Act 2014 s58)";
            case EARLY_HELP -> "an early help assessment";
        };
    }

    /** Returns a duration such as "90 minutes each time"; empty for null. */
    static String minutes(Integer each) {
        if (each == null) {
            return "";
        }
        return each + (each == 1 ? " minute" : " minutes") + " each time";
    }
}
