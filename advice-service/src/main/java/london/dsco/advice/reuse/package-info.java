/** Earlier advice that need not be sought again: SEND Regulations 2014 reg 6(4). */
package london.dsco.advice.reuse;
