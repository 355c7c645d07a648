package ca.astrogrowth.content.text;

import ca.astrogrowth.accounts.BusinessProfile;
import ca.astrogrowth.campaigns.CampaignId;
import ca.astrogrowth.common.Industry;
import ca.astrogrowth.common.Locality;
import ca.astrogrowth.content.PostText;
import ca.astrogrowth.leads.LeadBrief;
import ca.astrogrowth.leads.LeadBrief.Fact;
import ca.astrogrowth.leads.LeadId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** A lead, its author, and a post that a good writer would write from them. */
public final class Samples {

    private Samples() {}

    public static LeadBrief lead() {
        return lead(List.of(
                new Fact("F1", "name", "Bistro du Coin"),
                new Fact("F2", "city", "Montréal"),
                new Fact("F3", "category", "Restaurant français"),
                new Fact("F4", "address", "1234, rue Beaubien Est, Montréal"),
                new Fact("F5", "phone", "+15145550123"),
                new Fact("F6", "website", "https://bistro-du-coin.example/"),
                new Fact("F7", "rating", "4.6"),
                new Fact("F8", "reviews", "1204")));
    }

    public static LeadBrief lead(List<Fact> facts) {
        return new LeadBrief(
                new LeadId(new UUID(1, 1)),
                new CampaignId(new UUID(2, 2)),
                Industry.RESTAURANT,
                "Bistro du Coin",
                "Montréal",
                facts,
                false);
    }

    public static BusinessProfile author() {
        return new BusinessProfile("Agence Boréal", Industry.OTHER, new Locality("Québec", "QC"), null, null);
    }

    public static Facts facts() {
        return Facts.about(lead(), author());
    }

    public static Draft draft() {
        return new Draft(
                new PostText(
                        "À Montréal, certaines tables donnent envie de revenir avant même le dessert.",
                        BODY,
                        "Passez au Bistro du Coin cette semaine, ou réservez au (514) 555-0123 : votre table vous attend!",
                        List.of("#Montréal", "#Restaurant", "#AchatLocal", "#Beaubien")),
                List.of(
                        new Claim("Le Bistro du Coin est à Montréal", "F2"),
                        new Claim("4,6 sur 5 selon 1 204 avis", "F7"),
                        new Claim("1 204 avis", "F8")),
                "Une table dressée près d'une fenêtre, avec des assiettes colorées et une lumière douce");
    }

    public static String json() {
        Draft draft = draft();
        return JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "hook", draft.text().hook(),
                        "body", draft.text().body(),
                        "call_to_action", draft.text().callToAction(),
                        "hashtags", draft.text().hashtags(),
                        "claims", draft.claims(),
                        "alt_text", draft.altText()));
    }

    private static final String BODY = """
            Au Bistro du Coin, rue Beaubien Est, on prend le temps de bien faire les choses. La cuisine française y rencontre \
            le quartier : une assiette soignée, un accueil qui sonne juste, et cette façon de vous faire sentir chez vous dès \
            que la porte s'ouvre. On y vient pour un repas entre amis, pour un souper en famille, ou simplement pour une pause \
            qui fait du bien.

            Les convives le disent à leur manière : 4,6 sur 5 selon 1 204 avis. Derrière cette note, il y a une équipe qui \
            écoute, qui ajuste et qui sait que la saveur d'un plat compte autant que le sourire de la personne qui le sert. \
            C'est ce genre de détail qui fait la différence dans un restaurant de quartier.

            Chez Agence Boréal, nous aimons mettre en valeur les commerces qui donnent une âme à leur rue. Le Bistro du Coin \
            est de ceux-là : une adresse que l'on partage avec plaisir, parce qu'elle rend la ville plus chaleureuse. Et vous, \
            avec qui y prendrez-vous place?""";
}
