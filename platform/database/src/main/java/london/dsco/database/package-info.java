/** PostgreSQL as the services use it: one borough's rows at a time, in one visible transaction. */
package london.dsco.database;
