/** Redis Streams and Pub/Sub over Lettuce: the transport, which may lose everything without anything being lost. */
@NullMarked
package ca.astrogrowth.messaging.redis;

import org.jspecify.annotations.NullMarked;
