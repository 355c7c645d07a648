package ca.astrogrowth.content.text;

import ca.astrogrowth.content.PostText;
import java.util.List;

/** What the model wrote, cleaned, not yet judged. */
public record Draft(PostText text, List<Claim> claims, String altText) {

    public Draft {
        claims = List.copyOf(claims);
    }

    /** With the author's last line, which is not the model's to write. */
    public Draft signed(String signature) {
        if (signature.isEmpty()) {
            return this;
        }
        String call = text.callToAction() + "\n\n" + signature;
        return new Draft(new PostText(text.hook(), text.body(), call, text.hashtags()), claims, altText);
    }

    public Draft with(PostText other) {
        return new Draft(other, claims, altText);
    }
}
