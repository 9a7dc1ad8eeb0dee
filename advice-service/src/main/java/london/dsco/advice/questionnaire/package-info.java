/**
 * The Social Care Questionnaire: what the family says of groups and activities, of informal care
 * and support, and of the impact on family life. Staff write it down, or the family answers through
 * a one-time link that a portal hands in. Each answer is kept; a later one replaces none.
 */
package london.dsco.advice.questionnaire;
