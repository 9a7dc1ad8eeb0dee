/**
 * The parts that people take in one piece of advice, and those that one person may not combine.
 * Pure rules.
 */
package london.dsco.advice.duty;
