package ca.astrogrowth.content.french;

/** One proofreader for all tests: it takes seconds to make one. */
public final class Proofs {

    public static final FrenchProof PROOF = new FrenchProof(new Grammar(new Readers(new FrenchSettings(2))));

    private Proofs() {}
}
