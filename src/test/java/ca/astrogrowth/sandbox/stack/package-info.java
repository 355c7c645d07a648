/**
 * The engines of the local run and of the tests, embedded: PostgreSQL, Redis, an S3 store and a mail server, on random
 * loopback ports. PostgreSQL and Redis are processes of their own, which tests may kill, pause and restart.
 */
@NullMarked
package ca.astrogrowth.sandbox.stack;

import org.jspecify.annotations.NullMarked;
