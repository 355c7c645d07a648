package ca.astrogrowth.accounts;

import java.io.Serializable;

/**
 * What a browser that signed up keeps in its session: when its address is confirmed, it need not give the password again.
 *
 * @param proof of the very password that was chosen here: somebody else may ask for the same address
 */
public record Newcomer(String email, String proof) implements Serializable {}
