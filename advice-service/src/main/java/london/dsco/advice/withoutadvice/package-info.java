/**
 * The report of plans that were issued while social care still owed its advice. An authority that
 * decides without the advice it asked for is in breach of SEND Regulations 2014 reg 6; where the
 * child was not known to social care, the duty is the same.
 */
package london.dsco.advice.withoutadvice;
