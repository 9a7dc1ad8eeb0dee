-- At its start the service checks that the database has its version, and refuses to start when it has not.
grant select on flyway_schema_history to ${app_role};
