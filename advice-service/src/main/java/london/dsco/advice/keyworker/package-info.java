/**
 * The key worker: one person who holds things together for the child and the family, and who chose
 * them (the key working approach of the SEND Code of Practice 2015, chapter 2).
 */
package london.dsco.advice.keyworker;
