package ca.astrogrowth.api;

import ca.astrogrowth.accounts.Voice;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;

/** A voice as JSON; a request says all of it, so that nothing is emptied by being forgotten. */
record VoiceBody(
        @NotNull(message = "api.field.missing") Boolean informal,

        @NotNull(message = "api.field.missing") @Pattern(regexp = "warm|sober|lively|expert", message = "api.voice.tone") String tone,

        @NotNull(message = "api.field.missing") @Size(max = Voice.MOST_WORDS, message = "api.voice.words") List<@NotNull(message = "api.field.invalid") @Size(max = Voice.LONGEST_WORD, message = "api.voice.word") String>
                use,

        @NotNull(message = "api.field.missing") @Size(max = Voice.MOST_WORDS, message = "api.voice.words") List<@NotNull(message = "api.field.invalid") @Size(max = Voice.LONGEST_WORD, message = "api.voice.word") String>
                avoid,

        @NotNull(message = "api.field.missing") @Size(max = Voice.LONGEST_SIGNATURE, message = "api.voice.signature") String signature,

        @NotNull(message = "api.field.missing") @Size(max = Voice.MOST_SAMPLES, message = "api.voice.samples") List<
                        @NotNull(message = "api.field.invalid") @Size(max = Voice.LONGEST_SAMPLE, message = "api.voice.sample") String>
                samples) {

    static VoiceBody of(Voice voice) {
        return new VoiceBody(
                voice.informal(), voice.tone().code(), voice.use(), voice.avoid(), voice.signature(), voice.samples());
    }

    Voice voice() {
        return new Voice(informal, Voice.Tone.valueOf(tone.toUpperCase(Locale.ROOT)), use, avoid, signature, samples);
    }
}
