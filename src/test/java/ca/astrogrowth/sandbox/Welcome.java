package ca.astrogrowth.sandbox;

/** What the terminal shows once the application serves. */
final class Welcome {

    private Welcome() {}

    static void print(RunOptions options, Sandbox sandbox) {
        System.out.printf("""
                AstroGrowth prêt : %s

                  Comptes de démonstration (mot de passe : demo-astrogrowth)
                    marie@bistro-marie.example      restaurant
                    jean@clinique-jean.example      clinique dentaire
                    agence@boreal.example           agence

                  Fournisseurs simulés : %s/__sandbox/
                  Journal : %s
                  Ctrl-C pour arrêter.
                """, options.application(), sandbox.uri(), options.log());
        System.out.flush();
    }
}
