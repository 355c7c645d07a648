-- What a database needs once, before the application's first start: its two login roles, and nothing for anybody else.
-- Run it in the application's own (empty) database, as a superuser; running it again only renews the passwords.
--
--   psql -v ON_ERROR_STOP=1 -d astrogrowth \
--        -c "SELECT set_config('astrogrowth.owner_password', '…', false)" \
--        -c "SELECT set_config('astrogrowth.app_password', '…', false)" \
--        -f tenants/bootstrap.sql

DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'astrogrowth_owner') THEN
        CREATE ROLE astrogrowth_owner;
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'astrogrowth_app') THEN
        CREATE ROLE astrogrowth_app;
    END IF;
END
$$;

-- Owns the database and creates the tenants' roles; used by migrations and provisioning only.
ALTER ROLE astrogrowth_owner LOGIN CREATEROLE NOSUPERUSER NOCREATEDB;

-- What the pool signs in as. NOINHERIT: it may become a tenant with SET ROLE, and has no right of its own until then.
ALTER ROLE astrogrowth_app LOGIN NOINHERIT NOSUPERUSER NOCREATEDB NOCREATEROLE;

DO $$
BEGIN
    EXECUTE format('ALTER ROLE astrogrowth_owner PASSWORD %L', current_setting('astrogrowth.owner_password'));
    EXECUTE format('ALTER ROLE astrogrowth_app PASSWORD %L', current_setting('astrogrowth.app_password'));
    EXECUTE format('ALTER DATABASE %I OWNER TO astrogrowth_owner', current_database());
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO astrogrowth_app', current_database());
END
$$;

REVOKE ALL ON SCHEMA public FROM PUBLIC;
