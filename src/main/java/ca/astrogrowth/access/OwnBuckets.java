package ca.astrogrowth.access;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts on this node alone. So many are known at once; who was not seen for longest is forgotten. */
final class OwnBuckets {

    private static final int MOST = 10_000;

    private final Duration window;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST;
        }
    };

    OwnBuckets(Duration window) {
        this.window = window;
    }

    synchronized Bucket of(String who, int quota) {
        return buckets.computeIfAbsent(
                who,
                name -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(quota).refillGreedy(quota, window))
                        .build());
    }
}
