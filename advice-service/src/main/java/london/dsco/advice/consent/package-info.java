/**
 * Consent on record: who gave it, for what, how far and until when. Statutory advice does not
 * depend on consent. Stating a need that is linked neither to special educational needs nor to a
 * disability does (SEND Code of Practice 2015 para 9.69).
 */
package london.dsco.advice.consent;
