/** Whether the borough's access log is what it was. Lines and seals are in the records jar. */
package london.dsco.advice.accesslog;
