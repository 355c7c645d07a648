package ca.astrogrowth.content.text;

import ca.astrogrowth.content.PostText;
import java.util.List;

/** What the model wrote, cleaned, not yet judged. */
public record Draft(PostText text, List<Claim> claims, String altText) {

    public Draft {
        claims = List.copyOf(claims);
    }
}
