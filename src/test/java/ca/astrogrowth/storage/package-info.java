/** Tests of the object store, against an S3 server in this JVM. */
@NullMarked
package ca.astrogrowth.storage;

import org.jspecify.annotations.NullMarked;
