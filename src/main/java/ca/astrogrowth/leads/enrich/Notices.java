package ca.astrogrowth.leads.enrich;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Where a page says that it wants no solicitation. Canada's anti-spam law asks whether such a statement stands beside the
 * address; in doubt it does.
 */
record Notices(String text, List<MatchResult> found) {

    /** About a paragraph. */
    private static final int NEAR = 400;

    private static final String FRENCH = """
            (?:aucune?s?|pas de|sans|ni|non a la|interdite? (?:toute )?)\\s(?:\\S+ ){0,2}(?:sollicitation|demarchage|prospection|\
            publipostage|publicite|vendeur|colporteur|offres? (?:de service|commerciale)|(?:courriels?|messages?) (?:commercia|\
            publicitaire|promotionnel|non sollicite))\
            |(?:sollicitations?|demarchage|prospection|publipostage|publicites?)\\s(?:\\S+ ){0,4}(?:interdit|refuse|proscrit|\
            non accepte|non desire|non autorise|pas accepte|pas autorise|pas permis|exclu)\
            |(?:ne pas|ne plus|de ne|n'?est pas|merci de ne|priere de ne|sans nous|nous)\\s(?:\\S+ ){0,3}sollicit\
            |(?:souhait|desir|veu[lx]|voul|accept|repond)\\w*\\s(?:\\S+ ){0,5}(?:sollicit|demarch|prospection)\
            |non[- ]sollicit\
            |pas de (?:spam|pourriels?),? (?:svp|s\\.v\\.p|s'il vous plait|merci)""";
    private static final String ENGLISH = """
            no\\s(?:\\S+ ){0,3}(?:solicit|telemarket|sales (?:call|e-?mail|pitch)|marketing (?:call|e-?mail)|cold (?:call|e-?mail)|\
            advertising|vendors)\
            |(?:do not|don't|please don't|not to|never)\\s(?:\\S+ ){0,8}(?:solicit|unsolicited|marketing|advertis|promotion|sales)\
            |unsolicited\\s(?:\\S+ ){0,6}(?:not|prohibit|refuse|delete|ignored|discard|unwelcome)\
            |solicit\\w*\\s(?:\\S+ ){0,4}(?:prohibit|not|unwelcome|forbidden)\
            |no spam,? (?:please|thank)""";
    private static final Pattern NOTICE = Pattern.compile("\\b(?:" + FRENCH + "|" + ENGLISH + ")");

    static Notices in(String text) {
        String folded = folded(text);
        return new Notices(folded, NOTICE.matcher(folded).results().toList());
    }

    /** Within a paragraph's length, or in the same block. */
    boolean beside(int start, int end) {
        return found.stream().anyMatch(notice -> {
            int from = Math.min(notice.end(), end);
            int to = Math.max(notice.start(), start);
            return to - from <= NEAR || text.indexOf('\n', from) >= to || text.indexOf('\n', from) < 0;
        });
    }

    /** Small letters without accents, each at its place. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter > 127) {
                letter = letter == '’'
                        ? '\''
                        : Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                                .charAt(0);
            }
            folded.append(Character.toLowerCase(letter));
        }
        return folded.toString();
    }
}
