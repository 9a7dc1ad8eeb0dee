/**
 * The report of plans that were issued while social care's advice was still due. An authority that
 * decides without the advice it asked for is in breach of SEND Regulations 2014 reg 6. The duty is
 * the same if social care did not know the child.
 */
package london.dsco.advice.withoutadvice;
