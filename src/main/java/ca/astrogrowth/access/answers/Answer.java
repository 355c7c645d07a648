package ca.astrogrowth.access.answers;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a request was answered.
 *
 * @param headers those that belong to it
 * @param body null if it is not kept: it held a secret, or was too long
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares answers
public record Answer(int status, Map<String, String> headers, byte @Nullable [] body) {}
