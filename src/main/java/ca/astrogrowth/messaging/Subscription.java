package ca.astrogrowth.messaging;

/**
 * What a handler listens to.
 *
 * @param consumer unique and stable name, used for the consumer group and the inbox: {@code leads.prospecting}
 * @param topic {@code campaign.launched}
 * @param type what the JSON payload (snake_case) is read as
 * @param concurrency how many events of this subscription one node handles at once
 */
public record Subscription<E>(String consumer, String topic, Class<E> type, int concurrency) {

    public static <E> Subscription<E> of(String consumer, String topic, Class<E> type) {
        return new Subscription<>(consumer, topic, type, 1);
    }

    public Subscription<E> concurrently(int workers) {
        return new Subscription<>(consumer, topic, type, workers);
    }
}
