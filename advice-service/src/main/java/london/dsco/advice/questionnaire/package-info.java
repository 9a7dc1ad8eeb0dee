/**
 * The Social Care Questionnaire: what the family says about groups and activities, informal care
 * and support, and the impact on family life. Staff write it down, or the family answers through a
 * one-time link and a portal sends it in. Every answer is kept; a later one does not replace an
 * earlier one.
 */
package london.dsco.advice.questionnaire;
