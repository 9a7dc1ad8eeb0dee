/**
 * The key worker: one person who coordinates support for the child and the family. The record also
 * says who chose them (the key working approach of the SEND Code of Practice 2015, chapter 2).
 */
package london.dsco.advice.keyworker;
