/** A borough's return to the Department for Education about its needs assessments. */
package london.dsco.advice.sen2;
